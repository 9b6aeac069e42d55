// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/table_columns.h"

#include "charts/lettering.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

constexpr double kLeastBar = 60;      // beside a bar's text
constexpr double kLeastPin = 8;       // beside a pin's text, on either side of the axis
constexpr double kWidestWords = 0.34; // of the table
constexpr double kLeastWords = 40;

// What a column needs so that nothing in it breaks.
double neededWidth(const TableBlock& table, size_t column, const Theme& theme, int letterPx)
{
    const TableColumn& head = table.columns[column];
    double widest = 0;
    for (const TableRow& row : table.rows) {
        if (column >= row.cells.size())
            continue;
        const TableCell& cell = row.cells[column];
        const bool isBold = cell.isStrong || head.kind == CellKind::Verdict;
        widest = std::max(widest, textWidth(cell.text, theme.font(letterPx, isBold)));
    }
    if (head.kind == CellKind::CompletionBar)
        widest += kLeastBar;
    else if (head.kind == CellKind::Pin)
        widest = 2 * (widest + kLeastPin);
    return std::ceil(std::max(widest, textWidth(head.title, theme.font(Theme::kLabelPx)))) + 1;
}

bool isWords(const TableColumn& column)
{
    return column.kind == CellKind::Text || column.kind == CellKind::Verdict;
}

bool isGraph(const TableColumn& column)
{
    return column.kind == CellKind::CompletionBar || column.kind == CellKind::Pin;
}

// Takes `excess` from the columns that `mayGive`, the widest first, down to `least` each; gives what is left of it.
double shrink(std::vector<double>& widths, const std::vector<bool>& mayGive, double excess, double least)
{
    while (excess > 0.5) {
        size_t widest = widths.size();
        for (size_t i = 0; i < widths.size(); ++i) {
            if (mayGive[i] && widths[i] > least && (widest == widths.size() || widths[i] > widths[widest]))
                widest = i;
        }
        if (widest == widths.size())
            break;
        const double step = std::min({excess, widths[widest] - least, 4.0});
        widths[widest] -= step;
        excess -= step;
    }
    return excess;
}

}

ColumnWidths columnWidths(const TableBlock& table, double width, const Theme& theme, int letterPx)
{
    const size_t count = table.columns.size();
    std::vector<double> widths;
    std::vector<bool> words, graphs;
    std::vector<double> shares;
    for (size_t i = 0; i < count; ++i) {
        const TableColumn& column = table.columns[i];
        words.push_back(isWords(column));
        graphs.push_back(isGraph(column));
        const double needed = neededWidth(table, i, theme, letterPx);
        widths.push_back(words.back() ? std::min(needed, width * kWidestWords) : needed);
        shares.push_back(graphs.back() || i == 0 ? std::max(column.weight, 0.0) : 0);
    }
    const double room = width - kTableGutter * static_cast<double>(std::max<size_t>(count, 1) - 1);
    const double rest = room - std::accumulate(widths.begin(), widths.end(), 0.0);
    const double allShares = std::accumulate(shares.begin(), shares.end(), 0.0);
    if (rest >= 0) {
        for (size_t i = 0; i < count && allShares > 0; ++i)
            widths[i] += rest * shares[i] / allShares;
    } else {
        double excess = shrink(widths, graphs, -rest, kLeastBar + kLeastWords);
        excess = shrink(widths, words, excess, kLeastWords);
        const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
        for (size_t i = 0; i < count && excess > 0.5; ++i) // more columns than paper is wide: all alike
            widths[i] *= std::max(room, 1.0) / all;
    }
    ColumnWidths columns;
    double left = 0;
    for (const double one : widths) {
        columns.lefts.push_back(left);
        columns.widths.push_back(one);
        left += one + kTableGutter;
    }
    return columns;
}
