// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"
#include "exchange/headed_table.h"
#include "exchange/table_file.h"
#include "services/import_service.h"
#include "services/mapping_memory.h"

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
    std::optional<QDate> settledOn;    // of a mapping that the book remembers
    std::optional<Error> error;        // why it can't be imported; it may then have no kind

    TableId id() const { return {path, sheet}; }

    // The file's path, with the sheet's name behind it: how messages name the table.
    QString label() const;
};

// The tables of files, in the order that their links need (stores before their records, issues before actions). A
// table whose head a mapping has is of that mapping's kind, unless another one is given. Else the kind of a table is
// the one given; else what its sheet's name tells, or the file's; else what its columns tell, where only one kind has
// them. Hidden and empty sheets, those of instructions, and what the options leave out are not among them.
// remembered: mappings of the book; those of the options go before them. Errors, each a table's own: FileKindUnknown,
// checkLayout()'s and TableFile's.
std::vector<PlannedTable> importPlan(
    const QStringList& paths, const ImportOptions& options, const std::vector<SettledMapping>& remembered);

// One table of a file, without its kind. Errors: TableFile's; ArgumentInvalid where the file has no such sheet.
Result<PlannedTable> plannedTable(const TableId& id);

// How a table is read: by this layout, with the file's first rows.
TableFacts factsOf(const HeadedTable& table, const TableLayout& layout);

// The kind that a name tells: "revenue.csv", "revenue-2025.csv"; empty where it tells none.
QString kindOfFile(const QString& path);
