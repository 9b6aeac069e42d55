// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include <string>

// A whole table model as text, a line a row, its head first: what tests compare.
inline std::string printed(const QAbstractItemModel& model)
{
    QStringList lines;
    QStringList head;
    for (int column = 0; column < model.columnCount(); ++column)
        head.append(model.headerData(column, Qt::Horizontal).toString());
    lines.append(head.join(QStringLiteral(" | ")));
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(QLatin1Char('\n')).toStdString();
}
