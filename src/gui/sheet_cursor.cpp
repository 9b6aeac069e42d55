// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet_cursor.h"

namespace {

bool isEntry(const SheetModel& model, int row)
{
    return model.entrySheet()->sheet.isEntry(row);
}

bool isHeading(const SheetModel& model, int row)
{
    return model.entrySheet()->sheet.row(row).role == SheetRow::Role::Heading;
}

// The next row in a direction that can be typed into; -1 where there is none.
int entryRowFrom(const SheetModel& model, int row, int step)
{
    for (int next = row + step; next >= 0 && next < model.rowCount(); next += step) {
        if (isEntry(model, next))
            return next;
    }
    return -1;
}

QModelIndex sideways(const SheetModel& model, const QModelIndex& from, int step)
{
    const int column = from.column() + step;
    if (isEntry(model, from.row()) && column >= SheetModel::January && column <= SheetModel::December)
        return model.index(from.row(), column);
    const int row = entryRowFrom(model, from.row(), step);
    return row < 0 ? from : model.index(row, step > 0 ? SheetModel::January : SheetModel::December);
}

bool isFilled(const QModelIndex& index)
{
    return !index.data().toString().isEmpty();
}

}

QModelIndex stepped(const SheetModel& model, const QModelIndex& from, CellStep step)
{
    if (!from.isValid())
        return firstEntry(model);
    switch (step) {
    case CellStep::Stay:
        return from;
    case CellStep::Down:
    case CellStep::Up: {
        const int row = entryRowFrom(model, from.row(), step == CellStep::Down ? 1 : -1);
        return row < 0 ? from : model.index(row, from.column());
    }
    case CellStep::Right:
        return neighbour(model, from, 0, 1);
    case CellStep::Left:
        return neighbour(model, from, 0, -1);
    case CellStep::NextRight:
        return sideways(model, from, 1);
    case CellStep::NextLeft:
        return sideways(model, from, -1);
    }
    return from;
}

QModelIndex neighbour(const SheetModel& model, const QModelIndex& from, int down, int right)
{
    QModelIndex next = from;
    do {
        const QModelIndex beyond = model.index(next.row() + down, next.column() + right);
        if (!beyond.isValid())
            return from;
        next = beyond;
    } while (down != 0 && isHeading(model, next.row()));
    return next;
}

QModelIndex jumped(const SheetModel& model, const QModelIndex& from, int down, int right)
{
    QModelIndex at = neighbour(model, from, down, right);
    const bool isInBlock = isFilled(from) && isFilled(at);
    for (QModelIndex next = neighbour(model, at, down, right); next != at; next = neighbour(model, at, down, right)) {
        if (isInBlock ? !isFilled(next) : isFilled(at))
            break;
        at = next;
    }
    return at;
}

QModelIndex firstEntry(const SheetModel& model, int column)
{
    const int row = model.rowCount() == 0 ? -1 : entryRowFrom(model, -1, 1);
    return row < 0 ? QModelIndex() : model.index(row, column);
}

QModelIndex lastEntry(const SheetModel& model)
{
    const int row = entryRowFrom(model, model.rowCount(), -1);
    return row < 0 ? QModelIndex() : model.index(row, SheetModel::December);
}

std::optional<RowIdentity> identityOf(const SheetModel& model, int row)
{
    if (row < 0 || row >= model.rowCount())
        return std::nullopt;
    const Sheet& sheet = model.entrySheet()->sheet;
    const SheetRow& it = sheet.row(row);
    return RowIdentity{it.role, it.line < 0 ? QStringList() : sheet.line(it.line).codes, it.column, it.derived};
}

int rowOf(const SheetModel& model, const RowIdentity& identity)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto it = identityOf(model, row);
        if (it->role == identity.role && it->codes == identity.codes && it->column == identity.column
            && it->derived == identity.derived)
            return row;
    }
    return -1;
}
