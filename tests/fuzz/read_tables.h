// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/column_names.h"
#include "exchange/headed_table.h"
#include "exchange/record_reader.h"
#include "exchange/table_file.h"

#include <QString>

#include <algorithm>

// Reads a file as an import does, to its end or its error: every table, as one kind of record, and how likely it is
// another. Whatever the bytes are, nothing may crash, hang or be read beyond its end. choice: which kind.
inline void readTables(const QString& path, size_t choice)
{
    const auto file = TableFile::open(path);
    if (!file)
        return;
    const auto kinds = recordKinds();
    const size_t tables = std::min<size_t>(file->tables().size(), 4);
    for (size_t i = 0; i < tables; ++i) {
        auto grid = file->table(i);
        auto table = grid ? HeadedTable::open(std::move(*grid)) : Unexpected(grid.error());
        if (!table)
            continue;
        const QString& name = file->tables()[i].name;
        (void)likelihood(name, table->head(), kinds[(choice + 1) % kinds.size()]);
        const RecordKind& kind = kinds[choice % kinds.size()];
        auto reader = RecordReader::open(path, name, std::move(*table), kind);
        if (!reader) { // its head says nothing: the rows are read nevertheless
            auto again = file->table(i);
            while (again && (*again)->next().value_or(false)) { }
            continue;
        }
        while ((*reader)->next().value_or(false)) {
            for (size_t column = 0; column < kind.columns.size(); ++column)
                (void)(*reader)->cell(static_cast<int>(column));
        }
    }
}
