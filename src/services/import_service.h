// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "exchange/cell_fault.h"

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
    QString kind;                                        // of every file; empty: the file's name is its kind
    bool skipBad = false;                                // store the good records of a file that has bad ones
    QString who;                                         // for the change log
    std::function<bool(const ImportProgress&)> progress; // false cancels: the file at hand leaves nothing
};

// What became of one file.
struct ImportedFile {
    QString path;
    QString sheet; // of a workbook with several; each is an outcome of its own
    QString kind;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;            // records
    std::vector<Refusal> refusals; // of the first kKeptRefusals refused cells
    qint64 refusedCells = 0;       // all of them
    bool isStored = false;         // its good records are in the book
    std::optional<Error> error;    // why the file as a whole was not read or stored

    // The file's name, with the sheet's behind it.
    QString label() const;
};

// Imports CSV files and workbooks into a book. Each file, and each sheet, is read and checked whole and stored in one
// transaction, or leaves nothing; memory does not grow with the file. Importing the same again changes nothing.
class ImportService final {
public:
    static constexpr size_t kKeptRefusals = 1000;

    ImportService(Book& book, const Clock& clock);

    // Imports the files in the order that their links need (stores before their records, issues before actions); the
    // outcomes are in that order. A file that can't be stored does not keep the others from it. Errors: BookReadOnly;
    // all others are in the files' outcomes. After Cancelled no further file is read.
    Result<std::vector<ImportedFile>> import(const QStringList& paths, const ImportOptions& options);

private:
    Book& m_book;
    const Clock& m_clock;
};
