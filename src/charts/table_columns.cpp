// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/table_columns.h"

#include "charts/lettering.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

constexpr double kLeastBar = 60; // beside a bar's text
constexpr double kLeastPin = 8;  // beside a pin's text, on either side of the axis
constexpr double kShortWords = 44;
constexpr double kWidestWords = 0.34; // of the table
constexpr int kLargestPx = Theme::kTitlePx;
constexpr int kSmallestPx = 10;

// What a column takes: at its best, with its title broken into lines, and with its words broken too.
struct Need {
    double best = 0, brokenTitle = 0, brokenWords = 0;
    double share = 0; // of what is left over
};

// The widest part of a text that never breaks.
double longestPart(const QString& text, const QFont& font)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    double longest = 0;
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        longest = std::max(longest, textWidth(text.mid(start, end - start).trimmed(), font));
        start = end;
    }
    return longest;
}

Need needOf(const TableBlock& table, size_t column, double width, const Theme& theme, int letterPx)
{
    const TableColumn& head = table.columns[column];
    const bool isWords = head.kind == CellKind::Text || head.kind == CellKind::Verdict;
    const QFont titleFont = theme.font(Theme::kLabelPx);
    double widest = 0, part = 0;
    for (const TableRow& row : table.rows) {
        if (column >= row.cells.size())
            continue;
        const TableCell& cell = row.cells[column];
        const QFont font = theme.font(letterPx, cell.isStrong || head.kind == CellKind::Verdict);
        widest = std::max(widest, textWidth(cell.text, font));
        part = std::max(part, longestPart(cell.text, font));
    }
    if (head.kind == CellKind::CompletionBar || head.kind == CellKind::Bar)
        widest += kLeastBar;
    else if (head.kind == CellKind::Pin)
        widest = 2 * (widest + kLeastPin);
    Need need;
    const double wished = isWords ? std::min(widest, std::max(width * kWidestWords, part)) : widest;
    const double title = longestPart(head.title, titleFont);
    need.best = std::ceil(std::max(wished, textWidth(head.title, titleFont))) + 1;
    need.brokenTitle = std::ceil(std::max(wished, title)) + 1;
    need.brokenWords = isWords ? std::ceil(std::max(part, title)) + 1 : need.brokenTitle;
    if (isWords && need.best <= kShortWords) // a few letters are not worth breaking
        need.brokenTitle = need.brokenWords = need.best;
    const bool isGraph =
        head.kind == CellKind::CompletionBar || head.kind == CellKind::Pin || head.kind == CellKind::Bar;
    need.share = isGraph || column == 0 ? std::max(head.weight, 0.0) : 0;
    return need;
}

double sumOf(const std::vector<Need>& needs, double Need::*width)
{
    return std::accumulate(
        needs.begin(), needs.end(), 0.0, [width](double sum, const Need& need) { return sum + need.*width; });
}

// Widths between what the columns have at `least` and at `most`, so that they fill the room.
std::vector<double> between(const std::vector<Need>& needs, double Need::*least, double Need::*most, double room)
{
    const double low = sumOf(needs, least);
    const double high = sumOf(needs, most);
    const double part = high > low ? (room - low) / (high - low) : 0;
    std::vector<double> widths;
    widths.reserve(needs.size());
    for (const Need& need : needs)
        widths.push_back(need.*least + part * (need.*most - need.*least));
    return widths;
}

std::vector<double> grown(const std::vector<Need>& needs, double room)
{
    const double rest = room - sumOf(needs, &Need::best);
    const double shares = sumOf(needs, &Need::share);
    std::vector<double> widths;
    widths.reserve(needs.size());
    for (const Need& need : needs)
        widths.push_back(need.best + (shares > 0 ? rest * need.share / shares : 0));
    return widths;
}

// Nothing where words would have to break and letters may still get smaller.
std::vector<double> widthsAt(const std::vector<Need>& needs, double room, bool isSmallest)
{
    if (sumOf(needs, &Need::best) <= room)
        return grown(needs, room);
    if (sumOf(needs, &Need::brokenTitle) <= room)
        return between(needs, &Need::brokenTitle, &Need::best, room);
    if (!isSmallest)
        return {};
    if (sumOf(needs, &Need::brokenWords) <= room)
        return between(needs, &Need::brokenWords, &Need::brokenTitle, room);
    // More columns than paper is wide: each gives the same part of what it needs.
    std::vector<double> widths;
    widths.reserve(needs.size());
    const double all = sumOf(needs, &Need::brokenWords);
    for (const Need& need : needs)
        widths.push_back(need.brokenWords * std::max(room, 1.0) / all);
    return widths;
}

}

ColumnWidths columnWidths(const TableBlock& table, double width, const Theme& theme)
{
    const size_t count = table.columns.size();
    const double room = width - kTableGutter * static_cast<double>(std::max<size_t>(count, 1) - 1);
    ColumnWidths columns;
    for (int pixels = kLargestPx; pixels >= kSmallestPx && columns.widths.empty(); --pixels) {
        std::vector<Need> needs;
        for (size_t i = 0; i < count; ++i)
            needs.push_back(needOf(table, i, width, theme, pixels));
        columns.widths = widthsAt(needs, room, pixels == kSmallestPx);
        columns.letterPx = pixels;
    }
    double left = 0;
    for (const double one : columns.widths) {
        columns.lefts.push_back(left);
        left += one + kTableGutter;
    }
    return columns;
}
