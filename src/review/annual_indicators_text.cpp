// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"
#include "review/annual_sections.h"
#include "review/arpu_words.h"
#include "review/bridge_builder.h"
#include "review/chapter_blocks.h"
#include "review/finding_words.h"

#include <cmath>

// The paragraphs on benefit (what a subscriber brings, what it costs) and on service.

namespace {

Sentence peerSentence(const ReviewContext& context)
{
    const KpiView arpu = context.kpi(u"arpu");
    const KpiView peer = context.kpi(u"arpu_peer");
    if (!arpu.hasValue() || !peer.hasValue())
        return {};
    const Phrases& phrases = context.phrases;
    const double lead = difference(*arpu.result.value, *peer.result.value);
    const QString average = context.format.inText(*peer.result.value, peer.unit);
    const QString gap = context.format.inText(std::abs(lead), arpu.unit);
    const QString id = QStringLiteral("annual.benefit.peers");
    if (lead == 0)
        return sentenceOf(id, phrases.translate("Review", "It equals the peer average of %1.").arg(average),
            {arpu, peer}, Judgement::Neutral);
    if (lead > 0) {
        return sentenceOf(id,
            phrases.translate("Review", "The peer average is %1; the store lies %2 above it.").arg(average, gap),
            {arpu, peer}, Judgement::Good);
    }
    return sentenceOf(id,
        phrases.translate("Review", "The peer average is %1; the store lies %2 below it.").arg(average, gap),
        {arpu, peer}, Judgement::Bad);
}

// Which part made most of a change.
Sentence driversSentence(const ReviewContext& context, const QString& id, const KpiView& kpi, const Measure& measure,
    const QString& label, const PartWords& words)
{
    if (!kpi.hasPrevious())
        return {};
    const LabelBridge bridge = bridgeByLabel(context.calculator, measure, label, kpi.result.compared);
    return sentenceOf(
        id, FindingWords(context).fullStop(driversText(context, bridge, words)), {kpi}, kpi.result.changeJudgement);
}

}

TextBlock::Paragraph annualBenefitText(const ReviewContext& context)
{
    const FindingWords words(context);
    TextBlock::Paragraph paragraph;
    paragraph.topic = context.phrases.translate("Review", "Benefit", "topic of a paragraph: ARPU, cost and margin");
    std::vector<Sentence>& sentences = paragraph.sentences;
    addSentence(sentences, words.finding(QStringLiteral("annual.benefit.arpu"), context.kpi(u"arpu")));
    const KpiView arpu = context.kpi(u"arpu");
    addSentence(sentences,
        sentenceOf(QStringLiteral("annual.benefit.arpu_cause"), words.fullStop(arpuCause(context)), {arpu},
            arpu.result.changeJudgement));
    addSentence(sentences, peerSentence(context));
    addSentence(sentences, words.finding(QStringLiteral("annual.benefit.cost_share"), context.kpi(u"cost_to_revenue")));
    const KpiView cost = context.kpi(u"cost");
    addSentence(sentences,
        driversSentence(context, QStringLiteral("annual.benefit.cost_items"), cost, measureOf(u"costs", u"amount"),
            QStringLiteral("item"),
            {QStringLiteral("cost_item"), cost.unit, false,
                context.phrases.translate("Review", "%1 cost", "cost of an item")}));
    addSentence(
        sentences, words.finding(QStringLiteral("annual.benefit.profit_margin"), context.kpi(u"profit_margin")));
    return paragraph;
}

TextBlock::Paragraph annualServiceText(const ReviewContext& context)
{
    const FindingWords words(context);
    TextBlock::Paragraph paragraph;
    paragraph.topic = context.phrases.translate("Review", "Service", "topic of a paragraph: complaints, satisfaction");
    std::vector<Sentence>& sentences = paragraph.sentences;
    addSentence(
        sentences, words.finding(QStringLiteral("annual.service.complaints"), context.kpi(u"complaints_per_10k")));
    const KpiView complaints = context.kpi(u"complaints");
    addSentence(sentences,
        driversSentence(context, QStringLiteral("annual.service.categories"), complaints,
            measureOf(u"complaints", u"count"), QStringLiteral("category"),
            {QStringLiteral("complaint_category"), complaints.unit, false,
                context.phrases.translate("Review", "%1 complaints", "complaints of a category")}));
    addSentence(sentences, words.finding(QStringLiteral("annual.service.handling"), context.kpi(u"handling_hours")));
    addSentence(sentences, words.finding(QStringLiteral("annual.service.satisfaction"), context.kpi(u"satisfaction")));
    return paragraph;
}
