// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/figure_notes.h"

#include "domain/comparison.h"

#include <algorithm>

namespace {

Period spanOf(const std::vector<Month>& months)
{
    return months.empty() ? FigureNote().months : Period{months.front(), months.back()};
}

const QString& nameAndPeriod(const ReviewContext& context)
{
    return context.phrases.translate("Review", "%1, %2", "a figure's name and its period");
}

const QString& kindsAndPeriod(const ReviewContext& context)
{
    return context.phrases.translate("Review", "%1; %2", "record kinds and a period");
}

}

FigureNotes::FigureNotes(const ReviewContext& context, const KpiView& kpi)
    : m_context(context)
    , m_kpi(kpi)
    , m_name(context.name(kpi))
    , m_formula(context.formula(kpi))
    , m_kinds(sourceKinds(context, kpi.definition))
    , m_records(recordsOf(context, kpi.definition))
{
}

FigureNote FigureNotes::start(const QString& period, std::optional<double> value, Period months) const
{
    FigureNote note;
    note.name = nameAndPeriod(m_context).arg(m_name, period);
    note.exact = m_context.format.exact(value, m_kpi.unit);
    note.source = kindsAndPeriod(m_context).arg(m_kinds, period);
    note.kpi = m_kpi.definition.id;
    note.records = m_records;
    note.months = months;
    return note;
}

// "a ÷ b = 1,469,113.40 ÷ 30,118 = 48.78 yuan"
QString FigureNotes::filledFormula(const KpiValue& value) const
{
    const FigureFormat& format = m_context.format;
    QString text = m_formula;
    if (value.numerator && value.denominator) {
        text += QStringLiteral(" = ") + format.part(*value.numerator);
        if (m_kpi.definition.scale != 1 && !m_kpi.definition.isShare())
            text += QStringLiteral(" × ") + format.part(m_kpi.definition.scale);
        text += QStringLiteral(" ÷ ") + format.part(*value.denominator);
    }
    return value.value ? text + QStringLiteral(" = ") + format.exact(value.value, m_kpi.unit) : text;
}

QString FigureNotes::monthBase(Month month) const
{
    const auto at = [month](const MonthFigures& figures) { return figures[static_cast<size_t>(month.month() - 1)]; };
    if (month.year() != m_context.year)
        return {};
    const std::optional<double> plan = at(m_kpi.result.targetMonths);
    const std::optional<double> before = at(m_kpi.result.previousMonths);
    const FigureFormat& format = m_context.format;
    const Phrases& phrases = m_context.phrases;
    if (plan && before) {
        return phrases.translate("Review", "plan %1; same month of the year before %2")
            .arg(format.exact(plan, m_kpi.unit), format.exact(before, m_kpi.unit));
    }
    if (plan)
        return phrases.translate("Review", "plan %1").arg(format.exact(plan, m_kpi.unit));
    if (before)
        return phrases.translate("Review", "same month of the year before %1").arg(format.exact(before, m_kpi.unit));
    return {};
}

QString FigureNotes::totalBase() const
{
    const KpiResult& result = m_kpi.result;
    const FigureFormat& format = m_context.format;
    const Phrases& phrases = m_context.phrases;
    QStringList parts;
    if (result.target)
        parts.append(phrases.translate("Review", "target %1").arg(format.exact(result.target, m_kpi.unit)));
    if (result.previous) {
        parts.append(phrases.translate("Review", "same months of the year before %1")
                         .arg(format.exact(result.previous, m_kpi.unit)));
    }
    if (!result.missing.empty() && result.value)
        parts.append(phrases.translate("Review", "missing: %1").arg(m_context.periods.shortMonths(result.missing)));
    if (!result.previousMissing.empty() && result.previous) {
        parts.append(phrases.translate("Review", "missing in the year before: %1")
                         .arg(m_context.periods.shortMonths(result.previousMissing)));
    }
    return parts.join(phrases.translate("Review", "; ", "between the parts of a note"));
}

FigureNote FigureNotes::total() const
{
    const KpiResult& result = m_kpi.result;
    const bool hasMonths = !result.counted.empty();
    FigureNote note = start(m_context.periods.shortPeriodOfYear(hasMonths ? result.counted : m_context.months),
        result.value, spanOf(result.counted));
    note.formula = filledFormula({result.value, result.numerator, result.denominator, {}, {}});
    note.base = totalBase();
    return note;
}

FigureNote FigureNotes::previous() const
{
    const std::vector<Month> months = yearBefore(m_kpi.result.compared);
    FigureNote note = start(m_context.periods.shortPeriodOfYear(months), m_kpi.result.previous, spanOf(months));
    if (m_kpi.result.previous)
        note.formula = filledFormula(m_context.calculator.valueOver(m_kpi.definition.id, months));
    return note;
}

