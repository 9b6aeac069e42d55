// SPDX-License-Identifier: GPL-3.0-or-later
// How a sheet's model follows the book: read anew, or by the few cells that an edit has changed.
#include "models/sheet_model.h"

#include <algorithm>
#include <set>
#include <utility>

namespace {

size_t monthIndex(Month month)
{
    return static_cast<size_t>(month.month() - 1);
}

bool sameRows(const Sheet& a, const Sheet& b)
{
    return a.rows().size() == b.rows().size() && a.lines().size() == b.lines().size()
        && std::ranges::equal(a.lines(), b.lines(), {}, &SheetLine::codes, &SheetLine::codes);
}

// The record as it is shown, with the columns that the edit changed.
Record edited(const RecordKind& kind, Record shown, const RecordEdit& change)
{
    for (const int column : enteredColumns(kind)) {
        const auto at = static_cast<size_t>(column);
        const Value before = change.before ? (*change.before)[at] : Value();
        const Value after = change.after ? (*change.after)[at] : Value();
        if (tidied(before) != tidied(after))
            shown[at] = tidied(after);
    }
    return shown;
}

}

void SheetModel::reload()
{
    if (!m_sheet)
        return;
    const Sheet& shown = m_sheet->sheet;
    auto fresh = m_entry.sheet(shown.kind(), shown.store(), shown.year());
    if (!fresh) {
        Q_EMIT failed(fresh.error());
        return;
    }
    // A row that was shown stays, though it is empty: someone may be about to type there.
    for (const SheetLine& line : shown.lines())
        fresh->sheet.addLine(line.codes);
    const bool isSame = sameRows(shown, fresh->sheet);
    if (!isSame)
        beginResetModel();
    m_sheet = std::move(*fresh);
    check();
    if (isSame)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else
        endResetModel();
}

void SheetModel::check()
{
    for (int month = 1; month <= 12; ++month) {
        const Month it(m_sheet->sheet.year(), month);
        m_faults[monthIndex(it)] = faultsIn(m_sheet->sheet, it, m_sheet->surroundings);
        m_doubts[monthIndex(it)] = m_sheet->isLocked(it) ? std::vector<SheetDoubt>() : doubtsIn(m_sheet->sheet, it);
    }
}

// Takes over an edit of this sheet's kind without reading the sheet, which is what makes typing quick. False where that
// is not enough: drafts came or went, rows, another kind's figures.
bool SheetModel::follow(const EditOutcome& outcome)
{
    Sheet& sheet = m_sheet->sheet;
    const RecordKind& kind = sheet.kind();
    const bool isPlain = outcome.batch.kind == kind.name && outcome.refused.empty() && m_sheet->drafts.empty();
    if (!isPlain)
        return false;
    // A new line, or a column that its line did not show, makes new rows.
    for (const RecordEdit& change : outcome.batch.changes) {
        const auto& any = change.after ? *change.after : *change.before;
        if (sheet.lineOf(codesOf(kind, any)) < 0 || monthOf(kind, any)->year() != sheet.year())
            return false;
    }
    Sheet next = sheet;
    std::set<int> lines;
    std::set<int> months; // 1 to 12
    for (const RecordEdit& change : outcome.batch.changes) {
        const auto& any = change.after ? *change.after : *change.before;
        const int line = next.lineOf(codesOf(kind, any));
        const Month month = *monthOf(kind, any);
        if (next.set(edited(kind, next.record(line, month), change)))
            return false;
        lines.insert(line);
        months.insert(month.month());
    }
    if (lines.empty())
        return true;
    sheet = std::move(next);
    checkLines(lines, *months.begin());
    tellChanged(lines, months);
    return true;
}

// A figure is compared with those before it, so an edit may change what is said of all later months.
void SheetModel::checkLines(const std::set<int>& lines, int firstMonth)
{
    const Sheet& sheet = m_sheet->sheet;
    for (int month = firstMonth; month <= 12; ++month) {
        const Month it(sheet.year(), month);
        m_faults[monthIndex(it)] = faultsIn(sheet, it, m_sheet->surroundings);
        std::vector<SheetDoubt>& doubts = m_doubts[monthIndex(it)];
        std::erase_if(doubts, [&](const SheetDoubt& doubt) { return lines.contains(doubt.line); });
        if (m_sheet->isLocked(it))
            continue;
        for (int row = 0; row < rowCount(); ++row) {
            const SheetRow& shown = sheet.row(row);
            if (shown.role != SheetRow::Role::Entry || !lines.contains(shown.line))
                continue;
            if (const auto doubt = doubtOf(sheet, {row, it}))
                doubts.push_back({shown.line, shown.column, it, *doubt});
        }
    }
}

// The months' columns with their totals, the year's, and what follows in the lines' own rows.
void SheetModel::tellChanged(const std::set<int>& lines, const std::set<int>& months)
{
    const int last = rowCount() - 1;
    Q_EMIT dataChanged(index(0, *months.begin() - 1), index(last, *months.rbegin() - 1));
    Q_EMIT dataChanged(index(0, Year), index(last, Year));
    const auto isOfLine = [&](int row) { return lines.contains(m_sheet->sheet.row(row).line); };
    int first = 0;
    int end = last;
    while (first < last && !isOfLine(first))
        ++first;
    while (end > first && !isOfLine(end))
        --end;
    if (*months.rbegin() < 12)
        Q_EMIT dataChanged(index(first, *months.rbegin()), index(end, December));
}
