// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/template_words.h"

#include "exchange/column_names.h"
#include "exchange/head_text.h"
#include "models/record_words.h"

namespace {

QString dayRule(const Words& words, const Column& column, int year)
{
    if (column.type == ColumnType::Moment)
        return words.translate("Template", "A day and a time, such as %1-03-31 14:05").arg(year);
    if (column.isKey || column.isRequired)
        return words.translate("Template", "A day of %1, such as %1-03-31").arg(year);
    return words.translate("Template", "A day, such as %1-03-31").arg(year);
}

QString amountRule(const Words& words, const Column& column)
{
    if (column.type == ColumnType::Money)
        return column.mayBeNegative ? words.translate("Template", "An amount in yuan")
                                    : words.translate("Template", "An amount in yuan, 0 or more");
    if (column.type == ColumnType::Number)
        return column.mayBeNegative ? words.translate("Template", "A number")
                                    : words.translate("Template", "A number, 0 or more");
    return column.mayBeNegative ? words.translate("Template", "A whole number")
                                : words.translate("Template", "A whole number, 0 or more");
}

QString textRule(const Words& words, const Column& column)
{
    if (column.type == ColumnType::Code)
        return words.translate("Template", "A number or name of your own, each only once");
    return words.translate("Template", "Any text");
}

} // namespace

QString yesOrNo(const Words& words, bool isYes)
{
    return recordChoiceTitle(words, isYes ? u"yes" : u"no");
}

QString templateHead(const Words& words, const RecordKind& kind, const Column& column)
{
    const QString title = recordColumnTitle(words, kind.name, column.name);
    const int index = kind.indexOf(column.name);
    const bool isKnown = columnNamed(kind, title) == index || columnNamed(kind, headText(title).name) == index;
    return isKnown ? title : column.name;
}

QString templateRule(const Words& words, const Column& column, int year)
{
    switch (column.type) {
    case ColumnType::Store:
        return words.translate("Template", "The store's id");
    case ColumnType::Month:
        return words.translate("Template", "A month of %1, such as %1-03").arg(year);
    case ColumnType::Year:
        return words.translate("Template", "The year %1").arg(year);
    case ColumnType::Hour:
        return words.translate("Template", "An hour from 0 to 23");
    case ColumnType::Day:
    case ColumnType::Moment:
        return dayRule(words, column, year);
    case ColumnType::Count:
    case ColumnType::Number:
    case ColumnType::Money:
        return amountRule(words, column);
    case ColumnType::Rating:
        return words.translate("Template", "A whole number from 1 to 10");
    case ColumnType::Severity:
        return words.translate("Template", "A whole number from 1 to 3; 3 is the gravest");
    case ColumnType::Flag:
    case ColumnType::Choice:
    case ColumnType::Vocabulary:
    case ColumnType::Kpi:
        return words.translate("Template", "One of the list");
    case ColumnType::Text:
    case ColumnType::Code:
        break;
    }
    return textRule(words, column);
}

RecordTemplate::Texts templateTexts(const Words& words, const RecordKind& kind, const QString& store, int year)
{
    RecordTemplate::Texts texts;
    texts.sheet = recordKindTitle(words, kind.name);
    texts.title = words.translate("Template", "%1 of %2, %3").arg(texts.sheet, store, QString::number(year));
    texts.lists = QStringLiteral("lists");
    texts.instructions = words.translate("Template", "Instructions"); // a name by which importing leaves it out
    texts.paragraphs << words
                            .translate("Template",
                                "Fill in the sheet \"%1\", save the file, and import it into StoreYear. Only what was "
                                "added or changed is "
                                "stored; nothing else happens.")
                            .arg(texts.sheet)
                     << words.translate("Template",
                            "Leave a cell empty where you do not know the figure: empty means missing, 0 means zero. A "
                            "row without figures adds nothing. Emptying a figure that was there removes it.")
                     << words.translate("Template",
                            "Do not change the heads of the columns. Rows may be added below, sorted and deleted; "
                            "deleting a row leaves in the book what it has.");
    texts.head << words.translate("Template", "Column") << words.translate("Template", "Must be filled in")
               << words.translate("Template", "What it holds") << words.translate("Template", "Choices");
    texts.needed = words.translate("Template", "Yes");
    texts.optional = words.translate("Template", "No");
    texts.wrong = words.translate("Template", "Please check");
    return texts;
}
