// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/finding_words.h"
#include "review/market_sections.h"

// What the figures of the market say, by topic.

namespace {

TextBlock::Paragraph competition(const ReviewContext& context)
{
    const FindingWords words(context);
    const KpiView share = context.kpi(u"market_share");
    TextBlock::Paragraph paragraph;
    paragraph.topic = context.phrases.translate("Review", "Competition", "topic of a paragraph");
    std::vector<Sentence>& sentences = paragraph.sentences;
    addSentence(sentences, words.finding(QStringLiteral("market.competition.share"), share));
    addSentence(
        sentences, words.finding(QStringLiteral("market.competition.gross_adds"), context.kpi(u"gross_add_share")));
    addSentence(sentences, words.finding(QStringLiteral("market.competition.revenue"), context.kpi(u"revenue_share")));
    addSentence(sentences,
        sentenceOf(QStringLiteral("market.competition.operators"), words.fullStop(operatorsMessage(context)), {share},
            Judgement::Neutral));
    const KpiView subscribers = context.kpi(u"subscribers");
    addSentence(sentences,
        sentenceOf(QStringLiteral("market.competition.areas"), words.fullStop(marketAreasMessage(context)),
            {subscribers, context.kpi(u"churn_rate")}, Judgement::Neutral));
    addSentence(sentences,
        sentenceOf(QStringLiteral("market.competition.rivals"), words.fullStop(rivalsMessage(context)), {},
            Judgement::Neutral));
    addSentence(sentences,
        sentenceOf(
            QStringLiteral("market.competition.sites"), words.fullStop(sitesMessage(context)), {}, Judgement::Neutral));
    const Slice complaints = networkComplaints(context);
    addSentence(sentences,
        sentenceOf(QStringLiteral("market.competition.network"), words.fullStop(networkMessage(context, complaints)),
            {context.kpi(u"complaints")}, complaints.result.changeJudgement));
    return paragraph;
}

TextBlock::Paragraph satisfaction(const ReviewContext& context)
{
    const FindingWords words(context);
    const KpiView score = context.kpi(u"satisfaction");
    TextBlock::Paragraph paragraph;
    paragraph.topic = context.phrases.translate("Review", "Satisfaction", "topic of a paragraph");
    std::vector<Sentence>& sentences = paragraph.sentences;
    addSentence(sentences, words.finding(QStringLiteral("market.satisfaction.score"), score));
    const KpiView online = context.kpi(u"satisfaction_online");
    const KpiView inStore = context.kpi(u"satisfaction_in_store");
    if (online.hasValue() && inStore.hasValue()) {
        addSentence(sentences,
            sentenceOf(QStringLiteral("market.satisfaction.touchpoints"), words.fullStop(touchpointsMessage(context)),
                {online, inStore}, Judgement::Neutral));
    }
    const QString priorities = prioritiesMessage(context);
    addSentence(sentences,
        sentenceOf(
            QStringLiteral("market.satisfaction.priorities"), words.fullStop(priorities), {score}, Judgement::Neutral));
    return paragraph;
}

TextBlock::Paragraph growth(const ReviewContext& context)
{
    const FindingWords words(context);
    const KpiView conversion = context.kpi(u"lead_conversion");
    const KpiView cost = context.kpi(u"cost_per_add");
    TextBlock::Paragraph paragraph;
    paragraph.topic = context.phrases.translate("Review", "Growth", "topic of a paragraph: acquisition and retention");
    std::vector<Sentence>& sentences = paragraph.sentences;
    addSentence(sentences, words.finding(QStringLiteral("market.growth.conversion"), conversion));
    addSentence(sentences, words.finding(QStringLiteral("market.growth.cost"), cost));
    if (conversion.hasValue()) {
        addSentence(sentences,
            sentenceOf(QStringLiteral("market.growth.sources"), words.fullStop(sourcesMessage(context)),
                {conversion, cost}, Judgement::Neutral));
    }
    addSentence(sentences,
        sentenceOf(QStringLiteral("market.growth.campaigns"), words.fullStop(campaignsMessage(context)), {},
            campaignsJudgement(context)));
    return paragraph;
}

TextBlock::Paragraph valueAdded(const ReviewContext& context)
{
    const FindingWords words(context);
    const KpiView broadband = context.kpi(u"broadband_penetration");
    const KpiView added = context.kpi(u"value_added_penetration");
    TextBlock::Paragraph paragraph;
    paragraph.topic = context.phrases.translate("Review", "Value-added services", "topic of a paragraph");
    std::vector<Sentence>& sentences = paragraph.sentences;
    addSentence(sentences, words.finding(QStringLiteral("market.value_added.broadband"), broadband));
    addSentence(sentences, words.finding(QStringLiteral("market.value_added.products"), added));
    addSentence(sentences,
        sentenceOf(QStringLiteral("market.value_added.most"), words.fullStop(productsMessage(context)),
            {broadband, added}, Judgement::Neutral));
    return paragraph;
}

}

std::vector<TextBlock::Paragraph> marketText(const ReviewContext& context)
{
    std::vector<TextBlock::Paragraph> told;
    for (TextBlock::Paragraph& paragraph : std::vector<TextBlock::Paragraph>{
             competition(context), satisfaction(context), growth(context), valueAdded(context)}) {
        if (!paragraph.sentences.empty())
            told.push_back(std::move(paragraph));
    }
    return told;
}
