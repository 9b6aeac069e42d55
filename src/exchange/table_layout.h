// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/month.h"
#include "core/result.h"
#include "domain/record_kind.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

// A table's first rows: titles, heads, and the first of its data.
struct HeadRow {
    int line = 0; // of the file; rows that hold nothing are not among them
    QStringList cells;
};

// Where the data of a table begin and what its columns are.
struct TableLayout {
    struct Use {
        int column = -1;            // of the kind; -1: not read
        int places = 0;             // figures are in units of ten to this power: 4 for 万元
        bool isUnknown = false;     // a head that says nothing: not read, and the table is refused
        QString header;             // the texts above it, from the top
        std::optional<Month> month; // where months stand side by side: the one this column is of
    };
    int headBegin = 0;                          // the first line of the head
    int headLine = 0;                           // the last line of the head
    std::vector<Use> columns;                   // from the left
    std::vector<std::pair<int, QString>> given; // columns of the kind whose one value a title tells

    bool hasMonthsAcross() const;
};

// How many first rows recognisedLayout() can make use of.
inline constexpr size_t kMostHeadRows = 24;

// Recognises the table of a record kind: a head of one to four lines, below titles or not, with cells merged across or
// down; headers by their own names or other ones, with units ("业务收入（万元）"); months as rows, as columns, or in a
// title. `name`: the sheet's, which may tell the month. Columns that no record has, as numbers of rows, totals and
// changes, are left out. Errors: FileEmpty (path), FileColumnUnknown, FileColumnTwice, FileColumnMissing.
Result<TableLayout> recognisedLayout(
    const QString& path, const QString& name, const std::vector<HeadRow>& rows, const RecordKind& kind);

struct ColumnMapping;

// The table of a mapping's kind, read as the mapping says; a draft as below. None where no head among the rows is that
// of the mapping.
std::optional<TableLayout> mappedLayout(
    const QString& name, const std::vector<HeadRow>& rows, const ColumnMapping& mapping);
// As recognisedLayout(), but with what it would refuse: a draft for a person to settle.
TableLayout draftLayout(const QString& name, const std::vector<HeadRow>& rows, const RecordKind& kind);
// With the lines of the head as a person has settled them; as above where no rows stand on them.
TableLayout draftLayout(
    const QString& name, const std::vector<HeadRow>& rows, const RecordKind& kind, int headBegin, int headEnd);
// Whether a table can be read by a layout. Errors: as recognisedLayout(); FileColumnUnknown also for a column that is
// still to be settled.
Result<void> checkLayout(const QString& path, const TableLayout& layout, const RecordKind& kind);

// How sure it is that rows are a table of this kind: the share of its columns that are named, and more than 1 where all
// of them are known; 0 where it is none.
double likelihood(const QString& name, const std::vector<HeadRow>& rows, const RecordKind& kind);

// Whether a row of data is a total ("合计", "小计", "Total") or a remark below the table, by its first texts.
bool isTotalOrRemark(const QStringList& firstCells);
