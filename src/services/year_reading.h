// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/id.h"
#include "core/month.h"
#include "core/words.h"
#include "domain/facts.h"
#include "review/review.h"

#include <memory>
#include <optional>
#include <vector>

class Book;

// What a person wishes to have on the desk. A store that the book lacks becomes its first; a year that the store lacks
// becomes its newest, and then `through` is not kept.
struct YearWish {
    StoreId store{};
    int year = 0;
    std::optional<Month> through{}; // none: the last month that has figures
    QString onlyChapter{};          // see ReviewRequest

    friend bool operator==(const YearWish&, const YearWish&) = default;
};

// What a book has for a wish, with the review made of it.
struct YearReading {
    enum class State {
        NoBook,
        NoStores,  // a book without a store
        NoFigures, // a store without a month's figure
        Ready,
        Failed, // see error
    };

    State state = State::NoBook;
    std::vector<StoreProfile> stores{};
    YearWish found{};                       // what is read in place of what was wished
    std::vector<int> years{};               // of the store, that have figures, ascending
    std::shared_ptr<const Review> review{}; // none unless Ready
    Error error{ErrorCode::Cancelled, {}, {}};
};

YearReading readYear(Book& book, const Clock& clock, const YearWish& wish, const Words& words);
