// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/month_series.h"

#include "domain/action_measures.h"
#include "domain/complaint_measures.h"
#include "domain/measure_columns.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double kFenAYuan = 100;

// A name for the measure: equal for equal measures only (no code or name contains these separators).
QString keyOf(const Measure& measure)
{
    QString key = measure.kind + QLatin1Char('.') + measure.column;
    for (const LabelFilter& filter : measure.where) {
        key += QLatin1Char('\n') + filter.label + QLatin1Char('\t') + filter.codes.join(QLatin1Char('\t'))
            + QLatin1Char('\r') + filter.flag;
        key += QLatin1Char(filter.isNegated ? '!' : (filter.isGiven ? '?' : '='));
    }
    return key;
}

FactTable floorAreaByMonth(const Facts& facts)
{
    FactTable table(QStringLiteral("stores"), {}, {QStringLiteral("floor_area_m2")});
    const double area = facts.store.floorAreaM2.value_or(std::nan(""));
    for (int i = 0; i < facts.months.length(); ++i)
        table.append(facts.months.first + i, {}, &area);
    return table;
}

}

SeriesCache::SeriesCache(const Facts& facts)
    : m_facts(facts)
    , m_monthCount(facts.months.length())
{
    m_derived.push_back(complaintMeasures(facts.complaints, facts.asOf));
    m_derived.push_back(actionMeasures(facts.actions, facts.asOf));
    m_derived.push_back(floorAreaByMonth(facts));
}

const FactTable* SeriesCache::table(QStringView kind) const
{
    for (const FactTable& derived : m_derived) {
        if (derived.kind() == kind)
            return &derived;
    }
    return m_facts.table(kind);
}

bool SeriesCache::hasLabel(const QString& kind, const QString& label) const
{
    const FactTable* found = table(kind);
    return found ? found->labelIndex(label) >= 0 : measureLabels(kind).contains(label);
}

bool SeriesCache::accepts(const QString& kind, const LabelFilter& filter, const QString& code) const
{
    if (!filter.codes.isEmpty())
        return filter.codes.contains(code);
    if (code.isEmpty())
        return false;
    if (filter.isGiven)
        return true;
    const bool isOwn = filter.flag == u"own";
    const VocabularyEntry* entry =
        isOwn ? nullptr : m_facts.vocabularies.find(vocabularyOfLabel(kind, filter.label), code);
    const bool hasFlag = isOwn ? code == m_facts.store.carrier : entry && entry->has(filter.flag);
    return hasFlag != filter.isNegated;
}

std::vector<char> SeriesCache::accepted(const FactTable& table, int label, const LabelFilter& filter) const
{
    const QStringList& codes = table.codes(label);
    std::vector<char> result(static_cast<size_t>(codes.size()));
    std::transform(codes.begin(), codes.end(), result.begin(),
        [&](const QString& code) { return static_cast<char>(accepts(table.kind(), filter, code)); });
    return result;
}

template <class Visit> void SeriesCache::forRows(const FactTable& table, const Measure& measure, Visit visit) const
{
    std::vector<std::pair<int, std::vector<char>>> conditions;
    for (const LabelFilter& filter : measure.where) {
        const int label = table.labelIndex(filter.label);
        if (label < 0)
            return; // a condition on what the records do not tell: none of them meets it
        conditions.emplace_back(label, accepted(table, label, filter));
    }
    for (size_t row = 0; row < table.rowCount(); ++row) {
        const int month = indexOf(table.month(row));
        if (month < 0 || month >= m_monthCount)
            continue;
        const bool passes = std::all_of(conditions.begin(), conditions.end(),
            [&](const auto& condition) { return condition.second[table.label(row, condition.first)] != 0; });
        if (passes)
            visit(row, static_cast<size_t>(month));
    }
}

const MonthSeries& SeriesCache::series(const Measure& measure)
{
    const auto [entry, isNew] = m_series.try_emplace(keyOf(measure));
    MonthSeries& series = entry->second;
    if (!isNew)
        return series;
    series.sums.assign(static_cast<size_t>(m_monthCount), 0);
    series.filled = filledMonths(measure.kind, measure.column);
    series.unit = isMoneyMeasure(measure.kind, measure.column) ? kFenAYuan : 1;
    const FactTable* found = table(measure.kind);
    const int column = found ? found->columnIndex(measure.column) : -1;
    if (column < 0)
        return series;
    forRows(*found, measure, [&](size_t row, size_t month) {
        const double figure = found->figure(row, column);
        if (!std::isnan(figure))
            series.sums[month] += figure;
    });
    return series;
}

