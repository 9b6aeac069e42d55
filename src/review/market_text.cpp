// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/finding_words.h"
#include "review/market_sections.h"

// What the figures of the market say, by topic.

namespace {

TextBlock::Paragraph competition(const ReviewContext& context, const std::vector<Block>& blocks)
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
        sentenceOf(QStringLiteral("market.competition.operators"),
            words.fullStop(messageOf(blocks, u"market.share.operators")), {share}, Judgement::Neutral));
    const KpiView subscribers = context.kpi(u"subscribers");
    addSentence(sentences,
        sentenceOf(QStringLiteral("market.competition.areas"), words.fullStop(messageOf(blocks, u"market.share.areas")),
            {subscribers, context.kpi(u"churn_rate")}, Judgement::Neutral));
    addSentence(sentences,
        sentenceOf(QStringLiteral("market.competition.rivals"), words.fullStop(messageOf(blocks, u"market.rivals")), {},
            Judgement::Neutral));
    addSentence(sentences,
        sentenceOf(QStringLiteral("market.competition.sites"),
            words.fullStop(messageOf(blocks, u"market.network.sites")), {}, Judgement::Neutral));
    const KpiView complaints = context.kpi(u"complaints");
    addSentence(sentences,
        sentenceOf(QStringLiteral("market.competition.network"),
            words.fullStop(messageOf(blocks, u"market.network.complaints")), {complaints}, Judgement::Neutral));
    return paragraph;
}

TextBlock::Paragraph satisfaction(const ReviewContext& context, const std::vector<Block>& blocks)
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
            sentenceOf(QStringLiteral("market.satisfaction.touchpoints"),
                words.fullStop(messageOf(blocks, u"market.survey.table")), {online, inStore}, Judgement::Neutral));
    }
    const QString priorities = messageOf(blocks, u"market.survey.plot");
    addSentence(sentences,
        sentenceOf(
            QStringLiteral("market.satisfaction.priorities"), words.fullStop(priorities), {score}, Judgement::Neutral));
    return paragraph;
}

TextBlock::Paragraph growth(const ReviewContext& context, const std::vector<Block>& blocks)
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
            sentenceOf(QStringLiteral("market.growth.sources"),
                words.fullStop(messageOf(blocks, u"market.growth.sources")), {conversion, cost}, Judgement::Neutral));
    }
    addSentence(sentences,
        sentenceOf(QStringLiteral("market.growth.campaigns"),
            words.fullStop(messageOf(blocks, u"market.growth.campaigns")), {}, campaignsJudgement(context)));
    return paragraph;
}

TextBlock::Paragraph valueAdded(const ReviewContext& context, const std::vector<Block>& blocks)
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
        sentenceOf(QStringLiteral("market.value_added.most"),
            words.fullStop(messageOf(blocks, u"market.growth.products")), {broadband, added}, Judgement::Neutral));
    return paragraph;
}

}

std::vector<TextBlock::Paragraph> marketText(const ReviewContext& context, const std::vector<Block>& blocks)
{
    std::vector<TextBlock::Paragraph> told;
    for (TextBlock::Paragraph& paragraph : std::vector<TextBlock::Paragraph>{competition(context, blocks),
             satisfaction(context, blocks), growth(context, blocks), valueAdded(context, blocks)}) {
        if (!paragraph.sentences.empty())
            told.push_back(std::move(paragraph));
    }
    return told;
}
