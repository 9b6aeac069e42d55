// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import_tables.h"

#include <algorithm>

namespace {

bool isOfTime(const Column& column)
{
    return column.type == ColumnType::Month || column.type == ColumnType::Year;
}

QStringList headersOf(const std::vector<TableLayout::Use>& columns)
{
    QStringList headers;
    for (const TableLayout::Use& use : columns)
        headers.append(use.header);
    return headers;
}

} // namespace

int ImportTable::unsettledColumns() const
{
    return outcome.facts
        ? static_cast<int>(std::ranges::count(outcome.facts->columns, true, &TableLayout::Use::isUnknown))
        : 0;
}

std::vector<int> ImportTable::columnsToGive() const
{
    std::vector<int> columns;
    const RecordKind* of = kind();
    if (!of || !outcome.facts)
        return columns;
    const auto& uses = outcome.facts->columns;
    const bool isAcross = std::ranges::any_of(uses, [](const auto& use) { return use.month.has_value(); });
    for (size_t i = 0; i < of->columns.size(); ++i) {
        const Column& column = of->columns[i];
        const bool isThere = std::ranges::find(uses, static_cast<int>(i), &TableLayout::Use::column) != uses.end();
        if (column.isRequired && !isThere && !(isAcross && column.type == ColumnType::Month))
            columns.push_back(static_cast<int>(i));
    }
    return columns;
}

QString ImportTable::given(int column) const
{
    if (const auto own = typed.find(column); own != typed.end())
        return own->second;
    if (!outcome.facts)
        return {};
    for (const auto& [of, value] : outcome.facts->given) {
        if (of == column)
            return value;
    }
    return {};
}

void ImportTables::take(std::vector<ImportedFile> outcomes)
{
    std::vector<bool> isSeen(m_tables.size());
    for (ImportedFile& outcome : outcomes) {
        const TableId id{outcome.path, outcome.sheet};
        const auto known = std::ranges::find_if(m_tables, [&](const ImportTable& table) { return table.id() == id; });
        if (known == m_tables.end()) {
            m_tables.emplace_back();
            m_tables.back().outcome = std::move(outcome);
            continue;
        }
        const auto place = static_cast<size_t>(known - m_tables.begin());
        if (place < isSeen.size())
            isSeen[place] = true;
        known->outcome = std::move(outcome);
        restoreMonths(*known);
    }
    for (size_t place = isSeen.size(); place-- > 0;) {
        if (!isSeen[place] && m_tables[place].isTicked)
            m_tables.erase(m_tables.begin() + static_cast<std::ptrdiff_t>(place));
    }
}

void ImportTables::tick(size_t table, bool isTicked)
{
    m_tables[table].isTicked = isTicked;
}

void ImportTables::settle(size_t table, const RecordKind& kind, const TableFacts& facts)
{
    ImportTable& settled = m_tables[table];
    if (settled.outcome.kind != kind.name)
        settled.typed.clear();
    settled.outcome.kind = kind.name;
    map(settled, facts);
}

void ImportTables::give(size_t table, int column, const QString& value)
{
    ImportTable& settled = m_tables[table];
    if (!settled.outcome.facts || !settled.kind())
        return;
    settled.typed[column] = value.trimmed();
    map(settled, *settled.outcome.facts);
}

void ImportTables::recogniseAnew(size_t table)
{
    m_tables[table].settled.reset();
    m_tables[table].typed.clear();
    m_tables[table].isAnew = true;
}

// A month or a year that a title tells is not kept: the next file's title tells its own.
void ImportTables::map(ImportTable& table, const TableFacts& facts)
{
    const RecordKind& kind = *table.kind();
    ColumnMapping mapping = mappingOf(kind, facts.columns);
    for (const int column : table.columnsToGive()) {
        const Column& of = kind.columns[static_cast<size_t>(column)];
        const QString value = table.given(column);
        if (!value.isEmpty() && (table.typed.contains(column) || !isOfTime(of)))
            mapping.given.emplace_back(of.name, value);
    }
    const QStringList headers = headersOf(facts.columns);
    for (ImportTable& other : m_tables) {
        if (&other != &table && other.settled && other.settled->fieldsOf(headers))
            other.settled.reset(); // one head, one way to read it: the latest
    }
    table.outcome.facts = facts;
    table.settled = std::move(mapping);
    table.drafted = facts.columns;
}

// A mapping tells nothing of the months of columns that are still to be settled; they are settled alike.
void ImportTables::restoreMonths(ImportTable& table)
{
    if (!table.settled || !table.outcome.facts || table.outcome.facts->columns.size() != table.drafted.size())
        return;
    for (size_t i = 0; i < table.drafted.size(); ++i) {
        TableLayout::Use& use = table.outcome.facts->columns[i];
        if (use.isUnknown && use.header == table.drafted[i].header)
            use.month = table.drafted[i].month;
    }
}

ImportOptions ImportTables::trial() const
{
    ImportOptions options;
    options.isTrial = true;
    options.isOneStep = true;
    options.skipBad = true;
    options.previewed = kPreviewed;
    for (const ImportTable& table : m_tables) {
        if (table.settled)
            options.mappings.push_back(*table.settled);
        if (table.isAnew)
            options.recognisedAnew.push_back(table.id());
        if (!table.isTicked)
            options.leftOut.push_back(table.id());
    }
    return options;
}

ImportOptions ImportTables::import(bool skipBad) const
{
    ImportOptions options;
    options.isOneStep = true;
    options.keepMappings = true;
    options.skipBad = skipBad;
    for (const ImportTable& table : m_tables) {
        if (table.settled && table.canBeImported())
            options.mappings.push_back(*table.settled);
        if (table.isAnew)
            options.recognisedAnew.push_back(table.id());
        if (!table.isImported())
            options.leftOut.push_back(table.id());
    }
    return options;
}

ImportTables::Totals ImportTables::totals() const
{
    Totals totals;
    for (const ImportTable& table : m_tables) {
        totals.readable += table.canBeImported() ? 1 : 0;
        if (!table.isImported())
            continue;
        ++totals.tables;
        totals.added += table.outcome.added;
        totals.changed += table.outcome.changed;
        totals.unchanged += table.outcome.unchanged;
        totals.refused += table.outcome.refused;
    }
    return totals;
}