FigureNote FigureNotes::target() const
{
    const KpiResult& result = m_kpi.result;
    FigureNote note = start(m_context.periods.shortPeriodOfYear(result.counted), result.target, FigureNote().months);
    note.name = m_context.phrases.translate("Review", "%1, target for %2")
                    .arg(m_name, m_context.periods.shortPeriodOfYear(result.counted));
    note.source = m_context.phrases.translate("Review", "targets; %1").arg(m_context.periods.year(m_context.year));
    if (result.yearTarget && result.target && *result.yearTarget != *result.target) {
        // Where the year should stand by then, not the year's end: see TargetPath.
        note.base =
            m_context.phrases.translate("Review", "by %2: %3; of the year's target %1")
                .arg(m_context.format.exact(result.yearTarget, m_kpi.unit),
                    m_context.periods.month(result.counted.back()), m_context.format.exact(result.target, m_kpi.unit));
    }
    return note;
}

FigureNote FigureNotes::change() const
{
    const KpiResult& result = m_kpi.result;
    FigureNote note = variance(m_context.periods.shortPeriodOfYear(result.compared), result.comparable, result.previous,
        false, spanOf(result.compared));
    note.base = totalBase();
    return note;
}

FigureNote FigureNotes::gap() const
{
    const KpiResult& result = m_kpi.result;
    FigureNote note = variance(
        m_context.periods.shortPeriodOfYear(result.counted), result.value, result.target, true, spanOf(result.counted));
    if (result.completion) {
        note.formula += m_context.phrases.translate("Review", "; completion %1")
                            .arg(m_context.format.completion(*result.completion));
    }
    note.base = totalBase();
    return note;
}

FigureNote FigureNotes::month(Month month) const
{
    const KpiValue value = m_context.calculator.value(m_kpi.definition.id, {month, month});
    FigureNote note = over(m_context.monthName(month), value, {month, month});
    note.base = monthBase(month);
    return note;
}

FigureNote FigureNotes::monthTarget(Month month) const
{
    FigureNote note = start(m_context.monthName(month),
        m_kpi.result.targetMonths[static_cast<size_t>(month.month() - 1)], FigureNote().months);
    note.name = m_context.phrases.translate("Review", "%1, plan for %2").arg(m_name, m_context.monthName(month));
    note.source = m_context.phrases.translate("Review", "targets; %1").arg(m_context.periods.year(m_context.year));
    if (m_kpi.result.yearTarget) {
        note.base = m_context.phrases.translate("Review", "the year's target %1")
                        .arg(m_context.format.exact(m_kpi.result.yearTarget, m_kpi.unit));
    }
    return note;
}

FigureNote FigureNotes::monthVariance(Month month, std::optional<double> from, bool isPlan) const
{
    return variance(m_context.monthName(month), m_kpi.result.months[static_cast<size_t>(month.month() - 1)], from,
        isPlan, {month, month});
}

FigureNote FigureNotes::over(const QString& period, const KpiValue& value, Period months) const
{
    FigureNote note = start(period, value.value, months);
    note.formula = filledFormula(value);
    return note;
}

FigureNote FigureNotes::figure(
    const QString& period, std::optional<double> value, const QString& formula, Period months) const
{
    FigureNote note = start(period, value, months);
    note.formula = formula;
    return note;
}

FigureNote FigureNotes::variance(
    const QString& period, std::optional<double> value, std::optional<double> from, bool isPlan, Period months) const
{
    const Phrases& phrases = m_context.phrases;
    FigureNote note = start(period, std::nullopt, months);
    note.name = (isPlan ? phrases.translate("Review", "%1 against the plan, %2")
                        : phrases.translate("Review", "%1 against the year before, %2"))
                    .arg(m_name, period);
    if (!value || !from)
        return note;
    const FigureFormat& format = m_context.format;
    KpiResult parts;
    parts.change = *value - *from;
    if (!m_kpi.definition.isShare() && *from > 0)
        parts.changePercent = *parts.change / *from * 100;
    note.exact = format.change(parts, m_kpi.definition);
    note.formula = differenceText(m_context, *value, *from, m_kpi.unit);
    return note;
}

FigureNote plainNote(const ReviewContext& context, const QString& name, const QString& exact, const QString& formula,
    const QString& kinds, const KpiView& kpi, const std::vector<Month>& months)
{
    const QString period = context.periods.shortPeriodOfYear(months);
    FigureNote note;
    note.name = nameAndPeriod(context).arg(name, period);
    note.exact = exact;
    note.formula = formula;
    note.source = kindsAndPeriod(context).arg(kinds, period);
    note.kpi = kpi.definition.id;
    note.records = recordsOf(context, kpi.definition);
    note.months = spanOf(months);
    return note;
}

FigureNote recordsNote(
    const QString& name, const QString& text, RecordsBehind records, const std::vector<Month>& months)
{
    FigureNote note;
    note.name = name;
    note.exact = text;
    note.records = std::move(records);
    note.months = spanOf(months);
    return note;
}

QString differenceText(const ReviewContext& context, double after, double before, const QString& unit)
{
    const FigureFormat& format = context.format;
    const double change = after - before;
    return format.exact(after, unit) + QStringLiteral(" − ") + format.exact(before, unit) + QStringLiteral(" = ")
        + (unit == u"%" ? format.points(change) : format.exact(change, unit));
}
