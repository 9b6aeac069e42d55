// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/problems_chapter.h"

#include "review/block_words.h"
#include "review/chapter_status.h"
#include "review/finding_words.h"
#include "review/kpi_strip.h"
#include "review/problems_sections.h"

#include <algorithm>

namespace {

constexpr size_t kTiles = 6;
constexpr size_t kWorseTold = 10; // the table has them all
constexpr size_t kSignalsTold = 6;

Block stripBlock(const ReviewContext& context, const ProblemList& list)
{
    std::vector<KpiView> worst;
    worst.reserve(kTiles);
    for (size_t i = 0; i < std::min(kTiles, list.problems.size()); ++i)
        worst.push_back(list.problems[i].kpi);
    Block block;
    block.id = QStringLiteral("problems.strip");
    block.content = kpiStrip(context, worst);
    return block;
}

Sentence problemSentence(const ReviewContext& context, const Problem& problem)
{
    const FindingWords words(context);
    const QString text = words.halves(words.message(problem.kpi), context.inside(problemCause(context, problem)));
    const QString kind = problem.isMissed ? QStringLiteral("problems.missed.") : QStringLiteral("problems.worse.");
    return sentenceOf(kind + problem.kpi.definition.id.text(), words.fullStop(text), {problem.kpi}, Judgement::Bad);
}

TextBlock::Paragraph problemsText(const ReviewContext& context, const ProblemList& list, bool isMissed)
{
    TextBlock::Paragraph paragraph;
    paragraph.topic = isMissed ? context.phrases.translate("Review", "Targets missed", "topic of a paragraph")
                               : context.phrases.translate("Review", "Moved the wrong way", "topic of a paragraph");
    for (const Problem& problem : list.problems) {
        if (problem.isMissed != isMissed || (!isMissed && paragraph.sentences.size() >= kWorseTold))
            continue;
        addSentence(paragraph.sentences, problemSentence(context, problem));
    }
    return paragraph;
}

TextBlock::Paragraph signalsText(const ReviewContext& context, const ProblemList& list)
{
    TextBlock::Paragraph paragraph;
    paragraph.topic = context.phrases.translate("Review", "Breaks and odd months", "topic of a paragraph");
    for (size_t i = 0; i < std::min(kSignalsTold, list.signals.size()); ++i)
        addSentence(paragraph.sentences, signalSentence(context, list.signals[i]));
    return paragraph;
}

// The gap of the weightiest problem: to its target where that was missed, else to the year before.
QString worstText(const ReviewContext& context, const Problem& problem)
{
    const FindingWords words(context);
    const QString clause = problem.isMissed ? words.plan(problem.kpi) : words.change(problem.kpi);
    return context.phrases.translate("Review", "most of all, %1", "the weightiest problem")
        .arg(words.clauses({context.inside(words.value(problem.kpi)), clause}));
}

// That all is well, as far as there was something to hold the figures against.
QString calmText(const ReviewContext& context)
{
    const Phrases& phrases = context.phrases;
    const std::vector<KpiResult>& results = context.results();
    const bool hasTargets =
        std::any_of(results.begin(), results.end(), [](const KpiResult& result) { return result.target.has_value(); });
    const bool hasPrevious = std::any_of(
        results.begin(), results.end(), [](const KpiResult& result) { return result.previous.has_value(); });
    if (hasTargets && hasPrevious)
        return phrases.translate("Review", "No target was missed and no figure moved the wrong way");
    if (hasTargets)
        return phrases.translate("Review", "No target was missed");
    if (hasPrevious)
        return phrases.translate("Review", "No figure moved the wrong way");
    return phrases.translate("Review", "There is neither a target nor a year before to hold the figures against");
}

QString problemsMessage(const ReviewContext& context, const ProblemList& list, const DataIssues& issues)
{
    const Phrases& phrases = context.phrases;
    const FindingWords words(context);
    const std::vector<KpiResult>& results = context.results();
    const bool hasFigures =
        std::any_of(results.begin(), results.end(), [](const KpiResult& result) { return result.value.has_value(); });
    if (!hasFigures) {
        return phrases.translate("Review", "Enter or import the figures of %1, and its problems are found from them.")
            .arg(context.periods.year(context.year));
    }
    if (list.problems.empty()) {
        const QString overdue = overdueText(context, issues.overdue);
        return words.fullStop(words.halves(calmText(context), overdue));
    }
    QStringList counts;
    if (const int missed = list.missed(); missed > 0)
        counts.append(phrases.translate("Review", "%n target(s) missed", nullptr, missed));
    if (const int worse = list.worse(); worse > 0)
        counts.append(phrases.translate("Review", "%n figure(s) moved the wrong way", nullptr, worse));
    const QString head = phrases.translate("Review", "%1: %2", "a period and what was found in it")
                             .arg(context.periods.periodOfYear(context.months), words.clauses(counts));
    return words.fullStop(words.halves(head, worstText(context, list.problems.front())));
}

Block textBlock(const ReviewContext& context, const ProblemList& list, const DataIssues& issues)
{
    TextBlock text;
    for (TextBlock::Paragraph paragraph : {problemsText(context, list, true), problemsText(context, list, false),
             signalsText(context, list), dataIssuesText(context, issues)}) {
        if (!paragraph.sentences.empty())
            text.paragraphs.push_back(std::move(paragraph));
    }
    Block block;
    block.id = QStringLiteral("problems.text");
    if (text.paragraphs.empty()) {
        block.emptyHint =
            context.phrases.translate("Review", "The text is written from the figures once there are some.");
        return block;
    }
    block.content = std::move(text);
    return block;
}

}

Chapter problemsChapter(const ReviewContext& context)
{
    const ProblemList list = problemList(context);
    const ProblemList left = shownOf(context, list);
    // Where all are hidden, that nothing was missed would be untrue.
    const ProblemList& shown = left.problems.empty() ? list : left;
    const DataIssues issues = dataIssues(context);
    std::vector<KpiView> kpis;
    kpis.reserve(list.problems.size());
    for (const Problem& problem : list.problems)
        kpis.push_back(problem.kpi);
    Chapter chapter;
    chapter.message = problemsMessage(context, shown, issues);
    chapter.messageId = QStringLiteral("problems.message");
    chapter.status = chapterStatus(context, kpis);
    if (!list.problems.empty())
        chapter.blocks.push_back(stripBlock(context, shown));
    chapter.blocks.push_back(problemsTable(context, list));
    addDataIssues(context, issues, chapter.blocks);
    chapter.blocks.push_back(textBlock(context, list, issues));
    return chapter;
}
