// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/workbook_file.h"

#include <QDir>
#include <QFile>

#include "print/xlsxwriter_calls.h"

#include <utility>

Result<std::unique_ptr<WorkbookFile>> WorkbookFile::begin(Order order)
{
    if (const auto loaded = loadXlsxWriter(); !loaded)
        return Unexpected(loaded.error());
    std::unique_ptr<WorkbookFile> file(new WorkbookFile);
    if (!file->m_folder.isValid())
        return failure(ErrorCode::IoFailed, {QDir::tempPath()}, file->m_folder.errorString());
    file->m_folderName = QFile::encodeName(file->m_folder.path());
    lxw_workbook_options options{};
    options.tmpdir = file->m_folderName.data();
    options.constant_memory = order == Order::RowByRow ? LXW_TRUE : LXW_FALSE;
    const QByteArray path = file->m_folderName + "/workbook.xlsx";
    file->m_workbook = lxw().workbook_new_opt(path.constData(), &options);
    if (!file->m_workbook)
        return failure(ErrorCode::IoFailed, {file->m_folder.path()}, QStringLiteral("no workbook"));
    return file;
}

WorkbookFile::~WorkbookFile()
{
    if (m_workbook)
        lxw().workbook_close(m_workbook); // given up: it goes with the folder
}

Result<QByteArray> WorkbookFile::finish()
{
    const lxw_error closed = lxw().workbook_close(std::exchange(m_workbook, nullptr));
    QFile file(m_folder.filePath(QStringLiteral("workbook.xlsx")));
    if (closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::IoFailed, {m_folder.path()}, QString::fromUtf8(lxw().lxw_strerror(closed)));
    return file.readAll();
}
