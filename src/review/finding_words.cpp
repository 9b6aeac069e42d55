// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/finding_words.h"

#include "review/number_text.h"

#include <cmath>

namespace {

bool isExceeded(const KpiView& kpi)
{
    return kpi.result.verdict == Verdict::Exceeded && kpi.result.stretch;
}

// Whether the change is too small to be told: as printed elsewhere it is 0.00 points or 0.0 %.
bool isLevel(const KpiView& kpi)
{
    const KpiResult& result = kpi.result;
    if (!result.change || *result.change == 0)
        return true;
    if (kpi.definition.isShare())
        return roundsToZero(*result.change, 2);
    return result.changePercent && roundsToZero(*result.changePercent, 1);
}

// The months that a figure stands for, where they are not simply all of the period: a stock is its last month's.
std::vector<Month> tellableMonths(const ReviewContext& context, const KpiView& kpi)
{
    const KpiResult& result = kpi.result;
    if (result.missing.empty() || result.counted.empty())
        return {};
    if (kpi.definition.numerator.rollUp != RollUp::Last || kpi.definition.expression)
        return result.counted;
    return result.counted.back() == context.through ? std::vector<Month>{} : std::vector<Month>{result.counted.back()};
}

}

FindingWords::FindingWords(const ReviewContext& context)
    : m_context(context)
    , m_phrases(context.phrases)
    , m_format(context.format)
{
}

QString FindingWords::value(const KpiView& kpi) const
{
    if (!kpi.hasValue())
        return {};
    const QString figure = m_format.inText(*kpi.result.value, kpi.unit);
    const QString& name = m_context.name(kpi);
    if (const std::vector<Month> months = tellableMonths(m_context, kpi); !months.empty()) {
        return m_phrases.translate("Review", "%1 for %2 came to %3", "a KPI, months, its value")
            .arg(name, m_context.periods.period(months), figure);
    }
    const bool hasMoved = kpi.lessIsBetter() && !isLevel(kpi);
    if (hasMoved && kpi.result.changeJudgement == Judgement::Good)
        return m_phrases.translate("Review", "%1 improved to %2", "a KPI and its value").arg(name, figure);
    if (hasMoved && kpi.result.changeJudgement == Judgement::Bad)
        return m_phrases.translate("Review", "%1 worsened to %2", "a KPI and its value").arg(name, figure);
    return (kpi.isAmount() && kpi.definition.numerator.rollUp == RollUp::Sum
            ? m_phrases.translate("Review", "%1 came to %2", "a KPI and its value")
            : m_phrases.translate("Review", "%1 stood at %2", "a KPI and its value"))
        .arg(name, figure);
}

QString FindingWords::plan(const KpiView& kpi) const
{
    const KpiResult& result = kpi.result;
    if (!result.targetGap || result.verdict == Verdict::None)
        return {};
    if (*result.targetGap == 0)
        return m_phrases.translate("Review", "exactly on target");
    if (kpi.definition.isShare())
        return sharePlan(kpi);
    return kpi.lessIsBetter() ? lessPlan(kpi) : amountPlan(kpi);
}

// More is better.
QString FindingWords::amountPlan(const KpiView& kpi) const
{
    const KpiResult& result = kpi.result;
    const bool isFlow = kpi.definition.targetRollUp() == RollUp::Sum || kpi.definition.targetRollUp() == RollUp::Last;
    const bool isPart = isFlow && result.yearTarget != result.target;
    const QString gap = m_format.inText(std::abs(*result.targetGap), kpi.unit);
    if (!result.completion || *result.completion < 0) { // less than nothing, or of a target that is, has no percentage
        const QString target = m_format.inText(*result.target, kpi.unit);
        return result.verdict == Verdict::Missed
            ? m_phrases.translate("Review", "%1 short of the target of %2").arg(gap, target)
            : m_phrases.translate("Review", "%1 ahead of the target of %2").arg(gap, target);
    }
    const QString completion = m_format.completion(*result.completion);
    const bool isMissed = result.verdict == Verdict::Missed;
    if (isMissed && isPart && m_context.isWholeYear()) // months are missing, and the plan leaves them out too
        return m_phrases.translate("Review", "%2 short of the plan for these months (%1)").arg(completion, gap);
    if (isMissed && isPart)
        return m_phrases.translate("Review", "%2 short of the plan to date (%1)").arg(completion, gap);
    if (isMissed) {
        return isFlow ? m_phrases.translate("Review", "%2 short of the plan (%1)").arg(completion, gap)
                      : m_phrases.translate("Review", "%2 short of the target (%1)").arg(completion, gap);
    }
    if (isExceeded(kpi))
        return m_phrases.translate("Review", "%1 of the target and past the stretch target").arg(completion);
    if (isPart && m_context.isWholeYear())
        return m_phrases.translate("Review", "%1 of the plan for these months").arg(completion);
    if (isPart)
        return m_phrases.translate("Review", "%1 of the plan to date").arg(completion);
    return isFlow ? m_phrases.translate("Review", "%1 of the plan").arg(completion)
                  : m_phrases.translate("Review", "%1 of the target").arg(completion);
}

