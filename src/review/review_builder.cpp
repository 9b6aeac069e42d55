// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review_builder.h"

#include "review/annual_chapter.h"
#include "review/han_spacing.h"
#include "review/market_chapter.h"
#include "review/operations_chapter.h"
#include "review/plan_chapter.h"
#include "review/problems_chapter.h"
#include "review/review_context.h"
#include "review/service_chapter.h"

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

}

Review buildReview(const Facts& facts, const Catalogue& catalogue, int year, Month through, const Words& words,
    QStringView onlyChapter, const std::vector<Wording>& wordingsInForce)
{
    const ReviewContext context(facts, catalogue, year, through, words, wordingsInForce);
    Review review;
    review.store = facts.store;
    review.year = year;
    review.through = context.through;
    review.asOf = facts.asOf;
    review.language = words.language();
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
    if (words.isChinese())
        setHanSpaces(review);
    return review;
}
