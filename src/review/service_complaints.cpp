// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"
#include "domain/complaint_times.h"
#include "review/chapter_blocks.h"
#include "review/event_marks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/kpi_lines.h"
#include "review/kpi_table.h"
#include "review/service_figures.h"
#include "review/service_sections.h"

#include <algorithm>
#include <cmath>

// Complaints in chapter 3: how many, how fast they are handled, whether they come back.

namespace {

constexpr double kNineOfTen = 90;

YearPair percentile(const ReviewContext& context)
{
    return yearPair(context.kpi(u"handling_hours"), [&](const std::vector<Month>& months) {
        return handlingPercentile(context.facts.complaints, months, kNineOfTen);
    });
}

YearPair repeats(const ReviewContext& context)
{
    return yearPair(context.kpi(u"complaints"), [&](const std::vector<Month>& months) {
        return std::optional(sumOver(context, measureOf(u"complaints", u"repeats"), QStringLiteral("level"), months));
    });
}

QString percentileName(const ReviewContext& context)
{
    return context.phrases.translate("Review", "90th percentile of handling time");
}

FigureNote percentileNote(const ReviewContext& context, std::optional<double> hours, const std::vector<Month>& months)
{
    if (!hours)
        return {};
    const KpiView kpi = context.kpi(u"handling_hours");
    return plainNote(context, percentileName(context), context.format.exact(hours, kpi.unit),
        context.phrases.translate("Review", "nine of ten closed complaints took no longer"),
        kindName(context, QStringLiteral("complaints")), kpi, months);
}

LinesSpec::Series percentileLine(const ReviewContext& context, const DisplayScale& scale, const MonthFigures& figures)
{
    LinesSpec::Series series;
    series.name = context.phrases.translate("Review", "90th percentile", "name of a line");
    series.marks.resize(figures.size());
    Mark* last = nullptr;
    for (size_t i = 0; i < figures.size(); ++i) {
        if (!figures[i])
            continue;
        series.marks[i].value = *figures[i] / scale.divisor;
        series.marks[i].note = percentileNote(context, figures[i], {Month(context.year, static_cast<int>(i) + 1)});
        last = &series.marks[i];
    }
    if (last)
        last->label = context.format.figure(*last->value * scale.divisor, scale);
    return series;
}

Block handlingBlock(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("service.complaints.handling"), 6};
    const KpiView kpi = context.kpi(u"handling_hours");
    MonthFigures figures{};
    double largest = largestMonth(kpi);
    for (const Month month : context.months) {
        std::optional<double>& figure = figures[static_cast<size_t>(month.month() - 1)];
        figure = handlingPercentile(context.facts.complaints, {month}, kNineOfTen);
        largest = std::max(largest, figure.value_or(0));
    }
    const DisplayScale scale = context.format.chartScale(kpi.unit, largest);
    BlockTitle title = blockTitle(context,
        context.phrases.translate("Review", "Handling time: mean and 90th percentile", "title of a chart"), scale.unit,
        comparisonsOf(kpi));
    if (!kpi.hasValue())
        return emptyBlock(place, std::move(title), emptyHint(context, kpi));
    LinesBuilder lines(context, scale);
    lines.previous(kpi, yearLineName(context, context.year - 1));
    lines.target(kpi, targetLineName(context));
    lines.actual(kpi, context.phrases.translate("Review", "mean", "name of a line"), true);
    LinesSpec spec = lines.take();
    spec.series.push_back(percentileLine(context, scale, figures));
    return chartBlock(context, place, std::move(title), std::move(spec),
        FindingWords(context).halves(handlingMessage(context), context.inside(percentileMessage(context))),
        footnote(context, {kpi},
            context.phrases.translate("Review", "90th percentile: nine of ten closed complaints took no longer.")));
}

// A row for a figure without a target that is no KPI.
TableRow plainRow(const ReviewContext& context, const QString& name, const QString& unit, const YearPair& pair,
    const FigureNote& note, FigureNote before)
{
    const double largest = std::max(std::abs(pair.value.value_or(0)), std::abs(pair.previous.value_or(0)));
    const DisplayScale scale = context.format.tableScale(unit, largest);
    const TableCell none = textCell(context.format.none());
    TableRow row;
    row.cells = {textCell(name), textCell(scale.unit), none, figureCell(context, pair.value, scale, note, true), none,
        figureCell(context, pair.previous, scale, std::move(before)),
        changeOf(context, pair, unit, Direction::LessIsBetter, note), none};
    return row;
}

TableRow percentileRow(const ReviewContext& context)
{
    const KpiView kpi = context.kpi(u"handling_hours");
    const YearPair pair = percentile(context);
    return plainRow(context, percentileName(context), kpi.unit, pair,
        percentileNote(context, pair.value, kpi.result.counted),
        percentileNote(context, pair.previous, yearBefore(kpi.result.compared)));
}

TableRow repeatsRow(const ReviewContext& context)
{
    const KpiView kpi = context.kpi(u"complaints");
    const YearPair pair = repeats(context);
    const QString name = context.phrases.translate("Review", "Repeat complaints", "a row");
    const QString kind = QStringLiteral("complaints");
    return plainRow(context, name, kpi.unit, pair,
        noteOver(context, name, pair.value, kpi.unit,
            context.phrases.translate("Review", "repeats of a complaint at most 30 days older"), kind, kpi),
        noteBefore(context, name, pair.previous, kpi.unit, kind, kpi));
}

