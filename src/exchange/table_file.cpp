// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_file.h"

#include "exchange/csv_reader.h"
#include "exchange/xlsx_sheet_reader.h"

#include <QFile>

namespace {

// Zip files, and the compound files that Excel's older formats and its passwords make.
bool isWorkbook(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false; // the CSV reader says why
    const QByteArray begin = file.read(4);
    return begin.startsWith("PK\x03\x04") || begin.startsWith("PK\x05\x06") || begin == "\xD0\xCF\x11\xE0";
}

} // namespace

Result<TableFile> TableFile::open(const QString& path)
{
    TableFile file;
    file.m_path = path;
    if (!isWorkbook(path)) {
        file.m_tables.resize(1);
        return file;
    }
    auto workbook = XlsxWorkbook::open(path);
    if (!workbook)
        return Unexpected(workbook.error());
    file.m_workbook = std::move(*workbook);
    for (const XlsxWorkbook::Sheet& sheet : file.m_workbook->sheets())
        file.m_tables.push_back({sheet.name, sheet.isHidden});
    return file;
}

Result<std::unique_ptr<GridReader>> TableFile::table(size_t index) const
{
    if (m_workbook) {
        auto reader = XlsxSheetReader::open(m_workbook, index);
        if (!reader)
            return Unexpected(reader.error());
        return std::unique_ptr<GridReader>(std::move(*reader));
    }
    auto reader = CsvReader::open(m_path);
    if (!reader)
        return Unexpected(reader.error());
    return std::unique_ptr<GridReader>(std::move(*reader));
}
