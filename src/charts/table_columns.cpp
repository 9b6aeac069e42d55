// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/table_columns.h"

#include "charts/lettering.h"
#include "charts/table_cells.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

constexpr double kLeastBar = 46; // beside a bar's text
constexpr double kShortWords = 64;
constexpr double kWidestWords = 0.34; // of the table
constexpr int kLargestPx = Theme::kTitlePx;
constexpr int kSmallestPx = 10;

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

ColumnNeed needOf(const TableBlock& table, size_t column, const Theme& theme, const TableLetters& letters)
{
    const TableColumn& head = table.columns[column];
    const bool isWords = head.kind == CellKind::Text || head.kind == CellKind::Verdict;
    const QFont titleFont = theme.font(letters.titlePx);
    double widest = 0, part = 0;
    for (const TableRow& row : table.rows) {
        if (column >= row.cells.size())
            continue;
        const TableCell& cell = row.cells[column];
        const QFont font = theme.font(letters.cellPx, cell.isStrong || head.kind == CellKind::Verdict);
        widest = std::max(widest, textWidth(cell.text, font));
        part = std::max(part, longestPart(cell.text, font));
    }
    if (head.kind == CellKind::CompletionBar || head.kind == CellKind::Bar)
        widest += kLeastBar;
    else if (head.kind == CellKind::Pin)
        widest = pinsWidth(columnScale(table, static_cast<int>(column), theme, letters.cellPx));
    ColumnNeed need;
    const double wished = isWords ? std::min(widest, std::max(letters.widestWords, part)) : widest;
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

double sumOf(const std::vector<ColumnNeed>& needs, double ColumnNeed::*width)
{
    return std::accumulate(
        needs.begin(), needs.end(), 0.0, [width](double sum, const ColumnNeed& need) { return sum + need.*width; });
}

// Every column's part of the room by its weight; those that need more take it from the others.
std::vector<double> weighted(
    const TableBlock& table, const std::vector<ColumnNeed>& needs, double ColumnNeed::*least, double room)
{
    std::vector<double> widths(needs.size(), -1);
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        double rest = room, weight = 0;
        for (size_t i = 0; i < needs.size(); ++i) {
            rest -= std::max(widths[i], 0.0);
            weight += widths[i] < 0 ? table.columns[i].weight : 0;
        }
        for (size_t i = 0; i < needs.size(); ++i) {
            if (widths[i] < 0 && rest * table.columns[i].weight < needs[i].*least * weight) {
                widths[i] = needs[i].*least;
                isSettled = false;
            }
        }
        for (size_t i = 0; isSettled && i < needs.size(); ++i)
            widths[i] = widths[i] < 0 ? rest * table.columns[i].weight / std::max(weight, 1e-9) : widths[i];
    }
    return widths;
}

// Widths between what the columns have at `least` and at `most`, so that they fill the room.
std::vector<double> between(
    const std::vector<ColumnNeed>& needs, double ColumnNeed::*least, double ColumnNeed::*most, double room)
{
    const double low = sumOf(needs, least);
    const double high = sumOf(needs, most);
    const double part = high > low ? (room - low) / (high - low) : 0;
    std::vector<double> widths;
    widths.reserve(needs.size());
    for (const ColumnNeed& need : needs)
        widths.push_back(need.*least + part * (need.*most - need.*least));
    return widths;
}

std::vector<double> grown(const std::vector<ColumnNeed>& needs, double room)
{
    const double rest = room - sumOf(needs, &ColumnNeed::best);
    const double shares = sumOf(needs, &ColumnNeed::share);
    std::vector<double> widths;
    widths.reserve(needs.size());
    for (const ColumnNeed& need : needs)
        widths.push_back(need.best + (shares > 0 ? rest * need.share / shares : 0));
    return widths;
}

// More columns than there is room for: each gives the same part of what it needs.
std::vector<double> squeezed(const std::vector<ColumnNeed>& needs, double room)
{
    std::vector<double> widths;
    widths.reserve(needs.size());
    const double all = sumOf(needs, &ColumnNeed::brokenWords);
    for (const ColumnNeed& need : needs)
        widths.push_back(need.brokenWords * std::max(room, 1.0) / all);
    return widths;
}

// Nothing where words would have to break and letters may still get smaller.
std::vector<double> widthsAt(const std::vector<ColumnNeed>& needs, double room, bool isSmallest)
{
    if (sumOf(needs, &ColumnNeed::best) <= room)
        return grown(needs, room);
    if (sumOf(needs, &ColumnNeed::brokenTitle) <= room)
        return between(needs, &ColumnNeed::brokenTitle, &ColumnNeed::best, room);
    if (!isSmallest)
        return {};
    if (sumOf(needs, &ColumnNeed::brokenWords) <= room)
        return between(needs, &ColumnNeed::brokenWords, &ColumnNeed::brokenTitle, room);
    return squeezed(needs, room);
}

}

std::vector<ColumnNeed> columnNeeds(const TableBlock& table, const Theme& theme, const TableLetters& letters)
{
    std::vector<ColumnNeed> needs;
    needs.reserve(table.columns.size());
    for (size_t i = 0; i < table.columns.size(); ++i)
        needs.push_back(needOf(table, i, theme, letters));
    return needs;
}

std::vector<double> widthsByWeight(const TableBlock& table, const std::vector<ColumnNeed>& needs, double room)
{
    for (double ColumnNeed::*const least : {&ColumnNeed::best, &ColumnNeed::brokenTitle, &ColumnNeed::brokenWords}) {
        if (sumOf(needs, least) <= room)
            return weighted(table, needs, least, room);
    }
    return squeezed(needs, room);
}

ColumnWidths columnWidths(const TableBlock& table, double width, const Theme& theme)
{
    const size_t count = table.columns.size();
    const double room = width - kTableGutter * static_cast<double>(std::max<size_t>(count, 1) - 1);
    ColumnWidths columns;
    for (int pixels = kLargestPx; pixels >= kSmallestPx && columns.widths.empty(); --pixels) {
        const auto needs = columnNeeds(table, theme, {pixels, Theme::kLabelPx, width * kWidestWords});
        columns.widths = widthsAt(needs, room, pixels == kSmallestPx);
        columns.letterPx = pixels;
        columns.isTight = sumOf(needs, &ColumnNeed::brokenTitle) > room;
    }
    double left = 0;
    for (const double one : columns.widths) {
        columns.lefts.push_back(left);
        left += one + kTableGutter;
    }
    return columns;
}
