// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/month.h"
#include "domain/derived_row.h"
#include "domain/record_kind.h"
#include "domain/record_shape.h"
#include "domain/vocabulary.h"

#include <QStringList>

#include <array>
#include <map>
#include <optional>
#include <vector>

// One combination of a kind's labels with its records: three years of months, the sheet's year last. The year before
// last is there for the growth that plausibility.h compares with.
struct SheetLine {
    QStringList codes;      // in the order of labelColumns(); empty: not split
    bool isRetired = false; // one of its codes is no longer offered
    std::array<std::optional<Record>, 36> months;
};

// What one row of a sheet shows.
struct SheetRow {
    enum class Role {
        Heading,      // the lines below share their first code
        Entry,        // one column of one line: what is typed
        Derived,      // computed from one line
        Total,        // one column over all lines
        DerivedTotal, // computed from the totals
    };
    Role role = Role::Entry;
    int line = -1;    // Heading: its first line; -1 for totals
    int column = -1;  // Entry, Total: of the kind
    int derived = -1; // Derived, DerivedTotal: of derivedRows()
};

// A cell of a sheet: its row and a month of the sheet's year.
struct SheetCell {
    int row = 0;
    Month month;
    friend bool operator==(SheetCell, SheetCell) = default;
};

// A monthly kind of one store and year as people enter it: rows (lines x columns, totals, derived) by twelve months,
// with last year's figures at hand. A plain value built from records and vocabularies: no storage, no words.
//
//     Sheet sheet(kind, store, 2025, records, vocabularies);
//     sheet.value({row, month}); sheet.lastYear({row, month}); proposalFor(sheet, {row, month});
//
// Lines are the combinations used this year or last, in the vocabularies' order; the required combinations of active
// codes where the store has used none yet, so that a first month can be typed. addLine() offers one more.
class Sheet final {
public:
    // records: of this kind and store, of the year and the two before; others are left out.
    Sheet(const RecordKind& kind, StoreId store, int year, const std::vector<Record>& records,
        const Vocabularies& vocabularies);

    const RecordKind& kind() const { return *m_kind; }
    const StoreId& store() const { return m_store; }
    int year() const { return m_year; }
    const std::vector<SheetLine>& lines() const { return m_lines; }
    const std::vector<SheetRow>& rows() const { return m_rows; }
    const SheetRow& row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    const SheetLine& line(int index) const { return m_lines[static_cast<size_t>(index)]; }
    int lineOf(const QStringList& codes) const; // -1 where there is none
    // The entry row of a line and column; -1 where the column has none (a `note` belongs to its figures' cells).
    int entryRow(int line, int column) const;
    bool isEntry(int row) const { return this->row(row).role == SheetRow::Role::Entry; }

    // The codes that a label may take in a new line: the vocabulary's active ones, "" where it may be left open.
    QStringList labelChoices(int label) const;
    // Adds an empty line at its place; the index of the line that has these codes, old or new. Lines after it move.
    int addLine(const QStringList& codes);

    // What a cell shows: as entered, or computed (double). Nothing: empty, or a computed figure that lacks a part.
    Value value(SheetCell cell) const { return valueAt(cell.row, cell.month); }
    // The same cell of the year before.
    Value lastYear(SheetCell cell) const { return valueAt(cell.row, cell.month - 12); }
    // Any month of the three years; nothing outside them.
    Value valueAt(int row, Month month) const;
    // The row over the year: the sum of a flow, the last figure of a stock, the ratio of the sums for a derived row;
    // nothing for rates and texts.
    Value yearFigure(int row) const;
    // Whether some line lacks the figure that this month's total adds: the total is then only what is there so far.
    bool isTotalPartial(SheetCell cell) const;

    // The record of a line in a month; an empty one with its key where there is none.
    Record record(int line, Month month) const;
    bool hasRecord(int line, Month month) const;
    // Puts a record of the three years in its place, adding its line if need be; one that has nothing but its key
    // empties the place. True where lines were added, so that row numbers changed.
    bool set(const Record& record);
    // The key of a line's record in a month.
    RecordKey key(int line, Month month) const;

private:
    struct Ratio {
        double numerator = 0;
        double denominator = 1;
    };

    std::optional<size_t> slot(Month month) const;
    const Value* entered(int line, int column, Month month) const;
    std::optional<double> figure(int line, int column, Month month) const; // line -1: the total
    std::optional<Ratio> ratio(const SheetRow& row, Month month) const;
    Value derivedOver(const SheetRow& row, Month first, Month last) const;
    Value enteredOver(const SheetRow& row, Month first, Month last) const;
    void addDefaultLines();
    void appendLine(const QStringList& codes);
    void sortLines();
    void arrangeRows();
    void addLineRows(int line);
    void addTotalRows();
    bool showsColumn(const SheetLine& line, int column) const;
    std::vector<int> orderOf(const QStringList& codes) const;

    const RecordKind* m_kind;
    StoreId m_store;
    int m_year;
    Vocabularies m_vocabularies;
    std::vector<int> m_labels; // columns
    std::vector<int> m_entered;
    std::vector<SheetLine> m_lines;
    std::map<QStringList, int> m_lineOf; // by codes
    std::vector<SheetRow> m_rows;
};

// Whether a sheet can be made of this kind.
inline bool hasSheet(const RecordKind& kind)
{
    return kind.rhythm == Rhythm::Monthly;
}
