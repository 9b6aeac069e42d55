// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet_columns.h"

#include "gui/cell_painter.h"
#include "models/entry_text.h"
#include "models/sheet_model.h"

#include <QFontMetrics>

#include <algorithm>

namespace {

constexpr int kUsual = 64;
constexpr int kNarrowest = 60;

// What a cell shows.
QString shownText(const QModelIndex& index, bool isNarrow)
{
    const QString own = index.data(isNarrow ? int(SheetModel::CompactRole) : int(Qt::DisplayRole)).toString();
    if (!own.isEmpty())
        return own;
    const QString lastYear = index.data(SheetModel::LastYearRole).toString();
    return isNarrow && index.data(SheetModel::MoneyRole).toBool() ? compactText(lastYear) : lastYear;
}

}

ColumnWidths neededColumns(const SheetModel& model, const Theme& theme, bool isNarrow)
{
    QString ofMonths;
    QString ofYear;
    for (int row = 0; row < model.rowCount(); ++row) {
        // Words have no claim to be wide: the panel shows them whole.
        if (model.index(row, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignLeft)
            continue;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString text = shownText(model.index(row, column), isNarrow);
            QString& longest = column == SheetModel::Year ? ofYear : ofMonths;
            if (text.size() > longest.size())
                longest = text;
        }
    }
    // Totals, the widest, have smaller letters where there is little room.
    const QFontMetrics letters(isNarrow ? theme.font(Theme::kLabelPx, true) : cellFont(theme, false, true));
    const auto width = [&](const QString& text) {
        return std::max(isNarrow ? kNarrowest : kUsual, letters.horizontalAdvance(text) + 2 * cellSide(isNarrow) + 1);
    };
    return {width(ofMonths), width(ofYear)};
}
