// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_text.h"
#include "services/import_service.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

// What the import's dialog asks of the open book.
struct ImportWork {
    std::function<Result<std::vector<ImportedFile>>(const QStringList&, const ImportOptions&)> import;
    // A table as it would be read as a kind, with these lines as its head (0: recognised).
    std::function<Result<TableFacts>(const TableId&, const RecordKind&, int, int)> draft;
    std::vector<std::pair<QString, QString>> stores; // id and name, to choose from
    RecordNames names;
};
