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

namespace {

// The chapters of a review, in order: each is made from the same context.
constexpr Chapter (*kChapters[])(const ReviewContext&) = {
    annualChapter, marketChapter, serviceChapter, operationsChapter, problemsChapter, planChapter};

Review reviewOf(const ReviewContext& context)
{
    Review review;
    review.store = context.facts.store;
    review.year = context.year;
    review.through = context.through;
    review.asOf = context.facts.asOf;
    review.language = context.phrases.language();
    review.periodText = context.periods.periodOfYear(context.months);
    review.kpis = context.results();
    for (const auto build : kChapters)
        review.chapters.push_back(build(context));
    if (review.language == Language::Chinese)
        setHanSpaces(review);
    return review;
}

}

Review buildReview(const Facts& facts, const Catalogue& catalogue, int year, Month through, const Words& words)
{
    return reviewOf(ReviewContext(facts, catalogue, year, through, words));
}

FullReview buildFullReview(const Facts& facts, const Catalogue& catalogue, int year, Month through,
    const std::vector<MonthChange>& changes, const Words& words)
{
    const ReviewContext context(facts, catalogue, year, through, words);
    FullReview full{reviewOf(context), {}};
    full.parts.summary = reportSummary(context, full.review.chapters);
    full.parts.appendix = reportAppendix(context, changes);
    if (!full.review.chapters.empty())
        full.parts.appendix.status = full.review.chapters.front().status;
    if (words.isChinese()) {
        setHanSpaces(full.parts.summary);
        setHanSpaces(full.parts.appendix);
    }
    return full;
}
