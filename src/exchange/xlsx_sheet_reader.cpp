// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_sheet_reader.h"

#include <charconv>

namespace {

// The column of "BC12" from 0; -1 where the text is no place. Its row is written to `row` where it has one.
int columnOf(QStringView place, int& row)
{
    int column = 0;
    qsizetype i = 0;
    while (i < place.size() && place[i] >= u'A' && place[i] <= u'Z') {
        column = column * 26 + (place[i].unicode() - u'A' + 1);
        if (column > XlsxSheetReader::kMostColumns)
            return -1;
        ++i;
    }
    row = place.mid(i).toInt();
    return i == 0 || row < 1 || row > XlsxSheetReader::kMostRows ? -1 : column - 1;
}

} // namespace

XlsxSheetReader::XlsxSheetReader(std::shared_ptr<const XlsxWorkbook> workbook, std::unique_ptr<ZipPart> part)
    : m_workbook(std::move(workbook))
    , m_part(std::move(part))
    , m_xml(m_part.get())
{
}

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
    for (;;) {
        const Result<bool> more = step();
        if (!more || !*more)
            return more;
        if (!m_xml.isStartElement() || m_xml.name() != u"row")
            continue;
        if (const auto begun = beginRow(); !begun)
            return Unexpected(begun.error());
        if (const auto read = readRow(); !read)
            return Unexpected(read.error());
        for (const std::string_view cell : m_cells) {
            if (!cell.empty())
                return true;
        }
    }
}

Result<bool> XlsxSheetReader::step()
{
    return xlsx::nextToken(m_xml, m_depth, *m_part, m_workbook->package().path());
}

Result<void> XlsxSheetReader::beginRow()
{
    const auto attributes = m_xml.attributes();
    const QStringView given = attributes.value(QStringLiteral("r"));
    bool isNumber = true;
    const int row = given.isEmpty() ? m_row + 1 : given.toInt(&isNumber);
    if (!isNumber || row <= m_row || row > kMostRows)
        return Unexpected(damaged(QStringLiteral("row %1").arg(given)));
    m_row = row;
    m_column = 0;
    m_cells.clear();
    m_ownCount = 0;
    return {};
}

Result<void> XlsxSheetReader::readRow()
{
    for (;;) {
        const Result<bool> more = step();
        if (!more)
            return Unexpected(more.error());
        if (!*more || (m_xml.isEndElement() && m_xml.name() == u"row"))
            return {};
        if (m_xml.isStartElement() && m_xml.name() == u"c") {
            if (const auto read = readCell(); !read)
                return read;
        }
    }
}

Result<void> XlsxSheetReader::readCell()
{
    const auto attributes = m_xml.attributes();
    const QStringView place = attributes.value(QStringLiteral("r"));
    size_t column = m_column;
    if (!place.isEmpty()) {
        int row = 0;
        const int found = columnOf(place, row);
        if (found < 0 || row != m_row || static_cast<size_t>(found) < m_column)
            return Unexpected(damaged(QStringLiteral("cell %1").arg(place)));
        column = static_cast<size_t>(found);
    }
    if (column >= static_cast<size_t>(kMostColumns))
        return Unexpected(damaged(QStringLiteral("columns of row %1").arg(m_row)));
    m_column = column + 1;
    const NumberFormat format = m_workbook->format(attributes.value(QStringLiteral("s")).toUInt());
    return readContent(attributes.value(QStringLiteral("t")).toString(), format, column);
}

Result<void> XlsxSheetReader::readContent(QStringView type, NumberFormat format, size_t column)
{
    QString value;
    bool isValue = false;
    for (;;) {
        const Result<bool> more = step();
        if (!more)
            return Unexpected(more.error());
        if (!*more || (m_xml.isEndElement() && m_xml.name() == u"c"))
            break;
        if (m_xml.isStartElement()) {
            isValue = m_xml.name() == u"v";
            if (m_xml.name() == u"is") {
                value += xlsx::richText(m_xml);
                --m_depth; // its end has been read
            }
        } else if (m_xml.isEndElement()) {
            isValue = false;
        } else if (isValue && m_xml.isCharacters()) {
            value += m_xml.text();
        }
    }
    return value.isEmpty() ? Result<void>() : put(column, type, format, value);
}

Result<void> XlsxSheetReader::put(size_t column, QStringView type, NumberFormat format, const QString& value)
{
    if (type == u"s") {
        bool isNumber = false;
        const uint index = value.toUInt(&isNumber);
        if (!isNumber || index >= m_workbook->texts().count())
            return Unexpected(damaged(QStringLiteral("text %1").arg(value)));
        if (m_cells.size() <= column)
            m_cells.resize(column + 1);
        m_cells[column] = m_workbook->texts().at(index);
        return {};
    }
    if (type.isEmpty() || type == u"n") {
        const std::string text = value.trimmed().toStdString();
        double number = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        if (read.ec != std::errc() || read.ptr != text.data() + text.size())
            return Unexpected(damaged(QStringLiteral("number %1").arg(value)));
        putText(column, numberText(number, format, m_workbook->isFrom1904()));
        return {};
    }
    if (type == u"d") {
        // ISO 8601: a day, or a moment with a T; midnight is a day.
        QString text = value;
        text.replace(u'T', u' ');
        if (text.endsWith(u" 00:00:00") || text.endsWith(u" 00:00:00.000"))
            text = text.section(u' ', 0, 0);
        putText(column, text.toStdString());
        return {};
    }
    // str, inlineStr, b, e
    putText(column, (type == u"str" ? xlsx::unescaped(value) : value).toStdString());
    return {};
}

void XlsxSheetReader::putText(size_t column, std::string text)
{
    if (m_cells.size() <= column)
        m_cells.resize(column + 1);
    if (m_ownCount == m_own.size())
        m_own.emplace_back();
    m_own[m_ownCount] = std::move(text);
    m_cells[column] = m_own[m_ownCount++];
}

Error XlsxSheetReader::damaged(const QString& detail) const
{
    return Error{ErrorCode::FileDamaged, {m_workbook->package().path()}, detail};
}
