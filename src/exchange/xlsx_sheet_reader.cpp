// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_sheet_reader.h"

#include <expat.h>

#include <algorithm>
#include <charconv>

namespace {

constexpr int kAtOnce = 64 * 1024; // bytes

// "x:row" is a row: what namespace it is of, its place says.
std::string_view localName(const char* name)
{
    const std::string_view whole(name);
    const size_t colon = whole.rfind(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

std::string_view attribute(const char* const* attributes, std::string_view name)
{
    for (; *attributes; attributes += 2) {
        if (*attributes == name)
            return attributes[1];
    }
    return {};
}

template <class Number> std::optional<Number> numberOf(std::string_view text)
{
    Number number{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const size_t first = text.find_first_not_of(kBlanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// The column of "BC12" from 0 where it is of this row; -1 where it is not, or no place.
int columnOf(std::string_view place, int row)
{
    int column = 0;
    size_t i = 0;
    for (; i < place.size() && place[i] >= 'A' && place[i] <= 'Z'; ++i) {
        column = column * 26 + (place[i] - 'A' + 1);
        if (column > XlsxSheetReader::kMostColumns)
            return -1;
    }
    return i > 0 && numberOf<int>(place.substr(i)) == row ? column - 1 : -1;
}

} // namespace

struct XlsxSheetReader::Handlers {
    static XlsxSheetReader& of(void* reader) { return *static_cast<XlsxSheetReader*>(reader); }

    static void begin(void* reader, const char* name, const char** attributes)
    {
        of(reader).begin(localName(name), attributes);
    }
    static void end(void* reader, const char* name) { of(reader).end(localName(name)); }
    static void text(void* reader, const char* text, int length)
    {
        XlsxSheetReader& self = of(reader);
        if (self.m_isText)
            self.m_value.append(text, static_cast<size_t>(length));
    }
    // It can make a file mean something else, or much more.
    static void documentType(void* reader, const char*, const char*, const char*, int)
    {
        of(reader).fail(QStringLiteral("a document type"));
    }
};

void XlsxSheetReader::Closer::operator()(XML_ParserStruct* parser) const
{
    XML_ParserFree(parser);
}

XlsxSheetReader::XlsxSheetReader(std::shared_ptr<const XlsxWorkbook> workbook, std::unique_ptr<ZipPart> part)
    : m_workbook(std::move(workbook))
    , m_part(std::move(part))
    , m_parser(XML_ParserCreate(nullptr))
{
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), Handlers::begin, Handlers::end);
    XML_SetCharacterDataHandler(m_parser.get(), Handlers::text);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), Handlers::documentType);
}

XlsxSheetReader::~XlsxSheetReader() = default;

Result<std::unique_ptr<XlsxSheetReader>> XlsxSheetReader::open(
    std::shared_ptr<const XlsxWorkbook> workbook, size_t sheet)
{
    auto part = workbook->package().part(workbook->sheets()[sheet].part);
    if (!part)
        return Unexpected(part.error());
    return std::unique_ptr<XlsxSheetReader>(new XlsxSheetReader(std::move(workbook), std::move(*part)));
}

qint64 XlsxSheetReader::position() const
{
    // Parts tell neither how far they are unpacked nor how long they become: a ratio that sheets have stands for it.
    constexpr qint64 kUsualRatio = 8;
    return std::min(m_part->packedSize(), m_part->inflated() / kUsualRatio);
}

Result<bool> XlsxSheetReader::next()
{
    while (!m_error && !(m_isAtEnd && !m_isAtRow)) {
        const int status = parseOn();
        m_isAtRow = status == XML_STATUS_SUSPENDED;
        if (m_part->error())
            m_error = m_part->error();
        else if (status == XML_STATUS_ERROR)
            fail(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser.get()))));
        else if (m_isAtRow)
            return true;
    }
    if (m_error)
        return Unexpected(*m_error);
    return false;
}

// To the next row, or through the bytes at hand.
int XlsxSheetReader::parseOn()
{
    if (m_isAtRow)
        return XML_ResumeParser(m_parser.get());
    void* const bytes = XML_GetBuffer(m_parser.get(), kAtOnce);
    const qint64 count = bytes ? m_part->read(static_cast<char*>(bytes), kAtOnce) : -1;
    m_isAtEnd = count <= 0;
    return XML_ParseBuffer(m_parser.get(), static_cast<int>(std::max<qint64>(count, 0)), m_isAtEnd);
}

