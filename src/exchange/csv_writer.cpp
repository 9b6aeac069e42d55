// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_writer.h"

#include "domain/guarded_text.h"
#include "exchange/cell_parser.h"

namespace {

bool isText(ColumnType type)
{
    return type == ColumnType::Text || type == ColumnType::Code || type == ColumnType::Store;
}

} // namespace

CsvWriter::CsvWriter(const RecordKind& kind)
    : m_kind(kind)
    , m_bytes("\xEF\xBB\xBF")
{
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        addCell(kind.columns[i].name);
    }
    m_bytes += "\r\n";
}

void CsvWriter::add(const Record& record)
{
    for (size_t i = 0; i < m_kind.columns.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        const Column& column = m_kind.columns[i];
        const QString text = cellText(column, record[i]);
        addCell(isText(column.type) ? guardedText(text) : text);
    }
    m_bytes += "\r\n";
}

void CsvWriter::addCell(const QString& text)
{
    QByteArray cell = text.toUtf8();
    const bool needsQuotes = cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r')
        || cell.startsWith(' ') || cell.endsWith(' ');
    if (needsQuotes)
        cell = '"' + cell.replace('"', "\"\"") + '"';
    m_bytes += cell;
}
