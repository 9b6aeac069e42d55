// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/record_reader.h"

#include "exchange/cell_parser.h"
#include "exchange/column_names.h"

namespace {

QString toText(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

QString columnNames(const RecordKind& kind)
{
    QStringList names;
    for (const Column& column : kind.columns)
        names.append(column.name);
    return names.join(QStringLiteral(", "));
}

// The cells without those empty ones behind the `least` first that spreadsheets write where a column was once used.
std::span<const std::string_view> withoutEmptyEnd(std::span<const std::string_view> cells, size_t least)
{
    while (cells.size() > least && cells.back().empty())
        cells = cells.first(cells.size() - 1);
    return cells;
}

} // namespace

RecordReader::RecordReader(std::unique_ptr<CsvReader> csv, const RecordKind& kind)
    : m_csv(std::move(csv))
    , m_kind(kind)
    , m_cellOf(kind.columns.size(), -1)
    , m_record(kind.columns.size())
{
}

Result<std::unique_ptr<RecordReader>> RecordReader::open(const QString& path, const RecordKind& kind)
{
    auto csv = CsvReader::open(path);
    if (!csv)
        return Unexpected(csv.error());
    std::unique_ptr<RecordReader> reader(new RecordReader(std::move(*csv), kind));
    if (const auto header = reader->readHeader(path); !header)
        return Unexpected(header.error());
    return reader;
}

Result<void> RecordReader::readHeader(const QString& path)
{
    const Result<bool> first = m_csv->next();
    if (!first)
        return Unexpected(first.error());
    if (!*first)
        return failure(ErrorCode::FileEmpty, {path});
    for (const std::string_view cell : withoutEmptyEnd(m_csv->cells(), 0)) {
        const QString header = toText(cell).trimmed();
        const int column = columnNamed(m_kind, header);
        if (column < 0)
            return failure(ErrorCode::FileColumnUnknown, {path, header, columnNames(m_kind)});
        int& place = m_cellOf[static_cast<size_t>(column)];
        if (place >= 0)
            return failure(ErrorCode::FileColumnTwice, {path, header});
        place = static_cast<int>(m_columns.size());
        m_columns.push_back(column);
    }
    for (size_t i = 0; i < m_kind.columns.size(); ++i) {
        if (m_kind.columns[i].isRequired && m_cellOf[i] < 0)
            return failure(ErrorCode::FileColumnMissing, {path, m_kind.columns[i].name});
    }
    return {};
}

Result<bool> RecordReader::next()
{
    const Result<bool> more = m_csv->next();
    if (!more || !*more)
        return more;
    m_refusals.clear();
    const auto cells = withoutEmptyEnd(m_csv->cells(), m_columns.size());
    if (cells.size() != m_columns.size()) {
        const CellFault fault = cells.size() < m_columns.size() ? CellFault::TooFewCells : CellFault::TooManyCells;
        refuse(-1, fault, {QString::number(cells.size()), QString::number(m_columns.size())});
        return true;
    }
    for (size_t i = 0; i < cells.size(); ++i) {
        const auto column = static_cast<size_t>(m_columns[i]);
        ParsedCell parsed = parseCell(m_kind.columns[column], cells[i]);
        if (auto* problem = std::get_if<CellProblem>(&parsed))
            refuse(m_columns[i], problem->fault, problem->subjects);
        else
            m_record[column] = std::move(std::get<Value>(parsed));
    }
    return true;
}

QString RecordReader::cell(int column) const
{
    const int place = column < 0 ? -1 : m_cellOf[static_cast<size_t>(column)];
    const auto cells = m_csv->cells();
    return place < 0 || static_cast<size_t>(place) >= cells.size() ? QString()
                                                                   : toText(cells[static_cast<size_t>(place)]);
}

void RecordReader::refuse(int column, CellFault fault, QStringList subjects)
{
    const QString name = column < 0 ? QString() : m_kind.columns[static_cast<size_t>(column)].name;
    m_refusals.push_back({m_csv->line(), name, cell(column), fault, std::move(subjects)});
}
