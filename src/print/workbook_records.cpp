// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/workbook_records.h"

#include "print/record_cell.h"

#include "print/xlsxwriter_calls.h"

#include <algorithm>

namespace {

constexpr double kFenPerYuan = 100;

bool addsUp(const RecordKind& kind, const Column& column)
{
    const bool isFlow = kind.rhythm == Rhythm::Monthly || kind.rhythm == Rhythm::Daily;
    return column.type == ColumnType::Money && isFlow && !column.isKey;
}

// Above the head, so that it stays in sight: the sum of what the filter leaves.
void writeSum(SheetWriter& sheet, int column, const RecordSheet& records, int first)
{
    double sum = 0;
    for (const Record& record : records.records) {
        if (const auto* fen = std::get_if<qint64>(&record[static_cast<size_t>(column)]))
            sum += static_cast<double>(*fen);
    }
    CellStyle style;
    style.number = numberFormat(2);
    style.isBold = true;
    const int last = first + static_cast<int>(records.records.size()) - 1;
    const QString range = rangeName({first, column}, {last, column});
    sheet.formula({first - 2, column}, QStringLiteral("=SUBTOTAL(109,%1)").arg(range), sum / kFenPerYuan, style);
}

}

void writeRecords(SheetWriter sheet, const RecordSheet& records, const Words& words)
{
    constexpr int kHeadRow = 2;
    constexpr int kFirstRow = kHeadRow + 1;
    CellStyle title;
    title.isBold = true;
    title.points = 14;
    sheet.text({0, 0}, records.title, title);
    CellStyle head;
    head.isHead = true;
    const int columns = static_cast<int>(records.columns.size());
    for (int column = 0; column < columns; ++column) {
        const Column& definition = records.kind->columns[static_cast<size_t>(column)];
        const bool isMoney = definition.type == ColumnType::Money;
        const QString name = records.columns[column];
        sheet.text({kHeadRow, column}, isMoney ? words.translate("Print", "%1, yuan").arg(name) : name, head);
        const bool isLong = definition.type == ColumnType::Text || definition.type == ColumnType::Moment;
        sheet.widths(column, column, isLong ? 20 : 14);
        if (addsUp(*records.kind, definition))
            writeSum(sheet, column, records, kFirstRow);
    }
    int row = kFirstRow;
    for (const Record& record : records.records) {
        for (int column = 0; column < columns; ++column) {
            const auto index = static_cast<size_t>(column);
            writeRecordCell(sheet, {row, column}, records.kind->columns[index], record[index]);
        }
        ++row;
    }
    sheet.freeze({kFirstRow, 0});
    lxw().worksheet_autofilter(sheet.sheet(), kHeadRow, 0, static_cast<lxw_row_t>(std::max(row - 1, kHeadRow)),
        static_cast<lxw_col_t>(std::max(columns - 1, 0)));
    lxw().worksheet_repeat_rows(sheet.sheet(), kHeadRow, kHeadRow);
}
