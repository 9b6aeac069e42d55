// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sign_off_service.h"

#include "storage/sign_off_repository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace {

// The review in each of some languages.
Result<std::vector<Review>> reviewsIn(
    const std::vector<const Words*>& languages, const ReviewService& reviews, const ReviewRequest& request)
{
    std::vector<Review> made;
    for (const Words* words : languages) {
        auto review = reviews.review(request, *words);
        if (!review)
            return Unexpected(review.error());
        made.push_back(std::move(*review));
    }
    return made;
}

} // namespace

SignedBy signedBy(const SignOffState& state)
{
    const auto isText = [](const FrozenChange& change) { return change.what == FrozenChange::What::Text; };
    const auto texts = static_cast<int>(std::ranges::count_if(state.changes, isText));
    const SignOff& signOff = state.signOff;
    return {signOff.name, signOff.moment, signOff.through, static_cast<int>(state.changes.size()) - texts, texts};
}

SignOffService::SignOffService(Book& book, const Clock& clock)
    : m_book(book)
    , m_clock(clock)
{
}

Result<SignOff> SignOffService::signOff(const ReviewRequest& request, const QString& name, const QString& who)
{
    if (name.trimmed().isEmpty())
        return failure(ErrorCode::ArgumentInvalid, {QStringLiteral("name"), name, QStringLiteral("NAME")});
    ReviewRequest asked = request;
    asked.asOf = m_clock.now(); // nobody signs for another day
    asked.onlyChapter.clear();
    const Words chinese(Language::Chinese);
    const Words english(Language::English);
    const auto made = reviewsIn({&chinese, &english}, ReviewService(m_book, m_clock), asked);
    if (!made)
        return Unexpected(made.error());
    SignOff signOff{request.store, request.year, 0, made->front().through, name.trimmed(), *asked.asOf,
        FrozenReview::of(*made).toJson(), std::nullopt};
    auto transaction = Transaction::begin(m_book, {who, m_clock.now()});
    if (!transaction)
        return Unexpected(transaction.error());
    const auto number = SignOffRepository(m_book).add(signOff);
    if (!number)
        return Unexpected(number.error());
    signOff.number = *number;
    if (const auto done = transaction->commit(); !done)
        return Unexpected(done.error());
    return signOff;
}

Result<std::optional<SignOff>> SignOffService::latest(const StoreId& store, int year) const
{
    auto all = SignOffRepository(m_book).read(store, year);
    if (!all)
        return Unexpected(all.error());
    const auto last = std::find_if(all->rbegin(), all->rend(), [](const SignOff& one) { return !one.withdrawn; });
    return last == all->rend() ? std::optional<SignOff>() : std::optional(std::move(*last));
}

Result<std::optional<SignOffState>> SignOffService::state(const StoreId& store, int year, const Words& words) const
{
    const auto signOff = latest(store, year);
    if (!signOff)
        return Unexpected(signOff.error());
    if (!*signOff)
        return std::optional<SignOffState>();
    const auto then = FrozenReview::fromJson((*signOff)->frozen);
    if (!then)
        return failure(ErrorCode::QueryFailed, {QString()}, QStringLiteral("sign_offs.frozen is not what was written"));
    const ReviewRequest request{store, year, (*signOff)->through, (*signOff)->moment, {}};
    const auto now = reviewsIn({&words}, ReviewService(m_book, m_clock), request);
    if (!now)
        return Unexpected(now.error());
    return SignOffState{**signOff, changesBetween(*then, FrozenReview::of(*now), words.language())};
}

Result<void> SignOffService::withdraw(const SignOff& signOff, const QString& who)
{
    auto transaction = Transaction::begin(m_book, {who, m_clock.now()});
    if (!transaction)
        return Unexpected(transaction.error());
    if (Result<void> done = SignOffRepository(m_book).withdraw(signOff, std::max(m_clock.now(), signOff.moment)); !done)
        return done;
    return transaction->commit();
}
