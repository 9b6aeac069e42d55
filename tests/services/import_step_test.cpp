// SPDX-License-Identifier: GPL-3.0-or-later
// An import as one step: all tables or none, a preview before it, its undo after it, and what the book remembers.
#include "services/book_service.h"
#include "services/import_undo.h"
#include "services/mapping_memory.h"
#include "services/shelf.h"
#include "storage/record_repository.h"
#include "storage/sqlite_connection.h"
#include "storage/transaction.h"

#include <gmock/gmock.h>

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const QByteArray kStaffing = "store,month,headcount\nS1,2025-01,12\nS1,2025-02,13\n";
const QByteArray kBadCosts = "store,month,item,amount\nS1,2025-01,rent,many\n";
const QByteArray kCosts = "store,month,item,amount\nS1,2025-01,rent,100.5\n";

ImportOptions oneStep()
{
    ImportOptions options;
    options.isOneStep = true;
    return options;
}

ImportOptions preview(size_t most = 100)
{
    ImportOptions options = oneStep();
    options.isTrial = true;
    options.previewed = most;
    return options;
}

qint64 stored(const Shelf& shelf, const char* kind)
{
    return RecordRepository(*shelf.book).count(*findRecordKind(QString::fromLatin1(kind))).value_or(-1);
}

// All that the records of the book are, one text.
std::string contents(const Shelf& shelf)
{
    std::string all;
    RecordRepository records(*shelf.book);
    for (const RecordKind& kind : recordKinds()) {
        EXPECT_TRUE(records.forEach(kind, {}, [&](const Record& record) -> Result<void> {
            all += kind.name.toStdString();
            for (const Value& value : record)
                std::visit(
                    [&all](const auto& held) {
                        if constexpr (std::is_same_v<std::decay_t<decltype(held)>, QString>)
                            all += "," + held.toStdString();
                        else if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
                            all += ",";
                        else
                            all += "," + std::to_string(held);
                    },
                    value);
            all += '\n';
            return {};
        }));
    }
    return all;
}

// What the last import with these options changed; fails where it changed nothing.
ChangeSpan changed(const Shelf& shelf, const QStringList& files, const ImportOptions& options)
{
    ImportService service(*shelf.book, shelf.clock);
    EXPECT_TRUE(service.import(files, options));
    EXPECT_TRUE(service.changes().has_value());
    return service.changes().value_or(ChangeSpan{});
}

// "Changed 3 S1|2025-02: headcount 13 > 14"
std::vector<std::string> told(const ImportedFile& file)
{
    static const char* const names[] = {"New", "Changed", "Unchanged"};
    std::vector<std::string> lines;
    for (const PreviewedRecord& record : file.records) {
        QStringList cells;
        for (const PreviewedRecord::Cell& cell : record.cells)
            cells.append(QStringLiteral("%1 %2 > %3").arg(cell.column, cell.before, cell.after));
        lines.push_back(QStringLiteral("%1 %2 %3: %4")
                            .arg(QLatin1String(names[int(record.sort)]))
                            .arg(record.line)
                            .arg(record.key.join(u'|'), cells.join(QStringLiteral("; ")))
                            .trimmed()
                            .toStdString());
    }
    return lines;
}

TEST(ImportStep, WhereOneTableIsRefusedNoneIsStored)
{
    const Shelf shelf;
    const QByteArray before = shelf.bookBytes();
    const auto files =
        shelf.import({shelf.write("staffing.csv", kStaffing), shelf.write("costs.csv", kBadCosts)}, oneStep());
    ASSERT_EQ(files.size(), 2U);
    EXPECT_FALSE(files[0].isStored);
    EXPECT_FALSE(files[1].isStored);
    EXPECT_EQ(stored(shelf, "staffing"), 0);
    EXPECT_EQ(shelf.bookBytes(), before);
}

