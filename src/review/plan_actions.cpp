// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/block_words.h"
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/plan_sections.h"

#include <algorithm>

namespace {

TableCell cellOf(const QString& text, Judgement judgement = Judgement::Neutral)
{
    TableCell cell;
    cell.text = text;
    cell.judgement = judgement;
    return cell;
}

TableCell scoreCell(const ReviewContext& context, const PlanAction& action)
{
    const Phrases& phrases = context.phrases;
    const ScoredAction scored = scoreOf(action, context.facts.asOf.day());
    switch (scored.score) {
    case ActionScore::DoneOnTime:
        return cellOf(phrases.translate("Review", "Done on time", "state of an action"), Judgement::Good);
    case ActionScore::DoneLate:
        return cellOf(
            phrases.translate("Review", "Done %n day(s) late", "state of an action", scored.daysLate), Judgement::Bad);
    case ActionScore::Overdue:
        return cellOf(
            phrases.translate("Review", "%n day(s) overdue", "state of an action", scored.daysLate), Judgement::Bad);
    case ActionScore::Dropped:
        return cellOf(phrases.translate("Review", "Dropped", "state of an action"), Judgement::Bad);
    case ActionScore::Running:
        return cellOf(phrases.translate("Review", "Running", "state of an action"));
    case ActionScore::Planned:
        break;
    }
    return cellOf(phrases.translate("Review", "Planned", "state of an action"));
}

std::vector<Month> yearOf(int year)
{
    return {Month(year, 1), Month(year, 12)};
}

QString orNone(const ReviewContext& context, const QString& text)
{
    return text.isEmpty() ? context.format.none() : text;
}

TableRow rowOf(const ReviewContext& context, const PlanAction& action, bool isScored)
{
    const KpiView kpi = context.kpi(action.kpi.text());
    TableRow row;
    row.cells = {cellOf(orNone(context, action.issue)), cellOf(action.action), cellOf(orNone(context, action.owner)),
        cellOf(action.dueOn ? context.periods.date(*action.dueOn) : context.format.none()),
        cellOf(orNone(context, context.name(kpi))),
        cellOf(orNone(context, isScored && !action.result.isEmpty() ? action.result : action.expected)),
        scoreCell(context, action)};
    row.cells[1].isStrong = true;
    row.subject.kind = RowSubject::Kind::Action;
    row.subject.year = action.year;
    row.subject.name = action.action;
    row.subject.kpi = action.kpi;
    row.cells.back().note = recordsNote(action.action, row.cells.back().text,
        {{QStringLiteral("actions")}, {{QStringLiteral("action"), action.action}}}, yearOf(action.year));
    return row;
}

TableRow issueRow(const ReviewContext& context, const PlanIssue& issue)
{
    TableRow row;
    row.cells = {cellOf(issue.issue), cellOf(context.format.none()), cellOf(context.format.none()),
        cellOf(context.format.none()), cellOf(orNone(context, context.name(context.kpi(issue.kpi.text())))),
        cellOf(orNone(context, issue.cause)),
        cellOf(context.phrases.translate("Review", "No action yet", "state of an issue"), Judgement::Bad)};
    row.subject.kind = RowSubject::Kind::Issue;
    row.subject.year = issue.year;
    row.subject.name = issue.issue;
    row.subject.kpi = issue.kpi;
    row.cells.back().note = recordsNote(issue.issue, row.cells.back().text,
        {{QStringLiteral("issues")}, {{QStringLiteral("issue"), issue.issue}}}, yearOf(issue.year));
    return row;
}

TableBlock actionTable(const ReviewContext& context, int year, bool isScored)
{
    const Phrases& phrases = context.phrases;
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Problem", "column"), CellKind::Text, 1.9},
        {phrases.translate("Review", "Action", "column"), CellKind::Text, 2.2},
        {phrases.translate("Review", "Owner", "column"), CellKind::Text, 1.0},
        {phrases.translate("Review", "Due", "column"), CellKind::Text, 1.1},
        {phrases.translate("Review", "Indicator", "column"), CellKind::Text, 1.4},
        {isScored ? phrases.translate("Review", "Result", "column") : phrases.translate("Review", "Expected", "column"),
            CellKind::Text, 2.4},
        {phrases.translate("Review", "State", "column"), CellKind::Verdict, 1.3}};
    table.subjectColumn = static_cast<int>(table.columns.size()) - 1;
    const Facts& facts = context.facts;
    for (const PlanAction& action : facts.planActions) {
        if (action.year == year)
            table.rows.push_back(rowOf(context, action, isScored));
    }
    for (const PlanIssue& issue : facts.planIssues) {
        const bool hasAction = std::any_of(facts.planActions.begin(), facts.planActions.end(),
            [&](const PlanAction& action) { return action.year == year && action.issue == issue.issue; });
        if (issue.year == year && !hasAction && issue.state != u"closed")
            table.rows.push_back(issueRow(context, issue));
    }
    return table;
}

