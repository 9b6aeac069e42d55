// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_sheets.h"

#include "models/record_words.h"

Result<std::vector<RecordSheet>> recordSheets(
    const BookService& service, const StoreId& store, int year, const Words& words)
{
    std::vector<RecordSheet> sheets;
    for (const RecordKind& kind : recordKinds()) {
        auto records = service.records(kind, store, Period::year(year));
        if (!records)
            return Unexpected(records.error());
        if (records->empty())
            continue;
        RecordSheet sheet{&kind, recordKindTitle(words, kind.name), {}, std::move(*records)};
        for (const Column& column : kind.columns)
            sheet.columns.append(recordColumnTitle(words, kind.name, column.name));
        sheets.emplace_back(std::move(sheet));
    }
    return sheets;
}
