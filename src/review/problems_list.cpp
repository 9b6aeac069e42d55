// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/problems_list.h"

#include "review/causes.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"

#include <algorithm>
#include <cmath>

int ProblemList::missed() const
{
    return static_cast<int>(
        std::count_if(problems.begin(), problems.end(), [](const Problem& problem) { return problem.isMissed; }));
}

int ProblemList::worse() const
{
    return static_cast<int>(
        std::count_if(problems.begin(), problems.end(), [](const Problem& problem) { return problem.isWorse; }));
}

namespace {

// Far off, and nothing in the book that goes with it: likely a wrong record.
bool isSuspect(const ReviewContext& context, const KpiFinding& finding)
{
    if (!finding.isFar)
        return false;
    const KpiDefinition& kpi = context.kpi(finding.kpi.text()).definition;
    return !causeIn(context.facts, finding.months.front(), kpi, finding.gap() > 0);
}

}

ProblemList problemList(const ReviewContext& context)
{
    ProblemList list;
    for (KpiFinding& finding : rankedFindings(context.calculator.catalogue(), context.results())) {
        const bool isMissed = finding.kind == KpiFindingKind::MissedTarget;
        const bool isWorse = finding.kind == KpiFindingKind::WrongWay;
        if (isMissed || isWorse) {
            auto known = std::find_if(list.problems.begin(), list.problems.end(),
                [&](const Problem& problem) { return problem.kpi.definition.id == finding.kpi; });
            if (known == list.problems.end()) {
                list.problems.push_back({context.kpi(finding.kpi.text()), finding.weight, false, false});
                known = list.problems.end() - 1;
            }
            known->isMissed = known->isMissed || isMissed;
            known->isWorse = known->isWorse || isWorse;
            continue;
        }
        const bool isSignal = finding.kind == KpiFindingKind::LevelShift || finding.kind == KpiFindingKind::Outlier;
        if (isSignal && (finding.judgement == Judgement::Bad || isSuspect(context, finding)))
            list.signals.push_back(std::move(finding));
    }
    // What is likely a wrong record spoils the other figures: first of all.
    std::ranges::stable_partition(list.signals, [&](const KpiFinding& finding) { return isSuspect(context, finding); });
    return list;
}

ProblemList shownOf(const ReviewContext& context, const ProblemList& list)
{
    ProblemList shown;
    for (const Problem& problem : list.problems) {
        const QString row = QStringLiteral("problems.table.") + problem.kpi.definition.id.text();
        const auto wording = std::ranges::find(context.wordings, row, &Wording::place);
        if (wording == context.wordings.end() || !wording->isHidden)
            shown.problems.push_back(problem);
    }
    return shown;
}

namespace {

// "−20.0%", "+0.30 points", "−12 yuan": a change on the year before as a finding has it.
QString changeText(const ReviewContext& context, const KpiView& kpi, const KpiFinding& finding, double change)
{
    if (finding.isPercent)
        return context.format.percent(change, true);
    if (kpi.definition.isShare())
        return context.format.points(change);
    const QString sign = change > 0 ? QStringLiteral("+") : change < 0 ? QStringLiteral("−") : QString();
    return sign + context.format.inText(std::abs(change), kpi.unit);
}

// Which record to look at: a welcome figure can be as wrong as an unwelcome one.
Sentence farSentence(const ReviewContext& context, const KpiView& kpi, const KpiFinding& finding)
{
    QStringList kinds;
    for (const Term& term : kpi.definition.numerator.terms) {
        if (const QString kind = kindName(context, term.measure.kind); !kinds.contains(kind))
            kinds.append(kind);
    }
    const Month month = finding.months.front();
    const QString text =
        context.phrases
            .translate("Review",
                "Check the records of %5 for %1: %2 at %3, where the other months lead to expect %4, looks like a "
                "typing error",
                "a month, a KPI, two figures and a kind of record")
            .arg(context.periods.month(month), context.nameInside(kpi), context.format.inText(finding.value, kpi.unit),
                context.format.inText(finding.reference, kpi.unit), context.periods.list(kinds));
    const QString id = QStringLiteral("problems.signals.%1.%2").arg(finding.kpi.text()).arg(month.month());
    return sentenceOf(id, FindingWords(context).fullStop(text), {kpi}, Judgement::Bad);
}

}

Sentence signalSentence(const ReviewContext& context, const KpiFinding& finding)
{
    const KpiView kpi = context.kpi(finding.kpi.text());
    const Phrases& phrases = context.phrases;
    const Month month = finding.months.front();
    QString text;
    QString id = QStringLiteral("problems.signals.") + finding.kpi.text();
    if (finding.kind == KpiFindingKind::LevelShift) {
        text = phrases
                   .translate("Review", "From %1 on, %2 ran at %3 on the year before, after %4 until then",
                       "a month, a KPI and its changes")
                   .arg(context.periods.month(month), context.nameInside(kpi),
                       changeText(context, kpi, finding, finding.value),
                       changeText(context, kpi, finding, finding.reference));
    } else if (isSuspect(context, finding)) {
        return farSentence(context, kpi, finding);
    } else {
        text =
            phrases
                .translate("Review", "Out of line in %1: %2 at %3, where the other months lead to expect %4",
                    "a month, a KPI and two figures")
                .arg(context.periods.month(month), context.nameInside(kpi),
                    context.format.inText(finding.value, kpi.unit), context.format.inText(finding.reference, kpi.unit));
        id += QLatin1Char('.') + QString::number(month.month());
    }
    text = withEvent(context, text, month, kpi, finding.gap() > 0);
    return sentenceOf(id, FindingWords(context).fullStop(text), {kpi}, Judgement::Bad);
}
