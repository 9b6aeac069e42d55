// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review_service.h"

#include "domain/kpi_calculator.h"
#include "review/review_builder.h"
#include "review/wordings.h"
#include "services/book_questions.h"
#include "services/sign_off_service.h"
#include "storage/change_repository.h"
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

// All that a review is built from.
struct ReviewService::Loaded {
    Catalogue catalogue;
    Facts facts;
    Month through;
    std::vector<Wording> wordings;
};

ReviewService::ReviewService(Book& book, const Clock& clock)
    : m_book(book)
    , m_clock(clock)
{
}

Result<ReviewService::Loaded> ReviewService::loadFigures(const ReviewRequest& request) const
{
    if (request.through && request.through->year() != request.year)
        return failure(ErrorCode::ArgumentInvalid,
            {QStringLiteral("--through"), request.through->text(), QStringLiteral("%1-01 .. %1-12").arg(request.year)});
    auto catalogue = catalogueOf(m_book);
    if (!catalogue)
        return Unexpected(catalogue.error());
    const Period months{{request.year - 1, 1}, {request.year, 12}};
    const Moment asOf = request.asOf ? *request.asOf : m_clock.now();
    auto facts = FactsRepository(m_book).load(request.store, months, asOf);
    if (!facts)
        return Unexpected(facts.error());
    const std::optional<Month> last = lastMonthWithFigures(*facts, request.year);
    if (!last) {
        const auto known = checkYear(m_book, request.store, request.year);
        return Unexpected(known
                ? Error{ErrorCode::YearEmpty, {request.store.text(), QString::number(request.year), {}}, {}}
                : known.error());
    }
    return Loaded{std::move(*catalogue), std::move(*facts), request.through.value_or(*last), {}};
}

Result<ReviewService::Loaded> ReviewService::load(const ReviewRequest& request, Language language) const
{
    auto loaded = loadFigures(request);
    if (!loaded)
        return loaded;
    auto wordings = WordingRepository(m_book).read({request.store, request.year, language});
    if (!wordings)
        return Unexpected(wordings.error());
    loaded->wordings = std::move(*wordings);
    return loaded;
}

Result<Review> ReviewService::review(const ReviewRequest& request, const Words& words) const
{
    const auto loaded = load(request, words.language());
    if (!loaded)
        return Unexpected(loaded.error());
    Review review = buildReview(loaded->facts, loaded->catalogue, request.year, loaded->through, words,
        request.onlyChapter, wordingsInForce(loaded->wordings, loaded->through.month()));
    applyWordings(review, loaded->wordings, loaded->catalogue, words);
    return review;
}

Result<FullReview> ReviewService::fullReview(
    const ReviewRequest& request, const Words& words, const ChangeDescriber& describe) const
{
    const auto loaded = load(request, words.language());
    if (!loaded)
        return Unexpected(loaded.error());
    auto changes = ChangeRepository(m_book).sinceClosing(request.store, {{request.year, 1}, {request.year, 12}});
    if (!changes)
        return Unexpected(changes.error());
    if (describe) {
        for (MonthChange& change : *changes)
            change.details = describe(change);
    }
    FullReview full = buildFullReview(
        loaded->facts, loaded->catalogue, request.year, loaded->through, loaded->wordings, *changes, words);
    const auto state = SignOffService(m_book, m_clock).state(request.store, request.year, words);
    if (!state)
        return Unexpected(state.error());
    if (*state)
        full.parts.signedBy = signedBy(**state);
    return full;
}
