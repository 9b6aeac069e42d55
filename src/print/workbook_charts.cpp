// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/workbook_charts.h"

#include "print/native_chart.h"

#include "print/xlsxwriter_calls.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

class ChartWriter {
public:
    ChartWriter(SheetWriter& sheet, int row, const ChartBlock& block, const QString& title, const Theme& theme,
        const Words& words)
        : m_sheet(sheet)
        , m_top(row)
        , m_block(block)
        , m_title(title)
        , m_theme(theme)
        , m_words(words)
    {
    }

    int operator()(const ColumnsSpec& spec)
    {
        const int count = rowsOf(spec.categories.size());
        head(spec.categoryTitle);
        names(spec.categories);
        const int actual = marks(spec.actualName, spec.actual);
        const int plan = spec.plan.empty() ? 0 : marks(spec.planName, spec.plan);
        const int previous = spec.previous.empty() ? 0 : marks(spec.previousName, spec.previous);
        for (const VarianceTier& tier : spec.tiers)
            variances(tier, spec, tier.reference == Scenario::Previous ? previous : plan, actual);
        NativeChart chart(m_sheet, NativeKind::Columns, m_theme);
        if (previous)
            chart.fill(series(chart, count, previous), Scenario::Previous);
        if (plan)
            chart.fill(series(chart, count, plan), Scenario::Plan);
        lxw_chart_series* main = series(chart, count, actual);
        chart.fill(main, Scenario::Actual, spec.scenarios);
        lxw().chart_set_series_overlap(chart.chart(), 40);
        lxw().chart_set_series_gap(chart.chart(), 60);
        return place(chart, count);
    }

    int operator()(const LinesSpec& spec)
    {
        const int count = rowsOf(spec.categories.size());
        head(spec.categoryTitle);
        names(spec.categories);
        NativeChart chart(m_sheet, NativeKind::Lines, m_theme);
        for (const LinesSpec::Series& line : spec.series) {
            const int column = marks(line.name, line.marks);
            chart.stroke(series(chart, count, column), line.scenario, line.isMain);
        }
        lxw().chart_axis_set_min(chart.chart()->y_axis, spec.scaleMinimum.value_or(0));
        return place(chart, count);
    }

    int operator()(const BridgeSpec& spec)
    {
        const int count = rowsOf(static_cast<qsizetype>(spec.rows.size()));
        head(m_words.translate("Print", "Step"));
        const int from = column(m_words.translate("Print", "From"));
        const int to = column(m_words.translate("Print", "To"));
        const int difference = column(m_words.translate("Print", "Difference"));
        const int base = column(m_words.translate("Print", "Below the bar"));
        const std::array bars{column(m_words.translate("Print", "Total")), column(m_words.translate("Print", "Better")),
            column(m_words.translate("Print", "Worse")), column(m_words.translate("Print", "Neutral"))};
        CellStyle style;
        style.number = numberFormat(decimalsOf(spec));
        for (size_t i = 0; i < spec.rows.size(); ++i) {
            const BridgeSpec::Row& row = spec.rows[i];
            const int at = m_top + 1 + static_cast<int>(i);
            m_sheet.text({at, 0}, row.name);
            m_sheet.number({at, from}, row.from, style);
            m_sheet.number({at, to}, row.to, style);
            bridgeFormulas(at, row, {from, to, difference, base, bars[barOf(row)]}, style);
        }
        NativeChart chart(m_sheet, NativeKind::Bars, m_theme, true);
        NativeChart::hide(series(chart, count, base));
        lxw().chart_set_series_gap(chart.chart(), 50);
        const std::array colours{m_theme.actual, m_theme.good, m_theme.bad, m_theme.previous};
        for (size_t i = 0; i < bars.size(); ++i)
            chart.fill(series(chart, count, bars[i]), colours[i]);
        std::array<int16_t, 2> hidden{0, -1};
        lxw().chart_legend_delete_series(chart.chart(), hidden.data());
        lxw().chart_axis_set_reverse(chart.chart()->y_axis);
        return place(chart, count);
    }

