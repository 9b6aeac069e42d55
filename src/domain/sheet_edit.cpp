// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheet_edit.h"

#include "domain/sheet_proposal.h"

#include <algorithm>
#include <map>
#include <utility>

namespace {

using Place = std::pair<int, Month>; // a line and a month

EditBatch batchFrom(const Sheet& sheet, EditName name, std::map<Place, Record>&& wanted)
{
    EditBatch batch{name, sheet.store(), sheet.kind().name, {}};
    for (auto& [place, record] : wanted) {
        const Record before = sheet.record(place.first, place.second);
        if (before == record)
            continue;
        RecordEdit change = monthlyChange(sheet.kind(), before, std::move(record));
        if (change.before != change.after)
            batch.changes.push_back(std::move(change));
    }
    return batch;
}

Record& recordAt(std::map<Place, Record>& wanted, const Sheet& sheet, Place place)
{
    const auto [found, isNew] = wanted.try_emplace(place);
    if (isNew)
        found->second = sheet.record(place.first, place.second);
    return found->second;
}

template <class Each> void forEachCell(const Sheet& sheet, const SheetRange& range, Each each)
{
    for (const int row : entryRows(sheet, range)) {
        for (Month month = range.firstMonth; month <= range.lastMonth; month = month + 1)
            each(SheetCell{row, month});
    }
}

EditName named(EditName::Kind kind, const Sheet& sheet, const SheetRange& range)
{
    return {kind, static_cast<int>(entryRows(sheet, range).size()), range.monthCount()};
}

bool holdsSame(const Sheet& sheet, int a, int b)
{
    const auto type = [&](int row) { return sheet.kind().columns[static_cast<size_t>(sheet.row(row).column)].type; };
    return type(a) == type(b);
}

}

std::vector<int> entryRows(const Sheet& sheet, const SheetRange& range)
{
    std::vector<int> rows;
    for (int row = range.firstRow; row <= range.lastRow; ++row) {
        if (sheet.isEntry(row))
            rows.push_back(row);
    }
    return rows;
}

EditBatch batchOf(const Sheet& sheet, EditName name, const std::vector<CellInput>& inputs)
{
    std::map<Place, Record> wanted;
    for (const CellInput& input : inputs) {
        const SheetRow& row = sheet.row(input.cell.row);
        Record& record = recordAt(wanted, sheet, {row.line, input.cell.month});
        record[static_cast<size_t>(row.column)] = tidied(input.value);
    }
    return batchFrom(sheet, name, std::move(wanted));
}

EditBatch clearBatch(const Sheet& sheet, const SheetRange& range)
{
    std::vector<CellInput> inputs;
    forEachCell(sheet, range, [&](SheetCell cell) { inputs.push_back({cell, {}}); });
    return batchOf(sheet, named(EditName::Kind::Clear, sheet, range), inputs);
}

EditBatch fillDownBatch(const Sheet& sheet, const SheetRange& range)
{
    std::vector<int> rows = entryRows(sheet, range);
    if (rows.size() == 1) {
        int above = rows.front() - 1;
        while (above >= 0 && !sheet.isEntry(above))
            --above;
        if (above >= 0)
            rows.insert(rows.begin(), above);
    }
    std::vector<CellInput> inputs;
    for (size_t i = 1; i < rows.size(); ++i) {
        if (!holdsSame(sheet, rows.front(), rows[i]))
            continue;
        for (Month month = range.firstMonth; month <= range.lastMonth; month = month + 1)
            inputs.push_back({{rows[i], month}, sheet.valueAt(rows.front(), month)});
    }
    return batchOf(sheet, named(EditName::Kind::FillDown, sheet, range), inputs);
}

EditBatch fillRightBatch(const Sheet& sheet, const SheetRange& range)
{
    const Month source = range.monthCount() == 1 ? range.firstMonth - 1 : range.firstMonth;
    std::vector<CellInput> inputs;
    forEachCell(sheet, range, [&](SheetCell cell) {
        if (cell.month != source)
            inputs.push_back({cell, sheet.valueAt(cell.row, source)});
    });
    return batchOf(sheet, named(EditName::Kind::FillRight, sheet, range), inputs);
}

EditBatch acceptBatch(const Sheet& sheet, const SheetRange& range)
{
    Sheet tentative = sheet;
    std::map<Place, Record> wanted;
    // A proposal can follow from another (closing from opening): go on until none is left.
    for (bool isNew = true; isNew;) {
        isNew = false;
        forEachCell(sheet, range, [&](SheetCell cell) {
            const std::optional<Proposal> proposal = proposalFor(tentative, cell);
            if (!proposal)
                return;
            const SheetRow& row = sheet.row(cell.row);
            Record& record = recordAt(wanted, sheet, {row.line, cell.month});
            record[static_cast<size_t>(row.column)] = proposal->value;
            tentative.set(record);
            isNew = true;
        });
    }
    return batchFrom(sheet, named(EditName::Kind::Accept, sheet, range), std::move(wanted));
}

EditBatch noteBatch(const Sheet& sheet, SheetCell cell, const QString& note)
{
    std::map<Place, Record> wanted;
    Record& record = recordAt(wanted, sheet, {sheet.row(cell.row).line, cell.month});
    record[static_cast<size_t>(sheet.kind().indexOf(u"note"))] = tidied(note);
    return batchFrom(sheet, {EditName::Kind::Note, 1, 1}, std::move(wanted));
}

QString noteOf(const Sheet& sheet, SheetCell cell)
{
    const int column = sheet.kind().indexOf(u"note");
    if (column < 0 || !sheet.isEntry(cell.row))
        return {};
    const Record record = sheet.record(sheet.row(cell.row).line, cell.month);
    const auto* note = std::get_if<QString>(&record[static_cast<size_t>(column)]);
    return note ? *note : QString();
}

Sheet withBatch(Sheet sheet, const EditBatch& batch)
{
    for (const RecordEdit& change : batch.changes)
        sheet.set(change.after ? *change.after : emptyRecord(sheet.kind(), keyOf(sheet.kind(), *change.before)));
    return sheet;
}
