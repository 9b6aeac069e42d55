// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/record_preview.h"

#include "exchange/cell_parser.h"

PreviewedRecord previewOf(
    const RecordKind& kind, PreviewedRecord::Sort sort, const std::optional<Record>& before, const Record& record)
{
    PreviewedRecord preview;
    preview.sort = sort;
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        const Column& column = kind.columns[i];
        const QString after = cellText(column, record[i]);
        if (column.isKey) {
            preview.key.append(after);
            continue;
        }
        const QString earlier = before ? cellText(column, (*before)[i]) : QString();
        if (earlier != after)
            preview.cells.push_back({column.name, earlier, after});
    }
    return preview;
}
