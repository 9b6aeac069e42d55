// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import_service.h"

#include <map>
#include <optional>
#include <vector>

// A table that may be imported: what a trial said of it and what a person has settled.
struct ImportTable {
    ImportedFile outcome; // of the last trial
    bool isTicked = true;
    bool isAnew = false; // not as the book remembers it
    std::optional<ColumnMapping> settled;
    std::vector<TableLayout::Use> drafted; // the columns when they were settled
    std::map<int, QString> typed;          // columns of the kind for which one value was given here

    TableId id() const { return {outcome.path, outcome.sheet}; }
    const RecordKind* kind() const { return findRecordKind(outcome.kind); } // nullptr: not known yet
    bool canBeImported() const { return !outcome.error; }
    bool isImported() const { return isTicked && canBeImported(); }
    int unsettledColumns() const;
    // Columns that every record needs and no column of the file is.
    std::vector<int> columnsToGive() const;
    // The one value of all records; empty: none yet.
    QString given(int column) const;
};

// The tables of the files that are to be imported, and what is asked of the import service about them.
class ImportTables final {
public:
    static constexpr size_t kPreviewed = 500;

    struct Totals {
        int tables = 0; // ticked and readable
        int readable = 0;
        qint64 added = 0;
        qint64 changed = 0;
        qint64 unchanged = 0;
        qint64 refused = 0;

        qint64 toStore() const { return added + changed; }
    };

    // A trial's outcomes: tables that were there keep their place, ticks and what was settled; those that are not there
    // any more go, but for those that were left out.
    void take(std::vector<ImportedFile> outcomes);
    size_t size() const { return m_tables.size(); }
    const ImportTable& at(size_t table) const { return m_tables[table]; }
    void tick(size_t table, bool isTicked);
    // Settles how the table is read; other tables with such a head follow it.
    void settle(size_t table, const RecordKind& kind, const TableFacts& facts);
    // An empty value: none.
    void give(size_t table, int column, const QString& value);
    void recogniseAnew(size_t table);

    // Of all that is ticked; a trial that also counts the good records of tables with bad ones.
    ImportOptions trial() const;
    ImportOptions import(bool skipBad) const;
    Totals totals() const; // of what would be imported

private:
    void map(ImportTable& table, const TableFacts& facts);
    static void restoreMonths(ImportTable& table);

    std::vector<ImportTable> m_tables;
};
