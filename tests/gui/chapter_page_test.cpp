// SPDX-License-Identifier: GPL-3.0-or-later
// The chapter page and the views of its blocks, on a review made by hand.
#include "gui/accessible_figures.h"
#include "gui/block_card.h"
#include "gui/chapter_page.h"
#include "gui/chart_view.h"
#include "gui/kpi_strip_view.h"
#include "gui/kpi_tile_view.h"
#include "gui/note_popover.h"
#include "gui/note_presenter.h"
#include "gui/review_table_view.h"
#include "made_review.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace {

class ChapterPageTest : public ::testing::Test {
public:
    ~ChapterPageTest() override { delete m_page; } // before the presenter of notes

protected:
    ChapterPageTest()
        : m_theme(Theme::make(Appearance::Light, PaletteKind::Default))
        , m_notes(m_window, m_theme)
        , m_page(new ChapterPage(m_notes, &m_window))
    {
        loadFonts();
        installAccessibleFigures();
        auto* column = new QVBoxLayout(&m_window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_page);
    }
    void show(QSize size)
    {
        m_window.resize(size);
        m_window.show();
        m_page->show(std::make_shared<const Review>(madeReview()), QStringLiteral("made"), m_theme);
        QApplication::setActiveWindow(&m_window);
        if (QWidget* first = QApplication::focusWidget())
            first->clearFocus();
        settle();
    }
    static void settle() { QTest::qWait(60); } // charts ahead of the view are built after a moment
    BlockCard* card(const char* id) const
    {
        for (BlockCard* card : m_page->cards()) {
            if (card->blockId() == QLatin1String(id))
                return card;
        }
        return nullptr;
    }
    KpiTileView* tile(size_t index) const { return card("made.strip")->strip()->tiles().at(index); }
    ChartView* chart() const { return card("made.columns")->chart(); }
    ReviewTableView* table() const { return card("made.table")->table(); }
    QString shownNote() const { return m_notes.shown() ? m_notes.shown()->name : QString(); }

    Theme m_theme;
    QWidget m_window;
    NotePresenter m_notes;
    ChapterPage* m_page;
};

TEST_F(ChapterPageTest, ShowsTheReviewsOwnTexts)
{
    show({1158, 700});
    QStringList texts;
    const auto labels = m_page->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        texts.append(label->text());
    for (const char* text : {"总收入完成进度目标的 101.3%。", "11 个月已关账", "九月最高", "来源：门店填报", "收入",
             "收入增长。", "终端下降。", "请导入满意度测评"})
        EXPECT_TRUE(texts.contains(QString::fromUtf8(text))) << text;
    EXPECT_TRUE(texts.contains(QStringLiteral("西湖营业厅 · 总收入 万元 · 2025")));
    EXPECT_EQ(tile(0)->tile().value, QStringLiteral("1,691"));
}

TEST_F(ChapterPageTest, PlacesCardsByTheirSpansAndStacksThemWhereThereIsLittleRoom)
{
    show({1158, 700});
    const BlockCard* left = card("made.columns");
    const BlockCard* right = card("made.bridge");
    EXPECT_EQ(left->y(), right->y());
    EXPECT_EQ(left->height(), right->height());
    EXPECT_EQ(right->x() - (left->x() + left->width()), Theme::kGapPx);
    EXPECT_NEAR(left->width(), 2 * right->width() + Theme::kGapPx, 2);
    EXPECT_EQ(card("made.table")->x(), left->x());
    EXPECT_EQ(card("made.table")->width(), right->x() + right->width() - left->x());
    m_window.resize(800, 700);
    settle();
    EXPECT_EQ(left->x(), right->x());
    EXPECT_EQ(left->width(), right->width());
    EXPECT_GE(right->y(), left->y() + left->height() + Theme::kGapPx);
}

