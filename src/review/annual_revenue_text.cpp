// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/annual_sections.h"
#include "review/bridge_builder.h"
#include "review/causes.h"
#include "review/chapter_blocks.h"
#include "review/finding_words.h"
#include "review/outlook_words.h"

#include <cmath>

// The paragraph on revenue: what it came to, which parts moved it, which months, and how it is made up.

namespace {

QString driversBy(const ReviewContext& context, const KpiView& revenue, const char16_t* label)
{
    const QString name = QString::fromUtf16(label);
    const LabelBridge bridge =
        bridgeByLabel(context.calculator, measureOf(u"revenue", u"amount"), name, revenue.result.compared);
    return driversText(context, bridge, {name, revenue.unit, true});
}

void addDrivers(const ReviewContext& context, const KpiView& revenue, std::vector<Sentence>& sentences)
{
    if (!revenue.hasPrevious())
        return;
    const FindingWords words(context);
    const Phrases& phrases = context.phrases;
    if (const QString text = driversBy(context, revenue, u"business_line"); !text.isEmpty()) {
        addSentence(sentences,
            sentenceOf(QStringLiteral("annual.revenue.lines"),
                words.fullStop(phrases.translate("Review", "By business line, %1").arg(context.inside(text))),
                {revenue}, revenue.result.changeJudgement));
    }
    if (const QString text = driversBy(context, revenue, u"channel"); !text.isEmpty()) {
        addSentence(sentences,
            sentenceOf(QStringLiteral("annual.revenue.by_channel"),
                words.fullStop(phrases.translate("Review", "By channel, %1").arg(context.inside(text))), {revenue},
                revenue.result.changeJudgement));
    }
    const KpiView arpu = context.kpi(u"arpu");
    addSentence(sentences,
        sentenceOf(QStringLiteral("annual.revenue.price_volume"), words.fullStop(priceVolumeMessage(context)),
            {revenue, arpu}, arpu.result.changeJudgement));
}

// The months furthest ahead and behind, with what happened in them.
void addMonths(const ReviewContext& context, const KpiView& revenue, std::vector<Sentence>& sentences)
{
    const MonthPicture picture = monthPicture(revenue.definition, revenue.result);
    if (picture.counted < 2)
        return;
    const FindingWords words(context);
    const Phrases& phrases = context.phrases;
    const auto gap = [&](const MonthGap& month) { return context.format.inText(std::abs(month.gap()), revenue.unit); };
    if (picture.ahead) {
        const QString month = context.periods.month(picture.ahead->month);
        const QString text = picture.isAgainstPlan
            ? phrases.translate("Review", "%1 ran furthest ahead of plan, by %2").arg(month, gap(*picture.ahead))
            : phrases.translate("Review", "%1 ran furthest ahead of the year before, by %2")
                  .arg(month, gap(*picture.ahead));
        addSentence(sentences,
            sentenceOf(QStringLiteral("annual.revenue.best_month"),
                words.fullStop(withEvent(context, text, picture.ahead->month, revenue, true)), {revenue},
                Judgement::Good));
    }
    if (picture.behind) {
        const QString month = context.periods.month(picture.behind->month);
        const QString text = picture.isAgainstPlan
            ? phrases.translate("Review", "%1 fell furthest behind plan, by %2").arg(month, gap(*picture.behind))
            : phrases.translate("Review", "%1 fell furthest behind the year before, by %2")
                  .arg(month, gap(*picture.behind));
        addSentence(sentences,
            sentenceOf(QStringLiteral("annual.revenue.worst_month"),
                words.fullStop(withEvent(context, text, picture.behind->month, revenue, false)), {revenue},
                Judgement::Bad));
    }
}

// Where a year in progress is heading, and what is still to be brought each month.
void addOutlook(const ReviewContext& context, const KpiView& revenue, const Outlook& outlook, TextBlock::Paragraph& to)
{
    if (context.isWholeYear())
        return;
    const FindingWords words(context);
    const QString heading = outlook.year
        ? words.halves(
            words.clauses({headingText(context, revenue, outlook), againstTargetText(context, revenue, outlook)}),
            context.inside(neededText(context, revenue)))
        : neededText(context, revenue);
    addSentence(to.sentences,
        sentenceOf(QStringLiteral("annual.revenue.outlook"), words.fullStop(heading), {revenue}, Judgement::Neutral));
    if (!outlook.year) {
        addSentence(to.sentences,
            sentenceOf(QStringLiteral("annual.revenue.no_outlook"), noForecastText(context, revenue, outlook),
                {revenue}, Judgement::Neutral));
    }
}

}

TextBlock::Paragraph annualRevenueText(const ReviewContext& context, const Outlook& outlook)
{
    const FindingWords words(context);
    TextBlock::Paragraph paragraph;
    paragraph.topic = context.phrases.translate("Review", "Revenue", "topic of a paragraph");
    std::vector<Sentence>& sentences = paragraph.sentences;
    const KpiView revenue = context.kpi(u"revenue");
    if (revenue.hasValue()) {
        addSentence(sentences, words.finding(QStringLiteral("annual.revenue.total"), revenue));
        addDrivers(context, revenue, sentences);
        addMonths(context, revenue, sentences);
        addOutlook(context, revenue, outlook, paragraph);
    }
    addSentence(
        sentences, words.finding(QStringLiteral("annual.revenue.premium"), context.kpi(u"premium_revenue_share")));
    addSentence(sentences,
        words.finding(QStringLiteral("annual.revenue.enterprise"), context.kpi(u"enterprise_revenue_share")));
    addSentence(sentences,
        sentenceOf(QStringLiteral("annual.revenue.channels"), words.fullStop(channelsMessage(context)),
            {revenue, context.kpi(u"visit_conversion")}, Judgement::Neutral));
    return paragraph;
}