TEST(ImportStep, TheRefusedTableLeftOutTheOthersAreStored)
{
    const Shelf shelf;
    const QString costs = shelf.write("costs.csv", kBadCosts);
    ImportOptions options = oneStep();
    options.leftOut = {{costs, {}}};
    const auto files = shelf.import({shelf.write("staffing.csv", kStaffing), costs}, options);
    ASSERT_EQ(files.size(), 1U);
    EXPECT_TRUE(files[0].isStored);
    EXPECT_EQ(stored(shelf, "staffing"), 2);
}

TEST(ImportStep, RefusedRecordsSkippedAllTablesAreStored)
{
    const Shelf shelf;
    ImportOptions options = oneStep();
    options.skipBad = true;
    const auto files =
        shelf.import({shelf.write("staffing.csv", kStaffing), shelf.write("costs.csv", kBadCosts)}, options);
    EXPECT_TRUE(files[0].isStored);
    EXPECT_TRUE(files[1].isStored);
    EXPECT_EQ(files[0].kind, "costs"); // by the order of their links
    EXPECT_EQ(files[0].refused, 1);
    EXPECT_EQ(stored(shelf, "staffing"), 2);
}

TEST(ImportStep, CancellingInTheLastTableLeavesNothingOfTheFirst)
{
    const Shelf shelf;
    QByteArray many = "store,complaint,accepted_at,level,category,channel\n";
    for (int i = 0; i < 20000; ++i)
        many += "S1,c" + QByteArray::number(i) + ",2025-01-02T10:00,urgent,network,counter\n";
    ImportOptions options = oneStep();
    options.progress = [](const ImportProgress&) { return false; };
    const QByteArray before = shelf.bookBytes();
    const auto files =
        shelf.import({shelf.write("revenue.csv", "store,month,business_line,amount\nS1,2025-01,mobile,5\n"),
                         shelf.write("complaints.csv", many)},
            options);
    ASSERT_EQ(files.size(), 2U);
    ASSERT_TRUE(files[1].error);
    EXPECT_EQ(files[1].error->code, ErrorCode::Cancelled);
    EXPECT_FALSE(files[0].isStored);
    EXPECT_EQ(shelf.bookBytes(), before);
}

TEST(ImportPreview, TellsNewAndChangedCellsAndStoresNothing)
{
    const Shelf shelf;
    shelf.import("staffing.csv", "store,month,headcount,joiners\nS1,2025-01,12,1\nS1,2025-02,13,2\n");
    const QByteArray before = shelf.bookBytes();
    const ImportedFile file = shelf.import(
        "staffing.csv", "store,month,headcount,joiners\nS1,2025-01,12,1\nS1,2025-02,14,\nS1,2025-03,15,\n", preview());
    EXPECT_THAT(told(file),
        ElementsAre("Unchanged 2 S1|2025-01:", "Changed 3 S1|2025-02: headcount 13 > 14; joiners 2 >",
            "New 4 S1|2025-03: headcount  > 15"));
    EXPECT_FALSE(file.isStored);
    EXPECT_EQ(shelf.bookBytes(), before);
}

TEST(ImportPreview, TellsTheFirstOfEachSortAndCountsAll)
{
    const Shelf shelf;
    shelf.import("staffing.csv", kStaffing);
    const ImportedFile file = shelf.import("staffing.csv",
        "store,month,headcount\nS1,2025-01,22\nS1,2025-02,23\nS1,2025-03,15\nS1,2025-04,15\n", preview(1));
    EXPECT_THAT(
        told(file), ElementsAre("Changed 2 S1|2025-01: headcount 12 > 22", "New 4 S1|2025-03: headcount  > 15"));
    EXPECT_EQ(file.changed, 2);
    EXPECT_EQ(file.added, 2);
}

