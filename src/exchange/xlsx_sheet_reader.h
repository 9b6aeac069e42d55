// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/grid_reader.h"
#include "exchange/xlsx_workbook.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct XML_ParserStruct;

// Reads one sheet of a workbook row by row, in flat memory, by expat: a sheet may have millions of elements, and
// QXmlStreamReader, which reads the workbook's other parts, took three times as long. Every kind of cell is read:
// shared, inline and formula texts, numbers, dates (1900 and 1904), shares, yes and no (1 and 0) and errors ("#N/A");
// formulas count as the value they were stored with. Columns without a cell between others are empty.
class XlsxSheetReader final : public GridReader {
public:
    static constexpr int kMostColumns = 16384; // the format's own
    static constexpr int kMostRows = 1048576;

    // sheet: an index into the workbook's sheets. Errors: FileDamaged (path).
    static Result<std::unique_ptr<XlsxSheetReader>> open(std::shared_ptr<const XlsxWorkbook> workbook, size_t sheet);

    ~XlsxSheetReader() override;
    XlsxSheetReader(const XlsxSheetReader&) = delete;
    XlsxSheetReader& operator=(const XlsxSheetReader&) = delete;

    // Errors: FileDamaged, FileTooLarge (path).
    Result<bool> next() override;
    std::span<const std::string_view> cells() const override { return m_cells; }
    int line() const override { return m_row; }
    qint64 size() const override { return m_part->packedSize(); }
    qint64 position() const override;

private:
    struct Closer {
        void operator()(XML_ParserStruct* parser) const;
    };
    struct Handlers; // what expat calls

    XlsxSheetReader(std::shared_ptr<const XlsxWorkbook> workbook, std::unique_ptr<ZipPart> part);
    int parseOn();
    void begin(std::string_view element, const char* const* attributes);
    void end(std::string_view element);
    void beginRow(const char* const* attributes);
    void beginCell(const char* const* attributes);
    void endCell();
    void putNumber();
    void put(std::string_view text);
    void putOwn(std::string text);
    void endRow();
    void fail(const QString& detail);

    std::shared_ptr<const XlsxWorkbook> m_workbook;
    std::unique_ptr<ZipPart> m_part;
    std::unique_ptr<XML_ParserStruct, Closer> m_parser;
    std::optional<Error> m_error;
    bool m_isAtRow = false; // the parser waits behind a row
    bool m_isAtEnd = false; // of the part
    int m_depth = 0;        // in elements
    int m_row = 0;
    bool m_isInRow = false;
    // The cell that is being read.
    bool m_isInCell = false;
    size_t m_column = 0; // from 0; where a cell without a place of its own stands
    std::string m_type;
    NumberFormat m_format = NumberFormat::Plain;
    std::string m_value;
    bool m_isText = false;   // what comes is of the value
    bool m_isInline = false; // the value stands in an <is>
    int m_readings = 0;      // depth inside <rPh>, the readings above Chinese characters
    // The row's.
    std::vector<std::string_view> m_cells;
    std::deque<std::string> m_own; // texts that are not the workbook's; a deque's elements stay where they are
    size_t m_ownCount = 0;
};
