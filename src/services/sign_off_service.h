// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/words.h"
#include "domain/sign_off.h"
#include "review/frozen_review.h"
#include "review/report_parts.h"
#include "services/review_service.h"

#include <optional>
#include <vector>

class Book;

// A sign-off that holds, and what the review says otherwise since.
struct SignOffState {
    SignOff signOff;
    std::vector<FrozenChange> changes;
};

// How a report says it.
SignedBy signedBy(const SignOffState& state);

// Signing a review off: its figures and texts, in both languages, stay in the book as they were. A later one takes the
// place of those before it. All functions give the storage's errors.
class SignOffService final {
public:
    // Both must outlive the service.
    SignOffService(Book& book, const Clock& clock);

    // Freezes the review as it is at this moment, whatever moment the request names. Errors: ArgumentInvalid (name) for
    // an empty one, the review's, BookReadOnly.
    Result<SignOff> signOff(const ReviewRequest& request, const QString& name, const QString& who);
    // The last one of a store's year that was not withdrawn; none: nobody has signed.
    Result<std::optional<SignOff>> latest(const StoreId& store, int year) const;
    // The same with what the review of the same months says otherwise now, texts in the words' language. It is judged
    // at the moment of the sign-off, so that no complaint grows older by itself.
    Result<std::optional<SignOffState>> state(const StoreId& store, int year, const Words& words) const;
    // It does not hold any more; it is kept with its withdrawal. Errors: BookReadOnly, QueryFailed where it was
    // withdrawn before.
    Result<void> withdraw(const SignOff& signOff, const QString& who);

private:
    Book& m_book;
    const Clock& m_clock;
};