TEST(ImportPreview, ATableThatWasNotRecognisedShowsItsFirstRows)
{
    const Shelf shelf;
    const ImportedFile file = shelf.import("odd.csv", "阿,贝\n1,2\n", preview());
    ASSERT_TRUE(file.error);
    EXPECT_EQ(file.error->code, ErrorCode::FileKindUnknown);
    ASSERT_TRUE(file.facts);
    ASSERT_EQ(file.facts->firstRows.size(), 2U);
    EXPECT_EQ(file.facts->firstRows[0].cells, QStringList({"阿", "贝"}));
}

TEST(ImportDraft, TakesTheHeadThatAPersonSettles)
{
    const Shelf shelf;
    const QString path =
        shelf.write("staffing.csv", "门店,月份,期末人数,x\nstore,month,headcount,joiners\nS1,2025-01,12,1\n");
    const RecordKind& kind = *findRecordKind(u"staffing");
    const ImportService service(*shelf.book, shelf.clock);
    const auto second = service.draft({path, {}}, kind, 2, 2);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->headBegin, 2);
    EXPECT_EQ(second->headEnd, 2);
    EXPECT_EQ(second->columns.at(3).header, "joiners");
    const auto first = service.draft({path, {}}, kind, 1, 1);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->columns.at(3).header, "x");
    EXPECT_TRUE(first->columns.at(3).isUnknown);
    const auto wrong = service.draft({path, "July"}, kind);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::ArgumentInvalid);
}

TEST(ImportUndo, LeavesTheRecordsAsTheyWere)
{
    const Shelf shelf;
    shelf.import("staffing.csv", "store,month,headcount,joiners\nS1,2025-01,12,3\n");
    const std::string before = contents(shelf);
    const ChangeSpan span = changed(shelf,
        {shelf.write("staffing.csv", "store,month,headcount,joiners\nS1,2025-01,99,\nS1,2025-02,13,\n"),
            shelf.write("costs.csv", kCosts)},
        oneStep());
    EXPECT_NE(contents(shelf), before);
    const auto undone = undoImport(*shelf.book, shelf.clock, span, "anna");
    ASSERT_TRUE(undone) << undone.error().detail.toStdString();
    EXPECT_EQ(contents(shelf), before);
}

TEST(ImportUndo, TakesAStoreThatWasAddedWithItsVocabularies)
{
    const Shelf shelf;
    const std::string before = contents(shelf);
    const ChangeSpan span = changed(shelf,
        {shelf.write("stores.csv", "store,name,carrier\nS9,新店,telecom\n"),
            shelf.write("staffing.csv", "store,month,headcount\nS9,2025-01,4\n")},
        oneStep());
    const auto undone = undoImport(*shelf.book, shelf.clock, span, "anna");
    ASSERT_TRUE(undone) << undone.error().detail.toStdString();
    EXPECT_EQ(contents(shelf), before);
    EXPECT_EQ(
        shelf.book->sqlite().text("SELECT count(*) FROM vocabulary_channel WHERE store = 'S9'").value_or("?"), "0");
}

TEST(ImportUndo, ALongImportIsTakenBackWhole)
{
    const Shelf shelf;
    const std::string before = contents(shelf);
    QByteArray many = "store,complaint,accepted_at,level,category,channel\n";
    for (int i = 0; i < 2500; ++i)
        many += "S1,c" + QByteArray::number(i) + ",2025-01-02T10:00,urgent,network,counter\n";
    const ChangeSpan span = changed(shelf, {shelf.write("complaints.csv", many)}, oneStep());
    EXPECT_EQ(span.last - span.first, 2499);
    ASSERT_TRUE(undoImport(*shelf.book, shelf.clock, span, "anna"));
    EXPECT_EQ(contents(shelf), before);
}

