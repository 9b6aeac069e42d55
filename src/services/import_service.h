// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "exchange/cell_fault.h"
#include "exchange/column_mapping.h"
#include "storage/change_span.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class Book;
struct PlannedTable;
struct SettledMapping;

struct ImportProgress {
    QString file;   // its path, and its sheet
    int number = 1; // of `files`
    int files = 1;
    qint64 position = 0; // bytes read of the file
    qint64 size = 0;
};

// A CSV file, or a sheet of a workbook.
struct TableId {
    QString path;
    QString sheet; // empty where the file has only one table

    bool operator==(const TableId&) const = default;
};

struct ImportOptions {
    QString kind;                        // of every file; empty: its name or its columns tell
    std::vector<ColumnMapping> mappings; // of tables as a person has settled them; before those that the book remembers
    std::vector<TableId> recognisedAnew; // as if the book remembered no mapping of theirs
    std::vector<TableId> leftOut;        // not imported
    bool isTrial = false;                // tells all that would be, stores nothing
    bool isOneStep = false;              // one transaction over all: where one table can't be stored, none is
    bool skipBad = false;                // store the good records of a table that has bad ones
    bool keepMappings = false;           // the book remembers `mappings`, if anything is stored
    size_t previewed = 0;                // a trial: how many records of each sort are told of each table
    QString who;                         // for the change log
    // False cancels: the table at hand leaves nothing, in one step none does.
    std::function<bool(const ImportProgress&)> progress;
};

// A record as a trial found it.
struct PreviewedRecord {
    enum class Sort { New, Changed, Unchanged };
    struct Cell {
        QString column; // of the kind
        QString before; // as a file would write it; empty: nothing
        QString after;
    };
    Sort sort = Sort::New;
    int line = 0;            // of the file
    QStringList key;         // as a file would write it, in the order of the kind's columns
    std::vector<Cell> cells; // New: those that hold something; Changed: those that differ; never the key's
};

// How a file's table was understood.
struct TableFacts {
    QString encoding; // of its text; empty for a workbook
    QChar separator;
    int headBegin = 0; // the head's lines
    int headEnd = 0;
    std::vector<TableLayout::Use> columns;      // of the kind, from the left
    std::vector<std::pair<int, QString>> given; // columns of the kind with one value for all records
    std::vector<HeadRow> firstRows;             // titles, heads and the first data
    std::optional<QDate> settledOn;             // when a person settled the mapping that the book remembers
    std::vector<Month> months;                  // of its good records, in order
};

// What became of one file, or would become of it in a trial.
struct ImportedFile {
    QString path;
    QString sheet; // of a workbook with several; each is an outcome of its own
    QString kind;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;              // records
    QStringList lacking;             // columns that it does not have, and that a record in the book has: those are kept
    qint64 completed = 0;            // records that were given what the book had in those columns
    std::optional<TableFacts> facts; // a draft where its head was not understood; none where it was not read
    std::vector<Refusal> refusals;   // of the first kKeptRefusals refused cells
    qint64 refusedCells = 0;         // all of them
    std::vector<PreviewedRecord> records; // of each sort the first ImportOptions::previewed
    bool isStored = false;                // its good records are in the book; never in a trial
    std::optional<Error> error;           // why the file as a whole was not read or stored

    // The file's name, with the sheet's behind it.
    QString label() const;
};

// Imports CSV files and workbooks into a book. Each file, and each sheet, is read and checked whole and stored in one
// transaction, or leaves nothing; memory does not grow with the file. Importing the same again changes nothing. An
// empty cell empties what the book has; a column that the file lacks says nothing and leaves it as it is.
//
// What the book remembers of tables that people have settled (MappingMemory) serves for every table with such a head.
class ImportService final {
public:
    static constexpr size_t kKeptRefusals = 1000;

    ImportService(Book& book, const Clock& clock);

    // A folder stands for the CSV and tab-separated files and workbooks in it, by name, not in the folders below it.
    // Imports the files in the order that their links need (stores before their records, issues before actions); the
    // outcomes are in that order. A file that can't be stored does not keep the others from it. Errors: BookReadOnly;
    // all others are in the files' outcomes. After Cancelled no further file is read.
    // In one step, and after a trial, the outcomes are complete as well; where one table then has an error, the others
    // are not stored either.
    Result<std::vector<ImportedFile>> import(const QStringList& paths, const ImportOptions& options);
    // What the last import() changed in the book, by the change log; none where it changed nothing.
    const std::optional<ChangeSpan>& changes() const { return m_changes; }

    // How a table would be read as this kind: a draft with columns still to be settled. headBegin, headEnd: the lines
    // of its head, if a person has settled them; 0: they are recognised. Errors: TableFile's; ArgumentInvalid where the
    // file has no such sheet.
    Result<TableFacts> draft(const TableId& table, const RecordKind& kind, int headBegin = 0, int headEnd = 0) const;

private:
    Result<std::vector<ImportedFile>> importTogether(
        const QStringList& paths, const ImportOptions& options, const std::vector<SettledMapping>& remembered);
    Result<std::vector<ImportedFile>> importEach(
        const QStringList& paths, const ImportOptions& options, const std::vector<SettledMapping>& remembered);
    ImportedFile imported(const PlannedTable& table, const ImportOptions& options, ImportProgress progress);
    Result<void> keepMappings(const ImportOptions& options);

    Book& m_book;
    const Clock& m_clock;
    std::optional<ChangeSpan> m_changes;
};
