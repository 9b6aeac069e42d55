// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chapter_blocks.h"
#include "review/finding_words.h"
#include "review/month_picture.h"
#include "review/operations_sections.h"

#include <algorithm>

// Energy: kilowatt-hours, per square metre and per 10,000 yuan of revenue.

namespace {

std::vector<KpiView> energyKpis(const ReviewContext& context, const OperationsFigures& own)
{
    return {context.kpi(u"energy"), own.kpi(u"energy_per_m2"), context.kpi(u"energy_per_10k"),
        context.kpi(u"revenue_per_m2")};
}

// "most was used in July, 31,203 kWh"
QString peakText(const ReviewContext& context, const KpiView& energy)
{
    const MonthPicture picture = monthPicture(energy.definition, energy.result);
    if (!picture.highest || picture.highest->month == picture.lowest->month)
        return {};
    return context.phrases.translate("Review", "Most was used in %1 with %2, least in %3 with %4", "energy by month")
        .arg(context.periods.month(picture.highest->month), context.format.inText(picture.highest->value, energy.unit),
            context.periods.month(picture.lowest->month), context.format.inText(picture.lowest->value, energy.unit));
}

Block energyTable(const ReviewContext& context, const OperationsFigures& own)
{
    const BlockPlace place{QStringLiteral("operations.energy.table"), 12};
    const std::vector<KpiView> kpis = energyKpis(context, own);
    BlockTitle title = blockTitle(
        context, context.phrases.translate("Review", "Space and energy", "title of a table"), {}, Compared::Previous);
    if (std::none_of(kpis.begin(), kpis.end(), [](const KpiView& kpi) { return kpi.hasValue(); }))
        return emptyBlock(place, std::move(title), emptyHint(context, kpis.front()));
    std::vector<KpiView> filled;
    std::copy_if(
        kpis.begin(), kpis.end(), std::back_inserter(filled), [](const KpiView& kpi) { return kpi.hasValue(); });
    const KpiView perMetre = own.kpi(u"energy_per_m2");
    QString message = FindingWords(context).message(perMetre);
    if (!perMetre.hasValue())
        message = FindingWords(context).message(filled.front());
    return tableBlock(place, std::move(title), operationsTable(context, kpis), message, footnote(context, filled));
}

}

void addOperationsEnergy(const ReviewContext& context, const OperationsFigures& own, std::vector<Block>& blocks)
{
    blocks.push_back(
        monthColumnsBlock(context, {QStringLiteral("operations.energy.columns"), 6}, context.kpi(u"energy")));
    blocks.push_back(
        linesBlock(context, {QStringLiteral("operations.energy.per_10k"), 6}, context.kpi(u"energy_per_10k")));
    blocks.push_back(energyTable(context, own));
}

TextBlock::Paragraph operationsEnergyText(const ReviewContext& context, const OperationsFigures& own)
{
    const FindingWords words(context);
    TextBlock::Paragraph paragraph;
    paragraph.topic = context.phrases.translate("Review", "Energy", "topic of a paragraph");
    std::vector<Sentence>& sentences = paragraph.sentences;
    const KpiView energy = context.kpi(u"energy");
    addSentence(sentences, words.finding(QStringLiteral("operations.energy.total"), energy));
    addSentence(sentences,
        sentenceOf(QStringLiteral("operations.energy.peak"), words.fullStop(peakText(context, energy)), {energy},
            Judgement::Neutral));
    addSentence(sentences, words.finding(QStringLiteral("operations.energy.per_m2"), own.kpi(u"energy_per_m2")));
    const KpiView perRevenue = context.kpi(u"energy_per_10k");
    addSentence(sentences, words.finding(QStringLiteral("operations.energy.per_10k"), perRevenue));
    if (perRevenue.hasPrevious()) {
        const KpiView revenue = context.kpi(u"service_revenue");
        addSentence(sentences,
            sentenceOf(QStringLiteral("operations.energy.per_10k.parts"),
                words.fullStop(behindText(context, energy, revenue)), {energy, revenue},
                perRevenue.result.changeJudgement));
    }
    return paragraph;
}
