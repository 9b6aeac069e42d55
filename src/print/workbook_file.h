// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>

struct lxw_workbook;

// A workbook while it is written: the library writes files only, so it is put together in a folder of its own, which
// goes with this object; saveBytes() then puts the whole one where it is wanted.
class WorkbookFile final {
public:
    // Row by row from the top, in flat memory, or cells in any order.
    enum class Order { RowByRow, Any };
    // Errors: IoFailed (the folder for temporary files), PartMissing.
    static Result<std::unique_ptr<WorkbookFile>> begin(Order order);
    ~WorkbookFile();
    WorkbookFile(const WorkbookFile&) = delete;
    WorkbookFile& operator=(const WorkbookFile&) = delete;

    lxw_workbook* workbook() const { return m_workbook; }
    // The whole file; the workbook is no more. Errors: IoFailed, DiskFull (the folder).
    Result<QByteArray> finish();

private:
    WorkbookFile() = default;
    QTemporaryDir m_folder;
    QByteArray m_folderName;
    lxw_workbook* m_workbook = nullptr;
};
