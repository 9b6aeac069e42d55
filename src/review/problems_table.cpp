// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/issue_standing.h"
#include "review/kpi_table.h"
#include "review/problems_sections.h"

#include <algorithm>

// The ranked table of what was missed and what moved the wrong way, with the problems that the manager added. Their
// words are laid over it afterwards, see review/wordings.h.

namespace {

const QString kTableId = QStringLiteral("problems.table");

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
    if (!kpi.result.value)
        return textCell(context.format.none());
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
    subject.cause = cause;
    subject.severity = severityOf(problem);
    if (const PlanIssue* issue = issueOf(context, problem)) {
        subject.kind = RowSubject::Kind::Issue;
        subject.name = issue->issue;
        return subject;
    }
    subject.kind = RowSubject::Kind::Problem;
    subject.name = issueName(context, problem);
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

// A figure that the row's KPI lacks is a dash.
std::vector<TableCell> figureCells(const ReviewContext& context, const KpiView& kpi)
{
    const FigureNotes notes(context, kpi);
    return {actualCell(context, kpi, notes), gapCell(context, kpi, notes), changeCell(context, kpi)};
}

TableRow problemRow(const ReviewContext& context, const Problem& problem)
{
    const QString cause = problemCause(context, problem);
    TableRow row;
    row.id = kTableId + QLatin1Char('.') + problem.kpi.definition.id.text();
    row.subject = subjectOf(context, problem, cause);
    row.cells = {TableCell(), textCell(context.name(problem.kpi)), kindCell(context, problem)};
    for (TableCell& cell : figureCells(context, problem.kpi))
        row.cells.push_back(std::move(cell));
    row.cells.push_back(textCell(cause.isEmpty() ? context.format.none() : cause));
    row.cells.push_back(issueCell(context, row.subject));
    return row;
}

// What the manager says in it is laid over it later: a number in it is none of the review's.
TableRow ownRow(const ReviewContext& context, const Wording& wording)
{
    const KpiView kpi = context.kpi(wording.area);
    const bool isKpi = !kpi.definition.id.isEmpty();
    TableRow row;
    row.id = wording.place;
    row.subject = {RowSubject::Kind::Problem, context.year, wording.text, kpi.definition.id, wording.cause,
        wording.severity, std::nullopt};
    const auto& issues = context.facts.planIssues;
    if (std::ranges::any_of(
            issues, [&](const PlanIssue& issue) { return issue.year == context.year && issue.issue == wording.text; }))
        row.subject.kind = RowSubject::Kind::Issue;
    const TableCell none = textCell(context.format.none());
    TableCell text;
    text.judgement = Judgement::Bad;
    row.cells = {TableCell(), wording.area.isEmpty() ? none : textCell(isKpi ? context.name(kpi) : wording.area), text};
    for (TableCell& cell : isKpi ? figureCells(context, kpi) : std::vector{none, none, none})
        row.cells.push_back(std::move(cell));
    row.cells.push_back(none);
    row.cells.push_back(issueCell(context, row.subject));
    return row;
}

std::vector<TableRow> rows(const ReviewContext& context, const ProblemList& list)
{
    std::vector<TableRow> rows;
    for (const Problem& problem : list.problems)
        rows.push_back(problemRow(context, problem));
    for (const Wording& wording : ownWordings(context.wordings, kTableId)) {
        const auto beside = std::ranges::find(rows, wording.beside, &TableRow::id);
        rows.insert(beside == rows.end() ? beside : beside + 1, ownRow(context, wording));
    }
    int rank = 0;
    for (TableRow& row : rows)
        row.cells.front().text = QString::number(++rank);
    return rows;
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
    table.worded = {0, 1, 2, 6};
    table.subjectColumn = static_cast<int>(table.columns.size()) - 1;
    table.rows = rows(context, list);
    const auto hasWords = [&](const TableRow& row) {
        return std::ranges::any_of(context.wordings,
            [&](const Wording& wording) { return wording.place == row.id && !wording.text.isEmpty(); });
    };
    if (std::ranges::any_of(table.rows, hasWords)) // a sentence, not a word
        table.columns[2].weight = 1.8;
    return table;
}

// What the manager left of the table.
struct Standing {
    int shown = 0;
    bool isByWeight = true; // nothing moved or added
};

Standing standingOf(const ReviewContext& context, const TableBlock& table)
{
    Standing standing;
    for (const TableRow& row : table.rows) {
        const auto wording = std::ranges::find(context.wordings, row.id, &Wording::place);
        const bool isKnown = wording != context.wordings.end();
        standing.shown += isKnown && wording->isHidden ? 0 : 1;
        standing.isByWeight = standing.isByWeight && !(isKnown && (wording->isOwn() || wording->position > 0));
    }
    return standing;
}

QString countText(const ReviewContext& context, const Standing& standing)
{
    const int count = standing.shown;
    if (count == 0)
        return {};
    if (standing.isByWeight)
        return context.phrases.translate("Review", "%n figure(s) need attention, the weightiest first", nullptr, count);
    return context.phrases.translate("Review", "%n problem(s) need attention", nullptr, count);
}

}

Block problemsTable(const ReviewContext& context, const ProblemList& list)
{
    const BlockPlace place{kTableId, 12};
    const Phrases& phrases = context.phrases;
    TableBlock table = rankedTable(context, list);
    const Standing standing = standingOf(context, table);
    BlockTitle title = blockTitle(context,
        standing.isByWeight ? phrases.translate("Review", "Problems by weight", "title of a table")
                            : phrases.translate("Review", "Problems", "title of a table"),
        {}, Compared::Plan | Compared::Previous);
    if (table.rows.empty()) {
        Block block = emptyBlock(place, std::move(title),
            phrases.translate("Review", "Nothing was missed or moved the wrong way in the figures entered so far."));
        block.takesOwnRows = true;
        return block;
    }
    const QString message = countText(context, standing);
    const QString note = phrases.translate("Review",
        "Weight: what the indicator counts for × how far it is off (of target or year before, at most half); a missed "
        "target counts more than a change, growth and margin most. A month or an event named beside a figure happened "
        "at the same time; it need not be its cause.");
    Block block = tableBlock(place, std::move(title), std::move(table), message,
        context.joined({note,
            phrases.translate("Review", "Source: the store's records; as of %1.")
                .arg(context.periods.date(context.facts.asOf.day()))}));
    block.takesOwnRows = true;
    return block;
}
