// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review_service.h"

#include "domain/kpi_calculator.h"
#include "review/review_builder.h"
#include "review/wordings.h"
#include "services/book_questions.h"
#include "storage/facts_repository.h"
#include "storage/store_repository.h"
#include "storage/wording_repository.h"

namespace {

Result<Catalogue> catalogueOf(Book& book)
{
    const auto own = StoreRepository(book).userKpis();
    if (!own)
        return Unexpected(own.error());
    Catalogue catalogue = Catalogue::shipped();
    for (const KpiDefinition& kpi : *own)
        catalogue.add(kpi);
    return catalogue;
}

} // namespace

ReviewService::ReviewService(Book& book, const Clock& clock)
    : m_book(book)
    , m_clock(clock)
{
}

Result<Review> ReviewService::review(const ReviewRequest& request, const Words& words) const
{
    if (request.through && request.through->year() != request.year)
        return failure(ErrorCode::ArgumentInvalid,
            {QStringLiteral("--through"), request.through->text(), QStringLiteral("%1-01 .. %1-12").arg(request.year)});
    const auto catalogue = catalogueOf(m_book);
    if (!catalogue)
        return Unexpected(catalogue.error());
    const Period months{{request.year - 1, 1}, {request.year, 12}};
    const Moment asOf = request.asOf ? *request.asOf : m_clock.now();
    const auto facts = FactsRepository(m_book).load(request.store, months, asOf);
    if (!facts)
        return Unexpected(facts.error());
    const std::optional<Month> last = lastMonthWithFigures(*facts, request.year);
    if (!last) {
        const auto known = checkYear(m_book, request.store, request.year);
        return Unexpected(known
                ? Error{ErrorCode::YearEmpty, {request.store.text(), QString::number(request.year), {}}, {}}
                : known.error());
    }
    const auto wordings = WordingRepository(m_book).read({request.store, request.year, words.language()});
    if (!wordings)
        return Unexpected(wordings.error());
    const Month through = request.through.value_or(*last);
    Review review = buildReview(*facts, *catalogue, request.year, through, words, request.onlyChapter,
        wordingsInForce(*wordings, through.month()));
    applyWordings(review, *wordings, *catalogue, words);
    return review;
}
