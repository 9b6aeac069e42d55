// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/book_questions.h"

#include "storage/store_repository.h"

#include <algorithm>

Result<void> checkStore(Book& book, const StoreId& store)
{
    const auto stores = StoreRepository(book).stores();
    if (!stores)
        return Unexpected(stores.error());
    QStringList ids;
    for (const StoreProfile& one : *stores)
        ids.append(one.id.text());
    if (ids.contains(store.text()))
        return {};
    return failure(ErrorCode::StoreUnknown, {store.text(), ids.join(QStringLiteral(", "))});
}

Result<void> checkYear(Book& book, const StoreId& store, int year)
{
    const auto years = StoreRepository(book).years(store);
    if (!years)
        return Unexpected(years.error());
    if (std::ranges::find(*years, year) != years->end())
        return {};
    QStringList known;
    for (const int one : *years)
        known.append(QString::number(one));
    return failure(ErrorCode::YearEmpty, {store.text(), QString::number(year), known.join(QStringLiteral(", "))});
}
