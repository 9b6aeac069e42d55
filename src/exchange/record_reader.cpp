// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/record_reader.h"

#include "exchange/cell_parser.h"
#include "exchange/table_file.h"
#include "exchange/typed_cell.h"

#include <algorithm>

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// The cells without those empty ones behind the `least` first that spreadsheets write where a column was once used.
std::span<const std::string_view> withoutEmptyEnd(std::span<const std::string_view> cells, size_t least)
{
    while (cells.size() > least && cells.back().empty())
        cells = cells.first(cells.size() - 1);
    return cells;
}

bool isFigure(const Column& column)
{
    return column.type == ColumnType::Count || column.type == ColumnType::Number || column.type == ColumnType::Money;
}

// Spreadsheets keep a month as its first day.
QString monthOfFirstDay(const QString& text)
{
    const bool isFirst = text.size() >= 10 && text[4] == u'-' && text.mid(7, 3) == u"-01";
    return isFirst ? text.left(7) : text;
}

} // namespace

RecordReader::RecordReader(HeadedTable table, const RecordKind& kind, TableLayout layout)
    : m_table(std::move(table))
    , m_kind(kind)
    , m_layout(std::move(layout))
    , m_width(m_layout.columns.size())
    , m_record(kind.columns.size())
{
    makeGroups();
    m_group = m_groups.size();
}

Result<std::unique_ptr<RecordReader>> RecordReader::open(
    const QString& path, const QString& name, HeadedTable table, const RecordKind& kind)
{
    auto layout = recognisedLayout(path, name, table.head(), kind);
    if (!layout)
        return Unexpected(layout.error());
    return open(std::move(table), kind, std::move(*layout));
}

std::unique_ptr<RecordReader> RecordReader::open(HeadedTable table, const RecordKind& kind, TableLayout layout)
{
    std::unique_ptr<RecordReader> reader(new RecordReader(std::move(table), kind, std::move(layout)));
    reader->skipHead(reader->layout().headLine);
    return reader;
}

Result<std::unique_ptr<RecordReader>> RecordReader::open(const QString& path, const RecordKind& kind)
{
    const auto file = TableFile::open(path);
    if (!file)
        return Unexpected(file.error());
    auto grid = file->table(0);
    if (!grid)
        return Unexpected(grid.error());
    auto table = HeadedTable::open(std::move(*grid));
    if (!table)
        return Unexpected(table.error());
    return open(path, file->tables().front().name, std::move(*table), kind);
}

void RecordReader::makeGroups()
{
    const TableLayout& layout = m_layout;
    std::vector<std::optional<Month>> months;
    for (const TableLayout::Use& use : layout.columns) {
        if (use.column >= 0 && use.month && std::ranges::find(months, use.month) == months.end())
            months.push_back(use.month);
    }
    if (months.empty())
        months.emplace_back();
    for (const std::optional<Month>& month : months) {
        Group group{month, {}, {}};
        for (size_t place = 0; place < layout.columns.size(); ++place) {
            const TableLayout::Use& use = layout.columns[place];
            if (use.column >= 0 && (!use.month || use.month == month))
                group.bindings.push_back({use.column, place, use.places});
        }
        group.lacking = lackingIn(group);
        m_groups.push_back(std::move(group));
    }
    for (const Binding& binding : m_groups.front().bindings) {
        if (!isFigure(m_kind.columns[static_cast<size_t>(binding.column)]))
            m_texts.push_back(binding);
    }
}

std::vector<int> RecordReader::lackingIn(const Group& group) const
{
    std::vector<int> lacking;
    for (size_t i = 0; i < m_kind.columns.size(); ++i) {
        const int column = static_cast<int>(i);
        const auto isGiven = [&](const auto& pair) { return pair.first == column; };
        if (!m_kind.columns[i].isKey && !std::ranges::any_of(m_layout.given, isGiven)
            && std::ranges::find(group.bindings, column, &Binding::column) == group.bindings.end())
            lacking.push_back(column);
    }
    return lacking;
}

void RecordReader::skipHead(int headLine)
{
    // Held rows, that give no error.
    while (m_table.line() < headLine && m_table.next().value_or(false)) { }
}

