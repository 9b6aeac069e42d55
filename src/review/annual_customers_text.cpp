// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/annual_sections.h"
#include "review/bridge_builder.h"
#include "review/causes.h"
#include "review/chapter_blocks.h"
#include "review/finding_words.h"
#include "review/year_record.h"

#include <cmath>

// The paragraph on customers: who came and why, who left and when, who stays, where they live.

namespace {

// Which source brought most of the change of gross adds.
Sentence sourcesSentence(const ReviewContext& context)
{
    const KpiView added = context.kpi(u"gross_adds");
    const KpiView bySource = context.kpi(u"cost_per_add");
    if (!bySource.hasPrevious())
        return {};
    const QString label = QStringLiteral("source");
    const LabelBridge bridge =
        bridgeByLabel(context.calculator, measureOf(u"acquisition", u"gross_adds"), label, bySource.result.compared);
    const QString text = driversText(context, bridge, {label, added.unit, false});
    if (text.isEmpty())
        return {};
    return sentenceOf(QStringLiteral("annual.customers.sources"),
        FindingWords(context).fullStop(
            context.phrases.translate("Review", "By source of gross adds, %1").arg(context.inside(text))),
        {added}, added.result.changeJudgement);
}

Sentence recordSentence(const ReviewContext& context)
{
    const KpiView netAdds = context.kpi(u"net_adds");
    if (!netAdds.hasValue())
        return {};
    const YearRecord record = yearRecord(context.facts.netAddsByYear, context.year, *netAdds.result.value,
        static_cast<int>(netAdds.result.counted.size()));
    const Phrases& phrases = context.phrases;
    const QString since = context.periods.year(record.since);
    const QString id = QStringLiteral("annual.customers.record");
    switch (record.place) {
    case YearRecord::Place::Unknown:
        return {};
    case YearRecord::Place::Highest:
        return sentenceOf(id,
            phrases.translate("Review", "Net adds are the highest since the records begin in %1.").arg(since),
            {netAdds}, Judgement::Good);
    case YearRecord::Place::HighestAlready:
        return sentenceOf(id,
            phrases.translate("Review", "Net adds are already higher than in any full year since %1.").arg(since),
            {netAdds}, Judgement::Good);
    case YearRecord::Place::Lowest:
        return sentenceOf(id,
            phrases.translate("Review", "Net adds are the lowest since the records begin in %1.").arg(since), {netAdds},
            Judgement::Bad);
    case YearRecord::Place::BelowHighest:
        break;
    }
    return sentenceOf(id,
        phrases.translate("Review", "The highest net adds since %1 remain those of %2: %3.")
            .arg(since, context.periods.year(record.highest.year),
                context.format.inText(record.highest.value, netAdds.unit)),
        {netAdds}, Judgement::Neutral);
}

// The month in which net adds fell furthest behind, and which side of the balance did it.
Sentence worstNetAdds(const ReviewContext& context)
{
    const KpiView netAdds = context.kpi(u"net_adds");
    const MonthPicture picture = monthPicture(netAdds.definition, netAdds.result);
    if (!picture.behind || picture.counted < 2)
        return {};
    const Phrases& phrases = context.phrases;
    const Month month = picture.behind->month;
    const size_t index = static_cast<size_t>(month.month() - 1);
    const QString gap = context.format.inText(std::abs(picture.behind->gap()), netAdds.unit);
    const QString name = context.periods.month(month);
    QString text = picture.isAgainstPlan
        ? phrases.translate("Review", "Net adds fell furthest behind plan in %1, by %2").arg(name, gap)
        : phrases.translate("Review", "Net adds fell furthest behind the year before in %1, by %2").arg(name, gap);
    const auto cause = [&](const KpiView& kpi, const QString& sentence) {
        const double change = *kpi.result.months[index] - *kpi.result.previousMonths[index];
        return sentence.arg(text, context.format.inText(std::abs(change), kpi.unit));
    };
    const KpiView churned = context.kpi(u"churned");
    const KpiView added = context.kpi(u"gross_adds");
    const NetAddSide side = netAddSide(context, month);
    if (side == NetAddSide::Churn)
        text = cause(churned, phrases.translate("Review", "%1: churn was %2 above the same month of the year before"));
    else if (side == NetAddSide::GrossAdds)
        text =
            cause(added, phrases.translate("Review", "%1: gross adds were %2 below the same month of the year before"));
    return sentenceOf(QStringLiteral("annual.customers.worst_month"),
        FindingWords(context).fullStop(withEvent(context, text, month, netAdds, false)), {netAdds, churned, added},
        Judgement::Bad);
}

Sentence churnPeak(const ReviewContext& context)
{
    const KpiView churn = context.kpi(u"churn_rate");
    const MonthPicture picture = monthPicture(churn.definition, churn.result);
    if (!picture.highest || picture.highest->month == picture.lowest->month)
        return {};
    const QString text =
        context.phrases.translate("Review", "Churn peaked at %1 in %2 and was lowest in %3 at %4")
            .arg(context.format.inText(picture.highest->value, churn.unit),
                context.periods.month(picture.highest->month), context.periods.month(picture.lowest->month),
                context.format.inText(picture.lowest->value, churn.unit));
    return sentenceOf(QStringLiteral("annual.customers.churn_peak"), FindingWords(context).fullStop(text), {churn},
        Judgement::Neutral);
}

// Of the net, told as such: a smaller net loss is a rise.
QString portsChange(const ReviewContext& context)
{
    const KpiView net = context.kpi(u"net_ports");
    if (!net.hasPrevious() || *net.result.change == 0)
        return {};
    const QString amount = context.format.inText(std::abs(*net.result.change), net.unit);
    return (*net.result.change > 0 ? context.phrases.translate("Review", "the net is %1 above the year before")
                                   : context.phrases.translate("Review", "the net is %1 below the year before"))
        .arg(amount);
}

// Two KPIs of one thought.
Sentence pairSentence(const ReviewContext& context, const QString& id, QStringView first, QStringView second)
{
    const FindingWords words(context);
    const KpiView a = context.kpi(first);
    const KpiView b = context.kpi(second);
    const QString tail = words.message(b);
    return sentenceOf(id, words.fullStop(words.halves(words.message(a), a.hasValue() ? context.inside(tail) : tail)),
        {a, b}, judgementOf(a.result));
}

}