    int operator()(const ScatterSpec& spec)
    {
        const int count = rowsOf(static_cast<qsizetype>(spec.points.size()));
        head(m_words.translate("Print", "Name"));
        const int across = column(spec.horizontal.title);
        const int up = column(spec.vertical.title);
        CellStyle style;
        style.number = numberFormat(2);
        std::vector<QByteArray> formulas;
        for (int i = 0; i < count; ++i) {
            const ScatterSpec::Point& point = spec.points[static_cast<size_t>(i)];
            const int row = m_top + 1 + i;
            m_sheet.text({row, 0}, point.name);
            m_sheet.number({row, across}, point.x, style);
            m_sheet.number({row, up}, point.y, style);
            formulas.push_back(QStringLiteral("=%1!$A$%2").arg(quotedSheetName(m_sheet.name())).arg(row + 1).toUtf8());
        }
        NativeChart chart(m_sheet, NativeKind::Points, m_theme);
        if (count > 0)
            nameTheDots(chart.add(m_top + 1, m_top + count, across, up), formulas);
        dress(chart.chart()->x_axis, spec.horizontal);
        dress(chart.chart()->y_axis, spec.vertical);
        return place(chart, count, false);
    }

    int operator()(const ParetoSpec& spec)
    {
        const int count = rowsOf(static_cast<qsizetype>(spec.columns.size()));
        head(m_words.translate("Print", "Cause"));
        QStringList titles;
        std::vector<Mark> actual;
        std::vector<Mark> previous;
        std::vector<Mark> share;
        for (const ParetoSpec::Column& each : spec.columns) {
            titles.append(each.name);
            actual.push_back(each.actual);
            previous.push_back(each.previous);
            share.push_back(each.share);
        }
        names(titles);
        const int actualColumn = marks(spec.actualName, actual);
        const int previousColumn = spec.previousName.isEmpty() ? 0 : marks(spec.previousName, previous);
        jointShare(spec.shareName, share, actual, actualColumn);
        NativeChart chart(m_sheet, NativeKind::Columns, m_theme);
        if (previousColumn)
            chart.fill(series(chart, count, previousColumn), Scenario::Previous);
        chart.fill(series(chart, count, actualColumn), Scenario::Actual);
        return place(chart, count);
    }

    int operator()(const HeatSpec& spec)
    {
        head(spec.columnTitle);
        CellStyle bold;
        bold.isHead = true;
        for (int i = 0; i < spec.columns.size(); ++i)
            m_sheet.text({m_top, i + 1}, spec.columns[i], bold);
        names(spec.rows);
        for (size_t row = 0; row < spec.cells.size(); ++row) {
            CellStyle style;
            style.number = marksFormat(spec.cells[row]);
            for (size_t i = 0; i < spec.cells[row].size(); ++i) {
                if (const auto& value = spec.cells[row][i].value)
                    m_sheet.number({m_top + 1 + static_cast<int>(row), 1 + static_cast<int>(i)}, *value, style);
            }
        }
        shade(rowsOf(spec.rows.size()), rowsOf(spec.columns.size()));
        return m_top + 1 + rowsOf(spec.rows.size());
    }

private:
    static int rowsOf(qsizetype count) { return static_cast<int>(count); }

    void head(const QString& title)
    {
        m_next = 0;
        column(title);
    }

    // The next column's head; gives its index.
    int column(const QString& title)
    {
        CellStyle style;
        style.isHead = true;
        m_sheet.text({m_top, m_next}, title, style);
        return m_next++;
    }

    void names(const QStringList& texts)
    {
        for (int i = 0; i < texts.size(); ++i)
            m_sheet.text({m_top + 1 + i, 0}, texts[i]);
    }

