// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chapter_blocks.h"
#include "review/finding_words.h"
#include "review/kpi_columns.h"
#include "review/operations_sections.h"

#include <algorithm>

// The team: training, headcount and what each head earns.

namespace {

std::vector<KpiView> teamKpis(const ReviewContext& context, const OperationsFigures& own)
{
    return {own.kpi(u"training_sessions"), context.kpi(u"training_attendance"), context.kpi(u"training_pass_rate"),
        context.kpi(u"training_hours"), context.kpi(u"headcount"), own.kpi(u"joiners"), own.kpi(u"leavers"),
        context.kpi(u"staff_turnover"), context.kpi(u"revenue_per_head")};
}

// "5 joined and 6 left": empty where one of the two is not entered.
QString movesText(const ReviewContext& context, const OperationsFigures& own)
{
    const KpiView joiners = own.kpi(u"joiners");
    const KpiView leavers = own.kpi(u"leavers");
    if (!joiners.hasValue() || !leavers.hasValue())
        return {};
    const DisplayScale scale = context.format.textScale(joiners.unit, 0);
    return context.phrases.translate("Review", "%1 joined and %2 left", "staff of a year")
        .arg(context.format.figure(joiners.result.value, scale), context.format.figure(leavers.result.value, scale));
}

// When people left: the month of most leavers, where it stands out.
QString leavingText(const ReviewContext& context, const KpiView& leavers)
{
    constexpr double kStandsOut = 0.4; // of all who left
    constexpr double kFewest = 2;
    const MonthFigures& months = leavers.result.months;
    const auto most = std::max_element(
        months.begin(), months.end(), [](const auto& a, const auto& b) { return a.value_or(-1) < b.value_or(-1); });
    if (!leavers.hasValue() || most->value_or(0) < kFewest || **most < kStandsOut * *leavers.result.value)
        return {};
    const Month month(context.year, static_cast<int>(most - months.begin()) + 1);
    return context.phrases.translate("Review", "Of those who left, %1 did so in %2")
        .arg(context.format.figure(*most, context.format.textScale(leavers.unit, 0)), context.periods.month(month));
}

// Neither more nor fewer heads are better: the months are shown, none is called ahead or behind.
Block headcountBlock(const ReviewContext& context, const OperationsFigures& own)
{
    const BlockPlace place{QStringLiteral("operations.team.headcount"), 6};
    const KpiView headcount = context.kpi(u"headcount");
    if (!headcount.hasValue()) {
        return emptyBlock(place, blockTitle(context, context.name(headcount), {}, comparisonsOf(headcount)),
            emptyHint(context, headcount));
    }
    const std::vector<ColumnFigure> figures = monthFigures(context, headcount, {});
    const DisplayScale scale = context.format.chartScale(headcount.unit, largestOf(figures));
    const FindingWords words(context);
    return chartBlock(context, place,
        blockTitle(context, context.name(headcount), scale.unit, comparisonsOf(headcount)),
        columnsOf(context, headcount, figures, scale), words.halves(words.message(headcount), movesText(context, own)),
        footnote(context, {headcount}));
}

Block teamTable(const ReviewContext& context, const OperationsFigures& own)
{
    const BlockPlace place{QStringLiteral("operations.team.table"), 12};
    const std::vector<KpiView> kpis = teamKpis(context, own);
    BlockTitle title = blockTitle(context, context.phrases.translate("Review", "Team", "title of a table"), {},
        Compared::Plan | Compared::Previous);
    if (std::none_of(kpis.begin(), kpis.end(), [](const KpiView& kpi) { return kpi.hasValue(); }))
        return emptyBlock(place, std::move(title), emptyHint(context, context.kpi(u"training_hours")));
    const FindingWords words(context);
    QString message = words.message(context.kpi(u"staff_turnover"));
    if (message.isEmpty())
        message = words.message(context.kpi(u"training_attendance"));
    return tableBlock(place, std::move(title), operationsTable(context, kpis), message,
        footnote(context,
            {context.kpi(u"training_hours"), context.kpi(u"staff_turnover"), context.kpi(u"revenue_per_head")}));
}

}

void addOperationsTeam(const ReviewContext& context, const OperationsFigures& own, std::vector<Block>& blocks)
{
    blocks.push_back(monthColumnsBlock(
        context, {QStringLiteral("operations.team.training"), 6}, context.kpi(u"training_attendance")));
    blocks.push_back(headcountBlock(context, own));
    blocks.push_back(
        linesBlock(context, {QStringLiteral("operations.team.pass_rate"), 6}, context.kpi(u"training_pass_rate")));
    blocks.push_back(
        linesBlock(context, {QStringLiteral("operations.team.revenue_per_head"), 6}, context.kpi(u"revenue_per_head")));
    blocks.push_back(teamTable(context, own));
}

TextBlock::Paragraph operationsTeamText(const ReviewContext& context, const OperationsFigures& own)
{
    const FindingWords words(context);
    TextBlock::Paragraph paragraph;
    paragraph.topic = context.phrases.translate("Review", "Team", "topic of a paragraph: training, headcount");
    std::vector<Sentence>& sentences = paragraph.sentences;
    const auto tell = [&](const char* id, const KpiView& kpi) {
        addSentence(sentences, words.finding(QStringLiteral("operations.team.") + QLatin1String(id), kpi));
    };
    tell("sessions", own.kpi(u"training_sessions"));
    tell("attendance", context.kpi(u"training_attendance"));
    tell("pass_rate", context.kpi(u"training_pass_rate"));
    tell("hours", context.kpi(u"training_hours"));
    tell("headcount", context.kpi(u"headcount"));
    const KpiView leavers = own.kpi(u"leavers");
    const KpiView turnover = context.kpi(u"staff_turnover");
    addSentence(sentences,
        sentenceOf(QStringLiteral("operations.team.moves"), words.fullStop(movesText(context, own)), {turnover},
            Judgement::Neutral));
    tell("turnover", turnover);
    addSentence(sentences,
        sentenceOf(QStringLiteral("operations.team.leaving"), words.fullStop(leavingText(context, leavers)), {turnover},
            Judgement::Bad));
    const KpiView earned = context.kpi(u"revenue_per_head");
    tell("revenue_per_head", earned);
    if (earned.hasPrevious()) {
        const KpiView revenue = context.kpi(u"service_revenue");
        const KpiView headcount = context.kpi(u"headcount");
        addSentence(sentences,
            sentenceOf(QStringLiteral("operations.team.revenue_per_head.parts"),
                words.fullStop(behindText(context, revenue, headcount)), {revenue, headcount},
                earned.result.changeJudgement));
    }
    return paragraph;
}
