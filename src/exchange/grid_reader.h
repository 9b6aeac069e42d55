// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QChar>
#include <QString>

#include <span>
#include <string_view>

// A file's table, row by row from the top, in flat memory: what CSV files and the sheets of workbooks have in common.
class GridReader {
public:
    GridReader() = default;
    virtual ~GridReader() = default;
    GridReader(const GridReader&) = delete;
    GridReader& operator=(const GridReader&) = delete;

    // Moves to the next row that holds anything; false at the end. Errors: the file's own (see those made from this).
    virtual Result<bool> next() = 0;
    // The row's cells in UTF-8, as a person sees them; valid until next() is called again.
    virtual std::span<const std::string_view> cells() const = 0;
    // The file's line, or the sheet's row; the first is 1.
    virtual int line() const = 0;

    // Whether every row has a cell for each column, so that a shorter one is a damaged one.
    virtual bool hasWholeRows() const { return false; }

    // How the file's text is encoded ("UTF-8", "GB18030"); empty where the format leaves no choice.
    virtual QString encoding() const { return {}; }
    // What stands between a text file's cells; a null character in a workbook.
    virtual QChar separator() const { return {}; }

    // In bytes, for progress: how much there is to read, and how much has been read.
    virtual qint64 size() const = 0;
    virtual qint64 position() const = 0;
};
