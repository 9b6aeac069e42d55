// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review_table_model.h"

#include "printed_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace {

TableBlock keyIndicators()
{
    TableBlock table;
    table.columns = {{QStringLiteral("指标"), CellKind::Text, 2}, {QStringLiteral("实际"), CellKind::Number, 1},
        {QStringLiteral("完成率"), CellKind::CompletionBar, 2}, {QStringLiteral("评价"), CellKind::Verdict, 1}};
    TableCell actual{QStringLiteral("1,691"), {}, Judgement::Neutral, true, {}};
    actual.note.name = QStringLiteral("总收入");
    actual.note.exact = QStringLiteral("16,912,345.67 元");
    table.rows.push_back({{{QStringLiteral("总收入"), {}, Judgement::Neutral, false, {}}, actual,
                              {QStringLiteral("101.3%"), 101.3, Judgement::Good, false, {}},
                              {QStringLiteral("达成"), {}, Judgement::Good, false, {}}},
        false});
    table.rows.push_back(
        {{{QStringLiteral("净增用户"), {}, Judgement::Neutral, false, {}},
             {QStringLiteral("–"), {}, Judgement::Neutral, true, {}}, {QString(), {}, Judgement::Neutral, false, {}},
             {QString(), {}, Judgement::Neutral, false, {}}},
            false});
    return table;
}

TEST(ReviewTableModel, PrintsTheReviewsOwnTexts)
{
    ReviewTableModel model(keyIndicators());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(printed(model),
        "指标 | 实际 | 完成率 | 评价\n"
        "总收入 | 1,691 | 101.3% | 达成\n"
        "净增用户 | – |  | ");
}

TEST(ReviewTableModel, TellsAScreenReaderTheColumnAndTheExactFigure)
{
    const ReviewTableModel model(keyIndicators());
    EXPECT_EQ(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("实际: 1,691"));
    EXPECT_EQ(
        model.index(0, 1).data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("总收入\n16,912,345.67 元"));
    EXPECT_EQ(model.index(1, 1).data(Qt::AccessibleDescriptionRole).toString(), QString());
}

TEST(ReviewTableModel, AlignsNumbersRight)
{
    const ReviewTableModel model(keyIndicators());
    EXPECT_TRUE(model.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight);
    EXPECT_TRUE(model.index(0, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignLeft);
    EXPECT_TRUE(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight);
}

TEST(ReviewTableModel, AnEmptyTableHasNoCells)
{
    ReviewTableModel model(TableBlock{});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 0);
}

TEST(ReviewTableModel, CopiesAsTabSeparatedText)
{
    EXPECT_EQ(tableText(keyIndicators()).toStdString(),
        "指标\t实际\t完成率\t评价\n总收入\t1,691\t101.3%\t达成\n净增用户\t–\t\t");
}

} // namespace
