// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/fitted_text.h"
#include "charts/pictures.h"

#include <gtest/gtest.h>

namespace {

const Theme kTheme = Theme::make(Appearance::Light, PaletteKind::Default);

TableCell cell(
    const QString& text, std::optional<double> value = std::nullopt, Judgement judgement = Judgement::Neutral)
{
    TableCell cell;
    cell.text = text;
    cell.value = value;
    cell.judgement = judgement;
    return cell;
}

TableColumn column(CellKind kind)
{
    return {QStringLiteral("column"), kind, 1};
}

// Where ink stands: the share of it in the left half.
double leftShare(const QImage& picture)
{
    const QRect left(0, 0, picture.width() / 2, picture.height());
    return static_cast<double>(inkOf(picture, kTheme.surface, left)) / inkOf(picture, kTheme.surface);
}

TableBlock tableOf(const std::vector<std::optional<double>>& values, CellKind kind)
{
    TableBlock table;
    table.columns = {column(CellKind::Text), column(kind)};
    for (const std::optional<double>& value : values)
        table.rows.push_back({{cell(QStringLiteral("name")), cell(QString(), value)}, false});
    return table;
}

}

TEST(TableCells, TextStandsLeftAndNumbersRight)
{
    EXPECT_EQ(leftShare(cellPicture(column(CellKind::Text), cell(QStringLiteral("总收入")), 0, kTheme)), 1);
    EXPECT_EQ(leftShare(cellPicture(column(CellKind::Number), cell(QStringLiteral("1,691")), 0, kTheme)), 0);
}

TEST(TableCells, ActualFiguresAreStronger)
{
    TableCell strong = cell(QStringLiteral("1,691"));
    strong.isStrong = true;
    const QImage plain = cellPicture(column(CellKind::Number), cell(QStringLiteral("1,691")), 0, kTheme);
    const QImage bold = cellPicture(column(CellKind::Number), strong, 0, kTheme);
    EXPECT_GT(inkOf(bold, kTheme.surface), inkOf(plain, kTheme.surface));
    EXPECT_GT(countOf(bold, kTheme.ink), 0);
    EXPECT_EQ(countOf(plain, kTheme.ink), 0);
}

TEST(TableCells, AFullerCompletionIsALongerBar)
{
    const TableColumn bar = column(CellKind::CompletionBar);
    const int half = countOf(cellPicture(bar, cell(QStringLiteral("50.0%"), 50), 108, kTheme), kTheme.actual);
    const int full = countOf(cellPicture(bar, cell(QStringLiteral("100.0%"), 100), 108, kTheme), kTheme.actual);
    EXPECT_NEAR(static_cast<double>(half) / full, 0.5, 0.06);
}

TEST(TableCells, TheTargetIsMarkedAtTheSamePlaceInEveryRow)
{
    const TableColumn bar = column(CellKind::CompletionBar);
    const auto markAt = [&](double value) { // above the bar only the mark is drawn
        const QImage picture = cellPicture(bar, cell(QStringLiteral("%1%").arg(value), value), 140, kTheme);
        for (int x = 0; x < picture.width(); ++x) {
            if (isNear(picture.pixel(x, 7), kTheme.ink, 60))
                return x;
        }
        return -1;
    };
    ASSERT_GT(markAt(50), 0);
    EXPECT_EQ(markAt(50), markAt(100));
    EXPECT_EQ(markAt(50), markAt(139));
}

TEST(TableCells, NoCompletionDrawsNoBar)
{
    EXPECT_EQ(
        countOf(cellPicture(column(CellKind::CompletionBar), cell(QStringLiteral("–")), 100, kTheme), kTheme.actual),
        0);
    EXPECT_EQ(inkOf(cellPicture(column(CellKind::CompletionBar), cell(QString()), 100, kTheme), kTheme.surface), 0);
}

