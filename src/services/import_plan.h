// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/record_kind.h"
#include "exchange/column_mapping.h"
#include "exchange/table_file.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

// One table to import: a CSV file, or a sheet of a workbook.
struct PlannedTable {
    QString path;
    QString sheet; // its name; empty where the file has only one table
    std::shared_ptr<const TableFile> file;
    size_t table = 0; // of the file
    const RecordKind* kind = nullptr;
    std::optional<TableLayout> layout; // as a mapping has it; else it is recognised when the table is read
    std::optional<Error> error;        // why it can't be imported; it then has no kind

    // The file's path, with the sheet's name behind it: how messages name the table.
    QString label() const;
};

// The tables of files, in the order that their links need (stores before their records, issues before actions). A
// table whose head a mapping has is of that mapping's kind, unless another one is given. Else the kind of a table is
// the one given; else what its sheet's name tells, or the file's; else what its columns tell, where only one kind has
// them. Hidden and empty sheets, and those of instructions, are left out. Errors, each a table's own: FileKindUnknown,
// and TableFile's.
std::vector<PlannedTable> importPlan(
    const QStringList& paths, const QString& kind, const std::vector<ColumnMapping>& mappings = {});

// The kind that a name tells: "revenue.csv", "revenue-2025.csv"; empty where it tells none.
QString kindOfFile(const QString& path);
