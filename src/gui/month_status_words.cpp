// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/month_status_words.h"

#include "gui/finding_words.h"
#include "gui/month_names.h"
#include "models/entry_text.h"
#include "models/entry_words.h"
#include "models/record_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MonthStatus)
};

constexpr int kNamed = 3; // of the rows that lack a figure

struct MonthNeeds {
    int month = 0; // 1 to 12
    int count = 0;
    int faults = 0; // of count: broken rules, not only unlikely figures
};

bool isEvent(const KindProgress& kind)
{
    const RecordKind* found = findRecordKind(kind.kind);
    return !found || found->rhythm == Rhythm::Event;
}

// The months up to `last` (1 to 12) that need something, by what `count` finds in one kind's cell.
std::vector<MonthNeeds> needs(
    const MonthProgress& progress, int last, const std::function<int(const KindProgress&, const ProgressCell&)>& count)
{
    std::vector<MonthNeeds> found;
    for (int month = 1; month <= last; ++month) {
        MonthNeeds one{month};
        for (const KindProgress& kind : progress.kinds) {
            const ProgressCell& cell = kind.months[static_cast<size_t>(month - 1)];
            one.count += count(kind, cell);
            one.faults += cell.faults;
        }
        if (one.count > 0)
            found.push_back(one);
    }
    return found;
}

std::vector<MonthNeeds> missing(const MonthProgress& progress, int last)
{
    return needs(progress, last, [](const KindProgress& kind, const ProgressCell& cell) {
        const bool isMissing = cell.progress == Progress::Empty || cell.progress == Progress::Partial;
        return isMissing && !isEvent(kind) ? 1 : 0;
    });
}

std::vector<MonthNeeds> wrong(const MonthProgress& progress)
{
    return needs(progress, 12, [](const KindProgress&, const ProgressCell& cell) {
        return cell.progress == Progress::Failing ? cell.faults + cell.doubts : 0;
    });
}

QString missingText(const std::vector<MonthNeeds>& months)
{
    if (months.size() == 1)
        return Text::tr("%1 still lacks %n kind(s) of figures", nullptr, months.front().count)
            .arg(monthName(months.front().month));
    return Text::tr("%n month(s) still lack figures, first %1", nullptr, static_cast<int>(months.size()))
        .arg(monthName(months.front().month));
}

QString wrongText(const std::vector<MonthNeeds>& months)
{
    int count = 0;
    int faults = 0;
    for (const MonthNeeds& month : months) {
        count += month.count;
        faults += month.faults;
    }
    if (months.size() == 1) {
        const QString text = faults == 0 ? Text::tr("%n place(s) in %1 to check", nullptr, count)
            : faults == count            ? Text::tr("%n place(s) in %1 to correct", nullptr, count)
                                         : Text::tr("%n place(s) in %1 to correct or check", nullptr, count);
        return text.arg(monthName(months.front().month));
    }
    const QString text = faults == 0 ? Text::tr("%n place(s) in %1 months to check", nullptr, count)
        : faults == count            ? Text::tr("%n place(s) in %1 months to correct", nullptr, count)
                                     : Text::tr("%n place(s) in %1 months to correct or check", nullptr, count);
    return text.arg(months.size());
}

QString nextStepText(const MonthProgress& progress, int last)
{
    const auto end = progress.states.begin() + last;
    const auto countOf = [&](MonthState state) {
        return static_cast<int>(std::count(progress.states.begin(), end, state));
    };
    if (const int open = countOf(MonthState::Open); open > 0) {
        const auto first = std::find(progress.states.begin(), end, MonthState::Open) - progress.states.begin();
        return open == 1 ? Text::tr("%1 is complete and can be submitted").arg(monthName(static_cast<int>(first) + 1))
                         : Text::tr("%n month(s) are complete and can be submitted", nullptr, open);
    }
    if (const int submitted = countOf(MonthState::Submitted); submitted > 0)
        return Text::tr("%n month(s) are submitted and wait to be closed", nullptr, submitted);
    return last == 12 ? Text::tr("All months of %1 are closed").arg(progress.year)
                      : Text::tr("All months up to %1 are closed").arg(monthName(last));
}

QString joined(const QStringList& parts, bool isChinese)
{
    return parts.join(isChinese ? QStringLiteral("、") : QStringLiteral(", "));
}

QString place(const KindCheck& check, int row, const RecordNames& names, const Words& words)
{
    const QString kind = recordKindTitle(words, check.sheet.kind().name);
    return row < 0 ? kind : QStringLiteral("%1 · %2").arg(kind, fullRowTitle(check.sheet, row, names, words));
}

