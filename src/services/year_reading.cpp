// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/year_reading.h"

#include "services/review_service.h"
#include "storage/store_repository.h"

#include <algorithm>

namespace {

YearReading failed(YearReading reading, const Error& error)
{
    reading.error = error;
    reading.state = YearReading::State::Failed;
    return reading;
}

void chooseStore(YearWish& wish, const std::vector<StoreProfile>& stores)
{
    const bool isKnown = std::any_of(
        stores.begin(), stores.end(), [&wish](const StoreProfile& store) { return store.id == wish.store; });
    if (!isKnown)
        wish.store = stores.front().id;
}

void chooseYear(YearWish& wish, const std::vector<int>& years)
{
    if (std::find(years.begin(), years.end(), wish.year) != years.end())
        return;
    wish.year = years.back();
    wish.through.reset();
}

}

YearReading readYear(Book& book, const Clock& clock, const YearWish& wish, const Words& words)
{
    YearReading reading;
    reading.found = wish;
    auto stores = StoreRepository(book).stores();
    if (!stores)
        return failed(std::move(reading), stores.error());
    reading.stores = std::move(*stores);
    reading.state = YearReading::State::NoStores;
    if (reading.stores.empty())
        return reading;
    chooseStore(reading.found, reading.stores);

    auto years = StoreRepository(book).years(reading.found.store);
    if (!years)
        return failed(std::move(reading), years.error());
    reading.years = std::move(*years);
    reading.state = YearReading::State::NoFigures;
    if (reading.years.empty())
        return reading;
    chooseYear(reading.found, reading.years);

    const YearWish& found = reading.found;
    auto review = ReviewService(book, clock)
                      .review({found.store, found.year, found.through, std::nullopt, found.onlyChapter}, words);
    if (!review)
        return failed(std::move(reading), review.error());
    reading.review = std::make_shared<const Review>(std::move(*review));
    reading.state = YearReading::State::Ready;
    return reading;
}