const std::vector<char>& SeriesCache::filledMonths(const QString& kind, const QString& column)
{
    const auto [entry, isNew] = m_filled.try_emplace(kind + QLatin1Char('.') + column);
    if (isNew)
        entry->second = makeFilled(kind, column);
    return entry->second;
}

std::vector<char> SeriesCache::makeFilled(const QString& kind, const QString& column) const
{
    std::vector<char> filled(static_cast<size_t>(m_monthCount));
    std::vector<char> hasRecord(filled.size());
    if (const FactTable* found = table(kind)) {
        const int index = found->columnIndex(column);
        forRows(*found, {}, [&](size_t row, size_t month) {
            hasRecord[month] = 1;
            if (index >= 0 && !std::isnan(found->figure(row, index)))
                filled[month] = 1;
        });
    }
    if (!isEventKind(kind))
        return filled;
    // Of events none is zero, not missing, from the store's first event of the kind on.
    for (int month = std::max(0, firstEventOf(kind)); month < m_monthCount; ++month) {
        if (!hasRecord[static_cast<size_t>(month)])
            filled[static_cast<size_t>(month)] = 1;
    }
    return filled;
}

// The index of the month with the store's first event of the kind, perhaps before the facts' months; behind them where
// there is none.
int SeriesCache::firstEventOf(const QString& kind) const
{
    int first = m_monthCount;
    for (const auto& [eventKind, month] : m_facts.firstOf) {
        if (eventKind == kind)
            first = std::min(first, indexOf(month));
    }
    const FactTable* found = table(kind);
    for (size_t row = 0; found && row < found->rowCount(); ++row)
        first = std::min(first, indexOf(found->month(row)));
    return first;
}

const CodeSeries& SeriesCache::byCode(const Measure& measure, const QString& label)
{
    const auto [entry, isNew] = m_byCode.try_emplace(keyOf(measure) + QLatin1String("\n/") + label);
    CodeSeries& result = entry->second;
    if (!isNew)
        return result;
    result.unit = isMoneyMeasure(measure.kind, measure.column) ? kFenAYuan : 1;
    const FactTable* found = table(measure.kind);
    const int column = found ? found->columnIndex(measure.column) : -1;
    const int labelIndex = found ? found->labelIndex(label) : -1;
    if (column < 0 || labelIndex < 0)
        return result;
    const QStringList codes = orderedCodes(measure.kind, label, found->codes(labelIndex));
    const auto months = static_cast<size_t>(m_monthCount);
    std::vector<size_t> place(static_cast<size_t>(codes.size())); // of each code number
    for (const QString& code : codes) {
        place[static_cast<size_t>(found->codes(labelIndex).indexOf(code))] = result.codes.size();
        result.codes.push_back({code, std::vector<double>(months), std::vector<char>(months)});
    }
    forRows(*found, measure, [&](size_t row, size_t month) {
        const double figure = found->figure(row, column);
        if (std::isnan(figure))
            return;
        CodeSeries::Code& code = result.codes[place[found->label(row, labelIndex)]];
        code.sums[month] += figure;
        code.filled[month] = 1;
    });
    return result;
}

// The vocabulary's or the list's order; codes that neither has after it, hours by number, the empty code last.
QStringList SeriesCache::orderedCodes(const QString& kind, const QString& label, QStringList codes) const
{
    QStringList order = choicesOfLabel(kind, label);
    for (const VocabularyEntry& entry : m_facts.vocabularies.entries(vocabularyOfLabel(kind, label)))
        order.append(entry.code);
    const auto rank = [&](const QString& code) {
        const qsizetype known = order.indexOf(code);
        return code.isEmpty() ? order.size() + 1 : (known < 0 ? order.size() : known);
    };
    std::stable_sort(codes.begin(), codes.end(), [&](const QString& a, const QString& b) {
        const bool areHours = label == u"hour";
        return areHours ? a.toInt() < b.toInt() : rank(a) < rank(b);
    });
    return codes;
}