BlockTitle titleOf(const ReviewContext& context, const QString& what, int year)
{
    BlockTitle title = blockTitle(context, what, {});
    title.when = context.phrases.translate("Review", "plan for %1", "a year").arg(context.periods.year(year));
    return title;
}

QString planSource(const ReviewContext& context)
{
    return sourceNote(context, context.phrases.translate("Review", "issues, actions", "record kinds"));
}

}

// The plan that a year's review writes is for the year after it.
Block planScored(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("plan.scored")};
    BlockTitle title = titleOf(context, context.phrases.translate("Review", "The last plan, scored"), context.year);
    TableBlock table = actionTable(context, context.year - 1, true);
    if (table.rows.empty()) {
        return emptyBlock(place, std::move(title),
            context.phrases.translate("Review", "Enter or import issues and actions of %1 to see the last plan scored.")
                .arg(context.periods.year(context.year - 1)));
    }
    return tableBlock(place, std::move(title), std::move(table), planScoreText(context), planSource(context));
}

Block planActions(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("plan.actions")};
    const Phrases& phrases = context.phrases;
    BlockTitle title = titleOf(context, phrases.translate("Review", "Problems and actions"), context.year + 1);
    TableBlock table = actionTable(context, context.year, false);
    if (table.rows.empty()) {
        return emptyBlock(place, std::move(title),
            phrases.translate("Review", "Enter or import issues and actions of %1 to see the plan for %2.")
                .arg(context.periods.year(context.year), context.periods.year(context.year + 1)));
    }
    const PlanScore score = scoreOfYear(context.facts.planActions, context.year, context.facts.asOf.day());
    QString message = phrases.translate("Review", "%n action(s) planned", "of the plan for next year", score.actions);
    if (score.overdue > 0)
        message += phrases.translate("Review", ", %n of them overdue", "actions", score.overdue);
    return tableBlock(place, std::move(title), std::move(table), message, planSource(context));
}

QString planScoreText(const ReviewContext& context)
{
    const PlanScore score = scoreOfYear(context.facts.planActions, context.year - 1, context.facts.asOf.day());
    if (score.actions == 0)
        return {};
    const Phrases& phrases = context.phrases;
    QStringList parts{
        phrases
            .translate("Review", "%1 of %n action(s) of the last plan were done on time", "%1: a number", score.actions)
            .arg(score.onTime)};
    if (score.late > 0)
        parts.append(phrases.translate("Review", "%n late", "actions done", score.late));
    if (score.overdue > 0)
        parts.append(phrases.translate("Review", "%n overdue", "actions", score.overdue));
    if (score.dropped > 0)
        parts.append(phrases.translate("Review", "%n dropped", "actions", score.dropped));
    if (score.open > 0)
        parts.append(phrases.translate("Review", "%n still open", "actions", score.open));
    return parts.join(phrases.translate("Review", ", ", "between the items of a short list"));
}
