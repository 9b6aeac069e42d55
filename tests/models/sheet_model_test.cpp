// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheet_commands.h"
#include "models/sheet_model.h"
#include "printed_model.h"
#include "services/entry_book.h"
#include "services/month_status_service.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <random>

namespace {

constexpr Month kJanuary(2025, 1);
const QStringList kCounter{"mobile", "counter", "", ""};
const QStringList kOnline{"mobile", "online", "", ""};

// The first columns of a model with its row titles and with what its roles mark:
// ! a broken rule, ? unlikely, ~ a draft, # locked, + a partial total, (figure) a proposal.
std::string marked(const SheetModel& model, int months)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{model.headerData(row, Qt::Vertical).toString()};
        for (int column = 0; column < months; ++column) {
            const QModelIndex cell = model.index(row, column);
            QString text = cell.data().toString();
            const QString proposal = cell.data(SheetModel::ProposalRole).toString();
            if (!proposal.isEmpty())
                text += u'(' + proposal + u')';
            for (const auto& [role, mark] : {std::pair(SheetModel::FaultRole, u'!'), {SheetModel::DoubtRole, u'?'},
                     {SheetModel::DraftRole, u'~'}, {SheetModel::LockedRole, u'#'}, {SheetModel::PartialRole, u'+'}}) {
                if (cell.data(role).toBool())
                    text += mark;
            }
            cells.append(text);
        }
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(u'\n').toStdString();
}

class SheetModelTest : public testing::Test {
protected:
    void show(const char* kind, Language language = Language::English, int year = 2025)
    {
        const auto vocabularies = book.books.vocabularies(book.store);
        ASSERT_TRUE(vocabularies);
        ASSERT_TRUE(model.show(*findRecordKind(QString::fromLatin1(kind)), book.store, year,
            {*vocabularies, Catalogue::shipped()}, std::make_shared<const Words>(language)));
    }
    QModelIndex cell(const QStringList& codes, const char* column, int month)
    {
        const Sheet& sheet = model.entrySheet()->sheet;
        return model.index(rowOf(sheet, codes, column), month - 1);
    }

    EntryBook book;
    SheetModel model{book.entry};
    SheetCommands commands{model, book.entry};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SheetModelTest, showsLinesInGroupsWithTotalsAndTheYear)
{
    book.type("revenue", kCounter, "amount", kJanuary, whole(41200000));
    book.type("revenue", kOnline, "amount", kJanuary, whole(22105050));
    book.type("revenue", kCounter, "amount", Month(2025, 2), whole(33500000));
    book.type("revenue", {"device", "counter", "", ""}, "amount", kJanuary, whole(30500000));
    show("revenue");
    EXPECT_EQ(marked(model, 2),
        "Mobile |  | \n"
        "Counter | 412,000.00 | 335,000.00\n"
        "Online | 221,050.50 | \n"
        "Devices |  | \n"
        "Counter | 305,000.00 | \n"
        "Total | 938,050.50 | 335,000.00+");
    EXPECT_EQ(model.index(1, SheetModel::Year).data().toString(), "747,000.00");
    EXPECT_EQ(model.headerData(SheetModel::Year, Qt::Horizontal).toString(), "Year");
    EXPECT_EQ(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), "Mobile · Counter, Jan: 412,000.00");

    model.setMoneyUnit(MoneyUnit::TenThousand);
    EXPECT_EQ(model.index(1, 0).data().toString(), "41.20");
    EXPECT_EQ(model.index(2, 0).data().toString(), "22.11");
    EXPECT_EQ(model.index(2, 0).data(Qt::EditRole).toString(), "22.10505") << "exact";
}

TEST_F(SheetModelTest, speaksChinese)
{
    book.type("staffing", {}, "headcount", Month(2024, 12), whole(28));
    book.type("staffing", {}, "joiners", kJanuary, whole(2));
    book.type("staffing", {}, "leavers", kJanuary, whole(1));
    show("staffing", Language::Chinese);
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), "1月");
    EXPECT_EQ(marked(model, 1), "在岗人数 | (29)\n入职 | 2\n离职 | 1\n职业规划人数 | ");
    EXPECT_EQ(model.index(0, 0).data(SheetModel::ReasonRole).toString(), "上月在岗人数＋入职－离职");
}

