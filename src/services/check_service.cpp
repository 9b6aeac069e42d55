// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/check_service.h"

#include "storage/record_repository.h"
#include "storage/store_repository.h"
#include "storage/transaction.h"

namespace {

Result<StoreRecords> recordsOf(Book& book, const StoreProfile& store)
{
    StoreRecords records{store.id, store.carrier, {}, {}};
    auto vocabularies = StoreRepository(book).vocabularies(store.id);
    if (!vocabularies)
        return Unexpected(vocabularies.error());
    records.vocabularies = std::move(*vocabularies);
    const RecordRepository repository(book);
    for (const QString& name : checkedKinds()) {
        std::vector<Record>& rows = records.byKind[name];
        const auto read = repository.forEach(
            *findRecordKind(name), {store.id, std::nullopt}, [&rows](const Record& record) -> Result<void> {
                rows.push_back(record);
                return {};
            });
        if (!read)
            return Unexpected(read.error());
    }
    return records;
}

} // namespace

Result<std::vector<CheckFinding>> checkBook(Book& book)
{
    const auto reading = ReadTransaction::begin(book);
    if (!reading)
        return Unexpected(reading.error());
    const auto stores = StoreRepository(book).stores();
    if (!stores)
        return Unexpected(stores.error());
    std::vector<CheckFinding> findings;
    for (const StoreProfile& store : *stores) {
        const auto records = recordsOf(book, store);
        if (!records)
            return Unexpected(records.error());
        auto found = checkStoreRecords(*records);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}
