// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheet_commands.h"

#include <algorithm>

SheetCommands::SheetCommands(SheetModel& model, EntryService& entry, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_entry(entry)
{
}

std::optional<SheetRange> SheetCommands::rangeOf(const QItemSelection& selection) const
{
    std::optional<SheetRange> range;
    for (const QItemSelectionRange& part : selection) {
        if (part.left() > SheetModel::December)
            continue;
        const int year = sheet().year();
        const SheetRange one{part.top(), part.bottom(), Month(year, part.left() + 1),
            Month(year, std::min(part.right(), int(SheetModel::December)) + 1)};
        if (!range) {
            range = one;
            continue;
        }
        range = SheetRange{std::min(range->firstRow, one.firstRow), std::max(range->lastRow, one.lastRow),
            std::min(range->firstMonth, one.firstMonth), std::max(range->lastMonth, one.lastMonth)};
    }
    return range;
}

QString SheetCommands::copied(const SheetRange& range) const
{
    return blockText(copiedBlock(sheet(), range, m_model.moneyUnit()));
}

std::optional<SheetRange> SheetCommands::paste(const SheetRange& selection, const QString& text)
{
    const EntrySheet& entry = *m_model.entrySheet();
    const PastePlan plan = planPaste(entry.sheet, selection, readBlock(text), m_model.moneyUnit(),
        [&entry](Month month) { return entry.isLocked(month); });
    if (!plan.problems.empty()) {
        Q_EMIT pasteRefused(plan);
        return std::nullopt;
    }
    if (plan.inputs.empty())
        return std::nullopt;
    return m_model.store(batchOf(entry.sheet, plan.name, plan.inputs)) ? std::optional(plan.range) : std::nullopt;
}

bool SheetCommands::clear(const SheetRange& range)
{
    return m_model.store(clearBatch(sheet(), range));
}

bool SheetCommands::fillDown(const SheetRange& range)
{
    return m_model.store(fillDownBatch(sheet(), range));
}

bool SheetCommands::fillRight(const SheetRange& range)
{
    return m_model.store(fillRightBatch(sheet(), range));
}

bool SheetCommands::acceptProposals(const SheetRange& range)
{
    return m_model.store(acceptBatch(sheet(), range));
}

bool SheetCommands::setNote(const QModelIndex& index, const QString& note)
{
    const auto cell = m_model.cellAt(index);
    if (!cell || !sheet().isEntry(cell->row) || sheet().kind().indexOf(u"note") < 0)
        return false;
    return m_model.store(noteBatch(sheet(), *cell, note));
}

Result<void> SheetCommands::confirm(const QModelIndex& index, const QString& note)
{
    const auto cell = m_model.cellAt(index);
    if (!cell || !sheet().isEntry(cell->row))
        return failure(ErrorCode::ArgumentInvalid, {QStringLiteral("cell"), QString(), QStringLiteral("a figure")});
    return m_entry.confirm(sheet(), *cell, note);
}
