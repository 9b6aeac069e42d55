// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/kpi_strip.h"

#include "domain/comparison.h"
#include "review/figure_notes.h"

#include <cmath>

namespace {

Judgement judgedGap(const KpiResult& result)
{
    switch (result.verdict) {
    case Verdict::Missed:
        return Judgement::Bad;
    case Verdict::Met:
    case Verdict::Exceeded:
        return Judgement::Good;
    case Verdict::None:
        break;
    }
    return Judgement::Neutral;
}

// A variance without a percentage is told as it is: "−762 subscribers".
QString told(const ReviewContext& context, const KpiView& kpi, const QString& relative, std::optional<double> absolute)
{
    if (relative != context.format.notMeaningful() || !absolute)
        return relative;
    const DisplayScale scale = context.format.chartScale(kpi.unit, *absolute);
    return context.phrases.translate("Review", "%1 %2", "a figure and its unit")
        .arg(context.format.signedFigure(absolute, scale), scale.unit);
}

Variance againstPlan(const ReviewContext& context, const KpiView& kpi)
{
    Variance variance{context.phrases.translate("Review", "vs plan", "a tile's variance"), {}, judgedGap(kpi.result)};
    variance.text = kpi.hasTarget()
        ? told(context, kpi, context.format.gap(kpi.result, kpi.definition), kpi.result.targetGap)
        : context.phrases.translate("Review", "no plan", "instead of a variance");
    return variance;
}

Variance againstYearBefore(const ReviewContext& context, const KpiView& kpi)
{
    return {context.phrases.translate("Review", "vs PY", "a tile's variance"),
        told(context, kpi, context.format.change(kpi.result, kpi.definition), kpi.result.change),
        kpi.result.changeJudgement};
}

SparkSpec sparkOf(const KpiResult& result)
{
    return {{result.months.begin(), result.months.end()}, {result.previousMonths.begin(), result.previousMonths.end()}};
}

KpiTile tileOf(const ReviewContext& context, const KpiView& kpi)
{
    const DisplayScale scale = context.format.chartScale(kpi.unit, std::abs(kpi.result.value.value_or(0)));
    KpiTile tile;
    tile.kpi = kpi.definition.id;
    tile.name = context.name(kpi);
    tile.value = context.format.figure(kpi.result.value, scale);
    tile.unit = scale.unit;
    tile.variances = {againstPlan(context, kpi), againstYearBefore(context, kpi)};
    tile.spark = sparkOf(kpi.result);
    tile.note = FigureNotes(context, kpi).total();
    return tile;
}

}

KpiStrip kpiStrip(const ReviewContext& context, std::initializer_list<const char16_t*> kpis)
{
    KpiStrip strip;
    for (const char16_t* id : kpis)
        strip.tiles.push_back(tileOf(context, context.kpi(id)));
    return strip;
}

KpiStrip kpiStrip(const ReviewContext& context, const std::vector<KpiView>& kpis)
{
    KpiStrip strip;
    strip.tiles.reserve(kpis.size());
    for (const KpiView& kpi : kpis)
        strip.tiles.push_back(tileOf(context, kpi));
    return strip;
}
