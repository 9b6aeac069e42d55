// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/kpi_table.h"
#include "review/service_figures.h"
#include "review/service_sections.h"

#include <algorithm>
#include <array>
#include <cmath>

// The five factors of balanced service (均衡服务五要素), with what each is made of. No score is made of them: KPIs of
// different units are counted, not added.

namespace {

struct FactorSource {
    const char* name;
    std::array<const char16_t*, 3> kpis; // nullptr: none
};

constexpr FactorSource kFactors[] = {
    {QT_TRANSLATE_NOOP("Review", "Profitability"), {u"profit_margin", u"cost_to_revenue", u"revenue_per_head"}},
    {QT_TRANSLATE_NOOP("Review", "Market development"), {u"market_share", u"gross_adds", u"net_adds"}},
    {QT_TRANSLATE_NOOP("Review", "Innovation"), {u"new_share_5g", u"value_added_revenue", u"digital_share"}},
    {QT_TRANSLATE_NOOP("Review", "Cooperation"), {u"joint_15min", u"joint_hours", nullptr}},
    {QT_TRANSLATE_NOOP("Review", "Satisfaction"), {u"satisfaction", u"complaints_per_10k", u"repeat_rate"}}};

struct Factor {
    QString name;
    std::vector<KpiView> kpis; // that have a value
    int better = 0;            // than the year before
    int compared = 0;

    bool isBetter() const { return better * 2 > compared; }
};

std::vector<Factor> factors(const ReviewContext& context)
{
    std::vector<Factor> all;
    for (const FactorSource& source : kFactors) {
        Factor factor;
        factor.name = context.phrases.translate("Review", source.name);
        for (const char16_t* id : source.kpis) {
            if (!id)
                continue;
            const KpiView kpi = context.kpi(id);
            if (!kpi.hasValue())
                continue;
            factor.kpis.push_back(kpi);
            factor.compared += kpi.hasPrevious() ? 1 : 0;
            factor.better += kpi.result.changeJudgement == Judgement::Good ? 1 : 0;
        }
        if (!factor.kpis.empty())
            all.push_back(std::move(factor));
    }
    return all;
}

TableCell standing(const ReviewContext& context, const Factor& factor)
{
    if (factor.compared == 0)
        return textCell(context.format.none());
    TableCell cell = textCell(context.phrases.translate("Review", "%1 of %2 better", "indicators of a factor")
                                  .arg(QString::number(factor.better), QString::number(factor.compared)));
    cell.judgement = factor.isBetter() ? Judgement::Good : Judgement::Bad;
    return cell;
}

TableRow rowOf(const ReviewContext& context, const Factor& factor, size_t index)
{
    const KpiView& kpi = factor.kpis[index];
    const KpiResult& result = kpi.result;
    const FigureNotes notes(context, kpi);
    const double largest = std::max({std::abs(result.value.value_or(0)), std::abs(result.target.value_or(0)),
        std::abs(result.previous.value_or(0))});
    const DisplayScale scale = context.format.tableScale(kpi.unit, largest);
    TableCell name = textCell(index == 0 ? factor.name : QString());
    name.isStrong = true;
    TableCell verdict = textCell(verdictWord(context, result.verdict));
    verdict.judgement = result.verdict == Verdict::None ? Judgement::Neutral : judgementOf(result);
    TableRow row;
    row.cells = {name, textCell(context.name(kpi)), textCell(scale.unit),
        figureCell(context, result.target, scale, notes.target()),
        figureCell(context, result.value, scale, notes.total(), true),
        figureCell(context, result.previous, scale, notes.previous()), changeCell(context, kpi), verdict,
        index == 0 ? standing(context, factor) : textCell({})};
    return row;
}

TableBlock tableOf(const ReviewContext& context, const std::vector<Factor>& all)
{
    const Phrases& phrases = context.phrases;
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Factor", "column: of balanced service"), CellKind::Text, 1.8},
        {phrases.translate("Review", "Made of", "column: a factor's indicators"), CellKind::Text, 2.2},
        {phrases.translate("Review", "Unit", "column"), CellKind::Text, 1.2},
        {phrases.translate("Review", "Target", "column"), CellKind::Number, 1},
        {phrases.translate("Review", "Actual", "column"), CellKind::Number, 1},
        {phrases.translate("Review", "Year before", "column"), CellKind::Number, 1.1},
        {phrases.translate("Review", "Change", "column"), CellKind::Pin, 2.4},
        {phrases.translate("Review", "Verdict", "column"), CellKind::Verdict, 1},
        {phrases.translate("Review", "Factor on the year", "column: how many indicators are better"), CellKind::Verdict,
            1.3}};
    for (const Factor& factor : all) {
        for (size_t i = 0; i < factor.kpis.size(); ++i)
            table.rows.push_back(rowOf(context, factor, i));
    }
    return table;
}

}

QString factorsMessage(const ReviewContext& context)
{
    QStringList better, other;
    for (const Factor& factor : factors(context)) {
        if (factor.compared > 0)
            (factor.isBetter() ? better : other).append(context.inside(factor.name));
    }
    const qsizetype count = better.size() + other.size();
    if (count < 2)
        return {};
    const Phrases& phrases = context.phrases;
    const QString all = QString::number(count);
    if (other.isEmpty())
        return phrases.translate("Review", "All %1 factors improved in most of their indicators", "of balanced service")
            .arg(all);
    if (better.isEmpty()) {
        return phrases
            .translate("Review", "None of the %1 factors improved in most of its indicators", "of balanced service")
            .arg(all);
    }
    return phrases
        .translate("Review", "%1 of %2 factors improved in most of their indicators; not so %3", "of balanced service")
        .arg(QString::number(better.size()), all, context.periods.list(other));
}

Block serviceFactors(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("service.balance.factors"), 12};
    const Phrases& phrases = context.phrases;
    BlockTitle title =
        blockTitle(context, phrases.translate("Review", "The five factors of balanced service", "title of a table"), {},
            Compared::Previous);
    const std::vector<Factor> all = factors(context);
    if (all.empty())
        return emptyBlock(place, std::move(title), emptyHint(context, context.kpi(u"profit_margin")));
    std::vector<KpiView> kpis;
    for (const Factor& factor : all) {
        for (const KpiView& kpi : factor.kpis)
            kpis.push_back(kpi);
    }
    return tableBlock(place, std::move(title), tableOf(context, all), factorsMessage(context),
        context.joined({phrases.translate("Review",
                            "A factor counts as improved where more than half of its indicators are better than a year "
                            "ago; indicators are not weighed against one another."),
            missingNote(context, kpis), sourceNote(context, sourceKinds(context, kpis))}));
}
