// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/causes.h"
#include "review/chapter_blocks.h"
#include "review/event_marks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/kpi_columns.h"
#include "review/market_sections.h"

#include <algorithm>
#include <cmath>

// The network as the market sees it: 5G sites of each operator, and what subscribers complain about.

namespace {

std::vector<Slice> siteSlices(const ReviewContext& context)
{
    const QString label = QStringLiteral("operator");
    const Plain sites{u"market", u"sites_5g", RollUp::Last, QStringLiteral("count")};
    std::vector<Slice> slices;
    for (const QString& code : codesOf(context, measureOf(u"market", u"sites_5g"), label)) {
        KpiDefinition definition =
            where(plainDefinition(sites, context.phrases.translate("Review", "5G sites", "a figure")), label, code);
        if (code != context.facts.store.carrier)
            definition.better = Direction::Neutral;
        slices.push_back(makeSlice(context, std::move(definition), code, context.codeName(label, code)));
    }
    std::stable_partition(
        slices.begin(), slices.end(), [&](const Slice& slice) { return slice.code == context.facts.store.carrier; });
    return slices;
}

FigureNote monthNote(const ReviewContext& context, const Slice& slice, Month month, std::optional<double> value)
{
    return plainNote(context, context.name(slice.view()), context.format.exact(value, slice.unit), {},
        sourceKinds(context, slice.definition), slice.view(), {month});
}

LinesSpec::Series seriesOf(const ReviewContext& context, const Slice& slice, const DisplayScale& scale)
{
    LinesSpec::Series series;
    series.name = slice.part;
    series.isMain = slice.code == context.facts.store.carrier;
    series.marks.resize(slice.result.months.size());
    Mark* last = nullptr;
    for (size_t i = 0; i < series.marks.size(); ++i) {
        const std::optional<double>& value = slice.result.months[i];
        if (!value)
            continue;
        last = &series.marks[i];
        last->value = *value / scale.divisor;
        last->note = monthNote(context, slice, Month(context.year, static_cast<int>(i) + 1), value);
    }
    if (last)
        last->label = context.format.figure(*last->value * scale.divisor, scale);
    return series;
}

const Slice* ownOf(const ReviewContext& context, const std::vector<Slice>& slices)
{
    const bool isThere = !slices.empty() && slices.front().code == context.facts.store.carrier;
    return isThere && slices.front().value() ? &slices.front() : nullptr;
}

std::vector<ColumnFigure> complaintFigures(const ReviewContext& context, const Slice& slice, std::optional<Month> peak)
{
    std::vector<ColumnFigure> figures(12);
    for (size_t i = 0; i < figures.size(); ++i) {
        const Month month(context.year, static_cast<int>(i) + 1);
        ColumnFigure& figure = figures[i];
        figure.category = QString::number(month.month());
        figure.actual = slice.result.months[i];
        figure.previous = slice.result.previousMonths[i];
        figure.isQuoted = peak == month;
        if (figure.actual)
            figure.actualNote = monthNote(context, slice, month, figure.actual);
        if (figure.previous)
            figure.previousNote = monthNote(context, slice, month - 12, figure.previous);
        if (figure.actual && figure.previous) {
            figure.previousVarianceNote =
                FigureNotes(context, slice.view()).monthVariance(month, figure.previous, false);
        }
    }
    return figures;
}

// The month that stands out: at least twice the mean month.
std::optional<Month> peakOf(const Slice& complaints)
{
    constexpr double kStandsOut = 2;
    const MonthPicture picture = monthPicture(complaints.definition, complaints.result);
    if (!picture.highest || !complaints.value() || complaints.result.counted.empty())
        return std::nullopt;
    const double mean = *complaints.value() / static_cast<double>(complaints.result.counted.size());
    const auto same = std::count(complaints.result.months.begin(), complaints.result.months.end(),
        std::optional<double>(picture.highest->value));
    const bool standsOut = same == 1 && picture.highest->value > 1 && picture.highest->value >= kStandsOut * mean;
    return standsOut ? std::optional<Month>(picture.highest->month) : std::nullopt;
}

// What happened in it, where that makes complaints: works, an outage; a promotion does not.
QString withOutage(const ReviewContext& context, const QString& text, Month month)
{
    return withEvent(context, text, month, context.kpi(u"complaints"), true);
}

QString sitesMessage(const ReviewContext& context, const std::vector<Slice>& slices)
{
    const Slice* own = ownOf(context, slices);
    if (!own)
        return {};
    const Phrases& phrases = context.phrases;
    QString text = phrases.translate("Review", "The carrier has %1 5G sites here")
                       .arg(context.format.inText(*own->value(), own->unit));
    if (own->result.change && *own->result.change != 0) {
        text = (*own->result.change > 0 ? phrases.translate("Review", "%1, %2 more than a year before")
                                        : phrases.translate("Review", "%1, %2 fewer than a year before"))
                   .arg(text, context.format.inText(std::abs(*own->result.change), own->unit));
    }
    const std::vector<Slice> others(slices.begin() + 1, slices.end());
    const Slice* rival = highest(others);
    if (!rival)
        return text;
    return FindingWords(context).halves(text,
        phrases.translate("Review", "%1 follows with %2", "the next operator and its 5G sites")
            .arg(rival->part, context.format.inText(*rival->value(), rival->unit)));
}

}

