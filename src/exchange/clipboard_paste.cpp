// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clipboard_paste.h"

#include <algorithm>

namespace {

// The point moved to the left: ("486000", 4) is "48.6".
QString divided(const QString& number, int places)
{
    const bool isNegative = number.startsWith(u'-');
    const QString size = isNegative ? number.mid(1) : number;
    QString whole = size.section(u'.', 0, 0);
    QString decimals = size.section(u'.', 1);
    while (whole.size() <= places)
        whole.prepend(u'0');
    decimals.prepend(whole.right(places));
    whole.chop(places);
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    return (isNegative ? QStringLiteral("-") : QString()) + whole + (decimals.isEmpty() ? QString() : u'.' + decimals);
}

// How often the block is laid down in one direction.
int repeats(int selected, int block)
{
    return selected > block && selected % block == 0 ? selected / block : 1;
}

class Planner {
public:
    Planner(const Sheet& sheet, const ClipboardBlock& block, MoneyUnit unit, const std::function<bool(Month)>& isClosed)
        : m_sheet(sheet)
        , m_block(block)
        , m_unit(unit)
        , m_isClosed(isClosed)
    {
    }

    PastePlan plan(const SheetRange& selection)
    {
        const int height = static_cast<int>(m_block.size());
        const int width = height == 0 ? 0 : static_cast<int>(m_block.front().size());
        if (width == 0)
            return {};
        const SheetRange below{
            selection.firstRow, static_cast<int>(m_sheet.rows().size()) - 1, selection.firstMonth, selection.lastMonth};
        m_rows = entryRows(m_sheet, below);
        const int selectedRows = static_cast<int>(entryRows(m_sheet, selection).size());
        const int down = height * repeats(selectedRows, height);
        const int across = width * repeats(selection.monthCount(), width);
        m_plan.name = {EditName::Kind::Paste, down, across};
        findOverhang(height, width, selection.firstMonth);
        for (int row = 0; row < std::min(down, static_cast<int>(m_rows.size())); ++row) {
            for (int column = 0; column < across; ++column)
                place(row, column, selection.firstMonth);
        }
        const int lastRow =
            m_rows.empty() ? selection.firstRow : m_rows[std::min(m_rows.size(), static_cast<size_t>(down)) - 1];
        const Month lastMonth = std::min(selection.firstMonth + (across - 1), Month(m_sheet.year(), 12));
        m_plan.range = {selection.firstRow, lastRow, selection.firstMonth, lastMonth};
        return m_plan;
    }

private:
    void findOverhang(int height, int width, Month first)
    {
        const int room = static_cast<int>(m_rows.size());
        const int months = Month(m_sheet.year(), 12) - first + 1;
        if (height > room)
            m_plan.problems.push_back(
                {PasteProblem::Reason::TooManyRows, room, 0, {}, textAt(room, 0), {CellFault::TooManyCells, {}}});
        if (width > months)
            m_plan.problems.push_back(
                {PasteProblem::Reason::TooManyMonths, 0, months, {}, textAt(0, months), {CellFault::TooManyCells, {}}});
    }

    QString textAt(int row, int column) const
    {
        const int height = static_cast<int>(m_block.size());
        const int width = static_cast<int>(m_block.front().size());
        return m_block[static_cast<size_t>(row % height)][column % width];
    }

    void place(int row, int column, Month first)
    {
        const SheetCell cell{m_rows[static_cast<size_t>(row)], first + column};
        if (cell.month.year() != m_sheet.year())
            return; // named once, by findOverhang()
        const QString text = textAt(row, column);
        const Column& target = m_sheet.kind().columns[static_cast<size_t>(m_sheet.row(cell.row).column)];
        const ParsedCell parsed = parseTypedCell(target, text, m_unit);
        if (const auto* problem = std::get_if<CellProblem>(&parsed)) {
            m_plan.problems.push_back({PasteProblem::Reason::CellUnreadable, row, column, cell, text, *problem});
            return;
        }
        const Value& value = std::get<Value>(parsed);
        if (m_isClosed(cell.month) && value != m_sheet.value(cell)) {
            m_plan.problems.push_back({PasteProblem::Reason::MonthClosed, row, column, cell, text,
                {CellFault::MonthClosed, {cell.month.text()}}});
            return;
        }
        m_plan.inputs.push_back({cell, value});
    }

    const Sheet& m_sheet;
    const ClipboardBlock& m_block;
    MoneyUnit m_unit;
    const std::function<bool(Month)>& m_isClosed;
    std::vector<int> m_rows; // that can be typed into, from the first on
    PastePlan m_plan;
};

QString derivedText(const Sheet& sheet, const SheetRow& row, const Value& value, MoneyUnit unit)
{
    const auto* figure = std::get_if<double>(&value);
    if (!figure)
        return {};
    const bool isMoney = derivedRows(sheet.kind())[static_cast<size_t>(row.derived)].unit == DerivedRow::Unit::Money;
    const QString plain = QString::number(isMoney ? *figure / 100 : *figure, 'f', 4);
    return divided(plain, isMoney && unit == MoneyUnit::TenThousand ? 4 : 0);
}

QString copiedText(const Sheet& sheet, SheetCell cell, MoneyUnit unit)
{
    const SheetRow& row = sheet.row(cell.row);
    const Value value = sheet.value(cell);
    if (row.derived >= 0)
        return derivedText(sheet, row, value, unit);
    return row.column < 0 ? QString() : plainText(sheet.kind().columns[static_cast<size_t>(row.column)], value, unit);
}

}

PastePlan planPaste(const Sheet& sheet, const SheetRange& selection, const ClipboardBlock& block, MoneyUnit unit,
    const std::function<bool(Month)>& isClosed)
{
    return Planner(sheet, block, unit, isClosed).plan(selection);
}

ClipboardBlock copiedBlock(const Sheet& sheet, const SheetRange& range, MoneyUnit unit)
{
    std::vector<int> rows = entryRows(sheet, range);
    if (rows.empty()) {
        for (int row = range.firstRow; row <= range.lastRow; ++row)
            rows.push_back(row);
    }
    ClipboardBlock block;
    for (const int row : rows) {
        QStringList cells;
        for (Month month = range.firstMonth; month <= range.lastMonth; month = month + 1)
            cells.append(copiedText(sheet, {row, month}, unit));
        block.push_back(cells);
    }
    return block;
}

QString plainText(const Column& column, const Value& value, MoneyUnit unit)
{
    const QString text = cellText(column, value);
    if (text.isEmpty() || column.type != ColumnType::Money || unitOf(column, unit) == MoneyUnit::Yuan)
        return text;
    return divided(text, 4);
}
