// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/grid_reader.h"
#include "exchange/xlsx_workbook.h"

#include <QXmlStreamReader>

#include <deque>
#include <memory>
#include <string>
#include <vector>

// Reads one sheet of a workbook row by row, in flat memory. Every kind of cell is read: shared, inline and formula
// texts, numbers, dates (1900 and 1904), shares, yes and no (1 and 0) and errors ("#N/A"); formulas count as the value
// they were stored with. Columns without a cell between others are empty.
class XlsxSheetReader final : public GridReader {
public:
    static constexpr int kMostColumns = 16384; // the format's own
    static constexpr int kMostRows = 1048576;

    // sheet: an index into the workbook's sheets. Errors: FileDamaged (path).
    static Result<std::unique_ptr<XlsxSheetReader>> open(std::shared_ptr<const XlsxWorkbook> workbook, size_t sheet);

    // Errors: FileDamaged, FileTooLarge (path).
    Result<bool> next() override;
    std::span<const std::string_view> cells() const override { return m_cells; }
    int line() const override { return m_row; }
    qint64 size() const override { return m_part->packedSize(); }
    qint64 position() const override;

private:
    XlsxSheetReader(std::shared_ptr<const XlsxWorkbook> workbook, std::unique_ptr<ZipPart> part);
    Result<bool> step();
    Result<void> beginRow();
    Result<void> readRow();
    Result<void> readCell();
    Result<void> readContent(QStringView type, NumberFormat format, size_t column);
    Result<void> put(size_t column, QStringView type, NumberFormat format, const QString& value);
    void putText(size_t column, std::string text);
    Error damaged(const QString& detail) const;

    std::shared_ptr<const XlsxWorkbook> m_workbook;
    std::unique_ptr<ZipPart> m_part;
    QXmlStreamReader m_xml;
    int m_depth = 0; // in elements
    int m_row = 0;
    size_t m_column = 0; // where a cell without a place of its own stands
    std::vector<std::string_view> m_cells;
    std::deque<std::string> m_own; // texts that are not the workbook's; a deque's elements stay where they are
    size_t m_ownCount = 0;
};
