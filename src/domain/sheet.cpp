// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheet.h"

#include "domain/column_habit.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace {

constexpr int kUnknownCode = 10000; // after the vocabulary's own
constexpr int kNotSplit = 20000;    // last

const Column& columnOf(const RecordKind& kind, int column)
{
    return kind.columns[static_cast<size_t>(column)];
}

// A sum in the column's own type, so that a total of counts or fen is a whole number.
Value figureValue(const Column& column, std::optional<double> figure)
{
    if (!figure)
        return {};
    if (column.type == ColumnType::Number)
        return *figure;
    return static_cast<qint64>(*figure);
}

}

Sheet::Sheet(const RecordKind& kind, StoreId store, int year, const std::vector<Record>& records,
    const Vocabularies& vocabularies)
    : m_kind(&kind)
    , m_store(std::move(store))
    , m_year(year)
    , m_vocabularies(vocabularies)
    , m_labels(labelColumns(kind))
    , m_entered(enteredColumns(kind))
{
    // Lines first, so that what was last used three years ago brings none, then each record to its place.
    std::set<QStringList> used;
    for (const Record& record : records) {
        const std::optional<Month> month = monthOf(kind, record);
        if (month && month->year() >= year - 1 && slot(*month) && !hasNothing(kind, record))
            used.insert(codesOf(kind, record));
    }
    for (const QStringList& codes : used)
        appendLine(codes);
    sortLines();
    for (const Record& record : records) {
        const std::optional<Month> month = monthOf(kind, record);
        const int line = month && slot(*month) ? lineOf(codesOf(kind, record)) : -1;
        if (line >= 0 && !hasNothing(kind, record))
            m_lines[static_cast<size_t>(line)].months[*slot(*month)] = record;
    }
    if (m_lines.empty())
        addDefaultLines();
    arrangeRows();
}

int Sheet::lineOf(const QStringList& codes) const
{
    const auto found = m_lineOf.find(codes);
    return found == m_lineOf.end() ? -1 : found->second;
}