TEST(TableCells, AWorseChangeHasMoreOfTheBadColour)
{
    const TableColumn pin = column(CellKind::Pin);
    const int small = countOf(cellPicture(pin, cell(QString(), -5, Judgement::Bad), 20, kTheme), kTheme.bad);
    const int large = countOf(cellPicture(pin, cell(QString(), -20, Judgement::Bad), 20, kTheme), kTheme.bad);
    EXPECT_GT(small, 0);
    EXPECT_GT(large, 2 * small);
    EXPECT_EQ(countOf(cellPicture(pin, cell(QString(), -20, Judgement::Good), 20, kTheme), kTheme.bad), 0);
}

TEST(TableCells, PinsPointToTheirSign)
{
    const auto head = [](double value) { // the head is drawn as the actual
        const QImage picture = cellPicture(column(CellKind::Pin), cell(QString(), value, Judgement::Good), 20, kTheme);
        return countOf(picture, kTheme.actual, QRect(0, 0, 119, 30)) > 0;
    };
    EXPECT_TRUE(head(-15));
    EXPECT_FALSE(head(15));
}

TEST(TableCells, AnOutlierEndsInAnArrowWithinTheCell)
{
    const QRect area(40, 0, 120, 30);
    const auto pin = [&](double value, const QString& text) {
        return painted({200, 30}, kTheme.surface, [&](QPainter& painter) {
            paintTableCell(painter, QRectF(area), column(CellKind::Pin), cell(text, value, Judgement::Good),
                scaleTo(20), kTheme, Theme::kBodyPx);
        });
    };
    const QImage cut = pin(900, QString()), full = pin(20, QString()); // letters have shades of all kinds
    EXPECT_EQ(countOf(cut, kTheme.actual), 0);                         // no head: it goes on
    EXPECT_GT(countOf(full, kTheme.actual), 10);
    EXPECT_GT(countOf(cut, kTheme.good), countOf(full, kTheme.good));
    for (const double value : {900.0, -900.0}) {
        const QImage whole = pin(value, QString::number(value));
        EXPECT_EQ(inkOf(whole, kTheme.surface), inkOf(whole, kTheme.surface, area));
    }
}

TEST(TableCells, EveryValueOfAColumnStandsBeyondItsPinsHead)
{
    TableBlock table = tableOf({36, -4, 2}, CellKind::Pin);
    for (TableRow& row : table.rows)
        row.cells[1].text = QStringLiteral("+36.0 个百分点");
    const ColumnScale scale = columnScale(table, 1, kTheme, Theme::kBodyPx);
    const QSize size(260, 30);
    const auto picture = [&](const TableCell& one) {
        return painted(size, kTheme.surface, [&](QPainter& painter) {
            paintTableCell(
                painter, QRectF(QPointF(), QSizeF(size)), column(CellKind::Pin), one, scale, kTheme, Theme::kBodyPx);
        });
    };
    const auto headAt = [&](double value) { // of a cell without words
        const QImage image = picture(cell(QString(), value, Judgement::Good));
        for (int x = size.width() - 1; x >= 0; --x) {
            if (image.pixelColor(x, size.height() / 2) == kTheme.actual)
                return x;
        }
        return -1;
    };
    EXPECT_GT(headAt(36), headAt(2));
    EXPECT_GT(headAt(2), headAt(-4));
    for (const TableRow& row : table.rows) {
        const QImage whole = picture(row.cells[1]);
        const int head = headAt(*row.cells[1].value);
        const bool isLeft = *row.cells[1].value < 0;
        const QRect outside = isLeft ? QRect(0, 0, head - 6, 30) : QRect(head + 1, 0, size.width() - head - 1, 30);
        EXPECT_GT(inkOf(whole, kTheme.surface, outside), 40);
    }
}

TEST(TableCells, AVerdictHasItsColour)
{
    const TableColumn verdict = column(CellKind::Verdict);
    EXPECT_GT(
        countOf(cellPicture(verdict, cell(QStringLiteral("未达成"), {}, Judgement::Bad), 0, kTheme), kTheme.bad), 10);
    EXPECT_GT(
        countOf(cellPicture(verdict, cell(QStringLiteral("达成"), {}, Judgement::Good), 0, kTheme), kTheme.good), 10);
}

