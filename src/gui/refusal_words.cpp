// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/refusal_words.h"

#include "models/record_words.h"

#include <QCoreApplication>

namespace {

// The reason for a fault; %1, %2 are the fault's subjects in the order of exchange/cell_fault.h.
const char* reason(CellFault fault)
{
    switch (fault) {
    case CellFault::Required:
        return QT_TRANSLATE_NOOP("Refusals", "empty, but every record needs a value here");
    case CellFault::NotANumber:
        return QT_TRANSLATE_NOOP("Refusals", "not a number");
    case CellFault::NotWhole:
        return QT_TRANSLATE_NOOP("Refusals", "must be a whole number");
    case CellFault::Negative:
        return QT_TRANSLATE_NOOP("Refusals", "must not be negative");
    case CellFault::TooLarge:
        return QT_TRANSLATE_NOOP("Refusals", "too large to be true");
    case CellFault::TooManyDecimals:
        return QT_TRANSLATE_NOOP("Refusals", "money has at most two decimals");
    case CellFault::HasUnit:
        return QT_TRANSLATE_NOOP("Refusals", "the figure must stand without a unit (found: %1)");
    case CellFault::NotAMonth:
        return QT_TRANSLATE_NOOP("Refusals", "not a month; write it as 2025-03");
    case CellFault::NotADay:
        return QT_TRANSLATE_NOOP("Refusals", "not a day; write it as 2025-03-31");
    case CellFault::NoSuchDay:
        return QT_TRANSLATE_NOOP("Refusals", "the calendar does not have this day");
    case CellFault::NotAMoment:
        return QT_TRANSLATE_NOOP("Refusals", "not a time; write it as 2025-03-31T14:05");
    case CellFault::NotAnHour:
        return QT_TRANSLATE_NOOP("Refusals", "not an hour; from 0 to 23");
    case CellFault::NotAYear:
        return QT_TRANSLATE_NOOP("Refusals", "not a year; write it as 2025");
    case CellFault::NotAFlag:
        return QT_TRANSLATE_NOOP("Refusals", "must be 0 or 1");
    case CellFault::NotARating:
        return QT_TRANSLATE_NOOP("Refusals", "must be a whole number from 1 to 10");
    case CellFault::NotASeverity:
        return QT_TRANSLATE_NOOP("Refusals", "must be 1, 2 or 3");
    case CellFault::NotAChoice:
        return QT_TRANSLATE_NOOP("Refusals", "must be one of: %1");
    case CellFault::CodeRounded:
        return QT_TRANSLATE_NOOP("Refusals",
            "a spreadsheet has rounded this long number; format the column as text and enter the number again");
    case CellFault::UnknownCode:
        return QT_TRANSLATE_NOOP("Refusals", "the store's list does not have it; it has: %1");
    case CellFault::UnknownStore:
        return QT_TRANSLATE_NOOP("Refusals", "the book does not have this store; it has: %1");
    case CellFault::UnknownKpi:
        return QT_TRANSLATE_NOOP("Refusals", "there is no such indicator");
    case CellFault::UnknownLink:
        return QT_TRANSLATE_NOOP("Refusals", "it points to a record that is neither in the book nor in the file");
    case CellFault::TooFewCells:
        return QT_TRANSLATE_NOOP("Refusals", "the line has %1 cells, the header has %2");
    case CellFault::TooManyCells:
        return QT_TRANSLATE_NOOP("Refusals", "the line has %1 cells, but the header has only %2");
    case CellFault::KeyTwice:
        return QT_TRANSLATE_NOOP("Refusals", "the same record stands on line %1 already");
    case CellFault::MonthClosed:
        return QT_TRANSLATE_NOOP("Refusals", "the month %1 is closed; the manager can reopen it");
    case CellFault::NotYet:
        return QT_TRANSLATE_NOOP("Refusals", "%1 has not come yet (this machine's calendar says %2); check the year");
    case CellFault::BookRefused:
        return QT_TRANSLATE_NOOP("Refusals", "the book does not take it (%1)");
    case CellFault::RuleBroken:
        break; // ruleText() says it
    }
    return "";
}

struct RuleWords {
    QStringView rule;
    const char* text = nullptr; // %1, %3, %5 ... columns; %2, %4, %6 ... their figures
};

constexpr RuleWords kRules[] = {
    {u"closing_balance",
        QT_TRANSLATE_NOOP(
            "Refusals", "closing must be opening + gross adds - churned + adjustment: %2 + %4 - %6 + %8 is not %10")},
    {u"negative_needs_note", QT_TRANSLATE_NOOP("Refusals", "a negative amount (%2) needs a note that says why")},
    {u"energy_only_on_item_energy", QT_TRANSLATE_NOOP("Refusals", "kWh stand only on the item energy, not on %2")},
    {u"served_and_abandoned_within_arrivals",
        QT_TRANSLATE_NOOP("Refusals", "served and abandoned (%2 + %4) are more than the arrivals (%6)")},
    {u"score_sum_within_10_a_head",
        QT_TRANSLATE_NOOP("Refusals", "the sum of scores (%2) is more than 10 for each of %4 respondents")},
    {u"importance_sum_within_10_a_head",
        QT_TRANSLATE_NOOP("Refusals", "the sum of importance (%2) is more than 10 for each of %4 respondents")},
};

bool isTimeRule(QStringView rule)
{
    return rule.contains(u"_at_within") || rule.contains(u"_on_within");
}

} // namespace

QString ruleText(const QStringList& subjects, const Words& words)
{
    const QString rule = subjects.value(0);
    QString text;
    for (const RuleWords& known : kRules) {
        if (known.rule == rule)
            text = words.translate("Refusals", known.text);
    }
    if (text.isEmpty())
        text = isTimeRule(rule) ? words.translate("Refusals", "%1 (%2) is later than %3 (%4)")
                                : words.translate("Refusals", "%1 (%2) is more than %3 (%4)");
    for (qsizetype i = subjects.size() - 1; i >= 1; --i) {
        const bool isColumn = i % 2 == 1;
        const QString subject = isColumn ? recordColumnTitle(words, u"", subjects[i]) : subjects[i];
        text.replace(u'%' + QString::number(i), subject);
    }
    return text;
}

QString refusalText(const Refusal& refusal, const Words& words)
{
    if (refusal.fault == CellFault::RuleBroken)
        return ruleText(refusal.subjects, words);
    if (refusal.fault == CellFault::UnknownStore && refusal.subjects.value(0).isEmpty())
        return words.translate("Refusals", "the book has no stores yet; import stores.csv first");
    QString text = words.translate("Refusals", reason(refusal.fault));
    for (qsizetype i = refusal.subjects.size(); i >= 1; --i)
        text.replace(u'%' + QString::number(i), refusal.subjects[i - 1]);
    return text;
}
