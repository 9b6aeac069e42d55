// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/table_layout.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

// How a table with a certain head is to be read, as a person has settled it. Months, years and numbers in the heads do
// not count, so that it fits next month's file too; months side by side are still read from their heads.
struct ColumnMapping {
    struct Field {
        QString header;                // the texts above the column, from the top
        std::optional<QString> column; // of the kind; empty: left out; none: still to be settled
        int places = 0;                // figures are in units of ten to this power
    };
    QString kind;
    std::vector<Field> fields;                      // from the left
    std::vector<std::pair<QString, QString>> given; // columns that the table lacks, with the one value of all records

    // The field of each head, or none at all where the heads are not those of this mapping: the same ones in their
    // order, or (where no head stands for two things) the same ones in another order or number, as more months.
    std::optional<std::vector<const Field*>> fieldsOf(const QStringList& headers) const;
};

// What a layout amounts to; a column that was not recognised is still to be settled.
ColumnMapping mappingOf(const RecordKind& kind, const std::vector<TableLayout::Use>& columns);

// As JSON, to be kept. Errors of reading: FileDamaged (no such JSON), ArgumentInvalid (a kind, a column or a unit that
// there is not).
QByteArray mappingToJson(const ColumnMapping& mapping);
Result<ColumnMapping> mappingFromJson(const QByteArray& json);
// What two mappings have in common that are of the same head: its texts without months, years and numbers.
QString headShape(const ColumnMapping& mapping);

// Mappings as people keep them in a JSON file. Errors: FileMissing, FileUnreadable, FileDamaged (path; no such JSON),
// ArgumentInvalid (a kind, a column or a unit that there is not).
Result<std::vector<ColumnMapping>> readMappings(const QString& path);
// Errors: saveBytes()'s.
Result<void> writeMappings(const QString& path, const std::vector<ColumnMapping>& mappings);
