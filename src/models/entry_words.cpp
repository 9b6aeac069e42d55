// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entry_words.h"

#include "models/entry_text.h"
#include "models/record_words.h"

#include <QCoreApplication>

namespace {

QString say(const Words& words, const char* source)
{
    return words.translate("Entry", source);
}

struct RuleSentence {
    QStringView rule;
    const char* source = nullptr; // %1, %2 ...: the rule's figures, in its own order
};

constexpr RuleSentence kRules[] = {
    {u"closing_balance",
        QT_TRANSLATE_NOOP(
            "Entry", "Closing must be opening + gross adds − churned + adjustment: %1 + %2 − %3 + %4 is not %5.")},
    {u"negative_needs_note", QT_TRANSLATE_NOOP("Entry", "A negative amount needs a note that says why (a reversal?).")},
    {u"energy_only_on_item_energy", QT_TRANSLATE_NOOP("Entry", "kWh belong to the cost item energy only.")},
    {u"score_sum_within_10_a_head",
        QT_TRANSLATE_NOOP("Entry", "The sum of scores (%1) is more than 10 for each of %2 respondents.")},
    {u"importance_sum_within_10_a_head",
        QT_TRANSLATE_NOOP("Entry", "The sum of importance (%1) is more than 10 for each of %2 respondents.")},
    {u"opening_is_last_closing", QT_TRANSLATE_NOOP("Entry", "Opening (%1) must be last month's closing (%2).")},
    {u"sources_within_gross_adds",
        QT_TRANSLATE_NOOP("Entry", "The sources' gross adds (%1) are more than the month's (%2).")},
    {u"repeat_is_known", QT_TRANSLATE_NOOP("Entry", "The store has no complaint %1 that this one could repeat.")},
    {u"repeat_is_earlier", QT_TRANSLATE_NOOP("Entry", "Complaint %1 was accepted later: this one can't repeat it.")},
    {u"repeated_by_another", QT_TRANSLATE_NOOP("Entry", "Complaint %1 repeats this one, so it can't be deleted.")},
};

// Rules across rows carry two figures of their first column.
const Column& columnOf(const RecordKind& kind, const std::vector<int>& columns, size_t figure)
{
    const size_t place = std::min(figure, columns.size() - 1);
    return kind.columns[static_cast<size_t>(columns[place])];
}

QString valueText(const Column& column, const Value& value, MoneyUnit unit)
{
    if (column.type == ColumnType::Moment || column.type == ColumnType::Day)
        return cellText(column, value).replace(u'T', u' ');
    return entryText(column, value, unit);
}

QString sentence(const Words& words, const RecordKind& kind, const QString& rule, const std::vector<int>& columns,
    const std::vector<Value>& figures, MoneyUnit unit)
{
    QStringList texts;
    for (size_t i = 0; i < figures.size(); ++i)
        texts.append(valueText(columnOf(kind, columns, i), figures[i], unit));
    for (const RuleSentence& known : kRules) {
        if (known.rule != rule)
            continue;
        QString text = say(words, known.source);
        for (qsizetype i = texts.size(); i >= 1; --i)
            text.replace(u'%' + QString::number(i), texts[i - 1]);
        return text;
    }
    const auto title = [&](size_t place) {
        return recordColumnTitle(words, kind.name, columnOf(kind, columns, place).name);
    };
    const bool isOfTime =
        columnOf(kind, columns, 0).type == ColumnType::Moment || columnOf(kind, columns, 0).type == ColumnType::Day;
    const QString pattern = isOfTime ? say(words, QT_TRANSLATE_NOOP("Entry", "%1 (%2) must not be later than %3 (%4)."))
                                     : say(words, QT_TRANSLATE_NOOP("Entry", "%1 (%2) must not be more than %3 (%4)."));
    return pattern.arg(title(0), texts.value(0), title(1), texts.value(1));
}

}

