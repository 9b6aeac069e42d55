// SPDX-License-Identifier: GPL-3.0-or-later
// What the import's dialog shows of its tables, columns and records.
#include "core/words.h"
#include "gui/import_columns_model.h"
#include "gui/import_first_rows_model.h"
#include "gui/import_preview_model.h"
#include "gui/import_tables_model.h"
#include "models/printed_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using Tester = QAbstractItemModelTester;

TableFacts staffingFacts()
{
    TableFacts facts;
    facts.headBegin = facts.headEnd = 2;
    facts.columns = {{0, 0, false, QStringLiteral("store"), {}}, {1, 0, false, QStringLiteral("month"), {}},
        {-1, 0, true, QStringLiteral("people"), {}}, {-1, 0, false, QString(), {}}};
    facts.firstRows = {{1, {QStringLiteral("A title")}},
        {2, {QStringLiteral("store"), QStringLiteral("month"), QStringLiteral("people")}},
        {3, {QStringLiteral("S1"), QStringLiteral("2025-01"), QStringLiteral("23")}},
        {5, {QStringLiteral("S1"), QStringLiteral("2025-02"), QStringLiteral("24")}}};
    return facts;
}

ImportedFile staffingOutcome()
{
    ImportedFile file;
    file.path = QStringLiteral("/in/staffing.csv");
    file.kind = QStringLiteral("staffing");
    file.facts = staffingFacts();
    file.facts->months = {Month(2025, 1), Month(2025, 2), Month(2025, 4)};
    file.added = 1234;
    file.changed = 1;
    file.refused = 1;
    file.refusedCells = 1;
    file.refusals = {{7, QStringLiteral("headcount"), QStringLiteral("abc"), CellFault::NotANumber, {}}};
    file.records = {{PreviewedRecord::Sort::New, 3, {QStringLiteral("S1"), QStringLiteral("2025-01")},
                        {{QStringLiteral("headcount"), {}, QStringLiteral("23")}}},
        {PreviewedRecord::Sort::Changed, 5, {QStringLiteral("S1"), QStringLiteral("2025-02")},
            {{QStringLiteral("headcount"), QStringLiteral("20"), QStringLiteral("24")},
                {QStringLiteral("joiners"), QStringLiteral("1"), QString()}}}};
    return file;
}

std::shared_ptr<const Words> english()
{
    return std::make_shared<const Words>(Language::English);
}

} // namespace