    int marks(const QString& title, const std::vector<Mark>& marks)
    {
        const int at = column(title);
        CellStyle style;
        style.number = marksFormat(marks);
        for (size_t i = 0; i < marks.size(); ++i) {
            if (marks[i].value)
                m_sheet.number({m_top + 1 + static_cast<int>(i), at}, *marks[i].value, style);
        }
        return at;
    }

    // A tier as formulas of the cells beside it; where the review says that a change has no meaning there is none.
    void variances(const VarianceTier& tier, const ColumnsSpec& spec, int reference, int actual)
    {
        const std::vector<Mark>& references = tier.reference == Scenario::Previous ? spec.previous : spec.plan;
        if (references.empty())
            return;
        const int at = column(tier.label);
        for (size_t i = 0; i < tier.marks.size() && i < references.size() && i < spec.actual.size(); ++i) {
            const auto now = spec.actual[i].value;
            const auto before = references[i].value;
            if (!tier.marks[i].value || !now || !before || (tier.isRelative && *before == 0))
                continue;
            CellStyle style;
            style.judgement = i < tier.judgements.size() ? tier.judgements[i] : Judgement::Neutral;
            const int row = m_top + 1 + static_cast<int>(i);
            const QString nowName = cellName({row, actual});
            const QString beforeName = cellName({row, reference});
            if (tier.isRelative) {
                style.number = numberFormat(1, true, true);
                m_sheet.formula(
                    {row, at}, QStringLiteral("=%1/%2-1").arg(nowName, beforeName), *now / *before - 1, style);
            } else {
                style.number = QStringLiteral("+#,##0.0;-#,##0.0;0.0");
                m_sheet.formula({row, at}, QStringLiteral("=%1-%2").arg(nowName, beforeName), *now - *before, style);
            }
        }
    }

    static int decimalsOf(const BridgeSpec& spec)
    {
        int decimals = 0;
        for (const BridgeSpec::Row& row : spec.rows) {
            const qsizetype point = row.label.indexOf(QLatin1Char('.'));
            if (point >= 0)
                decimals = std::max(decimals, 1);
        }
        return decimals;
    }

    static size_t barOf(const BridgeSpec::Row& row)
    {
        if (row.isTotal)
            return 0;
        return row.judgement == Judgement::Good ? 1 : row.judgement == Judgement::Bad ? 2 : 3;
    }

    struct BridgeColumns {
        int from, to, difference, base, bar;
    };

    // A bar between from and to, stacked on what lies between it and zero.
    void bridgeFormulas(int at, const BridgeSpec::Row& row, const BridgeColumns& columns, const CellStyle& style)
    {
        const QString from = cellName({at, columns.from});
        const QString to = cellName({at, columns.to});
        m_sheet.formula({at, columns.difference}, QStringLiteral("=%1-%2").arg(to, from), row.to - row.from, style);
        const bool isBelow = row.from + row.to < 0;
        const bool isAcross = row.from * row.to < 0;
        const double nearest = isBelow ? std::max(row.from, row.to) : std::min(row.from, row.to);
        m_sheet.formula({at, columns.base},
            QStringLiteral("=IF(%1*%2<0,0,IF(%1+%2<0,MAX(%1,%2),MIN(%1,%2)))").arg(from, to), isAcross ? 0 : nearest,
            style);
        const double length = std::abs(row.to - row.from);
        m_sheet.formula({at, columns.bar}, QStringLiteral("=IF(%1+%2<0,-1,1)*ABS(%2-%1)").arg(from, to),
            isBelow ? -length : length, style);
    }

