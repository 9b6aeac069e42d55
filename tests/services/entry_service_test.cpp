// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/entry_book.h"
#include "storage/record_repository.h"
#include "storage/store_repository.h"
#include "storage/transaction.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using State = EditOutcome::State;
const QStringList kCounter{"mobile", "counter", "", ""};
const QStringList kOnline{"mobile", "online", "", ""};
const QStringList kUrban{"urban"};
constexpr Month kJanuary(2025, 1);
constexpr Month kMarch(2025, 3);

void setState(EntryBook& book, Month month, MonthState state)
{
    auto transaction = Transaction::begin(*book.books.book(), {"boss", book.clock.now()});
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(StoreRepository(*book.books.book()).setMonthState(book.store, month, state, "更正"));
    ASSERT_TRUE(transaction->commit());
}

TEST(EntryService, storesAnEditAndSaysSoOnceItIsCommitted)
{
    EntryBook book;
    QSignalSpy edited(&book.entry, &EntryService::edited);
    QSignalSpy figures(&book.books, &BookService::figuresChanged);
    const EditOutcome outcome = book.type("revenue", kCounter, "amount", kJanuary, whole(4860));
    EXPECT_EQ(outcome.state, State::Stored);
    EXPECT_EQ(outcome.when, book.clock.now());
    EXPECT_EQ(edited.count(), 1);
    EXPECT_EQ(figures.count(), 1);
    EXPECT_EQ(book.seen("revenue", kCounter, "amount", kJanuary), whole(4860));
    // Another connection sees it: it is in the file.
    const auto other = Book::open(book.path());
    ASSERT_TRUE(other);
    EXPECT_EQ(*RecordRepository(**other).count(*findRecordKind(u"revenue")), 1);
}

TEST(EntryService, theSameValueAgainIsNothingToUndo)
{
    EntryBook book;
    book.type("revenue", kCounter, "amount", kJanuary, whole(4860));
    EXPECT_EQ(book.type("revenue", kCounter, "amount", kJanuary, whole(4860)).state, State::Nothing);
    ASSERT_TRUE(book.entry.undo());
    EXPECT_FALSE(book.entry.history().canUndo());
}

TEST(EntryService, aClearedRecordIsDeletedAndComesBackWithItsNote)
{
    EntryBook book;
    book.type("revenue", kCounter, "amount", kJanuary, whole(4860));
    const EntrySheet sheet = book.sheet("revenue");
    const SheetCell cell{rowOf(sheet.sheet, kCounter, "amount"), kJanuary};
    ASSERT_TRUE(book.entry.edit(noteBatch(sheet.sheet, cell, "含补收")));
    EXPECT_EQ(book.type("revenue", kCounter, "amount", kJanuary, {}).state, State::Stored);
    EXPECT_EQ(book.storedCount("revenue"), 0u);
    ASSERT_TRUE(book.entry.undo());
    EXPECT_EQ(book.seen("revenue", kCounter, "amount", kJanuary), whole(4860));
    EXPECT_EQ(noteOf(book.sheet("revenue").sheet, cell), "含补收");
    ASSERT_TRUE(book.entry.redo());
    EXPECT_EQ(book.storedCount("revenue"), 0u);
}

TEST(EntryService, undoesAndRedoesEveryEditOfTheSession)
{
    EntryBook book;
    for (int i = 0; i < 30; ++i)
        book.type("channels", {i % 2 == 0 ? "counter" : "online"}, "visits", Month(2025, 1 + i % 12), whole(100 + i));
    EXPECT_EQ(book.storedCount("channels"), 12u);
    while (book.entry.history().canUndo())
        ASSERT_TRUE(book.entry.undo());
    EXPECT_EQ(book.storedCount("channels"), 0u);
    while (book.entry.history().canRedo())
        ASSERT_TRUE(book.entry.redo());
    EXPECT_EQ(book.seen("channels", {"online"}, "visits", Month(2025, 6)), whole(129));
}