// Less is better, and no share.
QString FindingWords::lessPlan(const KpiView& kpi) const
{
    const KpiResult& result = kpi.result;
    const QString target = m_format.inText(*result.target, kpi.unit);
    if (result.verdict == Verdict::Missed) {
        return m_phrases.translate("Review", "%2 over the target of %1")
            .arg(target, m_format.inText(*result.targetGap, kpi.unit));
    }
    if (isExceeded(kpi)) {
        return m_phrases.translate("Review", "better even than the stretch target of %1")
            .arg(m_format.inText(*result.stretch, kpi.unit));
    }
    return m_phrases.translate("Review", "within the target of %1").arg(target);
}

QString FindingWords::sharePlan(const KpiView& kpi) const
{
    const KpiResult& result = kpi.result;
    const QString gap = m_format.pointsInText(*result.targetGap);
    if (result.verdict == Verdict::Missed) {
        return kpi.lessIsBetter() ? m_phrases.translate("Review", "%1 over the target").arg(gap)
                                  : m_phrases.translate("Review", "%1 below the target").arg(gap);
    }
    if (isExceeded(kpi)) {
        return m_phrases.translate("Review", "%1 better than the target and past the stretch target").arg(gap);
    }
    return m_phrases.translate("Review", "%1 better than the target").arg(gap);
}

QString FindingWords::change(const KpiView& kpi) const
{
    const KpiResult& result = kpi.result;
    if (!result.change)
        return {};
    if (isLevel(kpi))
        return m_phrases.translate("Review", "level with the year before");
    const QString clause = kpi.definition.isShare() ? shareChange(kpi) : amountChange(kpi);
    if (result.previousMissing.empty())
        return clause;
    return m_phrases.translate("Review", "like for like %1", "before a change on the year before").arg(clause);
}

QString FindingWords::shareChange(const KpiView& kpi) const
{
    const double change = *kpi.result.change;
    const QString points = m_format.pointsInText(change);
    return change > 0 ? m_phrases.translate("Review", "up %1 on the year before", "percentage points").arg(points)
                      : m_phrases.translate("Review", "down %1 on the year before", "percentage points").arg(points);
}

QString FindingWords::amountChange(const KpiView& kpi) const
{
    const KpiResult& result = kpi.result;
    const bool isSignChanged = result.comparable && *result.comparable < 0;
    if (!result.changePercent || isSignChanged) { // on a zero or negative base, or to less than nothing
        const QString amount = m_format.inText(std::abs(*result.change), kpi.unit);
        return *result.change > 0
            ? m_phrases.translate("Review", "up by %1 on the year before", "an amount").arg(amount)
            : m_phrases.translate("Review", "down by %1 on the year before", "an amount").arg(amount);
    }
    const QString percent = m_format.percent(std::abs(*result.changePercent), false);
    if (*result.changePercent < 0)
        return m_phrases.translate("Review", "down %1 on the year before", "per cent").arg(percent);
    return kpi.isAmount() && !kpi.lessIsBetter()
        ? m_phrases.translate("Review", "up %1 on the year before", "per cent, an amount that grows").arg(percent)
        : m_phrases.translate("Review", "up %1 on the year before", "per cent").arg(percent);
}

QString FindingWords::clauses(const QStringList& all) const
{
    QStringList told;
    for (const QString& clause : all) {
        if (!clause.isEmpty())
            told.append(clause);
    }
    if (told.size() == 3)
        return m_phrases.translate("Review", "%1, %2 and %3", "clauses of a sentence").arg(told[0], told[1], told[2]);
    return told.join(m_phrases.translate("Review", ", ", "between the clauses of a sentence"));
}

QString FindingWords::fullStop(const QString& text) const
{
    return text.isEmpty() ? QString() : m_phrases.translate("Review", "%1.", "a sentence").arg(text);
}

QString FindingWords::halves(const QString& first, const QString& second) const
{
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    return m_phrases.translate("Review", "%1; %2", "two halves of a sentence").arg(first, second);
}

QString FindingWords::message(const KpiView& kpi) const
{
    return kpi.hasValue() ? clauses({value(kpi), plan(kpi), change(kpi)}) : QString();
}

QString FindingWords::sentence(const KpiView& kpi) const
{
    return fullStop(message(kpi));
}

Sentence FindingWords::finding(const QString& id, const KpiView& kpi) const
{
    return sentenceOf(id, sentence(kpi), {kpi}, judgementOf(kpi.result));
}

Judgement judgementOf(const KpiResult& result)
{
    switch (result.verdict) {
    case Verdict::Missed:
        return Judgement::Bad;
    case Verdict::Met:
    case Verdict::Exceeded:
        return Judgement::Good;
    case Verdict::None:
        break;
    }
    return result.changeJudgement;
}

Sentence sentenceOf(const QString& id, const QString& text, std::initializer_list<KpiView> quotes, Judgement judgement)
{
    Sentence sentence{id, text, {}, judgement};
    for (const KpiView& kpi : quotes)
        sentence.quotes.push_back(kpi.definition.id);
    return sentence;
}

void addSentence(std::vector<Sentence>& sentences, Sentence sentence)
{
    if (!sentence.text.isEmpty())
        sentences.push_back(std::move(sentence));
}