TEST_F(ChapterPageTest, BuildsChartsWhenTheyComeNearTheView)
{
    m_window.resize(1158, 60); // only the message is in view
    m_window.show();
    auto review = madeReview();
    Block tall = review.chapters.front().blocks[3];
    auto& rows = std::get<TableBlock>(tall.content).rows;
    rows.resize(60, rows.front());
    review.chapters.front().blocks.insert(review.chapters.front().blocks.begin() + 1, tall);
    m_page->show(std::make_shared<const Review>(review), QStringLiteral("made"), m_theme);
    settle();
    EXPECT_FALSE(chart()->isBuilt());
    EXPECT_TRUE(chart()->hotSpots().empty());
    EXPECT_TRUE(QTest::qWaitFor([this] { // the cards above may still be finding their heights
        m_page->verticalScrollBar()->setValue(chart()->mapTo(m_page->widget(), QPoint(0, 0)).y());
        return chart()->isBuilt();
    }));
    EXPECT_FALSE(chart()->hotSpots().empty());
}

TEST_F(ChapterPageTest, TableIsAsHighAsItsRows)
{
    show({1158, 700});
    EXPECT_EQ(table()->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(table()->horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(table()->height(), table()->horizontalHeader()->height() + table()->rowHeight(0) + table()->rowHeight(1));
}

TEST_F(ChapterPageTest, TabGoesFromTileToTileToChartAndShowsNotes)
{
    show({1158, 700});
    tile(0)->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(shownNote(), QStringLiteral("总收入"));
    QTest::keyClick(tile(0), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), tile(1));
    EXPECT_EQ(shownNote(), QStringLiteral("户均收入"));
    QTest::keyClick(tile(1), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), chart());
    EXPECT_EQ(shownNote(), chart()->hotSpots().front().note.name);
    QTest::keyClick(chart(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), card("made.bridge")->chart());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), table());
}

TEST_F(ChapterPageTest, NoteTellsFigureFormulaBaseAndSource)
{
    show({1158, 700});
    tile(0)->setFocus(Qt::TabFocusReason);
    const QStringList texts = m_notes.popover().texts();
    for (const char* text : {"总收入", "1,691 万元整", "各业务收入之和", "计划 1,669 万元", "收入；2025 年 1–11 月"})
        EXPECT_TRUE(texts.contains(QString::fromUtf8(text))) << text;
    EXPECT_TRUE(m_window.rect().contains(m_notes.popover().geometry()));
    const QRect spot(tile(0)->mapTo(&m_window, QPoint(0, 0)), tile(0)->size());
    EXPECT_GE(m_notes.popover().geometry().bottom(), spot.center().y());
}

TEST_F(ChapterPageTest, ArrowsWalkTheFiguresOfAChart)
{
    show({1158, 700});
    chart()->setFocus(Qt::TabFocusReason);
    const auto& spots = chart()->hotSpots();
    ASSERT_GE(spots.size(), 12U);
    for (size_t spot = 1; spot < spots.size(); ++spot) {
        QTest::keyClick(chart(), Qt::Key_Right);
        EXPECT_EQ(chart()->currentSpot(), spot);
        EXPECT_EQ(shownNote(), spots[spot].note.name);
    }
    QTest::keyClick(chart(), Qt::Key_Right); // the last stays the last
    EXPECT_EQ(chart()->currentSpot(), spots.size() - 1);
    QTest::keyClick(chart(), Qt::Key_Home);
    EXPECT_EQ(chart()->currentSpot(), 0U);
    QTest::keyClick(chart(), Qt::Key_Left);
    EXPECT_EQ(chart()->currentSpot(), 0U);
}

TEST_F(ChapterPageTest, ScreenReaderIsToldChartAndFigure)
{
    show({1158, 700});
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(chart());
    ASSERT_NE(accessible, nullptr);
    EXPECT_EQ(accessible->role(), QAccessible::Chart);
    EXPECT_EQ(accessible->text(QAccessible::Name), QStringLiteral("九月最高"));
    EXPECT_EQ(accessible->text(QAccessible::Description), QStringLiteral("十二个月的柱形图"));
    ASSERT_EQ(accessible->childCount(), static_cast<int>(chart()->hotSpots().size()));
    chart()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart(), Qt::Key_Right);
    QAccessibleInterface* focused = accessible->focusChild();
    ASSERT_NE(focused, nullptr);
    const FigureNote& note = chart()->hotSpots()[1].note;
    EXPECT_EQ(focused->text(QAccessible::Name), note.name + QStringLiteral(": ") + note.exact);
    EXPECT_TRUE(focused->state().focused);
    EXPECT_FALSE(accessible->child(0)->state().focused);
    EXPECT_EQ(focused->parent(), accessible);
    EXPECT_EQ(accessible->indexOfChild(focused), 1);

    QAccessibleInterface* tileText = QAccessible::queryAccessibleInterface(tile(0));
    ASSERT_NE(tileText, nullptr);
    EXPECT_EQ(tileText->text(QAccessible::Name), QStringLiteral("总收入 1,691 万元, 较计划 +1.3%, 同比 −1.2%"));
    EXPECT_TRUE(tileText->text(QAccessible::Description).contains(QStringLiteral("1,691 万元整")));
}

