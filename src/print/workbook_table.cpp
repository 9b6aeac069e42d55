// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/workbook_table.h"

#include "print/xlsxwriter_calls.h"

#include <cmath>

namespace {

struct CellFormula {
    QString text;
    double value = 0;
};

// The figures of one table, read before they are written, since formulas refer to them.
class TableWriter {
public:
    TableWriter(SheetWriter& sheet, int top, const TableBlock& table)
        : m_sheet(sheet)
        , m_top(top)
        , m_table(table)
    {
        for (const TableRow& row : table.rows) {
            std::vector<std::optional<SheetFigure>>& figures = m_figures.emplace_back();
            for (size_t column = 0; column < row.cells.size(); ++column)
                figures.push_back(read(table.columns[column], row.cells[column]));
        }
    }

    void write()
    {
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            for (size_t column = 0; column < m_table.rows[row].cells.size(); ++column)
                writeCell(row, column);
        }
    }

private:
    static std::optional<SheetFigure> read(const TableColumn& column, const TableCell& cell)
    {
        if (column.kind == CellKind::Text || column.kind == CellKind::Verdict)
            return std::nullopt;
        // The note of a change or a completion tells of the difference, another figure.
        const bool isOwnNote = column.kind == CellKind::Number || column.kind == CellKind::Bar;
        return sheetFigure(cell.text, isOwnNote ? cell.note.exact : QString());
    }

    CellPlace place(size_t row, size_t column) const
    {
        return {m_top + static_cast<int>(row), static_cast<int>(column)};
    }

    void writeCell(size_t row, size_t column)
    {
        const TableCell& cell = m_table.rows[row].cells[column];
        const std::optional<SheetFigure>& figure = m_figures[row][column];
        CellStyle style;
        style.isBold = cell.isStrong;
        style.isTotal = m_table.rows[row].isTotal;
        style.judgement = cell.judgement;
        if (!figure) {
            m_sheet.text(place(row, column), cell.text, style);
            return;
        }
        style.number = figure->format;
        const std::optional<CellFormula> formula = formulaOf(row, column);
        if (formula && std::abs(formula->value - figure->value) <= figure->tolerance)
            m_sheet.formula(place(row, column), formula->text, formula->value, style);
        else
            m_sheet.number(place(row, column), figure->value, style);
    }

    std::optional<CellFormula> formulaOf(size_t row, size_t column) const
    {
        const CellKind kind = m_table.columns[column].kind;
        if (kind == CellKind::CompletionBar || kind == CellKind::Pin)
            return comparison(row, column, kind == CellKind::CompletionBar);
        return m_table.rows[row].isTotal && kind == CellKind::Number ? total(row, column) : std::nullopt;
    }

    // The actual figure against the nearest other one on the left: its target, or the year before.
    std::optional<CellFormula> comparison(size_t row, size_t column, bool isCompletion) const
    {
        std::optional<size_t> actual;
        std::optional<size_t> reference;
        for (size_t left = column; left-- > 0;) {
            if (!m_figures[row][left] || m_table.columns[left].kind != CellKind::Number)
                continue;
            std::optional<size_t>& wanted = m_table.rows[row].cells[left].isStrong ? actual : reference;
            if (!wanted)
                wanted = left;
        }
        if (!actual || !reference)
            return std::nullopt;
        const double now = m_figures[row][*actual]->value;
        const double before = m_figures[row][*reference]->value;
        const QString nowName = cellName(place(row, *actual));
        const QString beforeName = cellName(place(row, *reference));
        if (m_figures[row][*actual]->format.contains(QLatin1Char('%')) && !isCompletion)
            return CellFormula{QStringLiteral("=(%1-%2)*100").arg(nowName, beforeName), (now - before) * 100};
        if (before == 0)
            return std::nullopt;
        if (isCompletion)
            return CellFormula{QStringLiteral("=%1/%2").arg(nowName, beforeName), now / before};
        return CellFormula{QStringLiteral("=%1/%2-1").arg(nowName, beforeName), now / before - 1};
    }

