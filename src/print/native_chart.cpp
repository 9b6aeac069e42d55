// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/native_chart.h"

#include "print/xlsxwriter_calls.h"

#include <algorithm>

namespace {

constexpr int kWidthPx = 620;
constexpr int kHeightPx = 300;
constexpr int kBarPx = 26; // a row of a bar chart
constexpr int kAroundBarsPx = 90;
constexpr int kRowPx = 20;              // a row of the sheet
constexpr double kDefaultWidthPx = 480; // of the library's charts
constexpr double kDefaultHeightPx = 288;

uint8_t typeOf(NativeKind kind, bool isStacked)
{
    switch (kind) {
    case NativeKind::Columns:
        return isStacked ? LXW_CHART_COLUMN_STACKED : LXW_CHART_COLUMN;
    case NativeKind::Bars:
        return isStacked ? LXW_CHART_BAR_STACKED : LXW_CHART_BAR;
    case NativeKind::Lines:
        return LXW_CHART_LINE;
    case NativeKind::Points:
        return LXW_CHART_SCATTER;
    }
    return LXW_CHART_COLUMN;
}

QColor colourOf(Scenario scenario, const Theme& theme)
{
    return scenario == Scenario::Previous ? theme.previous : theme.actual;
}

lxw_chart_line lineOf(const QColor& colour, float width)
{
    lxw_chart_line line{};
    line.color = sheetColour(colour);
    line.width = width;
    return line;
}

lxw_chart_pattern hatchOf(const Theme& theme)
{
    lxw_chart_pattern pattern{};
    pattern.fg_color = sheetColour(theme.actual);
    pattern.bg_color = sheetColour(theme.surface);
    pattern.type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
    return pattern;
}

}

NativeChart::NativeChart(SheetWriter& sheet, NativeKind kind, const Theme& theme, bool isStacked)
    : m_sheet(sheet)
    , m_theme(theme)
    , m_kind(kind)
    , m_chart(lxw().workbook_add_chart(sheet.workbook(), typeOf(kind, isStacked)))
{
}

lxw_chart_series* NativeChart::add(int first, int last, int categories, int values)
{
    const QByteArray name = m_sheet.name().toUtf8();
    const auto from = static_cast<lxw_row_t>(first);
    const auto to = static_cast<lxw_row_t>(last);
    const auto categoryColumn = static_cast<lxw_col_t>(categories);
    const auto valueColumn = static_cast<lxw_col_t>(values);
    lxw_chart_series* series = lxw().chart_add_series(m_chart, nullptr, nullptr);
    lxw().chart_series_set_categories(series, name.constData(), from, categoryColumn, to, categoryColumn);
    lxw().chart_series_set_values(series, name.constData(), from, valueColumn, to, valueColumn);
    lxw().chart_series_set_name_range(series, name.constData(), from - 1, valueColumn);
    return series;
}

void NativeChart::fill(lxw_chart_series* series, Scenario scenario, const std::vector<Scenario>& scenarios) const
{
    lxw_chart_line outline = lineOf(m_theme.actual, 0.75F);
    lxw_chart_fill white{};
    white.color = sheetColour(m_theme.surface);
    lxw_chart_pattern hatch = hatchOf(m_theme);
    if (scenario == Scenario::Plan) {
        lxw().chart_series_set_fill(series, &white);
        lxw().chart_series_set_line(series, &outline);
        return;
    }
    fill(series, colourOf(scenario, m_theme));
    if (std::find(scenarios.begin(), scenarios.end(), Scenario::Forecast) == scenarios.end())
        return;
    lxw_chart_point forecast{&outline, nullptr, &hatch};
    lxw_chart_point solid{};
    std::vector<lxw_chart_point*> points;
    points.reserve(scenarios.size() + 1);
    for (const Scenario each : scenarios)
        points.push_back(each == Scenario::Forecast ? &forecast : &solid);
    points.push_back(nullptr);
    lxw().chart_series_set_points(series, points.data()); // copies them
}

void NativeChart::fill(lxw_chart_series* series, const QColor& colour) const
{
    lxw_chart_fill solid{};
    solid.color = sheetColour(colour);
    lxw().chart_series_set_fill(series, &solid);
}

void NativeChart::stroke(lxw_chart_series* series, Scenario scenario, bool isMain) const
{
    lxw_chart_line line = lineOf(isMain ? m_theme.actual : m_theme.previous, isMain ? 2.25F : 1.25F);
    if (scenario == Scenario::Plan)
        line.dash_type = LXW_CHART_LINE_DASH_DASH;
    if (scenario == Scenario::Forecast)
        line.dash_type = LXW_CHART_LINE_DASH_ROUND_DOT;
    lxw().chart_series_set_line(series, &line);
}

void NativeChart::hide(lxw_chart_series* series)
{
    lxw_chart_fill none{};
    none.none = LXW_TRUE;
    lxw().chart_series_set_fill(series, &none);
}

int NativeChart::place(CellPlace at, const QString& title, const QString& description, int rows)
{
    if (!title.isEmpty()) // one that begins with = would be taken for a cell
        lxw().chart_title_set_name(
            m_chart, (title.startsWith(QLatin1Char('=')) ? u' ' + title : title).toUtf8().constData());
    else
        lxw().chart_title_off(m_chart);
    lxw_chart_font letters{};
    letters.size = 11;
    letters.bold = LXW_TRUE;
    letters.color = sheetColour(m_theme.ink);
    lxw().chart_title_set_name_font(m_chart, &letters);
    lxw().chart_legend_set_position(m_chart, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_line rule = lineOf(m_theme.line, 0.5F);
    lxw().chart_axis_major_gridlines_set_line(m_kind == NativeKind::Bars ? m_chart->x_axis : m_chart->y_axis, &rule);
    const int height = m_kind == NativeKind::Bars ? std::max(kHeightPx, rows * kBarPx + kAroundBarsPx) : kHeightPx;
    QByteArray text = description.left(255).toUtf8();
    lxw_chart_options options{};
    options.x_scale = kWidthPx / kDefaultWidthPx;
    options.y_scale = height / kDefaultHeightPx;
    options.x_offset = 12;
    options.description = text.data();
    lxw().worksheet_insert_chart_opt(
        m_sheet.sheet(), static_cast<lxw_row_t>(at.row), static_cast<lxw_col_t>(at.column), m_chart, &options);
    return at.row + height / kRowPx + 2;
}
