// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record_kind.h"
#include "exchange/cell_fault.h"
#include "exchange/csv_reader.h"

#include <QString>

#include <memory>
#include <vector>

// Reads the records of one kind from a CSV file: columns in any order, under their own names or Chinese ones. A column
// that the file does not have is empty in every record.
class RecordReader final {
public:
    // Errors: CsvReader's, and FileColumnUnknown, FileColumnTwice, FileColumnMissing (a key column, or one that every
    // record needs).
    static Result<std::unique_ptr<RecordReader>> open(const QString& path, const RecordKind& kind);

    // Reads the next record; false at the end of the file. Its refused cells are in refusals(); it is whole where there
    // are none. Errors: CsvReader's.
    Result<bool> next();
    const Record& record() const { return m_record; }
    const std::vector<Refusal>& refusals() const { return m_refusals; }
    int line() const { return m_csv->line(); }
    qint64 size() const { return m_csv->size(); }
    qint64 position() const { return m_csv->position(); }
    // The text of a column's cell in this record, as it stands in the file.
    QString cell(int column) const;

private:
    RecordReader(std::unique_ptr<CsvReader> csv, const RecordKind& kind);
    Result<void> readHeader(const QString& path);
    void refuse(int column, CellFault fault, QStringList subjects);

    std::unique_ptr<CsvReader> m_csv;
    const RecordKind& m_kind;
    std::vector<int> m_columns; // of the kind, for each cell of the file
    std::vector<int> m_cellOf;  // of the file, for each column of the kind; -1: not in the file
    Record m_record;
    std::vector<Refusal> m_refusals;
};
