// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record_kind.h"
#include "exchange/cell_fault.h"
#include "exchange/headed_table.h"
#include "exchange/table_layout.h"

#include <QString>

#include <memory>
#include <vector>

// Reads the records of one kind from a table: columns in any order, under their own names or Chinese ones, as
// recognisedLayout() finds them. A column that the table does not have is empty in every record, and told as lacking:
// the file says nothing about it. Totals and remarks
// between the data are left out. Where months stand side by side, a row holds a record for each month with figures.
class RecordReader final {
public:
    // path: for messages; name: the sheet's. Errors: the table's, and recognisedLayout()'s.
    static Result<std::unique_ptr<RecordReader>> open(
        const QString& path, const QString& name, HeadedTable table, const RecordKind& kind);
    // Of a table whose layout is known already.
    static std::unique_ptr<RecordReader> open(HeadedTable table, const RecordKind& kind, TableLayout layout);
    // Of a file's first table. Errors: also those of TableFile.
    static Result<std::unique_ptr<RecordReader>> open(const QString& path, const RecordKind& kind);

    // Reads the next record; false at the end of the table. Its refused cells are in refusals(); it is whole where
    // there are none. Errors: the table's.
    Result<bool> next();
    const Record& record() const { return m_record; }
    const std::vector<Refusal>& refusals() const { return m_refusals; }
    // The columns, keys apart, that the table does not have for this record.
    const std::vector<int>& lacking() const { return m_groups[m_current].lacking; }
    const TableLayout& layout() const { return m_layout; }
    const GridReader& grid() const { return m_table.grid(); }
    int line() const { return m_table.line(); }
    qint64 size() const { return m_table.grid().size(); }
    qint64 position() const { return m_table.grid().position(); }
    // The text of a column's cell in this record, as it stands in the file.
    QString cell(int column) const;

private:
    // What makes one record of a row: a column of the kind and where its cell stands.
    struct Binding {
        int column = 0;
        size_t place = 0;
        int places = 0;
    };
    struct Group {
        std::optional<Month> month; // none where each row is one record
        std::vector<Binding> bindings;
        std::vector<int> lacking;
    };

    RecordReader(HeadedTable table, const RecordKind& kind, TableLayout layout);
    void makeGroups();
    std::vector<int> lackingIn(const Group& group) const;
    void skipHead(int headLine);
    Result<bool> nextRow();
    bool hasFigures(const Group& group) const;
    bool isBesideTheData() const;
    void readRecord();
    void read(const Binding& binding, std::string_view text);
    void refuse(int column, CellFault fault, QStringList subjects);

    HeadedTable m_table;
    const RecordKind& m_kind;
    TableLayout m_layout;
    size_t m_width = 0; // of the head
    std::vector<Group> m_groups;
    std::vector<Binding> m_texts; // bindings of what is no figure: where totals and remarks would stand
    size_t m_group = 0;           // the next one; behind the last: the next row is due
    size_t m_current = 0;         // the record's
    Record m_record;
    std::vector<Refusal> m_refusals;
};
