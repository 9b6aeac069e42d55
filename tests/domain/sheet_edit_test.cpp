// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edit_history.h"
#include "domain/sheet_builder.h"
#include "domain/sheet_edit.h"

#include <gtest/gtest.h>

namespace {

const QStringList kCounter{"mobile", "counter", "", ""};
const QStringList kOnline{"mobile", "online", "", ""};

Record revenue(int month, const char* channel, Value amount, Value note = {})
{
    return recordOf("revenue",
        {{"store", code("S1")}, {"month", whole(month)}, {"business_line", code("mobile")}, {"channel", code(channel)},
            {"amount", std::move(amount)}, {"note", std::move(note)}});
}

Sheet twoChannels()
{
    return sheetOf("revenue", 2025,
        {revenue(202501, "counter", whole(100)), revenue(202501, "online", whole(200)),
            revenue(202502, "counter", whole(300), code("冲销"))});
}

const RecordKind& kRevenue = *findRecordKind(u"revenue");
constexpr int kAmount = 6;
constexpr int kNote = 7;

TEST(SheetEdit, changesOnlyWhatIsDifferent)
{
    const Sheet sheet = twoChannels();
    const int row = rowOf(sheet, kCounter, "amount");
    const EditBatch batch =
        batchOf(sheet, {}, {{{row, Month(2025, 1)}, whole(100)}, {{row, Month(2025, 3)}, whole(5)}});
    ASSERT_EQ(batch.changes.size(), 1u);
    EXPECT_FALSE(batch.changes[0].before);
    EXPECT_EQ(batch.changes[0].after, revenue(202503, "counter", whole(5)));
}

TEST(SheetEdit, theLastFigureTakesItsNoteWithIt)
{
    const Sheet sheet = twoChannels();
    const int row = rowOf(sheet, kCounter, "amount");
    const EditBatch batch = clearBatch(sheet, {row, row, Month(2025, 2), Month(2025, 2)});
    ASSERT_EQ(batch.changes.size(), 1u);
    EXPECT_EQ(batch.changes[0].before, revenue(202502, "counter", whole(300), code("冲销")));
    EXPECT_FALSE(batch.changes[0].after);
    EXPECT_EQ(batch.inverse().changes[0].after, revenue(202502, "counter", whole(300), code("冲销")));
    EXPECT_EQ(
        withBatch(withBatch(sheet, batch), batch.inverse()).record(0, Month(2025, 2)), sheet.record(0, Month(2025, 2)));
}

TEST(SheetEdit, aNoteMayComeBeforeItsFigure)
{
    const Sheet sheet = twoChannels();
    const EditBatch batch = noteBatch(sheet, {rowOf(sheet, kCounter, "amount"), Month(2025, 5)}, "冲销");
    ASSERT_EQ(batch.changes.size(), 1u);
    EXPECT_EQ(batch.changes[0].after, revenue(202505, "counter", {}, code("冲销")));
}

TEST(SheetEdit, fillsDownOverHeadingsAndTotals)
{
    const Sheet sheet = twoChannels();
    const int counter = rowOf(sheet, kCounter, "amount");
    const int online = rowOf(sheet, kOnline, "amount");
    const EditBatch batch = fillDownBatch(sheet, {counter, online + 1, Month(2025, 1), Month(2025, 2)});
    EXPECT_EQ(batch.name, (EditName{EditName::Kind::FillDown, 2, 2}));
    const Sheet after = withBatch(sheet, batch);
    EXPECT_EQ(after.value({online, Month(2025, 1)}), whole(100));
    EXPECT_EQ(after.value({online, Month(2025, 2)}), whole(300));
    // One row alone takes the entry above it, as Excel does.
    const EditBatch single = fillDownBatch(sheet, {online, online, Month(2025, 2), Month(2025, 2)});
    EXPECT_EQ(withBatch(sheet, single).value({online, Month(2025, 2)}), whole(300));
    EXPECT_TRUE(fillDownBatch(sheet, {counter, counter, Month(2025, 1), Month(2025, 1)}).changes.empty());
}

TEST(SheetEdit, fillsRightFromTheMonthBefore)
{
    const Sheet sheet = twoChannels();
    const int row = rowOf(sheet, kOnline, "amount");
    const EditBatch batch = fillRightBatch(sheet, {row, row, Month(2025, 2), Month(2025, 2)});
    EXPECT_EQ(withBatch(sheet, batch).value({row, Month(2025, 2)}), whole(200));
}

TEST(SheetEdit, acceptsProposalsThatFollowFromEachOther)
{
    const auto area = [](int month, const char* column, qint64 value) {
        return recordOf("subscribers",
            {{"store", code("S1")}, {"month", whole(month)}, {"area", code("urban")}, {column, whole(value)}});
    };
    Record january = area(202501, "gross_adds", 30);
    const RecordKind& kind = *findRecordKind(u"subscribers");
    january[static_cast<size_t>(kind.indexOf(u"churned"))] = qint64(10);
    const Sheet sheet = sheetOf("subscribers", 2025, {area(202412, "closing", 1000), january});
    const int last = static_cast<int>(sheet.rows().size()) - 1;
    const Sheet after = withBatch(sheet, acceptBatch(sheet, {0, last, Month(2025, 1), Month(2025, 1)}));
    EXPECT_EQ(after.value({rowOf(after, {"urban"}, "opening"), Month(2025, 1)}), whole(1000));
    EXPECT_EQ(after.value({rowOf(after, {"urban"}, "adjustment"), Month(2025, 1)}), whole(0));
    EXPECT_EQ(after.value({rowOf(after, {"urban"}, "closing"), Month(2025, 1)}), whole(1020));
}

TEST(Merge, twoPeopleMayChangeDifferentFiguresOfOneRecord)
{
    const Record seen = revenue(202501, "counter", whole(100));
    Record theirs = seen;
    theirs[kNote] = code("theirs");
    Record mine = seen;
    mine[kAmount] = whole(120);
    const MergeOutcome outcome = merge(kRevenue, {seen, mine}, theirs);
    EXPECT_FALSE(outcome.conflict);
    EXPECT_EQ(outcome.merged, revenue(202501, "counter", whole(120), code("theirs")));
}

TEST(Merge, theSameCellChangedTwiceIsAConflictWithBothValues)
{
    const Record seen = revenue(202501, "counter", whole(100));
    const Record mine = revenue(202501, "counter", whole(120));
    const Record theirs = revenue(202501, "counter", whole(130));
    const MergeOutcome outcome = merge(kRevenue, {seen, mine}, theirs);
    ASSERT_TRUE(outcome.conflict);
    ASSERT_EQ(outcome.conflict->cells.size(), 1u);
    EXPECT_EQ(outcome.conflict->cells[0].expected, whole(100));
    EXPECT_EQ(outcome.conflict->cells[0].found, whole(130));
    EXPECT_EQ(outcome.conflict->cells[0].wanted, whole(120));

    const EditBatch batch{{}, StoreId("S1"), "revenue", {{seen, mine}}};
    const EditBatch forced = resolved(kRevenue, batch, {*outcome.conflict}, ConflictChoice::TakeMine);
    ASSERT_EQ(forced.changes.size(), 1u);
    EXPECT_EQ(merge(kRevenue, forced.changes[0], theirs).merged, mine);
    EXPECT_FALSE(merge(kRevenue, forced.changes[0], theirs).conflict);
    EXPECT_TRUE(resolved(kRevenue, batch, {*outcome.conflict}, ConflictChoice::KeepTheirs).changes.empty());
}

TEST(Merge, theChoiceKeepsWhatWasNoConflict)
{
    const Record seen = revenue(202501, "counter", whole(100));
    const Record mine = revenue(202501, "counter", whole(120), code("mine"));
    const Record theirs = revenue(202501, "counter", whole(130));
    const MergeOutcome outcome = merge(kRevenue, {seen, mine}, theirs);
    ASSERT_TRUE(outcome.conflict);
    const EditBatch kept = resolved(
        kRevenue, {{}, StoreId("S1"), "revenue", {{seen, mine}}}, {*outcome.conflict}, ConflictChoice::KeepTheirs);
    ASSERT_EQ(kept.changes.size(), 1u);
    EXPECT_EQ(kept.changes[0].after, revenue(202501, "counter", whole(130), code("mine")));
}

TEST(Merge, theSameValueFromBothIsNoConflict)
{
    const Record seen = revenue(202501, "counter", whole(100));
    const Record both = revenue(202501, "counter", whole(130));
    EXPECT_FALSE(merge(kRevenue, {seen, both}, both).conflict);
}

TEST(Merge, clearingEveryFigureDeletesTheRecord)
{
    const Record seen = revenue(202501, "counter", whole(100));
    EXPECT_FALSE(merge(kRevenue, {seen, std::nullopt}, seen).merged);
    // What someone else wrote beside it in the meantime stays.
    EXPECT_EQ(merge(kRevenue, {seen, std::nullopt}, revenue(202501, "counter", whole(100), code("theirs"))).merged,
        revenue(202501, "counter", {}, code("theirs")));
}

TEST(Merge, anEventIsAddedOnceAndNotDeletedUnderSomeonesPen)
{
    const RecordKind& kind = *findRecordKind(u"events");
    const auto event = [](const char* detail) {
        return recordOf("events",
            {{"store", code("S1")}, {"day", whole(20250314)}, {"title", code("装修")}, {"detail", code(detail)}});
    };
    EXPECT_EQ(merge(kind, {std::nullopt, event("a")}, std::nullopt).merged, event("a"));
    const MergeOutcome twice = merge(kind, {std::nullopt, event("a")}, event("b"));
    ASSERT_TRUE(twice.conflict);
    EXPECT_TRUE(twice.conflict->cells.empty());
    const EditBatch forced = resolved(
        kind, {{}, StoreId("S1"), "events", {{std::nullopt, event("a")}}}, {*twice.conflict}, ConflictChoice::TakeMine);
    EXPECT_EQ(merge(kind, forced.changes[0], event("b")).merged, event("a"));

    EXPECT_TRUE(merge(kind, {event("a"), std::nullopt}, event("b")).conflict);
    const MergeOutcome gone = merge(kind, {event("a"), std::nullopt}, event("a"));
    EXPECT_FALSE(gone.conflict);
    EXPECT_FALSE(gone.merged);
    EXPECT_TRUE(merge(kind, {event("a"), event("c")}, std::nullopt).conflict) << "someone deleted it";
}

TEST(EditHistory, goesBackAndForthWithoutLimit)
{
    EditHistory history;
    Sheet sheet = twoChannels();
    const Sheet begin = sheet;
    const int row = rowOf(sheet, kOnline, "amount");
    for (int i = 0; i < 500; ++i) {
        const EditBatch batch = batchOf(sheet, {}, {{{row, Month(2025, 1 + i % 12)}, whole(1000 + i)}});
        sheet = withBatch(std::move(sheet), batch);
        history.did(batch);
    }
    const Sheet end = sheet;
    while (history.canUndo()) {
        const EditBatch back = history.nextUndo().inverse();
        sheet = withBatch(std::move(sheet), back);
        history.undid(back);
    }
    for (int month = 1; month <= 12; ++month)
        EXPECT_EQ(sheet.value({row, Month(2025, month)}), begin.value({row, Month(2025, month)}));
    while (history.canRedo()) {
        const EditBatch again = history.nextRedo();
        sheet = withBatch(std::move(sheet), again);
        history.redid(again);
    }
    for (int month = 1; month <= 12; ++month)
        EXPECT_EQ(sheet.value({row, Month(2025, month)}), end.value({row, Month(2025, month)}));
    history.undid(history.nextUndo().inverse());
    history.did(EditBatch());
    EXPECT_FALSE(history.canRedo()) << "a new edit ends what could be redone";
}

}
