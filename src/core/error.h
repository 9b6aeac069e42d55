// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// What can go wrong, in the program's own terms. Each code's comment names the subjects an Error carries, in order;
// gui/error_words.h turns code and subjects into a sentence that says what happened, what was kept and what to do.
enum class ErrorCode {
    // The book
    BookMissing,     // path
    BookExists,      // path
    BookForeign,     // path: not a SQLite file, or another program's
    BookEmpty,       // path: a file of no bytes
    BookDamaged,     // path, what the integrity check found
    BookLocked,      // path
    BookNewer,       // path, its version, ours
    BookReadOnly,    // path
    BookBusy,        // path: another process is writing
    DiskFull,        // path
    IoFailed,        // path
    MigrationFailed, // path, from version, to version
    QueryFailed,     // path
    // What was asked for
    StoreUnknown,    // store, the stores of the book joined by ", "
    YearEmpty,       // store, year, the years that have figures joined by ", "
    MonthClosed,     // store, month
    VersionConflict, // kind, key
    ArgumentInvalid, // argument, value, what it must be
    KpiUnknown,      // kpi
    KpiInvalid,      // kpi, reason
    // Files
    FileMissing,          // path
    FileUnreadable,       // path
    FileUnwritable,       // path
    FileExists,           // path
    FileEmpty,            // path
    FileKindUnknown,      // path, the kinds joined by ", "
    FileEncoding,         // path, line
    FileUnbalancedQuotes, // path, line where the quote opens
    FileColumnUnknown,    // path, column, the columns of the kind joined by ", "
    FileColumnTwice,      // path, column
    FileColumnMissing,    // path, column (a key column)
    FileDamaged,          // path
    FileEncrypted,        // path: a workbook with a password
    FileOldExcel,         // path: .xls, as Excel wrote it before 2007
    FileNotWorkbook,      // path: a zip file, but no workbook of Excel's (.ods, .docx, .xlsb)
    FileTooLarge,         // path: what it unpacks to
    FileRefused,          // path, number of refused rows, number of rows
    FontMissing,          // family
    PartMissing,          // path: of a library of the program's own
    Cancelled,            //
};

// A failure. The detail is for the log and is never translated; the subjects are those the code's comment names.
struct Error {
    ErrorCode code;
    QStringList subjects;
    QString detail;
};