int Sheet::entryRow(int line, int column) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const SheetRow& row) {
        return row.role == SheetRow::Role::Entry && row.line == line && row.column == column;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QStringList Sheet::labelChoices(int label) const
{
    const Column& column = columnOf(*m_kind, m_labels[static_cast<size_t>(label)]);
    QStringList codes = column.choices;
    for (const VocabularyEntry& entry : m_vocabularies.entries(column.vocabulary)) {
        if (!entry.isRetired)
            codes.append(entry.code);
    }
    if (!column.isRequired)
        codes.append(QString());
    return codes;
}

int Sheet::addLine(const QStringList& codes)
{
    if (lineOf(codes) < 0) {
        appendLine(codes);
        sortLines();
        arrangeRows();
    }
    return lineOf(codes);
}

Value Sheet::valueAt(int row, Month month) const
{
    const SheetRow& it = this->row(row);
    switch (it.role) {
    case SheetRow::Role::Heading:
        return {};
    case SheetRow::Role::Entry: {
        const Value* value = entered(it.line, it.column, month);
        return value ? *value : Value();
    }
    case SheetRow::Role::Total:
        return figureValue(columnOf(*m_kind, it.column), figure(-1, it.column, month));
    case SheetRow::Role::Derived:
    case SheetRow::Role::DerivedTotal:
        return derivedOver(it, month, month);
    }
    return {};
}

Value Sheet::yearFigure(int row) const
{
    const SheetRow& it = this->row(row);
    if (it.role == SheetRow::Role::Heading)
        return {};
    const Month first(m_year, 1);
    return it.derived < 0 ? enteredOver(it, first, first + 11) : derivedOver(it, first, first + 11);
}

bool Sheet::isTotalPartial(SheetCell cell) const
{
    const SheetRow& it = row(cell.row);
    if (it.role != SheetRow::Role::Total)
        return false;
    return std::ranges::any_of(m_lines, [&](const SheetLine& line) {
        const int index = static_cast<int>(&line - m_lines.data());
        return showsColumn(line, it.column) && !figure(index, it.column, cell.month);
    });
}

Record Sheet::record(int line, Month month) const
{
    const std::optional<size_t> place = slot(month);
    const auto& found = m_lines[static_cast<size_t>(line)].months;
    return place && found[*place] ? *found[*place] : emptyRecord(*m_kind, key(line, month));
}

bool Sheet::hasRecord(int line, Month month) const
{
    const std::optional<size_t> place = slot(month);
    return place && m_lines[static_cast<size_t>(line)].months[*place].has_value();
}

bool Sheet::set(const Record& record)
{
    const std::optional<Month> month = monthOf(*m_kind, record);
    if (!month || !slot(*month))
        return false;
    const QStringList codes = codesOf(*m_kind, record);
    const bool isNew = lineOf(codes) < 0;
    if (isNew && hasNothing(*m_kind, record))
        return false;
    const size_t shown = m_rows.size();
    auto& place = m_lines[static_cast<size_t>(addLine(codes))].months[*slot(*month)];
    place = hasNothing(*m_kind, record) ? std::nullopt : std::optional(record);
    if (!isNew)
        arrangeRows(); // a column that the line did not show may hold a figure now
    return isNew || m_rows.size() != shown;
}

RecordKey Sheet::key(int line, Month month) const
{
    RecordKey key;
    int label = 0;
    for (const int column : keyColumns(*m_kind)) {
        switch (columnOf(*m_kind, column).type) {
        case ColumnType::Store:
            key.emplace_back(m_store.text());
            break;
        case ColumnType::Month:
            key.emplace_back(qint64(month.key()));
            break;
        default:
            key.push_back(tidied(m_lines[static_cast<size_t>(line)].codes[label++]));
        }
    }
    return key;
}

std::optional<size_t> Sheet::slot(Month month) const
{
    const int index = month - Month(m_year - 2, 1);
    return index < 0 || index >= 36 ? std::nullopt : std::optional(static_cast<size_t>(index));
}

const Value* Sheet::entered(int line, int column, Month month) const
{
    const std::optional<size_t> place = slot(month);
    const auto& months = m_lines[static_cast<size_t>(line)].months;
    return place && months[*place] ? &(*months[*place])[static_cast<size_t>(column)] : nullptr;
}

std::optional<double> Sheet::figure(int line, int column, Month month) const
{
    if (line >= 0) {
        const Value* value = entered(line, column, month);
        return value ? figureOf(*value) : std::nullopt;
    }
    if (!columnHabit(*m_kind, column).addsOverRows)
        return std::nullopt;
    std::optional<double> sum;
    for (int each = 0; each < static_cast<int>(m_lines.size()); ++each) {
        if (const std::optional<double> one = figure(each, column, month))
            sum = sum.value_or(0) + *one;
    }
    return sum;
}

std::optional<Sheet::Ratio> Sheet::ratio(const SheetRow& row, Month month) const
{
    const DerivedRow& derived = derivedRows(*m_kind)[static_cast<size_t>(row.derived)];
    const auto weighted = [&](const std::vector<RowRule::Term>& terms) -> std::optional<double> {
        double sum = 0;
        for (const RowRule::Term& term : terms) {
            const std::optional<double> one = figure(row.line, term.column, month);
            if (!one)
                return std::nullopt;
            sum += *one * term.weight;
        }
        return sum;
    };
    const std::optional<double> numerator = weighted(derived.numerator);
    const std::optional<double> denominator =
        derived.denominator.empty() ? std::optional(1.0) : weighted(derived.denominator);
    if (!numerator || !denominator)
        return std::nullopt;
    return Ratio{*numerator, *denominator};
}

Value Sheet::derivedOver(const SheetRow& row, Month first, Month last) const
{
    const DerivedRow& derived = derivedRows(*m_kind)[static_cast<size_t>(row.derived)];
    const auto isStock = [this](const RowRule::Term& term) {
        return columnHabit(*m_kind, term.column).habit == Habit::Stock;
    };
    // Stocks alone take the last month that has them; beside flows their months' sum is the base, as in kpis.md.
    const bool isOfStocks =
        std::ranges::all_of(derived.numerator, isStock) && std::ranges::all_of(derived.denominator, isStock);
    std::optional<Ratio> sum;
    for (Month month = first; month <= last; month = month + 1) {
        const std::optional<Ratio> one = ratio(row, month);
        if (!one)
            continue;
        if (!sum || isOfStocks)
            sum = one;
        else
            sum = Ratio{sum->numerator + one->numerator, sum->denominator + one->denominator};
    }
    if (!sum || (first != last && isOfStocks && derived.denominator.empty()))
        return {};
    if (derived.denominator.empty())
        return sum->numerator * derived.scale;
    if (sum->denominator == 0)
        return {};
    return sum->numerator / sum->denominator * derived.scale;
}

Value Sheet::enteredOver(const SheetRow& row, Month first, Month last) const
{
    const Habit habit = columnHabit(*m_kind, row.column).habit;
    if (habit == Habit::Rate || habit == Habit::Words)
        return {};
    std::optional<double> result;
    for (Month month = first; month <= last; month = month + 1) {
        if (const std::optional<double> one = figure(row.line, row.column, month))
            result = habit == Habit::Stock ? *one : result.value_or(0) + *one;
    }
    return figureValue(columnOf(*m_kind, row.column), result);
}

void Sheet::addDefaultLines()
{
    std::vector<QStringList> combinations{QStringList()};
    for (size_t label = 0; label < m_labels.size(); ++label) {
        const bool isSplit = columnOf(*m_kind, m_labels[label]).isRequired;
        const QStringList codes = isSplit ? labelChoices(static_cast<int>(label)) : QStringList(QString());
        std::vector<QStringList> longer;
        for (const QStringList& begun : combinations) {
            for (const QString& code : codes)
                longer.push_back(begun + QStringList(code));
        }
        combinations = std::move(longer);
    }
    for (const QStringList& codes : combinations)
        appendLine(codes);
    sortLines();
}

void Sheet::appendLine(const QStringList& codes)
{
    SheetLine line;
    line.codes = codes;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const Column& column = columnOf(*m_kind, m_labels[static_cast<size_t>(i)]);
        const VocabularyEntry* entry = m_vocabularies.find(column.vocabulary, codes[i]);
        line.isRetired = line.isRetired || (entry && entry->isRetired);
    }
    m_lines.push_back(std::move(line));
}

