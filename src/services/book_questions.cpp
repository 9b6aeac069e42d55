// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/book_questions.h"

#include "storage/store_repository.h"

#include <set>

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

Result<void> checkYear(Book& book, const std::optional<StoreId>& store, int year)
{
    const StoreRepository repository(book);
    const auto stores = repository.stores();
    if (!stores)
        return Unexpected(stores.error());
    QStringList asked;
    std::set<int> known;
    for (const StoreProfile& one : *stores) {
        if (store && one.id != *store)
            continue;
        const auto years = repository.years(one.id);
        if (!years)
            return Unexpected(years.error());
        asked.append(one.id.text());
        known.insert(years->begin(), years->end());
    }
    if (known.contains(year))
        return {};
    QStringList years;
    for (const int one : known)
        years.append(QString::number(one));
    const QString comma = QStringLiteral(", ");
    return failure(ErrorCode::YearEmpty, {asked.join(comma), QString::number(year), years.join(comma)});
}
