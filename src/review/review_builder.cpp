// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review_builder.h"

#include "review/annual_chapter.h"
#include "review/han_spacing.h"
#include "review/market_chapter.h"
#include "review/operations_chapter.h"
#include "review/plan_chapter.h"
#include "review/problems_chapter.h"
#include "review/report_appendix.h"
#include "review/report_summary.h"
#include "review/review_context.h"
#include "review/service_chapter.h"
#include "review/wordings.h"

namespace {

// A chapter's head, and what fills it from the context that all share.
struct ChapterMaker {
    struct Title {
        const char* text = "";
        const char* comment = "";
    };
    QStringView id;
    Title title;
    Chapter (*fill)(const ReviewContext& context) = nullptr;
};

// In order.
const ChapterMaker kChapters[] = {
    {u"annual", QT_TRANSLATE_NOOP3("Review", "Annual performance", "title of chapter 1"), annualChapter},
    {u"market", QT_TRANSLATE_NOOP3("Review", "Market", "title of chapter 2"), marketChapter},
    {u"service", QT_TRANSLATE_NOOP3("Review", "Service", "title of chapter 3"), serviceChapter},
    {u"operations", QT_TRANSLATE_NOOP3("Review", "Internal operations", "title of chapter 4"), operationsChapter},
    {u"problems", QT_TRANSLATE_NOOP3("Review", "Problems and challenges", "title of chapter 5"), problemsChapter},
    {u"plan", QT_TRANSLATE_NOOP3("Review", "Next year", "title of chapter 6"), planChapter},
};

Review reviewOf(const ReviewContext& context, QStringView onlyChapter)
{
    Review review;
    review.store = context.facts.store;
    review.year = context.year;
    review.through = context.through;
    review.lastMonth = lastMonthWithFigures(context.facts, context.year).value_or(context.through);
    review.asOf = context.facts.asOf;
    review.language = context.phrases.language();
    review.periodText = context.periods.periodOfYear(context.months);
    review.kpis = context.results();
    for (const ChapterMaker& maker : kChapters) {
        const bool isWanted = onlyChapter.isEmpty() || maker.id == onlyChapter;
        Chapter& chapter = review.chapters.emplace_back(isWanted ? maker.fill(context) : Chapter());
        chapter.id = maker.id.toString();
        chapter.number = static_cast<int>(review.chapters.size());
        chapter.title = context.phrases.translate("Review", maker.title.text, maker.title.comment);
        chapter.isFilled = isWanted;
    }
    if (review.language == Language::Chinese)
        setHanSpaces(review);
    return review;
}

}

Review buildReview(const Facts& facts, const Catalogue& catalogue, int year, Month through, const Words& words,
    QStringView onlyChapter, const std::vector<Wording>& inForce)
{
    return reviewOf(ReviewContext(facts, catalogue, year, through, words, inForce), onlyChapter);
}

FullReview buildFullReview(const Facts& facts, const Catalogue& catalogue, int year, Month through,
    const std::vector<Wording>& wordings, const std::vector<MonthChange>& changes, const Words& words)
{
    const ReviewContext context(facts, catalogue, year, through, words, wordingsInForce(wordings, through.month()));
    FullReview full{reviewOf(context, {}), {}};
    applyWordings(full.review, wordings, catalogue, words);
    full.parts.summary = reportSummary(context, full.review.chapters);
    full.parts.appendix = reportAppendix(context, changes);
    if (!full.review.chapters.empty())
        full.parts.appendix.status = full.review.chapters.front().status;
    if (words.isChinese()) {
        // The summary's sentences are the chapters', whose spaces are set: what the manager wrote stands as typed.
        for (Block& block : full.parts.summary.blocks) {
            if (!std::holds_alternative<TextBlock>(block.content))
                setHanSpaces(block);
        }
        setHanSpaces(full.parts.appendix);
    }
    return full;
}
