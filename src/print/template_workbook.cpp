// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/template_workbook.h"

#include "print/record_cell.h"
#include "print/template_checks.h"
#include "print/workbook_file.h"

#include "print/xlsxwriter_calls.h"

#include <algorithm>

namespace {

constexpr int kHeadRow = 1;
constexpr int kFirstRow = kHeadRow + 1;
constexpr int kMoreRows = 500; // to go on with

double widthOf(const Column& column)
{
    if (column.type == ColumnType::Text)
        return 24;
    return column.type == ColumnType::Moment || column.type == ColumnType::Kpi ? 20 : 15;
}

void writeHead(SheetWriter& sheet, const RecordTemplate& form)
{
    CellStyle title;
    title.isBold = true;
    title.points = 14;
    sheet.text({0, 0}, form.texts.title, title);
    CellStyle head;
    head.isHead = true;
    for (size_t i = 0; i < form.columns.size(); ++i)
        sheet.text({kHeadRow, static_cast<int>(i)}, form.columns[i].title, head);
    lxw().worksheet_set_row(sheet.sheet(), 0, 26, nullptr);
    lxw().worksheet_set_row(sheet.sheet(), kHeadRow, 32, nullptr);
}

void writeRows(SheetWriter& sheet, const RecordTemplate& form)
{
    int row = kFirstRow;
    for (const Record& record : form.rows) {
        for (size_t i = 0; i < record.size(); ++i)
            writeRecordCell(sheet, {row, static_cast<int>(i)}, form.kind->columns[i], record[i]);
        ++row;
    }
}

void writeTable(SheetWriter sheet, const RecordTemplate& form, const std::vector<QString>& lists)
{
    writeHead(sheet, form);
    const int last = kFirstRow + static_cast<int>(form.rows.size()) + kMoreRows - 1;
    int keys = 0;
    for (size_t i = 0; i < form.columns.size(); ++i) {
        const Column& column = form.kind->columns[i];
        const auto place = static_cast<lxw_col_t>(i);
        CellStyle style; // of the cells that are still empty, too
        style.number = cellFormat(column);
        lxw().worksheet_set_column(sheet.sheet(), place, place, widthOf(column), sheet.formats().of(style));
        addCheck(sheet, {kFirstRow, static_cast<int>(i)}, last, form, i, lists[i]);
        keys += column.isKey && static_cast<size_t>(keys) == i ? 1 : 0;
    }
    writeRows(sheet, form);
    constexpr int kMostFrozen = 4; // more would leave no room to scroll in
    sheet.freeze({kFirstRow, std::min(keys, kMostFrozen)});
    lxw().worksheet_repeat_rows(sheet.sheet(), kHeadRow, kHeadRow);
    lxw().worksheet_autofilter(sheet.sheet(), kHeadRow, 0, static_cast<lxw_row_t>(kFirstRow + form.rows.size()),
        static_cast<lxw_col_t>(form.columns.size() - 1));
}

// Each column's list down a column of the hidden sheet; the ranges, empty where there is no list.
std::vector<QString> writeLists(SheetWriter sheet, const RecordTemplate& form)
{
    std::vector<QString> ranges(form.columns.size());
    for (size_t i = 0; i < form.columns.size(); ++i) {
        const int column = static_cast<int>(i);
        const QStringList& choices = form.columns[i].choices;
        for (int row = 0; row < choices.size(); ++row)
            sheet.text({row, column}, choices[row]);
        if (!choices.isEmpty())
            ranges[i] = QStringLiteral("=%1!%2").arg(quotedSheetName(sheet.name()),
                absoluteRange({0, column}, {static_cast<int>(choices.size()) - 1, column}));
    }
    lxw().worksheet_hide(sheet.sheet());
    return ranges;
}

int writeParagraphs(SheetWriter& sheet, const RecordTemplate& form)
{
    CellStyle title;
    title.isBold = true;
    title.points = 14;
    sheet.text({0, 0}, form.texts.title, title);
    lxw().worksheet_set_row(sheet.sheet(), 0, 26, nullptr);
    int row = 1;
    for (const QString& paragraph : form.texts.paragraphs)
        sheet.paragraph({row++, 0}, 3, 110, paragraph);
    return row + 1;
}

void writeInstructions(SheetWriter sheet, const RecordTemplate& form)
{
    for (const auto& [column, width] : {std::pair{0, 24}, {1, 14}, {2, 40}, {3, 46}})
        sheet.widths(column, column, width);
    int row = writeParagraphs(sheet, form);
    CellStyle head;
    head.isHead = true;
    for (int column = 0; column < form.texts.head.size(); ++column)
        sheet.text({row, column}, form.texts.head[column], head);
    ++row;
    CellStyle wrapped;
    wrapped.isWrapped = true;
    for (const RecordTemplate::ColumnForm& column : form.columns) {
        sheet.text({row, 0}, column.title, wrapped);
        sheet.text({row, 1}, column.isNeeded ? form.texts.needed : form.texts.optional, wrapped);
        sheet.text({row, 2}, column.rule, wrapped);
        QStringList choices = column.choices;
        for (int i = 0; i < std::min(choices.size(), column.meanings.size()); ++i)
            choices[i] += QStringLiteral(" = ") + column.meanings[i];
        sheet.text(
            {row, 3}, choices.join(column.meanings.isEmpty() ? QStringLiteral(", ") : QStringLiteral("\n")), wrapped);
        ++row;
    }
    lxw().worksheet_fit_to_pages(sheet.sheet(), 1, 0);
}

} // namespace

Result<QByteArray> templateWorkbook(const RecordTemplate& form, const Words& words)
{
    const auto file = WorkbookFile::begin(WorkbookFile::Order::Any);
    if (!file)
        return Unexpected(file.error());
    lxw_workbook* workbook = (*file)->workbook();
    const Theme theme = Theme::make(Appearance::Light, PaletteKind::Default);
    WorkbookFormats formats(workbook, theme, sheetFamily(words));
    SheetWriter table(workbook, formats, sheetName(form.texts.sheet, {}));
    writeInstructions(SheetWriter(workbook, formats, sheetName(form.texts.instructions, {table.name()})), form);
    const std::vector<QString> lists = writeLists(
        SheetWriter(workbook, formats, sheetName(form.texts.lists, {table.name(), form.texts.instructions})), form);
    lxw().worksheet_activate(table.sheet());
    writeTable(table, form, lists);
    return (*file)->finish();
}
