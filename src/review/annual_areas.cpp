// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"
#include "review/annual_sections.h"
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"

#include <algorithm>

// Town and urban subscribers, and 5G in each.

namespace {

// One area, or the store where the code is empty.
struct AreaFigures {
    QString code;
    QString name;
    KpiValue subscribers;
    KpiValue grossAdds;
    KpiValue share5g; // at the end of the last month that counts
    KpiValue newShare5g;
    std::optional<double> comparable5g; // at the last month that both years have
    std::optional<double> previous5g;

    std::optional<double> change() const
    {
        return comparable5g && previous5g ? std::optional(difference(*comparable5g, *previous5g)) : std::nullopt;
    }
};

KpiValue over(const ReviewContext& context, QStringView kpi, const QString& code, Period period)
{
    const KpiId id = context.kpi(kpi).definition.id;
    return code.isEmpty() ? context.calculator.value(id, period)
                          : context.calculator.valueWhere(id, period, QStringLiteral("area"), code);
}

AreaFigures figuresOf(const ReviewContext& context, const QString& code, const QString& name)
{
    const Period period{context.months.front(), context.through};
    AreaFigures figures{code, name, over(context, u"subscribers", code, period),
        over(context, u"gross_adds", code, period), over(context, u"share_5g", code, period),
        over(context, u"new_share_5g", code, period), {}, {}};
    const std::vector<Month>& compared = context.kpi(u"share_5g").result.compared;
    if (!compared.empty()) {
        const Month last = compared.back();
        figures.comparable5g = over(context, u"share_5g", code, {last, last}).value;
        figures.previous5g = over(context, u"share_5g", code, {last - 12, last - 12}).value;
    }
    return figures;
}

std::vector<AreaFigures> areas(const ReviewContext& context)
{
    std::vector<AreaFigures> all;
    const KpiView subscribers = context.kpi(u"subscribers");
    if (!subscribers.hasValue() || subscribers.result.counted.empty())
        return all;
    const std::vector<Month> last{subscribers.result.counted.back()};
    const QString label = QStringLiteral("area");
    for (const LabelSum& sum : context.calculator.split(measureOf(u"subscribers", u"closing"), label, last)) {
        if (!sum.code.isEmpty())
            all.push_back(figuresOf(context, sum.code, context.codeName(label, sum.code)));
    }
    return all;
}

TableCell textCell(const QString& text)
{
    TableCell cell;
    cell.text = text;
    return cell;
}

TableRow areaRow(const ReviewContext& context, const AreaFigures& area, const AreaFigures& total)
{
    const FigureFormat& format = context.format;
    const Period period{context.months.front(), context.through};
    const QString months = context.periods.shortPeriodOfYear(context.months);
    const auto note = [&](QStringView id, const KpiValue& value) {
        FigureNote made = FigureNotes(context, context.kpi(id)).over(months, value, period);
        made.name = context.phrases.translate("Review", "%1, %2", "a figure and its area").arg(area.name, made.name);
        return made;
    };
    const auto cell = [&](QStringView id, const KpiValue& value, double largest, bool isStrong) {
        TableCell made = textCell(format.figure(value.value, format.tableScale(context.kpi(id).unit, largest)));
        made.isStrong = isStrong;
        if (value.value)
            made.note = note(id, value);
        return made;
    };
    const double all = total.subscribers.value.value_or(0);
    TableCell share = textCell(format.none());
    if (area.subscribers.value && all > 0) {
        share.text = format.percent(*area.subscribers.value / all * 100, false);
        share.note = note(u"subscribers", area.subscribers);
        share.note.exact = format.exact(*area.subscribers.value / all * 100, QStringLiteral("%"));
        share.note.formula = format.part(*area.subscribers.value) + QStringLiteral(" ÷ ") + format.part(all);
    }
    const DisplayScale shares = format.tableScale(QStringLiteral("%"), 100);
    TableCell before = textCell(format.figure(area.previous5g, shares));
    TableCell change = textCell(format.none());
    if (const std::optional<double> points = area.change()) {
        change.value = points;
        change.text = format.points(*points);
        change.judgement = judgeChange(Direction::MoreIsBetter, *points);
        change.note = note(u"share_5g", area.share5g);
        change.note.exact = change.text;
        change.note.formula = differenceText(context, *area.comparable5g, *area.previous5g, QStringLiteral("%"));
        before.note = change.note;
        before.note.exact = format.exact(area.previous5g, QStringLiteral("%"));
        before.note.formula.clear();
    }
    TableRow row;
    row.isTotal = area.code.isEmpty();
    row.cells = {textCell(area.name), cell(u"subscribers", area.subscribers, all, true), share,
        cell(u"gross_adds", area.grossAdds, total.grossAdds.value.value_or(0), false),
        cell(u"share_5g", area.share5g, 100, true), before, change, cell(u"new_share_5g", area.newShare5g, 100, false)};
    return row;
}

TableBlock areaTable(const ReviewContext& context, const std::vector<AreaFigures>& rows)
{
    const Phrases& phrases = context.phrases;
    const FigureFormat& format = context.format;
    const AreaFigures total = figuresOf(context, {}, phrases.translate("Review", "Store", "the total of its areas"));
    const auto withUnit = [&](const QString& name, QStringView id, const KpiValue& largest) {
        return phrases.translate("Review", "%1, %2", "a column and its unit")
            .arg(name, format.tableScale(context.kpi(id).unit, largest.value.value_or(0)).unit);
    };
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Area", "column"), CellKind::Text, 1.2},
        {withUnit(context.name(context.kpi(u"subscribers")), u"subscribers", total.subscribers), CellKind::Number, 1.6},
        {phrases.translate("Review", "Share", "column: of the store's subscribers"), CellKind::Number, 1},
        {withUnit(context.name(context.kpi(u"gross_adds")), u"gross_adds", total.grossAdds), CellKind::Number, 1.6},
        {withUnit(context.name(context.kpi(u"share_5g")), u"share_5g", {}), CellKind::Number, 1.4},
        {phrases.translate("Review", "Year before", "column"), CellKind::Number, 1.1},
        {phrases.translate("Review", "Change", "column"), CellKind::Pin, 2.2},
        {withUnit(context.name(context.kpi(u"new_share_5g")), u"new_share_5g", {}), CellKind::Number, 1.6}};
    for (const AreaFigures& area : rows)
        table.rows.push_back(areaRow(context, area, total));
    table.rows.push_back(areaRow(context, total, total));
    return table;
}

}