void Sheet::sortLines()
{
    std::vector<std::pair<std::vector<int>, size_t>> order;
    for (size_t i = 0; i < m_lines.size(); ++i)
        order.emplace_back(orderOf(m_lines[i].codes), i);
    std::ranges::sort(order, [this](const auto& a, const auto& b) {
        return std::tie(a.first, m_lines[a.second].codes) < std::tie(b.first, m_lines[b.second].codes);
    });
    std::vector<SheetLine> sorted;
    m_lineOf.clear();
    for (const auto& [rank, place] : order) {
        m_lineOf.emplace(m_lines[place].codes, static_cast<int>(sorted.size()));
        sorted.push_back(std::move(m_lines[place]));
    }
    m_lines = std::move(sorted);
}

void Sheet::arrangeRows()
{
    m_rows.clear();
    const size_t shown = static_cast<size_t>(
        std::ranges::count_if(m_entered, [this](int column) { return columnOf(*m_kind, column).name != u"note"; }));
    const bool hasHeadings = m_labels.size() > 1 || (m_labels.size() == 1 && shown > 1);
    for (int line = 0; line < static_cast<int>(m_lines.size()); ++line) {
        const auto firstCode = [this](int of) { return m_lines[static_cast<size_t>(of)].codes.front(); };
        if (hasHeadings && (line == 0 || firstCode(line) != firstCode(line - 1)))
            m_rows.push_back({SheetRow::Role::Heading, line, -1, -1});
        addLineRows(line);
    }
    if (m_lines.size() > 1)
        addTotalRows();
}

void Sheet::addLineRows(int line)
{
    for (const int column : m_entered) {
        if (showsColumn(m_lines[static_cast<size_t>(line)], column))
            m_rows.push_back({SheetRow::Role::Entry, line, column, -1});
    }
    for (int i = 0; i < static_cast<int>(derivedRows(*m_kind).size()); ++i)
        m_rows.push_back({SheetRow::Role::Derived, line, -1, i});
}

void Sheet::addTotalRows()
{
    for (const int column : m_entered) {
        if (columnHabit(*m_kind, column).addsOverRows)
            m_rows.push_back({SheetRow::Role::Total, -1, column, -1});
    }
    for (int i = 0; i < static_cast<int>(derivedRows(*m_kind).size()); ++i)
        m_rows.push_back({SheetRow::Role::DerivedTotal, -1, -1, i});
}

bool Sheet::showsColumn(const SheetLine& line, int column) const
{
    const QString& name = columnOf(*m_kind, column).name;
    if (name == u"note")
        return false;
    // Energy belongs to the item energy alone (shared/records.md); what was stored elsewhere stays in sight.
    if (m_kind->name != u"costs" || name != u"energy_kwh" || line.codes.front() == u"energy")
        return true;
    return std::ranges::any_of(line.months, [column](const std::optional<Record>& record) {
        return record && !isEmpty((*record)[static_cast<size_t>(column)]);
    });
}

std::vector<int> Sheet::orderOf(const QStringList& codes) const
{
    std::vector<int> order;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const Column& column = columnOf(*m_kind, m_labels[static_cast<size_t>(i)]);
        const auto& entries = m_vocabularies.entries(column.vocabulary);
        const auto choice = column.choices.indexOf(codes[i]);
        const auto entry = std::ranges::find(entries, codes[i], &VocabularyEntry::code);
        if (codes[i].isEmpty())
            order.push_back(kNotSplit);
        else if (choice >= 0)
            order.push_back(static_cast<int>(choice));
        else if (entry != entries.end())
            order.push_back(static_cast<int>(column.choices.size() + (entry - entries.begin())));
        else
            order.push_back(kUnknownCode);
    }
    return order;
}