TEST(ImportModels, TablesWithWhatWouldBecomeOfThem)
{
    ImportTables tables;
    ImportTablesModel model(tables, english());
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    ImportedFile damaged;
    damaged.path = QStringLiteral("/in/damaged.xlsx");
    damaged.error = Error{ErrorCode::FileDamaged, {damaged.path}, {}};
    tables.take({staffingOutcome(), damaged});
    model.refresh();
    EXPECT_EQ(printed(model),
        "File | Records | Months | New | Changed | Unchanged | Refused | To be settled\n"
        "staffing.csv | Staffing | 2025-01 – 2025-04 (3 month(s)) | 1,234 | 1 | 0 | 1 | \n"
        "damaged.xlsx |  |  | 0 | 0 | 0 | 0 | Can't be read");
    EXPECT_EQ(model.index(0, 0).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_EQ(model.index(1, 0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    EXPECT_FALSE(model.flags(model.index(1, 0)) & Qt::ItemIsUserCheckable);
    const QSignalSpy ticked(&model, &ImportTablesModel::tickWanted);
    EXPECT_TRUE(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(ticked.count(), 1);
    // What is left out stays in the list though a trial does not tell of it any more.
    tables.tick(0, false);
    tables.take({damaged});
    model.refresh();
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(tables.totals().tables, 0);
    // A file that is gone goes.
    tables.take({});
    model.refresh();
    EXPECT_EQ(model.rowCount(), 1);
}

TEST(ImportModels, ColumnsWithWhatTheyAreReadAs)
{
    ImportColumnsModel model(english());
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const RecordKind* kind = findRecordKind(u"staffing");
    model.show(kind, staffingFacts());
    EXPECT_EQ(printed(model),
        "In the file | Column of the record | Unit | First values\n"
        "store | Store |  | S1  |  S1\n"
        "month | Month |  | 2025-01  |  2025-02\n"
        "people | To be chosen |  | 23  |  24");
    EXPECT_EQ(model.firstUnsettled(), 2);
    const QSignalSpy corrected(&model, &ImportColumnsModel::corrected);
    EXPECT_FALSE(model.setData(model.index(2, ImportColumnsModel::Unit), 4)); // of what is not known
    EXPECT_TRUE(model.setData(model.index(2, ImportColumnsModel::Meaning), kind->indexOf(u"headcount")));
    EXPECT_TRUE(model.setData(model.index(2, ImportColumnsModel::Unit), 4));
    EXPECT_FALSE(model.setData(model.index(2, ImportColumnsModel::Unit), 4)); // nothing new
    EXPECT_EQ(corrected.count(), 2);
    EXPECT_EQ(model.firstUnsettled(), -1);
    EXPECT_EQ(model.facts().columns[2].places, 4);
    // Left out, it has no unit any more.
    EXPECT_TRUE(model.setData(model.index(2, ImportColumnsModel::Meaning), ImportColumnsModel::kLeftOut));
    EXPECT_EQ(model.facts().columns[2].places, 0);
    model.show(nullptr, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ImportModels, FirstRowsWithTheHeadMarked)
{
    ImportFirstRowsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.firstHeadRow(), -1);
    model.show(staffingFacts());
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.columnCount(), 3);
    EXPECT_EQ(model.firstHeadRow(), 1);
    EXPECT_EQ(model.headerData(3, Qt::Vertical).toInt(), 5);
    EXPECT_TRUE(model.index(1, 0).data(Qt::FontRole).value<QFont>().bold());
    EXPECT_FALSE(model.index(2, 0).data(Qt::FontRole).value<QFont>().bold());
}

TEST(ImportModels, RecordsOfEachSort)
{
    ImportPreviewModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const Words words(Language::English);
    using Sort = ImportPreviewModel::Sort;
    const ImportedFile outcome = staffingOutcome();
    model.show(outcome, Sort::New, {}, words);
    EXPECT_EQ(printed(model), "Line | Store | Month | Headcount\n3 | S1 | 2025-01 | 23");
    model.show(outcome, Sort::Changed, {}, words);
    EXPECT_EQ(printed(model),
        "Line | Store | Month | Column | In the book | In the file\n"
        "5 | S1 | 2025-02 | Headcount | 20 | 24\n"
        "5 | S1 | 2025-02 | Joiners | 1 | nothing");
    EXPECT_EQ(model.listed(), 1);
    model.show(outcome, Sort::Unchanged, {}, words);
    EXPECT_EQ(model.rowCount(), 0);
    model.show(outcome, Sort::Refused, {}, words);
    EXPECT_EQ(printed(model), "Line | Column | Value | Reason\n7 | Headcount | abc | not a number");
    EXPECT_EQ(model.plainText(), QStringLiteral("Line\tColumn\tValue\tReason\n7\tHeadcount\tabc\tnot a number"));
}

// A month that a person typed goes with this file; one that its title tells is left to the next file's title.
TEST(ImportTables, WhatIsRememberedOfATable)
{
    ImportTables tables;
    ImportedFile file = staffingOutcome();
    file.facts->columns.erase(file.facts->columns.begin(), file.facts->columns.begin() + 2);
    file.facts->given = {{0, QStringLiteral("S1")}, {1, QStringLiteral("2025-03")}};
    tables.take({file});
    EXPECT_EQ(tables.at(0).columnsToGive(), (std::vector<int>{0, 1}));
    EXPECT_EQ(tables.at(0).given(1), QStringLiteral("2025-03"));
    TableFacts facts = *file.facts;
    facts.columns[0].column = 2;
    facts.columns[0].isUnknown = false;
    tables.settle(0, *findRecordKind(u"staffing"), facts);
    ASSERT_EQ(tables.trial().mappings.size(), 1U);
    EXPECT_EQ(tables.trial().mappings[0].given.size(), 1U);
    tables.give(0, 1, QStringLiteral(" 2025-05 "));
    ASSERT_EQ(tables.trial().mappings[0].given.size(), 2U);
    EXPECT_EQ(tables.trial().mappings[0].given[1].second, QStringLiteral("2025-05"));
    tables.recogniseAnew(0);
    EXPECT_TRUE(tables.trial().mappings.empty());
    EXPECT_EQ(tables.trial().recognisedAnew.size(), 1U);
    EXPECT_TRUE(tables.trial().isTrial);
    EXPECT_FALSE(tables.import(false).isTrial);
    EXPECT_TRUE(tables.import(false).keepMappings);
}
