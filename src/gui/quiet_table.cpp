// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/quiet_table.h"

#include "gui/flat_header.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace {

constexpr int kRowsMeasured = 200; // of many thousands; enough to know a column's width
constexpr int kBeside = 12;        // of a cell's text

}

void makeQuiet(QTableView& table, int rowHeight)
{
    table.setHorizontalHeader(new FlatHeader(Qt::Horizontal, &table));
    table.setVerticalHeader(new FlatHeader(Qt::Vertical, &table));
    flattenCorners(table);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setCornerButtonEnabled(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setMinimumSectionSize(rowHeight); // before the next, which it bounds
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
    table.horizontalHeader()->setStretchLastSection(true);
}

void fitColumns(QTableView& table, int widest)
{
    if (!table.model())
        return;
    table.resizeColumnsToContents();
    for (int column = 0; column < table.model()->columnCount(); ++column)
        table.setColumnWidth(column, std::min(table.columnWidth(column) + kBeside, widest));
}