TableBlock indicators(const ReviewContext& context, const std::vector<KpiView>& kpis)
{
    TableBlock table = kpiTable(context, kpis);
    std::vector<TableRow> rows;
    rows.reserve(kpis.size() + 2);
    for (size_t i = 0; i < kpis.size(); ++i) {
        rows.push_back(std::move(table.rows[i]));
        if (kpis[i].definition.id.text() == u"handling_hours")
            rows.push_back(percentileRow(context));
        if (kpis[i].definition.id.text() == u"repeat_rate")
            rows.push_back(repeatsRow(context));
    }
    table.rows = std::move(rows);
    return table;
}

Block tableOf(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("service.complaints.table"), 12};
    std::vector<KpiView> kpis;
    for (const char16_t* id :
        {u"complaints", u"complaints_per_10k", u"urgent_in_2h", u"normal_in_24h", u"handling_hours", u"callback_rate",
            u"complaint_score", u"repeat_rate", u"first_contact", u"store_fault_share"}) {
        if (const KpiView kpi = context.kpi(id); kpi.hasValue())
            kpis.push_back(kpi);
    }
    BlockTitle title =
        blockTitle(context, context.phrases.translate("Review", "Indicators of complaint handling", "title of a table"),
            {}, Compared::Previous);
    if (kpis.empty())
        return emptyBlock(place, std::move(title), emptyHint(context, context.kpi(u"complaints")));
    const KpiView urgent = context.kpi(u"urgent_in_2h");
    const KpiView normal = context.kpi(u"normal_in_24h");
    const FindingWords words(context);
    QString first = urgent.hasValue() ? words.clauses({words.value(urgent), words.change(urgent)}) : QString();
    QString second = normal.hasValue() ? words.clauses({words.value(normal), words.change(normal)}) : QString();
    if (!first.isEmpty())
        second = context.inside(second);
    return tableBlock(place, std::move(title), indicators(context, kpis), words.halves(first, second),
        footnote(context, {urgent, normal, context.kpi(u"callback_rate"), context.kpi(u"repeat_rate")}));
}

// "Mean handling time improved from 72.2 hours to 35.5 hours"; empty where the two are not of the same months.
QString fromBefore(const ReviewContext& context, const KpiView& kpi)
{
    if (!kpi.hasPrevious() || !kpi.result.previousMissing.empty() || !kpi.result.missing.empty())
        return {};
    const QString now = context.format.inText(*kpi.result.value, kpi.unit);
    const QString before = context.format.inText(*kpi.result.previous, kpi.unit);
    if (now == before)
        return {};
    const Phrases& phrases = context.phrases;
    const QString& text = kpi.result.changeJudgement == Judgement::Good
        ? phrases.translate("Review", "%1 improved from %2 to %3", "a KPI, the year before and now")
        : phrases.translate("Review", "%1 worsened from %2 to %3", "a KPI, the year before and now");
    return text.arg(context.name(kpi), before, now);
}

}

QString handlingChange(const ReviewContext& context)
{
    const KpiView kpi = context.kpi(u"handling_hours");
    const FindingWords words(context);
    const QString text = fromBefore(context, kpi);
    return text.isEmpty() ? words.clauses({words.value(kpi), words.change(kpi)}) : text;
}

QString handlingMessage(const ReviewContext& context)
{
    const KpiView kpi = context.kpi(u"handling_hours");
    const FindingWords words(context);
    const QString text = fromBefore(context, kpi);
    return text.isEmpty() ? words.message(kpi) : words.clauses({text, words.plan(kpi)});
}

QString percentileMessage(const ReviewContext& context)
{
    const YearPair pair = percentile(context);
    const QString unit = context.kpi(u"handling_hours").unit;
    if (!pair.value)
        return {};
    const Phrases& phrases = context.phrases;
    const QString now = context.format.inText(*pair.value, unit);
    if (!pair.isCompared())
        return phrases.translate("Review", "Nine of ten were closed within %1", "complaints and a time").arg(now);
    return phrases
        .translate("Review", "Nine of ten were closed within %1, after %2 the year before", "complaints and two times")
        .arg(now, context.format.inText(*pair.previous, unit));
}

QString repeatsMessage(const ReviewContext& context)
{
    const KpiView rate = context.kpi(u"repeat_rate");
    if (!rate.hasValue())
        return {};
    const YearPair pair = repeats(context);
    const Phrases& phrases = context.phrases;
    const QString count = context.format.inText(pair.value.value_or(0), context.kpi(u"complaints").unit);
    const QString share = context.format.inText(*rate.result.value, rate.unit);
    const std::optional<double> change = pair.changePercent();
    if (!change)
        return phrases.translate("Review", "%1 complaints were repeats, %2 of all", "how many, the share")
            .arg(count, share);
    const QString percent = context.format.percent(std::abs(*change), false);
    if (*change == 0) {
        return phrases.translate("Review", "Repeats held at %1, %2 of all complaints", "how many, the share")
            .arg(count, share);
    }
    return (*change < 0
            ? phrases.translate("Review", "Repeats fell by %1 to %2, %3 of all complaints", "per cent, count, share")
            : phrases.translate("Review", "Repeats rose by %1 to %2, %3 of all complaints", "per cent, count, share"))
        .arg(percent, count, share);
}

void addServiceComplaints(const ReviewContext& context, std::vector<Block>& blocks)
{
    blocks.push_back(
        peakLinesBlock(context, {QStringLiteral("service.complaints.rate"), 6}, context.kpi(u"complaints_per_10k")));
    blocks.push_back(handlingBlock(context));
    blocks.push_back(tableOf(context));
    blocks.push_back(serviceOpenComplaints(context));
}