TEST_F(ChapterPageTest, HoverShowsTheNoteAfterAMomentAndLeavingTakesItAway)
{
    show({1158, 700});
    const QPoint place = chart()->hotSpots()[4].area.center().toPoint();
    QTest::mouseMove(chart(), QPoint(1, 1));
    QTest::mouseMove(chart(), place);
    EXPECT_EQ(m_notes.shown(), nullptr); // not at once
    QTest::qWait(200);
    ASSERT_NE(m_notes.shown(), nullptr);
    EXPECT_EQ(shownNote(), chart()->hotSpots()[4].note.name);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(chart(), &leave);
    EXPECT_EQ(m_notes.shown(), nullptr);
}

TEST_F(ChapterPageTest, EnterAsksForTheRecordsBehindAFigure)
{
    show({1158, 700});
    QStringList wanted;
    QObject::connect(&m_notes, &NotePresenter::recordsWanted, &m_window,
        [&wanted](const FigureNote& note) { wanted.append(note.kpi.text()); });
    tile(1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tile(1), Qt::Key_Return);
    table()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table(), Qt::Key_Right);
    EXPECT_EQ(shownNote(), QStringLiteral("总收入"));
    QTest::keyClick(table(), Qt::Key_Enter);
    EXPECT_EQ(wanted, QStringList({QStringLiteral("arpu"), QStringLiteral("revenue")}));
}

TEST_F(ChapterPageTest, CopiesTileChartAndTable)
{
    show({1158, 700});
    tile(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tile(0), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("总收入\t1,691\t万元\t较计划\t+1.3%\t同比\t−1.2%"));
    chart()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chart(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasImage());
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("总收入 1 月\t101 万元")));
    table()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(),
        QStringLiteral("指标\t实际\t评价\n总收入\t1,691\t达成\n净增用户\t1,691\t达成"));
}

TEST_F(ChapterPageTest, FocusIsSeen)
{
    show({1158, 700});
    const QImage before = tile(0)->grab().toImage();
    tile(0)->setFocus(Qt::TabFocusReason);
    m_notes.dismissAll();
    const QImage after = tile(0)->grab().toImage();
    int accent = 0;
    for (int x = 0; x < after.width(); ++x) {
        for (int y = 0; y < after.height(); ++y) {
            if (after.pixelColor(x, y) == m_theme.accent && before.pixelColor(x, y) != m_theme.accent)
                ++accent;
        }
    }
    EXPECT_GT(accent, 2 * after.width());
}

TEST_F(ChapterPageTest, KeepsItsPlaceWhenTheChapterIsShownAgain)
{
    show({1158, 400});
    m_page->verticalScrollBar()->setValue(200);
    table()->setFocus(Qt::MouseFocusReason);
    const int scrolled = m_page->verticalScrollBar()->value();
    const Theme dark = Theme::make(Appearance::Dark, PaletteKind::Default);
    m_page->show(std::make_shared<const Review>(madeReview()), QStringLiteral("made"), dark);
    settle();
    EXPECT_EQ(m_page->verticalScrollBar()->value(), scrolled);
    EXPECT_EQ(QApplication::focusWidget(), table());
    const QColor corner = table()->grab().toImage().pixelColor(2, 2);
    EXPECT_EQ(corner, dark.surface);
}

TEST_F(ChapterPageTest, SaysWhenItHasBeenPainted)
{
    QSignalSpy painted(m_page, &ChapterPage::painted);
    show({1158, 700});
    EXPECT_EQ(painted.count(), 1);
}

} // namespace