TEST(ImportUndo, IsRefusedWhereARecordWasChangedSince)
{
    const Shelf shelf;
    const ChangeSpan span = changed(shelf, {shelf.write("staffing.csv", kStaffing)}, oneStep());
    shelf.import("staffing.csv", "store,month,headcount\nS1,2025-02,50\n");
    const std::string now = contents(shelf);
    const auto undone = undoImport(*shelf.book, shelf.clock, span, "anna");
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::VersionConflict);
    EXPECT_EQ(undone.error().subjects, QStringList({"staffing", "S1, 202502"}));
    EXPECT_EQ(contents(shelf), now);
}

TEST(ImportUndo, IsRefusedWhereAnAddedStoreHasRecordsOfItsOwnSince)
{
    const Shelf shelf;
    const ChangeSpan span =
        changed(shelf, {shelf.write("stores.csv", "store,name,carrier\nS9,新店,telecom\n")}, oneStep());
    shelf.import("staffing.csv", "store,month,headcount\nS9,2025-02,50\n");
    const std::string now = contents(shelf);
    const auto undone = undoImport(*shelf.book, shelf.clock, span, "anna");
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::VersionConflict);
    EXPECT_EQ(contents(shelf), now);
}

TEST(ImportUndo, IsRefusedForAMonthThatWasClosedSince)
{
    const Shelf shelf;
    const ChangeSpan span = changed(shelf, {shelf.write("staffing.csv", kStaffing)}, oneStep());
    ASSERT_TRUE(
        shelf.book->sqlite().run("INSERT INTO month_states (store, month, state) VALUES ('S1', 202502, 'closed')"));
    const auto undone = undoImport(*shelf.book, shelf.clock, span, "anna");
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::MonthClosed);
    EXPECT_EQ(stored(shelf, "staffing"), 2);
}

TEST(ImportUndo, TheWindowsBookTakesBackItsLastImportOnce)
{
    const Shelf shelf;
    const QString file = shelf.write("staffing.csv", kStaffing);
    BookService books(shelf.clock, "anna");
    ASSERT_TRUE(books.open(shelf.book->path()));
    EXPECT_FALSE(books.canUndoImport());
    ASSERT_TRUE(books.import({file}, oneStep()));
    EXPECT_TRUE(books.canUndoImport());
    ASSERT_TRUE(books.import({file}, preview())); // a trial is no step
    EXPECT_TRUE(books.canUndoImport());
    ASSERT_TRUE(books.import({shelf.write("costs.csv", kBadCosts)}, oneStep())); // nor is one that was refused
    EXPECT_TRUE(books.canUndoImport());
    ASSERT_TRUE(books.undoLastImport());
    EXPECT_FALSE(books.canUndoImport());
    EXPECT_EQ(stored(shelf, "staffing"), 0);
    ASSERT_TRUE(books.import({file}, oneStep()));
    books.close();
    EXPECT_FALSE(books.canUndoImport());
}

// "人员" says nothing; a person settles that it is the headcount, in tens.
ImportOptions settled(bool isKept)
{
    ColumnMapping mapping;
    mapping.kind = "staffing";
    mapping.fields = {{"store", "store", 0}, {"month", "month", 0}, {"人员2025", "headcount", 1}};
    ImportOptions options = oneStep();
    options.mappings = {mapping};
    options.keepMappings = isKept;
    return options;
}

const QByteArray kOdd = "store,month,人员2025\nS1,2025-01,1\n";
const QByteArray kOddNextYear = "store,month,人员2026\nS1,2026-01,2\n";

TEST(ImportMemory, WhatAPersonSettledServesForTheNextFile)
{
    const Shelf shelf;
    ASSERT_TRUE(shelf.import("odd.csv", kOdd, settled(true)).isStored);
    const ImportedFile next = shelf.import("odd26.csv", kOddNextYear, oneStep());
    EXPECT_TRUE(next.isStored);
    EXPECT_EQ(next.kind, "staffing");
    ASSERT_TRUE(next.facts);
    EXPECT_EQ(next.facts->settledOn, QDate(2026, 1, 5));
    EXPECT_EQ(shelf.book->sqlite().text("SELECT headcount FROM staffing WHERE month = 202601").value_or("?"), "20");
}