TEST(TableCells, LongTextStaysInItsCellWhole)
{
    const QString name = QStringLiteral("政企与集团客户行业信息化解决方案及其他全部移动业务收入合计数");
    const QSize size(90, 30);
    const QImage picture = painted({200, 90}, kTheme.surface, [&](QPainter& painter) {
        paintTableCell(
            painter, QRectF(QPointF(50, 30), QSizeF(size)), column(CellKind::Text), cell(name), {}, kTheme, 13);
    });
    EXPECT_EQ(inkOf(picture, kTheme.surface), inkOf(picture, kTheme.surface, QRect(49, 28, 92, 34)));
    EXPECT_EQ(fitText(name, QSizeF(size), kTheme, 13).lines.join(QString()), name);
}

TEST(TableCells, ACellTellsTheHeightItsTextNeeds)
{
    const TableColumn text = column(CellKind::Text);
    const double one = tableCellHeight(text, cell(QStringLiteral("ARPU")), 90, kTheme, 13);
    const double two = tableCellHeight(text, cell(QStringLiteral("高端套餐收入占比合计数")), 90, kTheme, 13);
    EXPECT_LE(one, 25);
    EXPECT_NEAR(two - one, 13 * 1.35, 1);
}

TEST(ColumnScale, IsTheLargestValueWithOutliersCut)
{
    EXPECT_DOUBLE_EQ(
        columnScale(tableOf({7.4, -11.6, std::nullopt, 2.2, -8}, CellKind::Pin), 1, kTheme, 13).largest, 11.6);
    EXPECT_DOUBLE_EQ(columnScale(tableOf({7, -6, 5, 4, 900}, CellKind::Pin), 1, kTheme, 13).largest, 7 * 1.25);
    EXPECT_DOUBLE_EQ(columnScale(tableOf({}, CellKind::Pin), 1, kTheme, 13).largest, 0);
    EXPECT_DOUBLE_EQ(columnScale(tableOf({1, 2}, CellKind::Pin), 7, kTheme, 13).largest, 0);
}

namespace {

QImage sparkPicture(const SparkSpec& spark, const Theme& theme = kTheme)
{
    return painted({110, 30}, theme.surface, [&](QPainter& painter) {
        paintSpark(painter, {0, 0, 110, 30}, spark, theme);
    });
}

}

TEST(Spark, ShowsThisYearOverTheYearBefore)
{
    const QImage both = sparkPicture({{1, 2, 3, 4}, {4, 3, 2, 1}});
    EXPECT_GT(countOf(both, kTheme.actual), 40);
    const int before = countOf(both, kTheme.previous);
    EXPECT_GT(before, 20);
    EXPECT_LT(countOf(sparkPicture({{1, 2, 3, 4}, {}}), kTheme.previous), before / 2); // a line's edge has some too
}

TEST(Spark, AGapDrawsNothing)
{
    const SparkSpec whole{{1, 1, 1, 1, 1}, {}};
    const SparkSpec broken{{1, 1, std::nullopt, 1, 1}, {}};
    const QRect middle(45, 0, 20, 30);
    EXPECT_GT(inkOf(sparkPicture(whole), kTheme.surface, middle), 10);
    EXPECT_EQ(inkOf(sparkPicture(broken), kTheme.surface, middle), 0);
}

TEST(Spark, NothingToShowDrawsNothing)
{
    EXPECT_EQ(inkOf(sparkPicture({}), kTheme.surface), 0);
    EXPECT_EQ(inkOf(sparkPicture({{std::nullopt, std::nullopt}, {}}), kTheme.surface), 0);
}

TEST(Spark, TheLastFigureIsMarkedWhereItIs)
{
    const QImage june = sparkPicture({{1, 2, std::nullopt, std::nullopt}, {2, 2, 2, 2}});
    EXPECT_EQ(countOf(june, kTheme.actual, QRect(60, 0, 50, 30)), 0);
    EXPECT_GT(countOf(june, kTheme.actual, QRect(25, 0, 25, 30)), 15);
}
