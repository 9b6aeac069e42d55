// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/finding_words.h"
#include "review/outlook_words.h"
#include "review/plan_sections.h"

#include <algorithm>

namespace {

// "Revenue is forecast at 19.6M yuan for 2026, up 4.5% on 2025"
QString forecastClause(const Plan& plan, const PlanKpi& kpi)
{
    const ReviewContext& context = plan.context;
    const double value = kpi.outlook.nextYear->value;
    return FindingWords(context).clauses(
        {context.phrases.translate("Review", "The forecast of %1 for %3 is %2")
                .arg(context.nameInside(kpi.kpi), context.format.inText(value, kpi.kpi.unit),
                    context.periods.year(plan.next)),
            onThisYear(plan, kpi, value)});
}

// "the target of 19.6M yuan asks for 1.63M yuan a month"
QString rateClause(const Plan& plan, const PlanKpi& kpi)
{
    if (!kpi.target || !kpi.isFlow())
        return {};
    const ReviewContext& context = plan.context;
    return context.phrases.translate("Review", "the target of %1 asks for %2 a month")
        .arg(context.format.inText(*kpi.target, kpi.kpi.unit), context.format.inText(*kpi.target / 12, kpi.kpi.unit));
}

TextBlock::Paragraph outlookParagraph(const Plan& plan)
{
    const FindingWords words(plan.context);
    TextBlock::Paragraph paragraph{plan.context.phrases.translate("Review", "Outlook", "topic of a paragraph"), {}};
    for (const PlanKpi& kpi : plan.kpis) {
        const QString id = QStringLiteral("plan.outlook.%1.sentence").arg(kpi.kpi.definition.id.text());
        addSentence(paragraph.sentences,
            sentenceOf(id, words.fullStop(neededText(plan.context, kpi.kpi)), {kpi.kpi}, Judgement::Neutral));
    }
    return paragraph;
}

TextBlock::Paragraph targetsParagraph(const Plan& plan)
{
    const FindingWords words(plan.context);
    TextBlock::Paragraph paragraph{plan.context.phrases.translate("Review", "Targets", "topic of a paragraph"), {}};
    for (const PlanKpi& kpi : plan.kpis) {
        const QString id = QStringLiteral("plan.target.%1").arg(kpi.kpi.definition.id.text());
        const QString text = kpi.hasForecast()
            ? words.fullStop(words.halves(forecastClause(plan, kpi), rateClause(plan, kpi)))
            : QString();
        addSentence(paragraph.sentences, sentenceOf(id, text, {kpi.kpi}, Judgement::Neutral));
    }
    if (paragraph.sentences.empty() && !plan.kpis.empty()) {
        addSentence(paragraph.sentences,
            sentenceOf(QStringLiteral("plan.target.none"),
                noForecastText(plan.context, plan.kpis.front().kpi, plan.kpis.front().outlook), {},
                Judgement::Neutral));
    }
    return paragraph;
}

// How this year's targets came out.
QString verdictsText(const ReviewContext& context)
{
    int judged = 0;
    int met = 0;
    for (const KpiResult& result : context.results()) {
        judged += result.verdict != Verdict::None;
        met += result.verdict == Verdict::Met || result.verdict == Verdict::Exceeded;
    }
    if (judged == 0)
        return {};
    return context.phrases.translate("Review", "%1 of %n target(s) of this year were met", "%1: a number", judged)
        .arg(met);
}

TextBlock::Paragraph scoreParagraph(const ReviewContext& context)
{
    const FindingWords words(context);
    TextBlock::Paragraph paragraph{context.phrases.translate("Review", "Last plan", "topic of a paragraph"), {}};
    addSentence(paragraph.sentences,
        sentenceOf(
            QStringLiteral("plan.score.targets"), words.fullStop(verdictsText(context)), {}, Judgement::Neutral));
    const PlanScore score = scoreOfYear(context.facts.planActions, context.year - 1, context.facts.asOf.day());
    addSentence(paragraph.sentences,
        sentenceOf(QStringLiteral("plan.score.actions"), words.fullStop(planScoreText(context)),
            {context.kpi(u"actions_done")}, score.overdue > 0 ? Judgement::Bad : Judgement::Neutral));
    return paragraph;
}

}

QString planMessage(const Plan& plan)
{
    const ReviewContext& context = plan.context;
    const FindingWords words(context);
    const PlanKpi* lead = plan.lead();
    if (!lead) {
        return plan.kpis.empty() ? context.phrases.translate("Review", "Enter or import the figures of %1 to plan %2.")
                                       .arg(context.periods.year(context.year), context.periods.year(plan.next))
                                 : noForecastText(plan.context, plan.kpis.front().kpi, plan.kpis.front().outlook);
    }
    const QString rate = rateClause(plan, *lead);
    const QString score = planScoreText(context);
    return words.fullStop(words.halves(forecastClause(plan, *lead), score.isEmpty() ? rate : context.inside(score)));
}

Block planText(const Plan& plan)
{
    TextBlock text;
    for (TextBlock::Paragraph paragraph :
        {outlookParagraph(plan), targetsParagraph(plan), scoreParagraph(plan.context)}) {
        if (!paragraph.sentences.empty())
            text.paragraphs.push_back(std::move(paragraph));
    }
    Block block;
    block.id = QStringLiteral("plan.text");
    if (text.paragraphs.empty())
        block.emptyHint =
            plan.context.phrases.translate("Review", "The text is written from the figures once there are some.");
    else
        block.content = std::move(text);
    return block;
}
