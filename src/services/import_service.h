// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "exchange/cell_fault.h"
#include "exchange/column_mapping.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class Book;

struct ImportProgress {
    QString file;   // its path, and its sheet
    int number = 1; // of `files`
    int files = 1;
    qint64 position = 0; // bytes read of the file
    qint64 size = 0;
};

struct ImportOptions {
    QString kind;                        // of every file; empty: the file's name is its kind
    std::vector<ColumnMapping> mappings; // of tables as a person has settled them; others are recognised
    bool isTrial = false;                // tells all that would be, stores nothing
    bool skipBad = false;                // store the good records of a file that has bad ones
    QString who;                         // for the change log
    std::function<bool(const ImportProgress&)> progress; // false cancels: the file at hand leaves nothing
};

// How a file's table was understood.
struct TableFacts {
    QString encoding; // of its text; empty for a workbook
    QChar separator;
    int headBegin = 0; // the head's lines
    int headEnd = 0;
    std::vector<TableLayout::Use> columns; // of the kind, from the left
    std::vector<Month> months;             // of its good records, in order
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
    bool isStored = false;           // its good records are in the book; never in a trial
    std::optional<Error> error;      // why the file as a whole was not read or stored

    // The file's name, with the sheet's behind it.
    QString label() const;
};

// Imports CSV files and workbooks into a book. Each file, and each sheet, is read and checked whole and stored in one
// transaction, or leaves nothing; memory does not grow with the file. Importing the same again changes nothing. An
// empty cell empties what the book has; a column that the file lacks says nothing and leaves it as it is.
class ImportService final {
public:
    static constexpr size_t kKeptRefusals = 1000;

    ImportService(Book& book, const Clock& clock);

    // A folder stands for the CSV and tab-separated files and workbooks in it, by name, not in the folders below it.
    // Imports the files in the order that their links need (stores before their records, issues before actions); the
    // outcomes are in that order. A file that can't be stored does not keep the others from it. Errors: BookReadOnly;
    // all others are in the files' outcomes. After Cancelled no further file is read.
    Result<std::vector<ImportedFile>> import(const QStringList& paths, const ImportOptions& options);

private:
    Book& m_book;
    const Clock& m_clock;
};