QString withPlace(const QString& place, const QString& text)
{
    return Text::tr("%1: %2", "a place and what is wrong there").arg(place, text);
}

StatusProblem missingProblem(const KindCheck& check, const RecordNames& names, const Words& words)
{
    QStringList rows;
    for (const int row : check.missingRows) {
        if (rows.size() < kNamed)
            rows.append(fullRowTitle(check.sheet, row, names, words));
    }
    const auto count = static_cast<int>(check.missingRows.size());
    const QString list = joined(rows, words.isChinese());
    const QString text = count > kNamed ? Text::tr("%n figure(s) missing: %1 and others", nullptr, count)
                                        : Text::tr("%n figure(s) missing: %1", nullptr, count);
    const QString kind = check.sheet.kind().name;
    return {StatusProblem::Weight::Missing, kind, withPlace(recordKindTitle(words, kind), text.arg(list))};
}

}

std::optional<Month> lastDueMonth(int year, Month now)
{
    if (now <= Month(year, 1))
        return std::nullopt;
    return std::min(now - 1, Month(year, 12));
}

QString monthsHeadline(const MonthProgress& progress, std::optional<Month> due)
{
    const int last = due ? due->month() : 0;
    const std::vector<MonthNeeds> lacking = missing(progress, last);
    const std::vector<MonthNeeds> failing = wrong(progress);
    if (!lacking.empty() && !failing.empty())
        return Text::tr("%1; %2", "two parts of a headline").arg(missingText(lacking), wrongText(failing));
    if (!lacking.empty())
        return missingText(lacking);
    if (!failing.empty())
        return wrongText(failing);
    return due ? nextStepText(progress, last) : Text::tr("No month of %1 is over yet").arg(progress.year);
}

QString monthsBadge(const MonthProgress& progress, std::optional<Month> due, const Words& words)
{
    if (!due)
        return {};
    const auto end = progress.states.begin() + due->month();
    if (*(end - 1) == MonthState::Open)
        return Text::tr("%1 %2 due", "a badge: a month not submitted, its year")
            .arg(monthTitle(words, due->month()))
            .arg(due->year());
    const auto open = static_cast<int>(std::count(progress.states.begin(), end, MonthState::Open));
    return open > 0 ? Text::tr("%1: %n due", "a badge: a year, months not submitted", open).arg(due->year())
                    : QString();
}

std::vector<StatusProblem> problemsOf(const MonthCheck& check, const RecordNames& names, const Words& words)
{
    using Weight = StatusProblem::Weight;
    std::vector<StatusProblem> problems;
    for (const KindCheck& one : check.kinds) {
        const RecordKind& kind = one.sheet.kind();
        for (const SheetFault& fault : one.faults) {
            const int row = fault.line < 0 ? -1 : one.sheet.entryRow(fault.line, fault.columns.front());
            problems.push_back({Weight::Fault, kind.name,
                withPlace(place(one, row, names, words), faultText(words, kind, fault, MoneyUnit::Yuan))});
        }
        for (const SheetDoubt& doubt : one.doubts) {
            const Column& column = kind.columns[static_cast<size_t>(doubt.column)];
            const int row = one.sheet.entryRow(doubt.line, doubt.column);
            problems.push_back({Weight::Doubt, kind.name,
                withPlace(place(one, row, names, words), doubtText(words, column, doubt.doubt, MoneyUnit::Yuan))});
        }
        if (!one.missingRows.empty())
            problems.push_back(missingProblem(one, names, words));
    }
    for (const CheckFinding& finding : check.findings)
        problems.push_back(
            {finding.isWarning ? Weight::Warning : Weight::Fault, finding.recordKind, findingText(finding, words)});
    std::ranges::stable_sort(problems, {}, &StatusProblem::weight);
    return problems;
}

QString refusalSummary(const std::vector<StatusProblem>& problems)
{
    const auto countOf = [&](StatusProblem::Weight weight) {
        return static_cast<int>(std::ranges::count(problems, weight, &StatusProblem::weight));
    };
    const int faults = countOf(StatusProblem::Weight::Fault);
    const int doubts = countOf(StatusProblem::Weight::Doubt);
    QStringList parts;
    if (faults > 0)
        parts.append(Text::tr("%n to correct", nullptr, faults));
    if (doubts > 0)
        parts.append(Text::tr("%n to confirm or correct", nullptr, doubts));
    return parts.join(Text::tr(", ", "between two counts"));
}