void XlsxSheetReader::begin(std::string_view element, const char* const* attributes)
{
    if (++m_depth > xlsx::kDeepest)
        return fail(QStringLiteral("elements in elements"));
    m_readings += m_readings > 0 || (m_isInline && element == "rPh") ? 1 : 0;
    if (element == "row")
        beginRow(attributes);
    else if (element == "c" && m_isInRow)
        beginCell(attributes);
    else if (element == "is" && m_isInCell)
        m_isInline = true;
    else if (m_isInCell)
        m_isText = m_isInline ? element == "t" && m_readings == 0 : element == "v";
}

void XlsxSheetReader::end(std::string_view element)
{
    --m_depth;
    m_readings -= m_readings > 0 ? 1 : 0;
    m_isText = false;
    if (element == "c" && m_isInCell)
        endCell();
    else if (element == "row" && m_isInRow)
        endRow();
}

void XlsxSheetReader::beginRow(const char* const* attributes)
{
    const std::string_view given = attribute(attributes, "r");
    const int row = given.empty() ? m_row + 1 : numberOf<int>(given).value_or(0);
    if (row <= m_row || row > kMostRows)
        return fail(QStringLiteral("row %1").arg(shown(given)));
    m_row = row;
    m_column = 0;
    m_cells.clear();
    m_ownCount = 0;
    m_isInRow = true;
}

void XlsxSheetReader::beginCell(const char* const* attributes)
{
    const std::string_view place = attribute(attributes, "r");
    if (!place.empty()) {
        const int found = columnOf(place, m_row);
        if (found < 0 || static_cast<size_t>(found) < m_column)
            return fail(QStringLiteral("cell %1").arg(shown(place)));
        m_column = static_cast<size_t>(found);
    }
    if (m_column >= static_cast<size_t>(kMostColumns))
        return fail(QStringLiteral("columns of row %1").arg(m_row));
    m_format = m_workbook->format(numberOf<uint>(attribute(attributes, "s")).value_or(0));
    m_type = attribute(attributes, "t");
    m_value.clear();
    m_isInCell = true;
    m_isInline = false;
    m_readings = 0;
}

void XlsxSheetReader::endCell()
{
    m_isInCell = false;
    if (m_type == "s" && !m_value.empty()) {
        const auto index = numberOf<uint>(m_value);
        if (!index || *index >= m_workbook->texts().count())
            return fail(QStringLiteral("text %1").arg(shown(m_value)));
        put(m_workbook->texts().at(*index));
    } else if ((m_type.empty() || m_type == "n") && !m_value.empty()) {
        putNumber();
    } else if (m_type == "d") {
        // ISO 8601: a day, or a moment with a T; midnight is a day.
        std::ranges::replace(m_value, 'T', ' ');
        putOwn(m_value.substr(0, m_value.find(" 00:00:00")));
    } else if (m_value.find("_x") != std::string::npos && (m_isInline || m_type == "str")) {
        putOwn(xlsx::unescaped(shown(m_value)).toStdString());
    } else {
        putOwn(m_value); // also b and e
    }
    ++m_column;
}

void XlsxSheetReader::putNumber()
{
    const auto number = numberOf<double>(trimmed(m_value));
    if (!number)
        return fail(QStringLiteral("number %1").arg(shown(m_value)));
    putOwn(numberText(*number, m_format, m_workbook->isFrom1904()));
}

void XlsxSheetReader::put(std::string_view text)
{
    if (m_cells.size() <= m_column)
        m_cells.resize(m_column + 1);
    m_cells[m_column] = text;
}

void XlsxSheetReader::putOwn(std::string text)
{
    if (text.empty())
        return;
    if (m_ownCount == m_own.size())
        m_own.emplace_back();
    m_own[m_ownCount] = std::move(text);
    put(m_own[m_ownCount++]);
}

// The parser waits behind a row that holds something.
void XlsxSheetReader::endRow()
{
    m_isInRow = false;
    if (std::ranges::any_of(m_cells, [](std::string_view cell) { return !cell.empty(); }))
        XML_StopParser(m_parser.get(), XML_TRUE);
}

void XlsxSheetReader::fail(const QString& detail)
{
    if (!m_error)
        m_error = Error{ErrorCode::FileDamaged, {m_workbook->package().path()}, detail};
    XML_StopParser(m_parser.get(), XML_FALSE);
}