TEST(EntryService, keepsWhatBreaksARuleAsADraftAndStoresItOnceTheRuleIsMet)
{
    EntryBook book;
    book.type("subscribers", kUrban, "gross_adds", kJanuary, whole(10));
    const EditOutcome broken = book.type("subscribers", kUrban, "port_ins", kJanuary, whole(12));
    EXPECT_EQ(broken.state, State::Stored);
    ASSERT_EQ(broken.refused.size(), 1u);
    EXPECT_EQ(broken.refused[0].rules[0].rule, "port_ins_within_gross_adds");

    // It is seen, marked, and not among the figures.
    EXPECT_EQ(book.seen("subscribers", kUrban, "port_ins", kJanuary), whole(12));
    const EntrySheet sheet = book.sheet("subscribers");
    EXPECT_TRUE(sheet.isDraft({rowOf(sheet.sheet, kUrban, "port_ins"), kJanuary}));
    EXPECT_FALSE(sheet.isDraft({rowOf(sheet.sheet, kUrban, "gross_adds"), kJanuary}));
    const RecordKind& kind = *findRecordKind(u"subscribers");
    const auto figures = book.books.records(kind, book.store, {kJanuary, kJanuary});
    ASSERT_TRUE(figures);
    EXPECT_TRUE(isEmpty(figures->at(0)[static_cast<size_t>(kind.indexOf(u"port_ins"))]));

    const EditOutcome fixed = book.type("subscribers", kUrban, "gross_adds", kJanuary, whole(20));
    EXPECT_TRUE(fixed.refused.empty());
    EXPECT_TRUE(book.sheet("subscribers").drafts.empty());
    const auto after = book.books.records(kind, book.store, {kJanuary, kJanuary});
    EXPECT_EQ(after->at(0)[static_cast<size_t>(kind.indexOf(u"port_ins"))], whole(12));
}

TEST(EntryService, undoGoesThroughDraftsToo)
{
    EntryBook book;
    // A negative amount without a note: a draft with no record behind it.
    EXPECT_EQ(book.type("revenue", kCounter, "amount", kJanuary, whole(-310)).refused.size(), 1u);
    EXPECT_EQ(book.storedCount("revenue"), 0u);
    ASSERT_TRUE(book.entry.undo());
    EXPECT_EQ(book.seen("revenue", kCounter, "amount", kJanuary), Value());
    ASSERT_TRUE(book.entry.redo());
    EXPECT_EQ(book.seen("revenue", kCounter, "amount", kJanuary), whole(-310));
    const EntrySheet sheet = book.sheet("revenue");
    const auto noted =
        book.entry.edit(noteBatch(sheet.sheet, {rowOf(sheet.sheet, kCounter, "amount"), kJanuary}, "冲销"));
    ASSERT_TRUE(noted);
    EXPECT_TRUE(noted->refused.empty());
    EXPECT_EQ(book.storedCount("revenue"), 1u);
    ASSERT_TRUE(book.entry.undo()); // the note goes, the figure is a draft again
    EXPECT_EQ(book.sheet("revenue").drafts.size(), 1u);
}

TEST(EntryService, aDraftOutlivesTheProgram)
{
    EntryBook book;
    book.type("revenue", kCounter, "amount", kJanuary, whole(-310));
    ASSERT_TRUE(book.books.open(book.path()));
    EXPECT_EQ(book.seen("revenue", kCounter, "amount", kJanuary), whole(-310));
    EXPECT_FALSE(book.entry.history().canUndo()) << "what was done before cannot be undone in another book";
}

TEST(EntryService, aClosedMonthIsNotEdited)
{
    EntryBook book;
    book.type("revenue", kCounter, "amount", kJanuary, whole(1));
    setState(book, kJanuary, MonthState::Submitted);
    EXPECT_EQ(book.type("revenue", kCounter, "amount", kJanuary, whole(2)).state, State::Stored);
    setState(book, kJanuary, MonthState::Closed);
    EXPECT_TRUE(book.sheet("revenue").isLocked(kJanuary));
    EXPECT_FALSE(book.sheet("revenue").isLocked(kMarch));
    EntrySheet sheet = book.sheet("revenue");
    const int row = rowOf(sheet.sheet, kCounter, "amount");
    const auto outcome =
        book.entry.edit(batchOf(sheet.sheet, {}, {{{row, kJanuary}, whole(3)}, {{row, kMarch}, whole(4)}}));
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->state, State::MonthClosed);
    EXPECT_EQ(outcome->closedMonths, std::vector<Month>{kJanuary});
    EXPECT_EQ(book.seen("revenue", kCounter, "amount", kMarch), Value()) << "all or nothing";
    // An undo that is refused stays what is undone next.
    const auto undone = book.entry.undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->state, State::MonthClosed);
    setState(book, kJanuary, MonthState::Open);
    EXPECT_EQ(book.entry.undo()->state, State::Stored);
    EXPECT_EQ(book.seen("revenue", kCounter, "amount", kJanuary), whole(1));
}

// A second window, or a second person, on the same book.
class TwoPeople : public testing::Test {
protected:
    TwoPeople()
        : theirBooks(book.clock, "bert")
        , theirs(theirBooks)
    {
        EXPECT_TRUE(theirBooks.open(book.path()));
    }
    EditOutcome theyType(const QStringList& codes, Month month, const Value& value)
    {
        Sheet sheet = theirs.sheet(*findRecordKind(u"revenue"), book.store, 2025)->sheet;
        sheet.addLine(codes);
        return *theirs.edit(batchOf(sheet, {}, {{{rowOf(sheet, codes, "amount"), month}, value}}));
    }