TEST_F(SheetModelTest, typingStoresAtOnceAndShowsTotalsDerivedRowsAndProposals)
{
    book.type("subscribers", {"urban"}, "closing", Month(2024, 12), whole(1000));
    show("subscribers");
    QSignalSpy saved(&model, &SheetModel::saved);
    EXPECT_EQ(cell({"urban"}, "opening", 1).data(SheetModel::ProposalRole).toString(), "1,000");
    EXPECT_TRUE(model.setData(cell({"urban"}, "opening", 1), "１,０００"));
    EXPECT_TRUE(model.setData(cell({"urban"}, "gross_adds", 1), "0.003万"));
    EXPECT_TRUE(model.setData(cell({"urban"}, "churned", 1), "10"));
    EXPECT_EQ(cell({"urban"}, "closing", 1).data(SheetModel::ProposalRole).toString(), "1,020");
    EXPECT_TRUE(model.setData(cell({"urban"}, "adjustment", 1), "-2"));
    EXPECT_EQ(cell({"urban"}, "closing", 1).data(SheetModel::ProposalRole).toString(), "1,018");
    EXPECT_TRUE(model.setData(cell({"urban"}, "closing", 1), "1018"));
    EXPECT_EQ(saved.count(), 5);
    const QStringList layout = layoutOf(model.entrySheet()->sheet);
    EXPECT_EQ(model.index(int(layout.indexOf("urban = net_adds")), 0).data().toString(), "18");
    EXPECT_EQ(model.index(int(layout.indexOf("urban = average_subscribers")), 0).data().toString(), "1,009");
    EXPECT_EQ(model.index(int(layout.indexOf("urban = churn_rate")), 0).data().toString(), "0.99");
}

TEST_F(SheetModelTest, marksABrokenRuleWithASentenceUntilItIsFixed)
{
    show("channels");
    ASSERT_TRUE(model.setData(cell({"counter"}, "visits", 1), "10"));
    ASSERT_TRUE(model.setData(cell({"counter"}, "deals", 1), "12"));
    const QModelIndex deals = cell({"counter"}, "deals", 1);
    EXPECT_TRUE(deals.data(SheetModel::FaultRole).toBool());
    EXPECT_TRUE(deals.data(SheetModel::DraftRole).toBool());
    EXPECT_EQ(deals.data(SheetModel::ReasonRole).toString(), "Deals (12) must not be more than Visits (10).");
    EXPECT_TRUE(cell({"counter"}, "visits", 1).data(SheetModel::FaultRole).toBool());
    EXPECT_FALSE(cell({"counter"}, "visits", 1).data(SheetModel::DraftRole).toBool());
    ASSERT_TRUE(model.setData(cell({"counter"}, "visits", 1), "20"));
    EXPECT_FALSE(deals.data(SheetModel::FaultRole).toBool());
    EXPECT_FALSE(deals.data(SheetModel::DraftRole).toBool());
}

TEST_F(SheetModelTest, asksWhetherAnUnlikelyFigureIsRight)
{
    for (int month = 1; month <= 12; ++month)
        book.type("staffing", {}, "headcount", Month(2024, month), whole(28));
    show("staffing");
    ASSERT_TRUE(model.setData(cell({}, "headcount", 1), "280"));
    const QModelIndex heads = cell({}, "headcount", 1);
    EXPECT_TRUE(heads.data(SheetModel::DoubtRole).toBool());
    EXPECT_EQ(heads.data(SheetModel::ReasonRole).toString(),
        "Unusual: 22 to 36 would be usual. Same month last year: 28. Last month: 28.");
    ASSERT_TRUE(commands.confirm(heads, "merged"));
    EXPECT_FALSE(heads.data(SheetModel::DoubtRole).toBool());
    EXPECT_EQ(heads.data(SheetModel::ConfirmationRole).toString(), "merged");
}

TEST_F(SheetModelTest, whatCannotBeReadIsSaidAndNothingStored)
{
    show("channels");
    QSignalSpy unreadable(&model, &SheetModel::unreadable);
    EXPECT_FALSE(model.setData(cell({"counter"}, "visits", 1), "many"));
    ASSERT_EQ(unreadable.count(), 1);
    EXPECT_EQ(unreadable[0][1].toString(), "many");
    EXPECT_EQ(book.storedCount("channels"), 0u);
}