TextBlock::Paragraph annualCustomersText(const ReviewContext& context)
{
    const FindingWords words(context);
    TextBlock::Paragraph paragraph;
    paragraph.topic = context.phrases.translate("Review", "Customers", "topic of a paragraph");
    std::vector<Sentence>& sentences = paragraph.sentences;
    addSentence(sentences, words.finding(QStringLiteral("annual.customers.gross_adds"), context.kpi(u"gross_adds")));
    addSentence(sentences, sourcesSentence(context));
    addSentence(sentences, words.finding(QStringLiteral("annual.customers.net_adds"), context.kpi(u"net_adds")));
    addSentence(sentences, recordSentence(context));
    addSentence(sentences, worstNetAdds(context));
    const KpiView ports = context.kpi(u"net_ports");
    addSentence(sentences,
        sentenceOf(QStringLiteral("annual.customers.ports"),
            words.fullStop(words.halves(portsMessage(context), portsChange(context))),
            {context.kpi(u"port_ins"), context.kpi(u"port_outs"), ports}, ports.result.changeJudgement));
    addSentence(sentences, words.finding(QStringLiteral("annual.customers.churn"), context.kpi(u"churn_rate")));
    addSentence(sentences, churnPeak(context));
    addSentence(sentences,
        pairSentence(context, QStringLiteral("annual.customers.retention"), u"retention", u"revenue_retention"));
    addSentence(sentences,
        pairSentence(context, QStringLiteral("annual.customers.value"), u"repurchase_rate", u"lifetime_value"));
    addSentence(
        sentences, pairSentence(context, QStringLiteral("annual.customers.coverage"), u"youth_share", u"senior_share"));
    addSentence(sentences,
        sentenceOf(QStringLiteral("annual.customers.areas"), words.fullStop(areasMessage(context)),
            {context.kpi(u"share_5g")}, context.kpi(u"share_5g").result.changeJudgement));
    return paragraph;
}