Block marketSites(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("market.network.sites"), 6};
    const std::vector<Slice> slices = siteSlices(context);
    const DisplayScale scale = context.format.chartScale(QStringLiteral("count"), largestValue(slices));
    BlockTitle title = blockTitle(context, context.phrases.translate("Review", "The operators' 5G networks"),
        context.phrases.translate("Review", "sites", "unit of 5G sites"), Compared::Nothing);
    if (slices.empty()) {
        return emptyBlock(place, std::move(title),
            context.phrases.translate("Review", "Give the %2 when entering %1 to see this.")
                .arg(kindName(context, QStringLiteral("market")),
                    context.phrases.translate("Review", "number of 5G sites", "what to enter")));
    }
    LinesSpec spec;
    for (int month = 1; month <= 12; ++month)
        spec.categories.append(QString::number(month));
    spec.categoryTitle = context.phrases.translate("Review", "Month", "title of an axis");
    spec.series.reserve(slices.size());
    for (const Slice& slice : slices)
        spec.series.push_back(seriesOf(context, slice, scale));
    return chartBlock(context, place, std::move(title), std::move(spec), sitesMessage(context, slices),
        context.joined({missingNote(context, {slices.front().view()}),
            sourceNote(context, kindName(context, QStringLiteral("market")))}));
}

Slice networkComplaints(const ReviewContext& context)
{
    KpiDefinition definition =
        narrowedTo(context.kpi(u"complaints"), QStringLiteral("category"), QStringLiteral("network"));
    const QString& name = context.phrases.translate("Review", "Network complaints", "a figure");
    definition.chinese = name;
    definition.english = name;
    return makeSlice(context, std::move(definition), QStringLiteral("network"), {});
}

QString networkMessage(const ReviewContext& context, const Slice& complaints)
{
    const FindingWords words(context);
    QString text = words.message(complaints.view());
    const KpiView all = context.kpi(u"complaints");
    const Phrases& phrases = context.phrases;
    if (complaints.value() && all.hasValue() && *all.result.value > 0 && *complaints.value() > 0) {
        text = phrases.translate("Review", "%1; they are %2 of all complaints")
                   .arg(text, context.format.percent(*complaints.value() / *all.result.value * 100, false));
    }
    const std::optional<Month> peak = peakOf(complaints);
    if (!peak)
        return text;
    const double most = *complaints.result.months[static_cast<size_t>(peak->month() - 1)];
    return words.halves(text,
        withOutage(context,
            phrases.translate("Review", "%1 was highest at %2", "a month and its figure")
                .arg(context.periods.month(*peak), context.format.inText(most, complaints.unit)),
            *peak));
}

Block marketNetwork(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("market.network.complaints"), 6};
    const Slice complaints = networkComplaints(context);
    const KpiView view = complaints.view();
    const std::optional<Month> peak = peakOf(complaints);
    const std::vector<ColumnFigure> figures = complaintFigures(context, complaints, peak);
    const DisplayScale scale = context.format.chartScale(view.unit, largestOf(figures));
    BlockTitle title = blockTitle(context, context.name(view), scale.unit, comparisonsOf(view));
    if (!view.hasValue())
        return emptyBlock(place, std::move(title), emptyHint(context, context.kpi(u"complaints")));
    ColumnsSpec spec = columnsOf(context, view, figures, scale);
    std::erase_if(spec.tiers, [](const VarianceTier& tier) { return tier.isRelative; }); // of a handful, no per cent
    if (peak)
        spec.events = eventMarks(context, {*peak});
    return chartBlock(context, place, std::move(title), std::move(spec), networkMessage(context, complaints),
        context.joined({missingNote(context, {view}), sourceNote(context, sourceKinds(context, view.definition))}));
}