TEST_F(SheetModelTest, aClosedMonthIsLocked)
{
    MonthStatusService status(book.books, book.entry);
    book.type("channels", {"counter"}, "visits", kJanuary, whole(10));
    ASSERT_TRUE(status.submit(book.store, kJanuary)->isDone);
    ASSERT_TRUE(status.close(book.store, kJanuary)->isDone);
    show("channels");
    EXPECT_TRUE(cell({"counter"}, "visits", 1).data(SheetModel::LockedRole).toBool());
    EXPECT_FALSE(cell({"counter"}, "visits", 1).flags() & Qt::ItemIsEditable);
    EXPECT_TRUE(cell({"counter"}, "visits", 2).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(model.setData(cell({"counter"}, "visits", 1), "11"));
    // Also where the month was closed by someone else a moment ago.
    QSignalSpy closed(&model, &SheetModel::monthClosed);
    ASSERT_TRUE(model.setData(cell({"counter"}, "visits", 2), "11"));
    ASSERT_TRUE(status.submit(book.store, Month(2025, 2))->isDone);
    ASSERT_TRUE(status.close(book.store, Month(2025, 2))->isDone);
    EXPECT_FALSE(model.setData(cell({"counter"}, "visits", 2), "12"));
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(SheetModelTest, pastesABlockUndoesItAndRefusesWhatDoesNotFit)
{
    show("channels");
    QSignalSpy refused(&commands, &SheetCommands::pasteRefused);
    const int visits = rowOf(model.entrySheet()->sheet, {"counter"}, "visits");
    const SheetRange first{visits, visits, kJanuary, kJanuary};
    QString block;
    for (int row = 0; row < 12; ++row) {
        for (int column = 0; column < 8; ++column)
            block += QString::number(100 - row) + (column < 7 ? "\t" : "\r\n");
    }
    const auto range = commands.paste(first, block);
    ASSERT_TRUE(range);
    EXPECT_EQ(range->lastMonth, Month(2025, 8));
    EXPECT_EQ(book.storedCount("channels"), 16u) << "two channels of eight months";
    // What was pasted is what is copied; money has its fen.
    EXPECT_EQ(commands.copied(*range).remove(QStringLiteral(".00")).toStdString(), block.toStdString());
    EXPECT_EQ(book.entry.history().nextUndo().name, (EditName{EditName::Kind::Paste, 12, 8}));
    ASSERT_TRUE(book.entry.undo());
    EXPECT_EQ(book.storedCount("channels"), 0u);
    EXPECT_EQ(cell({"counter"}, "visits", 1).data().toString(), "");

    EXPECT_FALSE(commands.paste({visits, visits, Month(2025, 12), Month(2025, 12)}, "1\t2\r\n"));
    EXPECT_FALSE(commands.paste(first, "1\tx\r\n"));
    EXPECT_EQ(refused.count(), 2);
    EXPECT_EQ(book.storedCount("channels"), 0u);
}

TEST_F(SheetModelTest, clearsFillsAndAccepts)
{
    show("channels");
    const Sheet& sheet = model.entrySheet()->sheet;
    const int visits = rowOf(sheet, {"counter"}, "visits");
    ASSERT_TRUE(model.setData(cell({"counter"}, "visits", 1), "100"));
    EXPECT_TRUE(commands.fillRight({visits, visits, kJanuary, Month(2025, 3)}));
    EXPECT_EQ(cell({"counter"}, "visits", 3).data().toString(), "100");
    EXPECT_TRUE(commands.fillDown({visits, visits + 2, kJanuary, kJanuary}));
    EXPECT_EQ(cell({"counter"}, "transactions", 1).data().toString(), "100");
    EXPECT_TRUE(commands.clear({visits, visits + 2, kJanuary, Month(2025, 3)}));
    EXPECT_EQ(book.storedCount("channels"), 0u);
    show("subscribers");
    EXPECT_TRUE(commands.acceptProposals({0, 5, kJanuary, kJanuary})) << "nothing to accept is nothing wrong";
}

TEST_F(SheetModelTest, aLineMoreStaysUntilItIsUsed)
{
    book.type("revenue", kCounter, "amount", kJanuary, whole(100));
    show("revenue");
    const QModelIndex added = model.addLine({"mobile", "partner", "", ""});
    EXPECT_EQ(model.headerData(added.row(), Qt::Vertical).toString(), "Partners");
    ASSERT_TRUE(model.setData(cell(kCounter, "amount", 2), "5"));
    EXPECT_EQ(model.rowCount(), 4) << "heading, two lines, the total";
}

TEST_F(SheetModelTest, whatIsTypedIsHeldAgainstWhatWasSeenWhenItBegan)
{
    book.type("revenue", kCounter, "amount", kJanuary, whole(100));
    show("revenue");
    const QModelIndex typed = cell(kCounter, "amount", 1);
    const Value seen = model.valueAt(typed);
    BookService theirBooks(book.clock, "bert");
    ASSERT_TRUE(theirBooks.open(book.path()));
    EntryService theirs(theirBooks);
    const Sheet sheet = theirs.sheet(*findRecordKind(u"revenue"), book.store, 2025)->sheet;
    ASSERT_TRUE(theirs.edit(batchOf(sheet, {}, {{{rowOf(sheet, kCounter, "amount"), kJanuary}, whole(300)}})));
    ASSERT_TRUE(*book.entry.poll()); // their figure is shown behind the field that is still open
    ASSERT_EQ(typed.data().toString(), "3.00");
    QSignalSpy conflicted(&model, &SheetModel::conflicted);
    EXPECT_FALSE(model.type(typed, "2", seen));
    EXPECT_EQ(conflicted.count(), 1);
    EXPECT_EQ(typed.data().toString(), "3.00");
    EXPECT_TRUE(model.type(typed, "3", seen)) << "the same figure is no conflict";
    EXPECT_TRUE(model.type(typed, "2", model.valueAt(typed)));
}

// Whatever is typed, the cells that are brought up to date one by one show what a sheet that is read anew would.
TEST_F(SheetModelTest, anEditShowsWhatReadingAgainWouldShow)
{
    for (const char* kind : {"subscribers", "costs"}) {
        // All lines were used last year, so that each reading has the same rows.
        const EntrySheet first = book.sheet(kind);
        for (const SheetLine& line : first.sheet.lines())
            book.type(kind, line.codes, kind == std::string("costs") ? "amount" : "on_5g", Month(2024, 12), whole(100));
        show(kind);
        std::mt19937 dice(20250131);
        for (int round = 0; round < 60; ++round) {
            const int row = std::uniform_int_distribution(0, model.rowCount() - 1)(dice);
            const int month = std::uniform_int_distribution(0, 11)(dice);
            const int figure = std::uniform_int_distribution(0, 3)(dice);
            const QString text = figure == 0 ? QString() : QString::number(figure * 100 + round);
            model.setData(model.index(row, month), text);
            if (round % 9 == 8) {
                static_cast<void>(book.entry.undo());
            }
            SheetModel fresh(book.entry);
            ASSERT_TRUE(
                fresh.show(*findRecordKind(QString::fromLatin1(kind)), book.store, 2025, model.names(), model.words()));
            ASSERT_EQ(marked(model, 13), marked(fresh, 13)) << kind << " round " << round;
        }
    }
}

TEST_F(SheetModelTest, someoneElsesChangeAppears)
{
    book.type("revenue", kCounter, "amount", kJanuary, whole(100));
    show("revenue");
    BookService theirBooks(book.clock, "bert");
    ASSERT_TRUE(theirBooks.open(book.path()));
    EntryService theirs(theirBooks);
    const Sheet sheet = theirs.sheet(*findRecordKind(u"revenue"), book.store, 2025)->sheet;
    ASSERT_TRUE(theirs.edit(batchOf(sheet, {}, {{{rowOf(sheet, kCounter, "amount"), kJanuary}, whole(300)}})));
    QSignalSpy conflicted(&model, &SheetModel::conflicted);
    EXPECT_FALSE(model.setData(cell(kCounter, "amount", 1), "2"));
    ASSERT_EQ(conflicted.count(), 1);
    EXPECT_EQ(cell(kCounter, "amount", 1).data().toString(), "1.00");
    ASSERT_TRUE(*book.entry.poll());
    EXPECT_EQ(cell(kCounter, "amount", 1).data().toString(), "3.00");
}

TEST_F(SheetModelTest, isEmptyBeforeASheetAndAfter)
{
    EXPECT_EQ(model.rowCount(), 0);
    show("revenue");
    EXPECT_GT(model.rowCount(), 0);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

}