TEST(ImportMemory, NothingIsRememberedWhereNothingWasAskedOrStored)
{
    const Shelf shelf;
    shelf.import("odd.csv", kOdd, settled(false));
    EXPECT_THAT(*MappingMemory(*shelf.book).all(), IsEmpty());
    shelf.import("odd2.csv", "store,month,人员2025\nS1,2025-01,many\n", settled(true));
    EXPECT_THAT(*MappingMemory(*shelf.book).all(), IsEmpty());
}

TEST(ImportMemory, AMonthGivenForOneFileIsNotThatOfTheNext)
{
    const Shelf shelf;
    ImportOptions options = oneStep();
    ColumnMapping mapping;
    mapping.kind = "staffing";
    mapping.fields = {{"人员", "headcount", 0}};
    mapping.given = {{"store", "S1"}, {"month", "2025-01"}};
    options.mappings = {mapping};
    options.keepMappings = true;
    ASSERT_TRUE(shelf.import("odd.csv", "人员\n12\n", options).isStored);
    const auto kept = MappingMemory(*shelf.book).all();
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_THAT(kept->front().mapping.given, ElementsAre(std::pair<QString, QString>("store", "S1")));
    const ImportedFile next = shelf.import("next.csv", "人员\n13\n", preview());
    ASSERT_TRUE(next.error);
    EXPECT_EQ(next.error->code, ErrorCode::FileColumnMissing);
}

TEST(ImportMemory, CanBePassedOver)
{
    const Shelf shelf;
    shelf.import("odd.csv", kOdd, settled(true));
    const QString file = shelf.write("odd26.csv", kOddNextYear);
    ImportOptions anew = preview();
    anew.recognisedAnew = {{file, {}}};
    const auto files = shelf.import(QStringList{file}, anew);
    ASSERT_TRUE(files.front().error);
    EXPECT_EQ(files.front().error->code, ErrorCode::FileKindUnknown);
}

TEST(ImportMemory, TheSameHeadIsRememberedOnceAndTheOldestAreForgotten)
{
    const Shelf shelf;
    MappingMemory memory(*shelf.book);
    auto transaction = Transaction::begin(*shelf.book, {"anna", shelf.clock.now()});
    ASSERT_TRUE(transaction);
    ColumnMapping mapping = settled(true).mappings.front();
    ASSERT_TRUE(memory.keep(mapping, QDate(2026, 1, 1)));
    mapping.fields[2].places = 2;
    ASSERT_TRUE(memory.keep(mapping, QDate(2026, 1, 2)));
    ASSERT_EQ(memory.all()->size(), 1U);
    EXPECT_EQ(memory.all()->front().mapping.fields[2].places, 2);
    for (int i = 0; i < int(MappingMemory::kMost); ++i) {
        mapping.fields[2].header = QStringLiteral("head %1").arg(QString(i, u'x'));
        ASSERT_TRUE(memory.keep(mapping, QDate(2026, 2, 1)));
    }
    EXPECT_EQ(memory.all()->size(), MappingMemory::kMost);
    EXPECT_EQ(memory.all()->back().on, QDate(2026, 2, 1));
}

TEST(ImportMemory, WhatIsStillToBeSettledSaysSoWithItsFirstRows)
{
    const Shelf shelf;
    ImportOptions options = settled(false);
    options.mappings.front().fields[2].column.reset();
    options.isTrial = true;
    const ImportedFile file = shelf.import("odd.csv", kOdd, options);
    ASSERT_TRUE(file.error);
    EXPECT_EQ(file.error->code, ErrorCode::FileColumnUnknown);
    EXPECT_EQ(file.kind, "staffing");
    ASSERT_TRUE(file.facts);
    EXPECT_TRUE(file.facts->columns.at(2).isUnknown);
}

} // namespace