    // The share that causes reach together; formulas where the columns are the whole.
    void jointShare(
        const QString& title, const std::vector<Mark>& share, const std::vector<Mark>& actual, int actualColumn)
    {
        const int at = column(title);
        double whole = 0;
        for (const Mark& mark : actual)
            whole += mark.value.value_or(0);
        CellStyle style;
        style.number = numberFormat(1, true);
        const int first = m_top + 1;
        const CellPlace start{first, actualColumn};
        const CellPlace end{first + rowsOf(static_cast<qsizetype>(actual.size())) - 1, actualColumn};
        double sum = 0;
        for (size_t i = 0; i < share.size(); ++i) {
            sum += actual[i].value.value_or(0);
            if (!share[i].value)
                continue;
            const int row = first + static_cast<int>(i);
            const double printed = *share[i].value / 100;
            if (whole > 0 && std::abs(sum / whole - printed) < 1e-9)
                m_sheet.formula({row, at},
                    QStringLiteral("=SUM(%1)/SUM(%2)")
                        .arg(rangeName(start, {row, actualColumn}), rangeName(start, end)),
                    sum / whole, style);
            else
                m_sheet.number({row, at}, printed, style);
        }
    }

    lxw_chart_series* series(NativeChart& chart, int count, int column) const
    {
        return chart.add(m_top + 1, m_top + std::max(count, 1), 0, column);
    }

    void nameTheDots(lxw_chart_series* series, std::vector<QByteArray>& formulas) const
    {
        lxw_chart_fill fill{};
        fill.color = sheetColour(m_theme.actual);
        lxw().chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
        lxw().chart_series_set_marker_size(series, 7);
        lxw().chart_series_set_marker_fill(series, &fill);
        lxw().chart_series_set_labels(series);
        lxw().chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_ABOVE);
        std::vector<lxw_chart_data_label> labels(formulas.size());
        std::vector<lxw_chart_data_label*> pointers;
        for (size_t i = 0; i < formulas.size(); ++i) {
            labels[i].value = formulas[i].data();
            pointers.push_back(&labels[i]);
        }
        pointers.push_back(nullptr);
        lxw().chart_series_set_labels_custom(series, pointers.data()); // copies them
    }

    void dress(lxw_chart_axis* axis, const ScatterSpec::Axis& scale) const
    {
        lxw().chart_axis_set_name(axis, (u' ' + scale.title).toUtf8().constData()); // the blank: never a formula
        lxw().chart_axis_set_min(axis, scale.low);
        lxw().chart_axis_set_max(axis, scale.high);
        lxw().chart_axis_set_crossing(axis, scale.divide);
        lxw().chart_axis_set_label_position(axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
        lxw().chart_axis_major_gridlines_set_visible(axis, LXW_FALSE);
    }

    void shade(int rows, int columns)
    {
        if (rows == 0 || columns == 0)
            return;
        lxw_conditional_format scale{};
        scale.type = LXW_CONDITIONAL_2_COLOR_SCALE;
        scale.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
        scale.min_value = 0;
        scale.min_color = sheetColour(m_theme.surface);
        scale.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_MAXIMUM;
        scale.max_color = sheetColour(m_theme.previous);
        lxw().worksheet_conditional_format_range(m_sheet.sheet(), static_cast<lxw_row_t>(m_top + 1), 1,
            static_cast<lxw_row_t>(m_top + rows), static_cast<lxw_col_t>(columns), &scale);
    }

    int place(NativeChart& chart, int count, bool hasLegend = true)
    {
        constexpr int kLeastColumn = 5; // charts stand in line where their tables are narrow
        const int below = chart.place({m_top, std::max(m_next, kLeastColumn)}, m_title, m_block.description, count);
        if (!hasLegend)
            lxw().chart_legend_set_position(chart.chart(), LXW_CHART_LEGEND_NONE);
        return std::max(below, m_top + 1 + count);
    }

    SheetWriter& m_sheet;
    int m_top;
    int m_next = 0; // the next free column
    const ChartBlock& m_block;
    const QString& m_title;
    const Theme& m_theme;
    const Words& m_words;
};

}

int writeChart(
    SheetWriter& sheet, int row, const ChartBlock& block, const QString& title, const Theme& theme, const Words& words)
{
    return std::visit(ChartWriter(sheet, row, block, title, theme, words), block.spec);
}
