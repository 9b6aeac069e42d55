// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/sheet_writer.h"

#include <vector>

struct lxw_chart_series;

enum class NativeKind { Columns, Bars, Lines, Points };

// A chart of the spreadsheet itself: its series are ranges of cells, so that it follows them.
class NativeChart final {
public:
    NativeChart(SheetWriter& sheet, NativeKind kind, const Theme& theme, bool isStacked = false);

    // A series from rows first to last of a column, named by the cell above them.
    lxw_chart_series* add(int first, int last, int categories, int values);
    void fill(lxw_chart_series* series, Scenario scenario, const std::vector<Scenario>& scenarios = {}) const;
    void fill(lxw_chart_series* series, const QColor& colour) const;
    void stroke(lxw_chart_series* series, Scenario scenario, bool isMain) const;
    static void hide(lxw_chart_series* series);
    lxw_chart* chart() const { return m_chart; }

    // Puts it at a cell; gives the first row below it. `rows`: how many categories it shows.
    int place(CellPlace at, const QString& title, const QString& description, int rows);

private:
    SheetWriter& m_sheet;
    const Theme& m_theme;
    NativeKind m_kind;
    lxw_chart* m_chart;
};