    EntryBook book;
    BookService theirBooks;
    EntryService theirs;
};

TEST_F(TwoPeople, theOtherWindowHearsOfAChange)
{
    QSignalSpy heard(&theirs, &EntryService::changedElsewhere);
    EXPECT_FALSE(*theirs.poll());
    book.type("revenue", kCounter, "amount", kJanuary, whole(100));
    EXPECT_TRUE(*theirs.poll());
    EXPECT_FALSE(*theirs.poll());
    EXPECT_FALSE(*book.entry.poll()) << "its own edit is no news";
    EXPECT_EQ(heard.count(), 1);
}

TEST_F(TwoPeople, theSameCellIsAConflictWithBothValuesAndAChoice)
{
    book.type("revenue", kCounter, "amount", kJanuary, whole(100));
    const Sheet mine = book.sheet("revenue").sheet;
    EXPECT_EQ(theyType(kCounter, kJanuary, whole(130)).state, State::Stored);
    const auto conflict =
        book.entry.edit(batchOf(mine, {}, {{{rowOf(mine, kCounter, "amount"), kJanuary}, whole(120)}}));
    ASSERT_TRUE(conflict);
    ASSERT_EQ(conflict->state, State::Conflict);
    EXPECT_EQ(conflict->conflicts[0].cells[0].found, whole(130));
    EXPECT_EQ(conflict->conflicts[0].cells[0].wanted, whole(120));
    EXPECT_EQ(book.seen("revenue", kCounter, "amount", kJanuary), whole(130)) << "nothing stored yet";

    EXPECT_EQ(book.entry.resolve(*conflict, ConflictChoice::KeepTheirs)->state, State::Nothing);
    EXPECT_EQ(book.seen("revenue", kCounter, "amount", kJanuary), whole(130));
    EXPECT_EQ(book.entry.resolve(*conflict, ConflictChoice::TakeMine)->state, State::Stored);
    EXPECT_EQ(book.seen("revenue", kCounter, "amount", kJanuary), whole(120));
    ASSERT_TRUE(book.entry.undo());
    EXPECT_EQ(book.seen("revenue", kCounter, "amount", kJanuary), whole(130)) << "undone to what was found";
}

TEST_F(TwoPeople, differentCellsAreNone)
{
    book.type("revenue", kCounter, "amount", kJanuary, whole(100));
    const Sheet mine = book.sheet("revenue").sheet;
    theyType(kCounter, kMarch, whole(5));
    theyType(kOnline, kJanuary, whole(6));
    EXPECT_EQ(book.entry.edit(batchOf(mine, {}, {{{rowOf(mine, kCounter, "amount"), kJanuary}, whole(120)}}))->state,
        State::Stored);
    EXPECT_EQ(book.storedCount("revenue"), 3u);
}

TEST_F(TwoPeople, anUndoDoesNotTakeAwayWhatTheOtherWroteSince)
{
    book.type("revenue", kCounter, "amount", kJanuary, whole(100));
    theyType(kCounter, kJanuary, whole(130));
    const auto undone = book.entry.undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->state, State::Conflict);
    EXPECT_TRUE(book.entry.history().canUndo());
    EXPECT_EQ(book.entry.resolve(*undone, ConflictChoice::KeepTheirs)->state, State::Nothing);
    EXPECT_FALSE(book.entry.history().canUndo()) << "nothing of it is left to undo";
    EXPECT_EQ(book.seen("revenue", kCounter, "amount", kJanuary), whole(130));
}

TEST_F(TwoPeople, aBookThatIsBeingWrittenToIsSaidToBeBusyAndNothingIsLost)
{
    auto held = Transaction::begin(*theirBooks.book(), {"bert", book.clock.now()});
    ASSERT_TRUE(held);
    Sheet sheet = book.sheet("revenue").sheet;
    sheet.addLine(kCounter);
    const auto outcome =
        book.entry.edit(batchOf(sheet, {}, {{{rowOf(sheet, kCounter, "amount"), kJanuary}, whole(1)}}));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::BookBusy);
    EXPECT_FALSE(book.entry.history().canUndo());
}

