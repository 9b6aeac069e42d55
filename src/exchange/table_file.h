// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/grid_reader.h"

#include <QString>

#include <memory>
#include <vector>

class XlsxWorkbook;

// A file that holds one table or more: CSV and tab-separated text (one table without a name), or a workbook (a table a
// sheet). What it is, its first bytes tell, not its name.
class TableFile final {
public:
    struct Table {
        QString name; // of the sheet
        bool isHidden = false;
    };

    // Errors: those of CsvReader and XlsxWorkbook.
    static Result<TableFile> open(const QString& path);

    const std::vector<Table>& tables() const { return m_tables; }
    // From its first row; may be called again. Errors: those of CsvReader and XlsxSheetReader.
    Result<std::unique_ptr<GridReader>> table(size_t index) const;

private:
    QString m_path;
    std::shared_ptr<const XlsxWorkbook> m_workbook; // none: CSV
    std::vector<Table> m_tables;
};
