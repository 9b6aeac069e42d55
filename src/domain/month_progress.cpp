// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/month_progress.h"

#include <algorithm>

namespace {

constexpr int kMonthsBack = 12;
constexpr size_t kMonthsThatTell = 3;
constexpr int kDaysShutAtTheEnd = 3;

bool hasRecords(const Sheet& sheet, Month month)
{
    for (int line = 0; line < static_cast<int>(sheet.lines().size()); ++line) {
        if (sheet.hasRecord(line, month))
            return true;
    }
    return false;
}

std::vector<Month> monthsThatTell(const Sheet& sheet, Month month)
{
    std::vector<Month> months;
    for (int back = 1; back <= kMonthsBack && months.size() < kMonthsThatTell; ++back) {
        if (hasRecords(sheet, month - back))
            months.push_back(month - back);
    }
    return months;
}

bool isExpected(const Sheet& sheet, int row, Month month, const std::vector<Month>& before)
{
    const SheetRow& it = sheet.row(row);
    if (it.role != SheetRow::Role::Entry || !isFigureColumn(sheet.kind().columns[static_cast<size_t>(it.column)]))
        return false;
    if (before.empty())
        return sheet.hasRecord(it.line, month);
    return std::ranges::all_of(before, [&](Month one) { return !isEmpty(sheet.valueAt(row, one)); });
}

std::vector<int> expectedRows(const Sheet& sheet, Month month)
{
    const std::vector<Month> before = monthsThatTell(sheet, month);
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(sheet.rows().size()); ++row) {
        if (isExpected(sheet, row, month, before))
            rows.push_back(row);
    }
    return rows;
}

}

Expectation expectation(const Sheet& sheet, Month month)
{
    const std::vector<int> rows = expectedRows(sheet, month);
    const auto filled = std::ranges::count_if(rows, [&](int row) { return !isEmpty(sheet.valueAt(row, month)); });
    return {static_cast<int>(filled), static_cast<int>(rows.size())};
}

std::vector<int> missingRows(const Sheet& sheet, Month month)
{
    std::vector<int> rows = expectedRows(sheet, month);
    std::erase_if(rows, [&](int row) { return !isEmpty(sheet.valueAt(row, month)); });
    return rows;
}

Progress progressOf(const ProgressCell& cell, bool isAnythingThere, MonthState state)
{
    if (state == MonthState::Closed)
        return Progress::Closed;
    if (cell.faults > 0 || cell.doubts > 0)
        return Progress::Failing;
    if (state == MonthState::Submitted)
        return Progress::Submitted;
    if (!isAnythingThere)
        return Progress::Empty;
    return cell.filled < cell.expected ? Progress::Partial : Progress::Complete;
}

ProgressCell dailyProgress(const std::vector<QDate>& days, Month month, MonthState state)
{
    const int length = QDate(month.year(), month.month(), 1).daysInMonth();
    const auto last = std::ranges::max_element(days);
    const bool isWhole = last != days.end() && last->day() >= length - kDaysShutAtTheEnd;
    ProgressCell cell;
    cell.filled = static_cast<int>(days.size());
    cell.expected = isWhole ? cell.filled : length;
    cell.progress = progressOf(cell, !days.empty(), state);
    return cell;
}

ProgressCell eventProgress(int records, MonthState state)
{
    ProgressCell cell;
    cell.filled = records;
    cell.progress = progressOf(cell, records > 0, state);
    return cell;
}
