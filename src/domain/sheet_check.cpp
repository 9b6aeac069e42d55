// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheet_check.h"

#include "domain/record_rules.h"

#include <algorithm>

namespace {

int lineCount(const Sheet& sheet)
{
    return static_cast<int>(sheet.lines().size());
}

const Value& at(const Record& record, int column)
{
    return record[static_cast<size_t>(column)];
}

void addRowFaults(const Sheet& sheet, Month month, std::vector<SheetFault>& faults)
{
    for (int line = 0; line < lineCount(sheet); ++line) {
        if (!sheet.hasRecord(line, month))
            continue;
        for (BrokenRule& broken : brokenRules(sheet.kind(), sheet.record(line, month)))
            faults.push_back(
                {std::move(broken.rule), month, line, std::move(broken.columns), std::move(broken.figures)});
    }
}

void addOpeningFaults(const Sheet& sheet, Month month, std::vector<SheetFault>& faults)
{
    const int opening = sheet.kind().indexOf(u"opening");
    const int closing = sheet.kind().indexOf(u"closing");
    for (int line = 0; line < lineCount(sheet); ++line) {
        const Value now = at(sheet.record(line, month), opening);
        const Value before = at(sheet.record(line, month - 1), closing);
        if (!isEmpty(now) && !isEmpty(before) && now != before)
            faults.push_back({QStringLiteral("opening_is_last_closing"), month, line, {opening}, {now, before}});
    }
}

void addSourceFaults(const Sheet& sheet, Month month, std::optional<qint64> grossAdds, std::vector<SheetFault>& faults)
{
    const int column = sheet.kind().indexOf(u"gross_adds");
    qint64 sum = 0;
    for (int line = 0; line < lineCount(sheet); ++line) {
        const Value one = at(sheet.record(line, month), column);
        sum += isEmpty(one) ? 0 : std::get<qint64>(one);
    }
    if (grossAdds && sum > *grossAdds)
        faults.push_back({QStringLiteral("sources_within_gross_adds"), month, -1, {column}, {sum, *grossAdds}});
}

}

std::vector<SheetFault> faultsIn(const Sheet& sheet, Month month, const SheetSurroundings& surroundings)
{
    std::vector<SheetFault> faults;
    addRowFaults(sheet, month, faults);
    if (sheet.kind().name == u"subscribers")
        addOpeningFaults(sheet, month, faults);
    if (sheet.kind().name == u"acquisition" && month.year() == sheet.year())
        addSourceFaults(sheet, month, surroundings.grossAdds[static_cast<size_t>(month.month() - 1)], faults);
    return faults;
}

std::vector<SheetDoubt> doubtsIn(const Sheet& sheet, Month month)
{
    std::vector<SheetDoubt> doubts;
    for (int row = 0; row < static_cast<int>(sheet.rows().size()); ++row) {
        if (const auto doubt = doubtOf(sheet, {row, month}))
            doubts.push_back({sheet.row(row).line, sheet.row(row).column, month, *doubt});
    }
    return doubts;
}

bool concerns(const SheetFault& fault, const Sheet& sheet, SheetCell cell)
{
    const SheetRow& row = sheet.row(cell.row);
    return row.role == SheetRow::Role::Entry && fault.month == cell.month && (fault.line < 0 || fault.line == row.line)
        && std::ranges::find(fault.columns, row.column) != fault.columns.end();
}
