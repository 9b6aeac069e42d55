// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/bridge_builder.h"
#include "review/causes.h"
#include "review/chapter_blocks.h"
#include "review/finding_words.h"
#include "review/service_sections.h"

#include <initializer_list>
#include <iterator>

// The paragraphs of chapter 3.

namespace {

// A block's message as a sentence of the text.
Sentence told(const ReviewContext& context, const char* id, const QString& text, std::initializer_list<KpiView> quotes,
    Judgement judgement)
{
    return sentenceOf(QString::fromLatin1(id), FindingWords(context).fullStop(text), quotes, judgement);
}

// The worst month of a rate that should be low, with what happened in it.
Sentence peakMonth(const ReviewContext& context, const char* id, const KpiView& kpi)
{
    const MonthPicture picture = monthPicture(kpi.definition, kpi.result);
    if (!picture.highest || picture.highest->month == picture.lowest->month)
        return {};
    const Month month = picture.highest->month;
    const QString text = context.phrases.translate("Review", "%1 was lowest in %2, at %3, and highest in %4, at %5")
                             .arg(context.name(kpi), context.periods.month(picture.lowest->month),
                                 context.format.inText(picture.lowest->value, kpi.unit), context.periods.month(month),
                                 context.format.inText(picture.highest->value, kpi.unit));
    return told(context, id, withEvent(context, text, month, kpi, true), {kpi}, Judgement::Neutral);
}

// The best month of what should be high, with what happened in it.
Sentence bestMonth(const ReviewContext& context, const char* id, const KpiView& kpi)
{
    const MonthPicture picture = monthPicture(kpi.definition, kpi.result);
    if (!picture.highest || picture.highest->month == picture.lowest->month)
        return {};
    const Month month = picture.highest->month;
    const QString text =
        context.phrases.translate("Review", "The strongest month was %1, with %2")
            .arg(context.periods.month(month), context.format.inText(picture.highest->value, kpi.unit));
    return told(context, id, withEvent(context, text, month, kpi, true), {kpi}, Judgement::Neutral);
}

Sentence categoriesChange(const ReviewContext& context)
{
    const KpiView complaints = context.kpi(u"complaints");
    if (!complaints.hasPrevious())
        return {};
    const QString label = QStringLiteral("category");
    const LabelBridge bridge =
        bridgeByLabel(context.calculator, measureOf(u"complaints", u"count"), label, complaints.result.compared);
    const QString text = driversText(context, bridge,
        {QStringLiteral("complaint_category"), complaints.unit, false,
            context.phrases.translate("Review", "%1 complaints", "complaints of a category")});
    return told(context, "service.complaints.categories_change", text, {complaints}, complaints.result.changeJudgement);
}

TextBlock::Paragraph paragraphOf(const QString& topic, std::initializer_list<Sentence> sentences)
{
    TextBlock::Paragraph paragraph;
    paragraph.topic = topic;
    for (const Sentence& sentence : sentences)
        addSentence(paragraph.sentences, sentence);
    return paragraph;
}

Sentence finding(const ReviewContext& context, const char* id, const char16_t* kpi)
{
    return FindingWords(context).finding(QString::fromLatin1(id), context.kpi(kpi));
}

}

TextBlock::Paragraph serviceProcessText(const ReviewContext& context)
{
    return paragraphOf(context.phrases.translate("Review", "Service process", "topic of a paragraph"),
        {finding(context, "service.process.wait", u"wait_minutes"),
            peakMonth(context, "service.process.wait_peak", context.kpi(u"wait_minutes")),
            finding(context, "service.process.within_10", u"wait_within_10"),
            finding(context, "service.process.digital", u"digital_share"),
            finding(context, "service.process.self_service", u"self_service_share"),
            finding(context, "service.process.errors", u"error_rate"),
            finding(context, "service.process.joint", u"joint_15min"),
            finding(context, "service.process.joint_hours", u"joint_hours")});
}

TextBlock::Paragraph serviceComplaintsText(const ReviewContext& context)
{
    const KpiView complaints = context.kpi(u"complaints");
    const KpiView handling = context.kpi(u"handling_hours");
    const KpiView repeats = context.kpi(u"repeat_rate");
    return paragraphOf(context.phrases.translate("Review", "Complaints", "topic of a paragraph"),
        {finding(context, "service.complaints.rate", u"complaints_per_10k"),
            peakMonth(context, "service.complaints.peak", context.kpi(u"complaints_per_10k")),
            told(
                context, "service.complaints.categories", categoriesMessage(context), {complaints}, Judgement::Neutral),
            categoriesChange(context),
            told(context, "service.complaints.handling", handlingMessage(context), {handling},
                judgementOf(handling.result)),
            told(context, "service.complaints.percentile", percentileMessage(context), {handling}, Judgement::Neutral),
            finding(context, "service.complaints.urgent", u"urgent_in_2h"),
            finding(context, "service.complaints.normal", u"normal_in_24h"),
            finding(context, "service.complaints.callback", u"callback_rate"),
            told(
                context, "service.complaints.repeats", repeatsMessage(context), {repeats}, judgementOf(repeats.result)),
            told(context, "service.complaints.open", openMessage(context), {complaints}, Judgement::Neutral)});
}

TextBlock::Paragraph serviceNewText(const ReviewContext& context)
{
    return paragraphOf(context.phrases.translate("Review", "New services", "topic of a paragraph"),
        {finding(context, "service.new.added_5g", u"new_share_5g"),
            finding(context, "service.new.share_5g", u"share_5g"),
            finding(context, "service.new.bundles", u"new_bundles"),
            bestMonth(context, "service.new.bundles_month", context.kpi(u"new_bundles")),
            finding(context, "service.new.bundle_rate", u"bundle_rate"),
            finding(context, "service.new.value_added", u"value_added_revenue"),
            finding(context, "service.new.penetration", u"value_added_penetration")});
}

TextBlock::Paragraph serviceBalanceText(const ReviewContext& context)
{
    const KpiView ratio = context.kpi(u"peak_idle_ratio");
    const KpiView answered = context.kpi(u"answer_rate");
    const KpiView saving = context.kpi(u"digital_saving");
    const QString factors = factorsMessage(context);
    return paragraphOf(context.phrases.translate("Review", "Balanced service", "topic of a paragraph"),
        {told(context, "service.balance.peak", peakMessage(context), {ratio}, ratio.result.changeJudgement),
            told(context, "service.balance.answered", answeredMessage(context), {answered}, Judgement::Neutral),
            told(context, "service.balance.costs", unitCostMessage(context),
                {context.kpi(u"unit_cost_physical"), context.kpi(u"unit_cost_digital")}, Judgement::Neutral),
            told(context, "service.balance.saving", savingMessage(context), {saving}, saving.result.changeJudgement),
            told(context, "service.balance.factors", factors,
                {context.kpi(u"profit_margin"), context.kpi(u"market_share"), context.kpi(u"new_share_5g"),
                    context.kpi(u"joint_15min"), context.kpi(u"satisfaction")},
                Judgement::Neutral)});
}