QString areasMessage(const ReviewContext& context)
{
    const std::vector<AreaFigures> all = areas(context);
    const AreaFigures* highest = nullptr;
    const AreaFigures* lowest = nullptr;
    for (const AreaFigures& area : all) {
        if (!area.share5g.value)
            continue;
        if (!highest || *area.share5g.value > *highest->share5g.value)
            highest = &area;
        if (!lowest || *area.share5g.value < *lowest->share5g.value)
            lowest = &area;
    }
    if (!highest || highest == lowest)
        return {};
    const auto share = [&](const AreaFigures& area) {
        return context.format.inText(*area.share5g.value, QStringLiteral("%"));
    };
    return context.phrases
        .translate(
            "Review", "5G reaches %2 of %1 subscribers and %4 of %3 subscribers, %5 fewer", "areas and their 5G shares")
        .arg(context.inside(highest->name), share(*highest), context.inside(lowest->name), share(*lowest),
            context.format.pointsInText(*highest->share5g.value - *lowest->share5g.value));
}

Block annualAreas(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("annual.customers.areas"), 12};
    const KpiView share = context.kpi(u"share_5g");
    BlockTitle title = blockTitle(context,
        context.phrases.translate("Review", "Town and urban, 5G in each", "title of a table"), {}, Compared::Previous);
    const std::vector<AreaFigures> rows = areas(context);
    if (rows.empty())
        return emptyBlock(place, std::move(title), emptyHint(context, share));
    return tableBlock(place, std::move(title), areaTable(context, rows), areasMessage(context),
        footnote(context, {share, context.kpi(u"new_share_5g")}));
}
