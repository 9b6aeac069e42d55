// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/error_words.h"

#include <QCoreApplication>
#include <QDir>

namespace {

constexpr const char* kNoYears =
    QT_TRANSLATE_NOOP("Errors", "Store %1 has no figures yet. Enter or import a month first.");
constexpr const char* kNoStores =
    QT_TRANSLATE_NOOP("Errors", "The book has no stores yet. Add a store, or import the file stores.csv first.");

// The sentence for a code; %1, %2, %3 are the code's subjects in the order of core/error.h.
const char* sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BookMissing:
        return QT_TRANSLATE_NOOP("Errors", "There is no book at %1. Check the path, or make one with New book.");
    case ErrorCode::BookExists:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1 is already there and was left as it is. Choose another name, or open it.");
    case ErrorCode::BookForeign:
        return QT_TRANSLATE_NOOP("Errors", "%1 is not a StoreYear book and was left as it is. Choose a book file.");
    case ErrorCode::BookEmpty:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1 is an empty file, not a book. If it was a book, put back a backup; it was left as it is.");
    case ErrorCode::BookDamaged:
        return QT_TRANSLATE_NOOP("Errors",
            "The book %1 is damaged (%2). It was left as it is: keep a copy of it and open the newest backup beside "
            "it.");
    case ErrorCode::BookLocked:
        return QT_TRANSLATE_NOOP(
            "Errors", "The book %1 is locked by another program. Close it there and open the book again.");
    case ErrorCode::BookNewer:
        return QT_TRANSLATE_NOOP("Errors",
            "The book %1 was written by a newer StoreYear (form %2, this program knows %3) and can only be read here. "
            "Update the program to change it.");
    case ErrorCode::BookReadOnly:
        return QT_TRANSLATE_NOOP("Errors",
            "The book %1 can only be read: nothing was changed. Ask for the right to write to it, or update StoreYear "
            "if the book is newer than the program.");
    case ErrorCode::BookBusy:
        return QT_TRANSLATE_NOOP(
            "Errors", "Someone else is writing to the book %1. Nothing was changed; try again in a moment.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Errors",
            "The disk is full: %1 was not written and what was there before is kept. Free some space and try again.");
    case ErrorCode::IoFailed:
        return QT_TRANSLATE_NOOP("Errors",
            "The disk failed while %1 was read or written; what was there before is kept. Check the disk and try "
            "again.");
    case ErrorCode::MigrationFailed:
        return QT_TRANSLATE_NOOP("Errors",
            "The book %1 could not be brought from form %2 to form %3. It was left as it is; make sure it can be "
            "written to and there is space for a backup beside it.");
    case ErrorCode::QueryFailed:
        return QT_TRANSLATE_NOOP("Errors",
            "The book %1 did not answer as expected. Nothing was changed; close the program and open it again.");
    case ErrorCode::StoreUnknown:
        return QT_TRANSLATE_NOOP("Errors", "The book has no store %1. Its stores: %2.");
    case ErrorCode::YearEmpty:
        return QT_TRANSLATE_NOOP("Errors", "Store %1 has no figures in %2. Years with figures: %3.");
    case ErrorCode::MonthClosed:
        return QT_TRANSLATE_NOOP("Errors",
            "%2 of store %1 is closed: nothing was changed. The manager can reopen the month, with a reason.");
    case ErrorCode::VersionConflict:
        return QT_TRANSLATE_NOOP("Errors",
            "Someone else has changed %2 (%1) meanwhile. Nothing was overwritten; look at it and change it again.");
    case ErrorCode::ArgumentInvalid:
        return QT_TRANSLATE_NOOP("Errors", "%1 can't be \"%2\". It must be: %3.");
    case ErrorCode::KpiUnknown:
        return QT_TRANSLATE_NOOP("Errors", "There is no indicator %1. See the list of indicators.");
    case ErrorCode::KpiInvalid:
        return QT_TRANSLATE_NOOP("Errors", "The indicator %1 is not defined properly: %2.");
    case ErrorCode::FileMissing:
        return QT_TRANSLATE_NOOP("Errors", "There is no file %1. Check the path.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("Errors", "%1 can't be read. Check that it is a file and that you may read it.");
    case ErrorCode::FileUnwritable:
        return QT_TRANSLATE_NOOP("Errors",
            "%1 can't be written; what was there before is kept. Choose another folder, or ask for the right to "
            "write.");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP("Errors", "%1 is already there and was left as it is. Choose another name.");
    case ErrorCode::FileEmpty:
        return QT_TRANSLATE_NOOP("Errors", "%1 is empty: nothing was stored. Its first line must name the columns.");
    case ErrorCode::FileKindUnknown:
        return QT_TRANSLATE_NOOP("Errors",
            "Neither the name of %1 nor its columns tell which records it holds: nothing of it was stored. Name it "
            "after "
            "one of these kinds, or say the kind: %2.");
    case ErrorCode::FileEncoding:
        return QT_TRANSLATE_NOOP("Errors",
            "%1, line %2: the text is neither UTF-8 nor GBK; nothing was stored. Save the file again as \"CSV "
            "UTF-8\".");
    case ErrorCode::FileUnbalancedQuotes:
        return QT_TRANSLATE_NOOP("Errors",
            "%1, line %2: a quotation mark opens here and is never closed; nothing was stored. Close it, or remove "
            "it.");
    case ErrorCode::FileColumnUnknown:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1: the column \"%2\" is not known; nothing was stored. Rename or remove it. Columns: %3.");
    case ErrorCode::FileColumnTwice:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1: the column \"%2\" stands twice; nothing was stored. Remove one of the two.");
    case ErrorCode::FileColumnMissing:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1: the column \"%2\" is missing, which every record needs; nothing was stored. Add it.");
    case ErrorCode::FileDamaged:
        return QT_TRANSLATE_NOOP("Errors",
            "%1 is damaged, or no workbook: nothing was stored. Open it in Excel or WPS and save it again as .xlsx, or "
            "ask for the file once more.");
    case ErrorCode::FileEncrypted:
        return QT_TRANSLATE_NOOP("Errors",
            "%1 is protected with a password: nothing was stored. Open it in Excel or WPS, take the password off and "
            "save it again.");
    case ErrorCode::FileOldExcel:
        return QT_TRANSLATE_NOOP("Errors",
            "%1 is in the old .xls format: nothing was stored. Open it in Excel or WPS and save it as .xlsx.");
    case ErrorCode::FileNotWorkbook:
        return QT_TRANSLATE_NOOP(
            "Errors", "%1 is not an Excel workbook (.xlsx): nothing was stored. Save it as .xlsx or as \"CSV UTF-8\".");
    case ErrorCode::FileTooLarge:
        return QT_TRANSLATE_NOOP("Errors",
            "%1 unpacks to more than a workbook can hold and was not read: nothing was stored. Save the sheet you need "
            "as \"CSV UTF-8\".");
    case ErrorCode::FileRefused:
        return QT_TRANSLATE_NOOP("Errors",
            "%1: %2 of %3 records have faults, so nothing of the file was stored. Correct the cells listed, or leave "
            "the bad records out.");
    case ErrorCode::FontMissing:
        return QT_TRANSLATE_NOOP("Errors", "The program's own font %1 could not be loaded. Install StoreYear again.");
    case ErrorCode::PartMissing:
        return QT_TRANSLATE_NOOP(
            "Errors", "A part of the program, %1, is missing or damaged. Install StoreYear again.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Errors", "Cancelled: nothing was changed.");
    }
    return "";
}

bool isPathFirst(ErrorCode code)
{
    return code <= ErrorCode::QueryFailed || (code >= ErrorCode::FileMissing && code <= ErrorCode::FileRefused);
}

} // namespace

QString errorText(const Error& error, const Words& words)
{
    if (error.code == ErrorCode::YearEmpty && error.subjects.value(2).isEmpty())
        return words.translate("Errors", kNoYears).arg(error.subjects.value(0));
    if (error.code == ErrorCode::StoreUnknown && error.subjects.value(1).isEmpty())
        return words.translate("Errors", kNoStores);
    QString text = words.translate("Errors", sentence(error.code));
    for (int i = 2; i >= 0; --i) {
        QString subject = error.subjects.value(i);
        if (i == 0 && isPathFirst(error.code))
            subject = QDir::toNativeSeparators(subject);
        text.replace(u'%' + QString::number(i + 1), subject);
    }
    return text;
}
