// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headed_table.h"

Result<HeadedTable> HeadedTable::open(std::unique_ptr<GridReader> grid)
{
    HeadedTable table;
    table.m_grid = std::move(grid);
    while (table.m_held.size() < kMostHeadRows) {
        const Result<bool> more = table.m_grid->next();
        if (!more) {
            // What is wrong further down is told when the rows are read; a head must be whole.
            if (table.m_held.empty())
                return Unexpected(more.error());
            table.m_error = more.error();
            break;
        }
        if (!*more) {
            table.m_isAtEnd = true;
            break;
        }
        HeldRow row{table.m_grid->line(), {}};
        HeadRow head{row.line, {}};
        for (const std::string_view cell : table.m_grid->cells()) {
            row.cells.emplace_back(cell);
            head.cells.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        }
        while (!head.cells.isEmpty() && head.cells.last().trimmed().isEmpty())
            head.cells.removeLast();
        table.m_held.push_back(std::move(row));
        table.m_head.push_back(std::move(head));
    }
    return table;
}

Result<bool> HeadedTable::next()
{
    if (m_row >= m_held.size()) {
        if (m_error)
            return Unexpected(*m_error);
        if (m_isAtEnd)
            return false;
        m_row = m_held.size() + 1;
        return m_grid->next();
    }
    const HeldRow& row = m_held[m_row++];
    m_cells.assign(row.cells.begin(), row.cells.end());
    return true;
}

std::span<const std::string_view> HeadedTable::cells() const
{
    return m_row > m_held.size() ? m_grid->cells() : std::span<const std::string_view>(m_cells);
}

int HeadedTable::line() const
{
    return m_row == 0 ? 0 : m_row > m_held.size() ? m_grid->line() : m_held[m_row - 1].line;
}