TEST(EntryService, eventsAreAddedChangedRenamedAndDeletedInOneStepEach)
{
    EntryBook book;
    const RecordKind& kind = *findRecordKind(u"training");
    const auto training = [](const char* topic, qint64 attendees, qint64 examined) {
        return recordOf("training",
            {{"store", code("S1")}, {"day", whole(20250314)}, {"topic", code(topic)}, {"attendees", whole(attendees)},
                {"examined", whole(examined)}});
    };
    const auto stored = [&] { return *book.books.records(kind, book.store, Period::year(2025)); };
    const Record first = training("服务礼仪", 10, 10);
    EXPECT_EQ(book.entry.edit(recordBatch(kind, std::nullopt, first))->state, State::Stored);
    EXPECT_EQ(stored(), std::vector<Record>{first});
    EXPECT_EQ(book.entry.edit(recordBatch(kind, std::nullopt, training("服务礼仪", 1, 1)))->state, State::Conflict);

    const Record renamed = training("服务礼仪一", 10, 9);
    const EditBatch rename = recordBatch(kind, first, renamed);
    EXPECT_EQ(rename.changes.size(), 2u) << "another key: the one goes, the other comes";
    EXPECT_EQ(book.entry.edit(rename)->state, State::Stored);
    EXPECT_EQ(stored(), std::vector<Record>{renamed});

    const auto refused = book.entry.edit(recordBatch(kind, renamed, training("服务礼仪一", 10, 11)));
    EXPECT_EQ(refused->state, State::Refused);
    EXPECT_EQ(refused->refused[0].rules[0].rule, "examined_within_attendees");

    EXPECT_EQ(book.entry.edit(recordBatch(kind, renamed, std::nullopt))->state, State::Stored);
    EXPECT_TRUE(stored().empty());
    ASSERT_TRUE(book.entry.undo()); // deleting is undone
    EXPECT_EQ(stored(), std::vector<Record>{renamed});
    ASSERT_TRUE(book.entry.undo()); // and the renaming
    EXPECT_EQ(stored(), std::vector<Record>{first});
}

TEST(EntryService, aRepeatNamesAnEarlierComplaint)
{
    EntryBook book;
    const RecordKind& kind = *findRecordKind(u"complaints");
    const auto complaint = [](const char* id, const char* accepted, Value repeats) {
        return recordOf("complaints",
            {{"store", code("S1")}, {"complaint", code(id)}, {"level", code("normal")},
                {"accepted_at", Moment::fromText(QString::fromLatin1(accepted))->minutes},
                {"repeat_of", std::move(repeats)}});
    };
    const Record first = complaint("A", "2025-03-01T09:00", {});
    ASSERT_EQ(book.entry.edit(recordBatch(kind, std::nullopt, first))->state, State::Stored);
    const auto rule = [&](const Record& record) {
        const auto outcome = book.entry.edit(recordBatch(kind, std::nullopt, record));
        return outcome->refused.empty() ? QString() : outcome->refused[0].rules[0].rule;
    };
    EXPECT_EQ(rule(complaint("B", "2025-03-02T09:00", code("X"))), "repeat_is_known");
    EXPECT_EQ(rule(complaint("B", "2025-02-02T09:00", code("A"))), "repeat_is_earlier");
    EXPECT_EQ(rule(complaint("B", "2025-03-02T09:00", code("A"))), "");
    const auto removal = book.entry.edit(recordBatch(kind, first, std::nullopt));
    EXPECT_EQ(removal->state, State::Refused);
    EXPECT_EQ(removal->refused[0].rules[0].rule, "repeated_by_another");
}

TEST(EntryService, anUnlikelyFigureIsConfirmedForTheValueItHas)
{
    EntryBook book;
    book.type("staffing", {}, "headcount", kJanuary, whole(280));
    const EntrySheet sheet = book.sheet("staffing");
    const SheetCell cell{rowOf(sheet.sheet, {}, "headcount"), kJanuary};
    const int column = sheet.sheet.row(cell.row).column;
    EXPECT_FALSE(sheet.confirmation(0, column, kJanuary));
    EXPECT_EQ(book.entry.confirm(sheet.sheet, cell, "  ").error().code, ErrorCode::ArgumentInvalid);
    ASSERT_TRUE(book.entry.confirm(sheet.sheet, cell, "并入新厅"));
    const EntrySheet confirmed = book.sheet("staffing");
    const Confirmation* found = confirmed.confirmation(0, column, kJanuary);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->note, "并入新厅");
    EXPECT_EQ(found->who, "anna");
    EXPECT_EQ(found->when, book.clock.now());
    book.type("staffing", {}, "headcount", kJanuary, whole(281));
    EXPECT_FALSE(book.sheet("staffing").confirmation(0, column, kJanuary)) << "another value, another question";
}

TEST(EntryService, saysThatNoBookIsOpen)
{
    EntryBook book;
    book.books.close();
    EXPECT_EQ(book.entry.sheet(*findRecordKind(u"revenue"), book.store, 2025).error().code, ErrorCode::BookMissing);
    EXPECT_EQ(book.entry.poll().error().code, ErrorCode::BookMissing);
    EditBatch batch;
    batch.kind = "revenue";
    EXPECT_EQ(book.entry.edit(batch).error().code, ErrorCode::BookMissing);
}

}