QString editTitle(const Words& words, const EditName& name)
{
    const auto sized = [&](const char* one, const char* block) {
        return name.rows * name.columns == 1 ? say(words, one) : say(words, block).arg(name.rows).arg(name.columns);
    };
    switch (name.kind) {
    case EditName::Kind::Set:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Entry"));
    case EditName::Kind::Paste:
        return sized(QT_TRANSLATE_NOOP("Entry", "Paste"), QT_TRANSLATE_NOOP("Entry", "Paste %1 × %2"));
    case EditName::Kind::FillDown:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Fill down"));
    case EditName::Kind::FillRight:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Fill right"));
    case EditName::Kind::Clear:
        return sized(QT_TRANSLATE_NOOP("Entry", "Clear"), QT_TRANSLATE_NOOP("Entry", "Clear %1 × %2"));
    case EditName::Kind::Accept:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Accept proposals"));
    case EditName::Kind::PutBack:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Put back"));
    case EditName::Kind::Note:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Note"));
    case EditName::Kind::Add:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Addition"));
    case EditName::Kind::Change:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Change"));
    case EditName::Kind::Delete:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Deletion"));
    }
    return {};
}

QString faultText(const Words& words, const RecordKind& kind, const SheetFault& fault, MoneyUnit unit)
{
    return sentence(words, kind, fault.rule, fault.columns, fault.figures, unit);
}

QString faultText(const Words& words, const RecordKind& kind, const BrokenRule& rule, MoneyUnit unit)
{
    return sentence(words, kind, rule.rule, rule.columns, rule.figures, unit);
}

QString doubtText(const Words& words, const Column& column, const Doubt& doubt, MoneyUnit unit)
{
    const auto text = [&](double figure) { return figureText(column, figure, unit); };
    QStringList parts{say(words, QT_TRANSLATE_NOOP("Entry", "Unusual: %1 to %2 would be usual."))
                          .arg(text(doubt.low), text(doubt.high))};
    if (doubt.lastYear)
        parts.append(say(words, QT_TRANSLATE_NOOP("Entry", "Same month last year: %1.")).arg(text(*doubt.lastYear)));
    if (doubt.lastMonth)
        parts.append(say(words, QT_TRANSLATE_NOOP("Entry", "Last month: %1.")).arg(text(*doubt.lastMonth)));
    return parts.join(words.isChinese() ? QString() : QStringLiteral(" "));
}

QString proposalText(const Words& words, Proposal::Reason reason)
{
    switch (reason) {
    case Proposal::Reason::LastClosing:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Last month's closing"));
    case Proposal::Reason::Balance:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Opening + gross adds − churned + adjustment"));
    case Proposal::Reason::NoAdjustment:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Nothing was adjusted"));
    case Proposal::Reason::SameBase:
        return say(words, QT_TRANSLATE_NOOP("Entry", "The base of 31 December stays all year"));
    case Proposal::Reason::Movement:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Last month's heads + joiners − leavers"));
    }
    return {};
}

QString progressTitle(const Words& words, Progress progress)
{
    switch (progress) {
    case Progress::Empty:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Empty"));
    case Progress::Partial:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Partly filled"));
    case Progress::Complete:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Complete"));
    case Progress::Failing:
        return say(words, QT_TRANSLATE_NOOP("Entry", "To be checked"));
    case Progress::Submitted:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Submitted"));
    case Progress::Closed:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Month closed"));
    }
    return {};
}

QString monthStateTitle(const Words& words, MonthState state)
{
    switch (state) {
    case MonthState::Open:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Month open"));
    case MonthState::Submitted:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Submitted"));
    case MonthState::Closed:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Month closed"));
    }
    return {};
}

QString complaintStateTitle(const Words& words, ComplaintState state)
{
    switch (state) {
    case ComplaintState::New:
        return say(words, QT_TRANSLATE_NOOP("Entry", "New"));
    case ComplaintState::Responded:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Answered"));
    case ComplaintState::Closed:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Closed"));
    case ComplaintState::CalledBack:
        return say(words, QT_TRANSLATE_NOOP("Entry", "Called back"));
    }
    return {};
}

QString spanText(const Words& words, qint64 minutes)
{
    const qint64 days = minutes / (24 * 60);
    const qint64 hours = minutes / 60;
    if (days >= 2)
        return say(words, QT_TRANSLATE_NOOP("Entry", "%1 d %2 h")).arg(days).arg(hours % 24);
    if (hours > 0)
        return say(words, QT_TRANSLATE_NOOP("Entry", "%1 h %2 min")).arg(hours).arg(minutes % 60);
    return say(words, QT_TRANSLATE_NOOP("Entry", "%1 min")).arg(minutes);
}
