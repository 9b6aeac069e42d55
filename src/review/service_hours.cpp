// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/service_figures.h"
#include "review/service_sections.h"

#include <algorithm>
#include <cmath>

// Busy and idle hours in chapter 3.

namespace {

// One hour of the day over some months, or all of them where the code is empty.
struct HourFigures {
    QString code;
    double arrivals = 0;
    double served = 0;
    double waited = 0; // minutes
    double within10 = 0;
};

std::vector<HourFigures> hoursOver(const ReviewContext& context, const std::vector<Month>& months)
{
    const QString label = QStringLiteral("hour");
    const auto sums = [&](const char16_t* column) {
        return context.calculator.split(measureOf(u"queue_hours", column), label, months);
    };
    const std::vector<LabelSum> served = sums(u"served");
    const std::vector<LabelSum> waited = sums(u"wait_minutes");
    const std::vector<LabelSum> within = sums(u"within_10min");
    std::vector<HourFigures> hours;
    for (const LabelSum& sum : sums(u"arrivals")) {
        if (!sum.code.isEmpty())
            hours.push_back(
                {sum.code, sum.value, partOf(served, sum.code), partOf(waited, sum.code), partOf(within, sum.code)});
    }
    return hours;
}

struct Extremes {
    QString peak;
    QString idle;
};

// None where no hour is busier than another.
std::optional<Extremes> extremes(const std::vector<HourFigures>& hours)
{
    const auto fewer = [](const HourFigures& a, const HourFigures& b) { return a.arrivals < b.arrivals; };
    const auto [idle, peak] = std::minmax_element(hours.begin(), hours.end(), fewer);
    if (hours.empty() || idle->arrivals == peak->arrivals)
        return std::nullopt;
    return Extremes{peak->code, idle->code};
}

HourFigures totalOf(const std::vector<HourFigures>& hours, const QString& code)
{
    HourFigures total;
    for (const HourFigures& hour : hours) {
        if (!code.isEmpty() && hour.code != code)
            continue;
        total.arrivals += hour.arrivals;
        total.served += hour.served;
        total.waited += hour.waited;
        total.within10 += hour.within10;
    }
    return total;
}

// "10:00–11:00"
QString hourText(const QString& code)
{
    return QStringLiteral("%1:00–%2:00").arg(code, QString::number(code.toInt() + 1));
}

KpiView monthsOfHours(const ReviewContext& context)
{
    return context.kpi(u"peak_idle_ratio");
}

Mark markOf(const ReviewContext& context, const LabelSum& sum, Month month, const DisplayScale& scale)
{
    const QString unit = QStringLiteral("visits");
    Mark mark;
    mark.value = sum.value / scale.divisor;
    mark.label = context.format.figure(sum.value, scale);
    mark.note = plainNote(context,
        context.phrases.translate("Review", "Arrivals, %1", "an hour of the day").arg(hourText(sum.code)),
        context.format.exact(sum.value, unit), {}, kindName(context, QStringLiteral("queue_hours")),
        monthsOfHours(context), {month});
    mark.note.records = {{QStringLiteral("queue_hours")}, {{QStringLiteral("hour"), sum.code}}};
    return mark;
}

using MonthSums = std::vector<std::vector<LabelSum>>; // one for each month of the period

MonthSums monthSums(const ReviewContext& context)
{
    MonthSums sums;
    sums.reserve(context.months.size());
    for (const Month month : context.months) {
        sums.push_back(context.calculator.split(
            measureOf(u"queue_hours", u"arrivals"), QStringLiteral("hour"), std::vector<Month>{month}));
    }
    return sums;
}

std::pair<int, int> openingHours(const MonthSums& sums)
{
    int first = 23, last = 0;
    for (const std::vector<LabelSum>& month : sums) {
        for (const LabelSum& sum : month) {
            first = std::min(first, sum.code.toInt());
            last = std::max(last, sum.code.toInt());
        }
    }
    return {first, last};
}

double largestOf(const MonthSums& sums)
{
    double largest = 0;
    for (const std::vector<LabelSum>& month : sums) {
        for (const LabelSum& sum : month)
            largest = std::max(largest, sum.value);
    }
    return largest;
}

HeatSpec heatOf(const ReviewContext& context, const MonthSums& sums, const DisplayScale& scale)
{
    const auto [first, last] = openingHours(sums);
    HeatSpec spec;
    spec.columnTitle = context.phrases.translate("Review", "Hour", "title of an axis: of the day");
    for (int hour = first; hour <= last; ++hour)
        spec.columns.append(QString::number(hour));
    Mark* highest = nullptr;
    spec.cells.reserve(sums.size());
    for (size_t i = 0; i < sums.size(); ++i) {
        spec.rows.append(context.periods.shortMonths({context.months[i]}));
        std::vector<Mark>& row = spec.cells.emplace_back(static_cast<size_t>(last - first + 1));
        for (const LabelSum& sum : sums[i]) {
            Mark& mark = row[static_cast<size_t>(sum.code.toInt() - first)];
            mark = markOf(context, sum, context.months[i], scale);
            if (!highest || *mark.value > *highest->value)
                highest = &mark;
        }
    }
    if (highest)
        highest->isQuoted = true;
    return spec;
}

// The month and hour with most arrivals.
QString busiestCell(const ReviewContext& context, const MonthSums& sums)
{
    const LabelSum* highest = nullptr;
    Month of;
    for (size_t i = 0; i < sums.size(); ++i) {
        for (const LabelSum& sum : sums[i]) {
            if (!highest || sum.value > highest->value) {
                highest = &sum;
                of = context.months[i];
            }
        }
    }
    if (!highest)
        return {};
    return context.phrases.translate("Review", "%1 saw most, %2 arrivals at %3", "a month, how many, an hour")
        .arg(context.periods.month(of), context.format.inText(highest->value, QStringLiteral("visits")),
            hourText(highest->code));
}

Block heatBlock(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("service.balance.hours"), 12};
    const KpiView kpi = monthsOfHours(context);
    const QString unit = QStringLiteral("visits");
    const MonthSums sums = monthSums(context);
    const DisplayScale scale = context.format.chartScale(unit, largestOf(sums));
    BlockTitle title =
        blockTitle(context, context.phrases.translate("Review", "Arrivals by month and hour", "title of a chart"),
            scale.unit, Compared::Nothing);
    if (!kpi.hasValue() && largestOf(sums) == 0)
        return emptyBlock(place, std::move(title), emptyHint(context, kpi));
    const QString message = FindingWords(context).halves(peakMessage(context), busiestCell(context, sums));
    return chartBlock(context, place, std::move(title), heatOf(context, sums, scale), message,
        footnote(context, {kpi},
            context.phrases.translate("Review",
                "Each hour is named by its beginning. The stronger a shade, the more arrivals; the scale begins at "
                "zero.")));
}

