// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/id.h"
#include "core/month.h"
#include "core/result.h"
#include "core/words.h"
#include "domain/month_change.h"
#include "review/report_parts.h"

#include <functional>
#include <optional>

class Book;

struct ReviewRequest {
    StoreId store;
    int year = 0;
    std::optional<Month> through; // default: the last month that has figures
    std::optional<Moment> asOf;   // default: now
    QString onlyChapter;          // the others get only their heads; empty: all are filled
};

// Puts a change's records into words; who draws the review knows how they are called.
using ChangeDescriber = std::function<QStringList(const MonthChange&)>;

// Reads a store's year from the book and builds its review.
class ReviewService final {
public:
    ReviewService(Book& book, const Clock& clock);

    // Errors: StoreUnknown, YearEmpty (store, year, years), ArgumentInvalid (a through outside the year), QueryFailed.
    Result<Review> review(const ReviewRequest& request, const Words& words) const;
    // The same with what is printed beside the chapters; without `describe` changes are only counted.
    Result<FullReview> fullReview(
        const ReviewRequest& request, const Words& words, const ChangeDescriber& describe) const;

private:
    struct Loaded;
    Result<Loaded> load(const ReviewRequest& request, Language language) const;
    Result<Loaded> loadFigures(const ReviewRequest& request) const; // without the wordings

    Book& m_book;
    const Clock& m_clock;
};
