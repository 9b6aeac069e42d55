// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheet_builder.h"
#include "exchange/clipboard_paste.h"

#include <gtest/gtest.h>

namespace {

Column money()
{
    Column column{"amount", ColumnType::Money, false, false, true, {}, {}};
    return column;
}

Column count()
{
    return {"visits", ColumnType::Count, false, false, false, {}, {}};
}

Column number()
{
    return {"hours", ColumnType::Number, false, false, false, {}, {}};
}

// The value as fen, heads or hours; the fault's number below -900000 for what can't be read.
double read(const Column& column, const char* text, MoneyUnit unit = MoneyUnit::Yuan, bool isShare = false)
{
    const ParsedCell cell = parseTypedCell(column, QString::fromUtf8(text), unit, isShare);
    if (const auto* problem = std::get_if<CellProblem>(&cell))
        return -1000000.0 + static_cast<int>(problem->fault);
    return figureOf(std::get<Value>(cell)).value_or(-1);
}

double fault(CellFault fault)
{
    return -1000000.0 + static_cast<int>(fault);
}

TEST(TypedCell, readsNumbersAsPeopleWriteThem)
{
    EXPECT_EQ(read(money(), "1,234.5"), 123450);
    EXPECT_EQ(read(money(), "１２３４．５"), 123450);
    EXPECT_EQ(read(money(), " ¥1,234.50 "), 123450);
    EXPECT_EQ(read(money(), "￥12元"), 1200);
    EXPECT_EQ(read(money(), "4.86万"), 4860000);
    EXPECT_EQ(read(money(), "4.86万元"), 4860000);
    EXPECT_EQ(read(money(), "-4.8612 万元"), -4861200);
    EXPECT_EQ(read(money(), "1.2亿"), 12000000000.0);
    EXPECT_EQ(read(money(), "(3.10)"), -310);
    EXPECT_EQ(read(money(), "（３．１０）"), -310);
    EXPECT_EQ(read(count(), "1.2万"), 12000);
    EXPECT_EQ(read(count(), "1,200"), 1200);
    EXPECT_EQ(read(number(), "0.5万"), 5000);
    EXPECT_EQ(read(count(), "--"), -1) << "missing";
    EXPECT_EQ(read(count(), ""), -1);
}

TEST(TypedCell, readsMoneyInTheSheetsUnit)
{
    EXPECT_EQ(read(money(), "48.6", MoneyUnit::TenThousand), 48600000);
    EXPECT_EQ(read(money(), "48.612345", MoneyUnit::TenThousand), 48612345);
    EXPECT_EQ(read(money(), "486000元", MoneyUnit::TenThousand), 48600000);
    EXPECT_EQ(read(money(), "48.6万", MoneyUnit::TenThousand), 48600000);
    EXPECT_EQ(read(money(), "-.5", MoneyUnit::TenThousand), -500000);
    EXPECT_EQ(read(money(), "1,048.6", MoneyUnit::TenThousand), 1048600000);
    EXPECT_EQ(read(money(), "48.6123456", MoneyUnit::TenThousand), fault(CellFault::TooManyDecimals));
    EXPECT_EQ(read(count(), "48", MoneyUnit::TenThousand), 48) << "heads are heads";
}

TEST(TypedCell, refusesWhatItCannotRead)
{
    EXPECT_EQ(read(count(), "12%"), fault(CellFault::HasUnit));
    EXPECT_EQ(read(number(), "62%", MoneyUnit::Yuan, true), 62);
    EXPECT_EQ(read(count(), "1.25万"), 12500);
    EXPECT_EQ(read(count(), "1.00005万"), fault(CellFault::NotWhole));
    EXPECT_EQ(read(count(), "-5"), fault(CellFault::Negative));
    EXPECT_EQ(read(count(), "五"), fault(CellFault::NotANumber));
    EXPECT_EQ(read(count(), "1,2,3"), fault(CellFault::NotANumber));
    EXPECT_EQ(read(money(), "万"), fault(CellFault::NotANumber));
}

TEST(ClipboardBlock, readsWhatSpreadsheetsCopy)
{
    using Block = ClipboardBlock;
    EXPECT_EQ(readBlock(""), Block());
    EXPECT_EQ(readBlock("1\t2\r\n3\t4\r\n"), (Block{{"1", "2"}, {"3", "4"}})) << "Excel";
    EXPECT_EQ(readBlock("1\t2\n3\t4"), (Block{{"1", "2"}, {"3", "4"}})) << "LibreOffice";
    EXPECT_EQ(readBlock("1\r2\r"), (Block{{"1"}, {"2"}}));
    EXPECT_EQ(readBlock("\t\r\n\t5\r\n"), (Block{{"", ""}, {"", "5"}})) << "empty cells stay";
    EXPECT_EQ(readBlock("1\r\n\r\n3\r\n"), (Block{{"1"}, {""}, {"3"}})) << "an empty row stays";
    EXPECT_EQ(readBlock("\"a\tb\"\t\"say \"\"hi\"\"\"\r\n\"two\nlines\"\tx\r\n"),
        (Block{{"a\tb", "say \"hi\""}, {"two\nlines", "x"}}));
    EXPECT_EQ(readBlock("\"open\t2"), (Block{{"\"open", "2"}}));
    EXPECT_EQ(readBlock("5\" pipe\t2"), (Block{{"5\" pipe", "2"}}));
    EXPECT_EQ(readBlock("1\t2\t3\n4"), (Block{{"1", "2", "3"}, {"4", "", ""}})) << "made equally long";
}

TEST(ClipboardBlock, writesWhatItReads)
{
    const ClipboardBlock block{{"1", "a\tb", ""}, {"say \"hi\"", "two\nlines", "-3"}};
    EXPECT_EQ(readBlock(blockText(block)), block);
    EXPECT_EQ(blockText({{"1", "2"}}), "1\t2\r\n");
}

Record visits(const char* channel, int month, qint64 value, qint64 fen)
{
    return recordOf("channels",
        {{"store", code("S1")}, {"month", whole(month)}, {"channel", code(channel)}, {"visits", whole(value)},
            {"cost", whole(fen)}});
}

Sheet channels()
{
    return sheetOf("channels", 2025, {visits("counter", 202501, 10, 12345678), visits("online", 202501, 20, 5)});
}

bool neverClosed(Month)
{
    return false;
}

TEST(Paste, passesOverHeadingsAndComputedRows)
{
    const Sheet sheet = channels();
    const int cost = rowOf(sheet, {"counter"}, "cost");
    const PastePlan plan = planPaste(sheet, {cost, cost, Month(2025, 1), Month(2025, 1)}, {{"1.5", "2"}, {"30", "40"}},
        MoneyUnit::Yuan, neverClosed);
    EXPECT_TRUE(plan.problems.empty());
    EXPECT_EQ(plan.name, (EditName{EditName::Kind::Paste, 2, 2}));
    ASSERT_EQ(plan.inputs.size(), 4u);
    EXPECT_EQ(plan.inputs[0].cell, (SheetCell{cost, Month(2025, 1)}));
    EXPECT_EQ(plan.inputs[0].value, whole(150));
    EXPECT_EQ(plan.inputs[3].cell, (SheetCell{rowOf(sheet, {"online"}, "visits"), Month(2025, 2)}));
    EXPECT_EQ(plan.inputs[3].value, whole(40));
    EXPECT_EQ(plan.range.lastRow, rowOf(sheet, {"online"}, "visits"));
    EXPECT_EQ(plan.range.lastMonth, Month(2025, 2));
}

TEST(Paste, aBlockThatDoesNotFitIsNotPastedAtAll)
{
    const Sheet sheet = channels();
    const int last = rowOf(sheet, {"online"}, "cost");
    const PastePlan plan = planPaste(
        sheet, {last, last, Month(2025, 12), Month(2025, 12)}, {{"1", "2"}, {"3", "4"}}, MoneyUnit::Yuan, neverClosed);
    ASSERT_EQ(plan.problems.size(), 2u);
    EXPECT_EQ(plan.problems[0].reason, PasteProblem::Reason::TooManyRows);
    EXPECT_EQ(plan.problems[0].row, 1);
    EXPECT_EQ(plan.problems[0].text, "3");
    EXPECT_EQ(plan.problems[1].reason, PasteProblem::Reason::TooManyMonths);
    EXPECT_EQ(plan.problems[1].text, "2");
}

TEST(Paste, namesEachCellThatCannotBeReadOrIsLocked)
{
    const Sheet sheet = channels();
    const int row = rowOf(sheet, {"counter"}, "visits");
    const PastePlan plan = planPaste(sheet, {row, row, Month(2025, 1), Month(2025, 1)}, {{"11", "x", "12%"}},
        MoneyUnit::Yuan, [](Month month) { return month == Month(2025, 1); });
    ASSERT_EQ(plan.problems.size(), 3u);
    EXPECT_EQ(plan.problems[0].reason, PasteProblem::Reason::MonthClosed);
    EXPECT_EQ(plan.problems[1].reason, PasteProblem::Reason::CellUnreadable);
    EXPECT_EQ(plan.problems[1].cell, (SheetCell{row, Month(2025, 2)}));
    EXPECT_EQ(plan.problems[1].text, "x");
    EXPECT_EQ(plan.problems[2].problem.fault, CellFault::HasUnit);
    // A closed month that would stay as it is stands in nobody's way.
    EXPECT_TRUE(
        planPaste(sheet, {row, row, Month(2025, 1), Month(2025, 1)}, {{"10", "11"}}, MoneyUnit::Yuan, [](Month month) {
            return month == Month(2025, 1);
        }).problems.empty());
}

TEST(Paste, fillsASelectionThatIsAMultipleOfTheBlock)
{
    const Sheet sheet = channels();
    const int first = rowOf(sheet, {"counter"}, "visits");
    const auto fill = [&](int rows, int months, const ClipboardBlock& block) {
        return planPaste(
            sheet, {first, first + rows - 1, Month(2025, 1), Month(2025, months)}, block, MoneyUnit::Yuan, neverClosed);
    };
    EXPECT_EQ(fill(4, 3, {{"7"}}).inputs.size(), 12u);
    EXPECT_EQ(fill(4, 3, {{"7"}, {"8"}}).inputs[3].value, whole(8));
    EXPECT_EQ(fill(4, 3, {{"7", "8"}}).inputs.size(), 8u) << "three months are no multiple of two";
    EXPECT_EQ(fill(2, 2, {{"7", "8", "9"}}).inputs.size(), 6u) << "a block larger than the selection goes whole";
}

TEST(Paste, whatIsCopiedComesBackTheSame)
{
    const Sheet sheet = channels();
    const SheetRange all{0, static_cast<int>(sheet.rows().size()) - 1, Month(2025, 1), Month(2025, 12)};
    for (const MoneyUnit unit : {MoneyUnit::Yuan, MoneyUnit::TenThousand}) {
        const ClipboardBlock block = readBlock(blockText(copiedBlock(sheet, all, unit)));
        const PastePlan plan = planPaste(sheet, all, block, unit, neverClosed);
        EXPECT_TRUE(plan.problems.empty());
        EXPECT_TRUE(batchOf(sheet, plan.name, plan.inputs).changes.empty());
    }
}

TEST(Paste, copiesInTheUnitThatIsShownAndComputedRowsAlone)
{
    const Sheet sheet = channels();
    const int cost = rowOf(sheet, {"counter"}, "cost");
    const Month january(2025, 1);
    EXPECT_EQ(copiedBlock(sheet, {cost, cost, january, january}, MoneyUnit::Yuan), (ClipboardBlock{{"123456.78"}}));
    EXPECT_EQ(
        copiedBlock(sheet, {cost, cost, january, january}, MoneyUnit::TenThousand), (ClipboardBlock{{"12.345678"}}));
    EXPECT_EQ(copiedBlock(sheet, {cost, cost + 1, january, january}, MoneyUnit::Yuan).size(), 1u);
    const int total = static_cast<int>(layoutOf(sheet).indexOf("total visits"));
    EXPECT_EQ(copiedBlock(sheet, {total, total, january, january}, MoneyUnit::Yuan), (ClipboardBlock{{"30"}}));
}

}