// A row's four ratios of one hour over both years' months.
struct HourRow {
    QString name;
    QString code;
};

TableRow rowOf(const ReviewContext& context, const HourRow& hour, double allArrivals)
{
    const KpiView kpi = context.kpi(u"answer_rate");
    const QString kind = QStringLiteral("queue_hours");
    const QString visits = QStringLiteral("visits"), percent = QStringLiteral("%"), minutes = QStringLiteral("minutes");
    const FigureFormat& format = context.format;
    const HourFigures now = totalOf(hoursOver(context, kpi.result.counted), hour.code);
    const YearPair answered = yearPair(kpi, [&](const std::vector<Month>& months) {
        const HourFigures sums = totalOf(hoursOver(context, months), hour.code);
        return ratioOf(sums.served, sums.arrivals, 100);
    });
    const auto named = [&](const KpiView& view) {
        return context.phrases.translate("Review", "%1, %2", "a figure and its hour")
            .arg(context.name(view), hour.name);
    };
    const auto formula = [&](const KpiView& view, double a, double b) {
        return context.formula(view) + QStringLiteral(" = ") + format.part(a) + QStringLiteral(" ÷ ") + format.part(b);
    };
    const auto ratioCell = [&](const KpiView& view, double a, double b, double scale) {
        const std::optional<double> value = ratioOf(a, b, scale);
        return figureCell(context, value, format.tableScale(view.unit, value.value_or(0)),
            noteOver(context, named(view), value, view.unit, formula(view, a, b), kind, kpi), &view == &kpi);
    };
    const DisplayScale share = format.tableScale(percent, 100);
    const std::optional<double> part = ratioOf(now.arrivals, allArrivals, 100);
    const QString arrivals = context.phrases.translate("Review", "Arrivals, %1", "an hour of the day").arg(hour.name);
    const FigureNote note =
        noteOver(context, named(kpi), answered.value, percent, formula(kpi, now.served, now.arrivals), kind, kpi);
    TableRow row;
    row.isTotal = hour.code.isEmpty();
    row.cells = {textCell(hour.name),
        figureCell(context, now.arrivals, format.tableScale(visits, allArrivals),
            noteOver(context, arrivals, now.arrivals, visits, {}, kind, kpi), true),
        figureCell(context, part, share, noteOver(context, arrivals, part, percent, {}, kind, kpi)),
        figureCell(context, answered.value, share, note, true),
        figureCell(
            context, answered.previous, share, noteBefore(context, named(kpi), answered.previous, percent, kind, kpi)),
        changeOf(context, answered, percent, Direction::MoreIsBetter, note),
        ratioCell(context.kpi(u"wait_minutes"), now.waited, now.served, 1),
        ratioCell(context.kpi(u"wait_within_10"), now.within10, now.served, 100)};
    return row;
}

