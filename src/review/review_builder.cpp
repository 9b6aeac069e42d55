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

// The chapters of a review, in order: each is made from the same context.
constexpr Chapter (*kChapters[])(const ReviewContext&) = {
    annualChapter, marketChapter, serviceChapter, operationsChapter, problemsChapter, planChapter};

}

Review buildReview(const Facts& facts, const Catalogue& catalogue, int year, Month through, const Words& words)
{
    const ReviewContext context(facts, catalogue, year, through, words);
    Review review;
    review.store = facts.store;
    review.year = year;
    review.through = context.through;
    review.asOf = facts.asOf;
    review.language = words.language();
    review.periodText = context.periods.periodOfYear(context.months);
    review.kpis = context.results();
    for (const auto build : kChapters)
        review.chapters.push_back(build(context));
    if (words.isChinese())
        setHanSpaces(review);
    return review;
}