    // The sum of the rows above, back to the total before.
    std::optional<CellFormula> total(size_t row, size_t column) const
    {
        size_t first = row;
        double sum = 0;
        while (first > 0 && !m_table.rows[first - 1].isTotal && m_figures[first - 1].size() > column) {
            --first;
            sum += m_figures[first][column] ? m_figures[first][column]->value : 0;
        }
        if (row - first < 2)
            return std::nullopt;
        return CellFormula{
            QStringLiteral("=SUM(%1)").arg(rangeName(place(first, column), place(row - 1, column))), sum};
    }

    SheetWriter& m_sheet;
    int m_top;
    const TableBlock& m_table;
    std::vector<std::vector<std::optional<SheetFigure>>> m_figures;
};

// Completions and bars are seen as bars in their cells.
void addBars(SheetWriter& sheet, int top, const TableBlock& table, const Theme& theme)
{
    if (table.rows.empty())
        return;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        const CellKind kind = table.columns[column].kind;
        if (kind != CellKind::CompletionBar && kind != CellKind::Bar)
            continue;
        lxw_conditional_format bar{};
        bar.type = LXW_CONDITIONAL_DATA_BAR;
        bar.bar_solid = LXW_TRUE;
        bar.data_bar_2010 = LXW_TRUE;
        bar.bar_color = sheetColour(theme.line);
        bar.bar_no_border = LXW_TRUE;
        bar.min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
        bar.min_value = 0;
        bar.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_MAXIMUM;
        lxw().worksheet_conditional_format_range(sheet.sheet(), static_cast<lxw_row_t>(top),
            static_cast<lxw_col_t>(column), static_cast<lxw_row_t>(top) + static_cast<lxw_row_t>(table.rows.size()) - 1,
            static_cast<lxw_col_t>(column), &bar);
    }
}

}

int writeTable(SheetWriter& sheet, int row, const TableBlock& table, const Theme& theme)
{
    CellStyle head;
    head.isHead = true;
    for (size_t column = 0; column < table.columns.size(); ++column)
        sheet.text({row, static_cast<int>(column)}, table.columns[column].title, head);
    TableWriter(sheet, row + 1, table).write();
    addBars(sheet, row + 1, table, theme);
    return row + 1 + static_cast<int>(table.rows.size());
}

int writeStrip(SheetWriter& sheet, int row, const KpiStrip& strip, const Words& words)
{
    CellStyle head;
    head.isHead = true;
    sheet.text({row, 0}, words.translate("Print", "Indicator"), head);
    sheet.text({row, 1}, words.translate("Print", "Unit"), head);
    sheet.text({row, 2}, words.translate("Print", "Actual"), head);
    QStringList labels;
    for (const KpiTile& tile : strip.tiles) {
        for (const Variance& variance : tile.variances) {
            if (!labels.contains(variance.label))
                labels.append(variance.label);
        }
    }
    for (int i = 0; i < labels.size(); ++i)
        sheet.text({row, 3 + i}, labels[i], head);
    const auto write = [&sheet](CellPlace place, const QString& text, const QString& exact, CellStyle style) {
        const std::optional<SheetFigure> figure = sheetFigure(text, exact);
        if (!figure) {
            sheet.text(place, text, style);
            return;
        }
        style.number = figure->format;
        sheet.number(place, figure->value, style);
    };
    for (const KpiTile& tile : strip.tiles) {
        ++row;
        sheet.text({row, 0}, tile.name);
        sheet.text({row, 1}, tile.unit);
        CellStyle style;
        style.isBold = true;
        write({row, 2}, tile.value, tile.note.exact, style);
        for (const Variance& variance : tile.variances) {
            CellStyle judged;
            judged.judgement = variance.judgement;
            write({row, 3 + static_cast<int>(labels.indexOf(variance.label))}, variance.text, {}, judged);
        }
    }
    return row + 1;
}