TableBlock tableOf(const ReviewContext& context, const std::vector<HourRow>& rows, double allArrivals)
{
    const Phrases& phrases = context.phrases;
    const auto withUnit = [&](const QString& name, const QString& unit) {
        return phrases.translate("Review", "%1, %2", "a column and its unit").arg(name, unit);
    };
    const QString arrivals = context.format.tableScale(QStringLiteral("visits"), allArrivals).unit;
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Hours", "column: of the day"), CellKind::Text, 1.8},
        {withUnit(phrases.translate("Review", "Arrivals", "column"), arrivals), CellKind::Number, 2},
        {withUnit(phrases.translate("Review", "Share", "column: of all arrivals"), QStringLiteral("%")),
            CellKind::Number, 1},
        {withUnit(context.name(context.kpi(u"answer_rate")), QStringLiteral("%")), CellKind::Number, 1.3},
        {phrases.translate("Review", "Year before", "column"), CellKind::Number, 1.1},
        {phrases.translate("Review", "Change", "column"), CellKind::Pin, 2},
        {withUnit(context.name(context.kpi(u"wait_minutes")), context.format.unitName(QStringLiteral("minutes"))),
            CellKind::Number, 1.7},
        {withUnit(context.name(context.kpi(u"wait_within_10")), QStringLiteral("%")), CellKind::Number, 1.9}};
    for (const HourRow& row : rows)
        table.rows.push_back(rowOf(context, row, allArrivals));
    return table;
}

Block peakBlock(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("service.balance.peak"), 12};
    const KpiView kpi = context.kpi(u"answer_rate");
    const Phrases& phrases = context.phrases;
    BlockTitle title = blockTitle(context,
        phrases.translate("Review", "Service at the busiest and the idlest hour", "title of a table"), {},
        Compared::Previous);
    const std::vector<HourFigures> hours = hoursOver(context, kpi.result.counted);
    const std::optional<Extremes> ends = extremes(hours);
    if (!kpi.hasValue() || !ends)
        return emptyBlock(place, std::move(title), emptyHint(context, kpi));
    const std::vector<HourRow> rows{
        {phrases.translate("Review", "Busiest, %1", "an hour").arg(hourText(ends->peak)), ends->peak},
        {phrases.translate("Review", "Idlest, %1", "an hour").arg(hourText(ends->idle)), ends->idle},
        {phrases.translate("Review", "All hours", "a row"), {}}};
    return tableBlock(place, std::move(title), tableOf(context, rows, totalOf(hours, {}).arrivals),
        answeredMessage(context), footnote(context, {kpi}));
}

}

QString peakMessage(const ReviewContext& context)
{
    const KpiView ratio = monthsOfHours(context);
    const std::optional<Extremes> ends = extremes(hoursOver(context, ratio.result.counted));
    if (!ratio.hasValue() || !ends)
        return {};
    const FindingWords words(context);
    const QString change = words.change(ratio);
    const QString text =
        context.phrases
            .translate("Review", "%1 is the busiest hour, with %3 times the arrivals of %2, the idlest", "two hours")
            .arg(hourText(ends->peak), hourText(ends->idle),
                context.format.figure(*ratio.result.value, context.format.textScale(ratio.unit, *ratio.result.value)));
    if (change.isEmpty())
        return text;
    return words.halves(
        text, context.phrases.translate("Review", "the ratio is %1", "of peak to idle; its change").arg(change));
}

QString answeredMessage(const ReviewContext& context)
{
    const KpiView kpi = context.kpi(u"answer_rate");
    const std::vector<HourFigures> hours = hoursOver(context, kpi.result.counted);
    const std::optional<Extremes> ends = extremes(hours);
    if (!ends)
        return {};
    const HourFigures peak = totalOf(hours, ends->peak);
    const HourFigures idle = totalOf(hours, ends->idle);
    const std::optional<double> atPeak = ratioOf(peak.served, peak.arrivals, 100);
    const std::optional<double> atIdle = ratioOf(idle.served, idle.arrivals, 100);
    if (!atPeak || !atIdle)
        return {};
    const Phrases& phrases = context.phrases;
    const QString first =
        phrases.translate("Review", "%1 of arrivals were served at the busiest hour, %2 at the idlest", "answer rates")
            .arg(context.format.inText(*atPeak, kpi.unit), context.format.inText(*atIdle, kpi.unit));
    const std::optional<double> waitPeak = ratioOf(peak.waited, peak.served);
    const std::optional<double> waitIdle = ratioOf(idle.waited, idle.served);
    if (!waitPeak || !waitIdle || peak.waited + idle.waited == 0)
        return first;
    const QString minutes = QStringLiteral("minutes");
    return FindingWords(context).halves(first,
        phrases.translate("Review", "the mean wait was %1 and %2", "at the busiest and the idlest hour")
            .arg(context.format.inText(*waitPeak, minutes), context.format.inText(*waitIdle, minutes)));
}

void addServiceHours(const ReviewContext& context, std::vector<Block>& blocks)
{
    blocks.push_back(heatBlock(context));
    blocks.push_back(peakBlock(context));
}