Result<bool> RecordReader::next()
{
    for (;;) {
        while (m_group < m_groups.size()) {
            if (m_groups.size() > 1 && !hasFigures(m_groups[m_group])) {
                ++m_group;
                continue;
            }
            m_current = m_group++;
            readRecord();
            return true;
        }
        const Result<bool> more = nextRow();
        if (!more || !*more)
            return more;
    }
}

Result<bool> RecordReader::nextRow()
{
    do {
        const Result<bool> more = m_table.next();
        if (!more || !*more)
            return more;
    } while (isBesideTheData());
    m_group = 0;
    return true;
}

bool RecordReader::hasFigures(const Group& group) const
{
    const auto cells = m_table.cells();
    return std::ranges::any_of(group.bindings, [&](const Binding& binding) {
        const bool isOfMonth = isFigure(m_kind.columns[static_cast<size_t>(binding.column)]);
        return isOfMonth && binding.place < cells.size() && !normalisedCell(cells[binding.place]).isEmpty();
    });
}

bool RecordReader::isBesideTheData() const
{
    const auto cells = m_table.cells();
    for (size_t place = 0; place < std::min<size_t>(cells.size(), 3); ++place) {
        // Codes and months begin with a plain letter or a digit; most rows end here.
        const std::string_view cell = cells[place];
        const bool isWord = !cell.empty()
            && (static_cast<unsigned char>(cell[0]) >= 0x80 || cell[0] == 'T' || cell[0] == 't' || cell[0] == 'S'
                || cell[0] == 's' || cell[0] == 'N');
        if (isWord && isTotalOrRemark({toText(cell)}))
            return true;
    }
    return false;
}

void RecordReader::readRecord()
{
    m_refusals.clear();
    const auto cells = withoutEmptyEnd(m_table.cells(), m_width);
    const bool isTooShort = m_table.grid().hasWholeRows() && cells.size() < m_width;
    if (isTooShort || cells.size() > m_width) {
        const CellFault fault = isTooShort ? CellFault::TooFewCells : CellFault::TooManyCells;
        refuse(-1, fault, {QString::number(cells.size()), QString::number(m_width)});
        return;
    }
    const Group& group = m_groups[m_current];
    for (const int column : group.lacking) // another month's columns may have it
        m_record[static_cast<size_t>(column)] = Value();
    for (const auto& [column, text] : m_layout.given) {
        const QByteArray bytes = (text.isEmpty() && group.month ? group.month->text() : text).toUtf8();
        read({column, 0, 0}, {bytes.constData(), static_cast<size_t>(bytes.size())});
    }
    for (const Binding& binding : group.bindings)
        read(binding, binding.place < cells.size() ? cells[binding.place] : std::string_view());
}

void RecordReader::read(const Binding& binding, std::string_view text)
{
    const auto index = static_cast<size_t>(binding.column);
    const Column& column = m_kind.columns[index];
    ParsedCell parsed;
    if (binding.places > 0) {
        const QByteArray bytes = shifted(normalisedCell(text), binding.places).toUtf8();
        parsed = parseCell(column, {bytes.constData(), static_cast<size_t>(bytes.size())});
    } else {
        parsed = parseCell(column, text);
        if (column.type == ColumnType::Month && std::holds_alternative<CellProblem>(parsed)) {
            const QByteArray bytes = monthOfFirstDay(normalisedCell(text)).toUtf8();
            parsed = parseCell(column, {bytes.constData(), static_cast<size_t>(bytes.size())});
        }
    }
    if (auto* problem = std::get_if<CellProblem>(&parsed))
        refuse(binding.column, problem->fault, problem->subjects);
    else
        m_record[index] = std::move(std::get<Value>(parsed));
}

QString RecordReader::cell(int column) const
{
    const auto cells = m_table.cells();
    for (const Binding& binding : m_groups[m_current].bindings) {
        if (binding.column == column)
            return binding.place < cells.size() ? toText(cells[binding.place]) : QString();
    }
    return {};
}

void RecordReader::refuse(int column, CellFault fault, QStringList subjects)
{
    const QString name = column < 0 ? QString() : m_kind.columns[static_cast<size_t>(column)].name;
    m_refusals.push_back({line(), name, cell(column), fault, std::move(subjects)});
}
