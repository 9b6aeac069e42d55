// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/template_checks.h"

#include "print/xlsxwriter_calls.h"

namespace {

constexpr qsizetype kLongestRule = 250; // libxlsxwriter takes 255
constexpr qsizetype kLongestTitle = 32;
constexpr double kMost = 1e12;

lxw_datetime dayOf(int year, int month, int day)
{
    lxw_datetime moment{};
    moment.year = year;
    moment.month = month;
    moment.day = day;
    return moment;
}

void between(lxw_data_validation& check, uint8_t type, double least, double most)
{
    check.validate = type;
    check.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    check.minimum_number = least;
    check.maximum_number = most;
}

void daysBetween(lxw_data_validation& check, int first, int last)
{
    check.validate = LXW_VALIDATION_TYPE_DATE;
    check.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    check.minimum_datetime = dayOf(first, 1, 1);
    check.maximum_datetime = dayOf(last, 12, 31);
}

// Days that say when a record was are of the form's year; others (opened on, due on, closed on) of any.
void checkDays(lxw_data_validation& check, const Column& column, int year)
{
    const bool isOfYear = column.isKey || (column.isRequired && column.type == ColumnType::Day);
    if (isOfYear)
        daysBetween(check, year, year);
    else
        daysBetween(check, 1950, 2199);
}

// False where anything may stand.
bool setCheck(lxw_data_validation& check, const Column& column, int year)
{
    switch (column.type) {
    case ColumnType::Month:
        daysBetween(check, year, year);
        return true;
    case ColumnType::Day:
    case ColumnType::Moment:
        checkDays(check, column, year);
        return true;
    case ColumnType::Year:
        between(check, LXW_VALIDATION_TYPE_INTEGER, year, year);
        return true;
    case ColumnType::Hour:
        between(check, LXW_VALIDATION_TYPE_INTEGER, 0, 23);
        return true;
    case ColumnType::Rating:
        between(check, LXW_VALIDATION_TYPE_INTEGER, 1, 10);
        return true;
    case ColumnType::Severity:
        between(check, LXW_VALIDATION_TYPE_INTEGER, 1, 3);
        return true;
    case ColumnType::Count:
        between(check, LXW_VALIDATION_TYPE_INTEGER, column.mayBeNegative ? -kMost : 0, kMost);
        return true;
    case ColumnType::Number:
    case ColumnType::Money:
        between(check, LXW_VALIDATION_TYPE_DECIMAL, column.mayBeNegative ? -kMost : 0, kMost);
        return true;
    default:
        return false;
    }
}

} // namespace

void addCheck(
    SheetWriter& sheet, CellPlace first, int last, const RecordTemplate& form, size_t column, const QString& list)
{
    lxw_data_validation check{};
    QByteArray range = list.toUtf8();
    if (!list.isEmpty()) {
        check.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        check.value_formula = range.data();
    } else if (!setCheck(check, form.kind->columns[column], form.year)) {
        return;
    }
    QByteArray title = form.texts.wrong.left(kLongestTitle).toUtf8();
    QByteArray rule = form.columns[column].rule.left(kLongestRule).toUtf8();
    check.ignore_blank = LXW_VALIDATION_ON;
    check.error_title = title.data();
    check.error_message = rule.data();
    lxw().worksheet_data_validation_range(sheet.sheet(), static_cast<lxw_row_t>(first.row),
        static_cast<lxw_col_t>(first.column), static_cast<lxw_row_t>(last), static_cast<lxw_col_t>(first.column),
        &check);
}
