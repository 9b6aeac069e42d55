// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/issue_standing.h"
#include "review/kpi_table.h"
#include "review/problems_sections.h"

#include <algorithm>

// The ranked table of what was missed and what moved the wrong way.

namespace {

TableCell textCell(const QString& text)
{
    TableCell cell;
    cell.text = text;
    return cell;
}

TableCell kindCell(const ReviewContext& context, const Problem& problem)
{
    const Phrases& phrases = context.phrases;
    TableCell cell;
    cell.judgement = Judgement::Bad;
    if (problem.isMissed && problem.isWorse)
        cell.text = phrases.translate("Review", "Missed, and worse", "a problem");
    else if (problem.isMissed)
        cell.text = phrases.translate("Review", "Missed", "verdict");
    else
        cell.text = phrases.translate("Review", "Worse", "a problem: moved the wrong way");
    return cell;
}

TableCell actualCell(const ReviewContext& context, const KpiView& kpi, const FigureNotes& notes)
{
    TableCell cell = textCell(context.format.inText(*kpi.result.value, kpi.unit));
    cell.isStrong = true;
    cell.note = notes.total();
    return cell;
}

// The gap to the plan: points of shares, per cent else.
TableCell gapCell(const ReviewContext& context, const KpiView& kpi, const FigureNotes& notes)
{
    TableCell cell = textCell(context.format.gap(kpi.result, kpi.definition));
    if (!kpi.result.targetGap)
        return cell;
    cell.judgement = kpi.result.verdict == Verdict::None ? Judgement::Neutral : judgementOf(kpi.result);
    cell.note = notes.gap();
    return cell;
}

QString issueName(const ReviewContext& context, const Problem& problem)
{
    const Phrases& phrases = context.phrases;
    const QString name = context.name(problem.kpi);
    if (problem.isMissed)
        return phrases.translate("Review", "%1: target missed", "an issue, by its KPI").arg(name);
    return phrases.translate("Review", "%1: worse than the year before", "an issue, by its KPI").arg(name);
}

// A missed target that moved the wrong way as well weighs most.
int severityOf(const Problem& problem)
{
    return problem.isMissed && problem.isWorse ? 3 : problem.isMissed ? 2 : 1;
}

const PlanIssue* issueOf(const ReviewContext& context, const Problem& problem)
{
    const auto& issues = context.facts.planIssues;
    const auto found = std::find_if(issues.begin(), issues.end(),
        [&](const PlanIssue& issue) { return issue.year == context.year && issue.kpi == problem.kpi.definition.id; });
    return found == issues.end() ? nullptr : &*found;
}

RowSubject subjectOf(const ReviewContext& context, const Problem& problem, const QString& cause)
{
    RowSubject subject;
    subject.year = context.year;
    subject.kpi = problem.kpi.definition.id;
    if (const PlanIssue* issue = issueOf(context, problem)) {
        subject.kind = RowSubject::Kind::Issue;
        subject.name = issue->issue;
        return subject;
    }
    subject.kind = RowSubject::Kind::Problem;
    subject.name = issueName(context, problem);
    subject.cause = cause;
    subject.severity = severityOf(problem);
    return subject;
}

// How the issue stands that a problem was made.
TableCell issueCell(const ReviewContext& context, const RowSubject& subject)
{
    if (subject.kind == RowSubject::Kind::Problem)
        return textCell(context.phrases.translate("Review", "Not an issue yet", "state of a problem"));
    const IssueStanding standing = issueStanding(context, subject.name, subject.year);
    TableCell cell = textCell(standing.text);
    cell.judgement = standing.isOverdue ? Judgement::Bad : Judgement::Neutral;
    cell.note = recordsNote(subject.name, standing.text,
        {{QStringLiteral("issues"), QStringLiteral("actions")}, {{QStringLiteral("issue"), subject.name}}},
        context.months);
    return cell;
}

TableBlock rankedTable(const ReviewContext& context, const ProblemList& list)
{
    const Phrases& phrases = context.phrases;
    TableBlock table;
    table.columns = {{phrases.translate("Review", "No.", "column: rank"), CellKind::Number, 0.6},
        {phrases.translate("Review", "Indicator", "column"), CellKind::Text, 1.9},
        {phrases.translate("Review", "Problem", "column"), CellKind::Verdict, 1.4},
        {phrases.translate("Review", "Actual", "column"), CellKind::Number, 1.6},
        {phrases.translate("Review", "vs plan", "a tile's variance"), CellKind::Verdict, 1.5},
        {phrases.translate("Review", "Change", "column"), CellKind::Pin, 2.7},
        {phrases.translate("Review", "Where it comes from", "column: cause"), CellKind::Text, 3.5},
        {phrases.translate("Review", "Issue", "column: of the plan"), CellKind::Verdict, 2.5}};
    table.subjectColumn = static_cast<int>(table.columns.size()) - 1;
    table.rows.reserve(list.problems.size());
    int rank = 0;
    for (const Problem& problem : list.problems) {
        const FigureNotes notes(context, problem.kpi);
        QString cause = problemCause(context, problem);
        TableRow row;
        row.subject = subjectOf(context, problem, cause);
        if (cause.isEmpty())
            cause = context.format.none();
        row.cells = {textCell(QString::number(++rank)), textCell(context.name(problem.kpi)), kindCell(context, problem),
            actualCell(context, problem.kpi, notes), gapCell(context, problem.kpi, notes),
            changeCell(context, problem.kpi), textCell(cause), issueCell(context, row.subject)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

}

Block problemsTable(const ReviewContext& context, const ProblemList& list)
{
    const BlockPlace place{QStringLiteral("problems.table"), 12};
    const Phrases& phrases = context.phrases;
    BlockTitle title = blockTitle(context, phrases.translate("Review", "Problems by weight", "title of a table"), {},
        Compared::Plan | Compared::Previous);
    if (list.problems.empty()) {
        return emptyBlock(place, std::move(title),
            phrases.translate("Review", "Nothing was missed or moved the wrong way in the figures entered so far."));
    }
    const int count = static_cast<int>(list.problems.size());
    const QString message =
        phrases.translate("Review", "%n figure(s) need attention, the weightiest first", nullptr, count);
    const QString note = phrases.translate("Review",
        "Weight: what the indicator counts for × how far it is off (of target or year before, at most half); a missed "
        "target counts more than a change, growth and margin most. A month or an event named beside a figure happened "
        "at the same time; it need not be its cause.");
    return tableBlock(place, std::move(title), rankedTable(context, list), message,
        context.joined({note,
            phrases.translate("Review", "Source: the store's records; as of %1.")
                .arg(context.periods.date(context.facts.asOf.day()))}));
}
