// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on the sample book, driven as a person drives it.
#include "gui/block_card.h"
#include "gui/chapter_page.h"
#include "gui/chart_view.h"
#include "gui/kpi_strip_view.h"
#include "gui/kpi_tile_view.h"
#include "gui/note_popover.h"
#include "gui/records_page.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace {

class MainWindowTest : public WindowTest {
protected:
    QString message() { return m_window->findChild<QLabel*>(QStringLiteral("chapterMessage"))->text(); }
    ChapterPage& page() { return *view<ChapterPage>(); }
    KpiTileView* tile(size_t index)
    {
        for (const BlockCard* card : page().cards()) {
            if (card->strip())
                return card->strip()->tiles().at(index);
        }
        return nullptr;
    }
    ChartView* firstChart()
    {
        for (const BlockCard* card : page().cards()) {
            if (card->chart())
                return card->chart();
        }
        return nullptr;
    }
    QToolButton* button(const char* name) { return m_window->findChild<QToolButton*>(QString::fromUtf8(name)); }
    static QAction* actionOf(const QMenu& menu, int data)
    {
        const auto actions = menu.actions();
        for (QAction* action : actions) {
            if (action->data().toInt() == data)
                return action;
        }
        return nullptr;
    }
};

TEST_F(MainWindowTest, OpensOnTheReviewsMessageAndTiles)
{
    openSample();
    const Chapter& chapter = review().chapters.front();
    EXPECT_EQ(message(), chapter.message);
    EXPECT_TRUE(isShown(chapter.status));
    EXPECT_TRUE(isShown(chapter.title));
    EXPECT_TRUE(isShown(QStringLiteral("西湖营业厅")));
    EXPECT_EQ(review().year, 2025);
    ASSERT_FALSE(page().cards().empty());
    const auto* strip = std::get_if<KpiStrip>(&chapter.blocks.front().content);
    ASSERT_NE(strip, nullptr);
    for (const KpiTile& shown : strip->tiles)
        EXPECT_TRUE(isShown(shown.value)) << shown.name.toStdString();
    for (const Block& block : chapter.blocks)
        EXPECT_TRUE(block.message.isEmpty() || isShown(block.message)) << block.id.toStdString();
}

TEST_F(MainWindowTest, FirstScreenfulHoldsTheMessageAndTheKpis)
{
    openSample();
    for (size_t index = 0; tile(0) && index < 6; ++index) {
        const QRect place(tile(index)->mapTo(m_window.get(), QPoint(0, 0)), tile(index)->size());
        EXPECT_TRUE(m_window->rect().contains(place)) << index;
    }
    EXPECT_LT(tile(0)->mapTo(m_window.get(), QPoint(0, 0)).y(), 768 - tile(0)->height());
}

TEST_F(MainWindowTest, ChangesLanguageWhileItRuns)
{
    openSample();
    const QString chinese = message();
    m_window->actions().changeLanguage->trigger();
    QTest::qWait(50);
    EXPECT_EQ(review().language, Language::English);
    EXPECT_EQ(message(), review().chapters.front().message);
    EXPECT_NE(message(), chinese);
    EXPECT_TRUE(isShown(QStringLiteral("Compared with plan and year before")));
    EXPECT_TRUE(isShown(QStringLiteral("中文")));
    EXPECT_EQ(m_memory.choices.language, Language::English);
    m_window->actions().changeLanguage->trigger();
    QTest::qWait(50);
    EXPECT_EQ(message(), chinese);
    EXPECT_TRUE(isShown(QStringLiteral("对比：计划、上年同期")));
    EXPECT_TRUE(isShown(QStringLiteral("English")));
}

TEST_F(MainWindowTest, ReviewsTheMonthsUpToTheChosenOne)
{
    openSample();
    QToolButton* through = button("through");
    QMenu* menu = through->menu();
    EXPECT_EQ(menu->actions().size(), review().through.month());
    actionOf(*menu, 202506)->trigger();
    EXPECT_EQ(review().through, Month(2025, 6));
    EXPECT_EQ(through->text(), QStringLiteral("截至 6 月"));
    EXPECT_EQ(message(), review().chapters.front().message);
    EXPECT_EQ(through->menu()->actions().size(), 12); // one can go back
}

TEST_F(MainWindowTest, StepsFromYearToYear)
{
    openSample();
    QAction* before = m_window->actions().previousYear;
    QAction* after = m_window->actions().nextYear;
    EXPECT_FALSE(after->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(review().year, 2024);
    EXPECT_EQ(button("year")->text(), QStringLiteral("2024 年"));
    EXPECT_TRUE(after->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(review().year, 2023);
    EXPECT_FALSE(before->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(review().year, 2024);
}

TEST_F(MainWindowTest, ShowsTheChosenStore)
{
    openSample();
    auto* stores = m_window->findChild<QComboBox*>(QStringLiteral("stores"));
    ASSERT_EQ(stores->count(), 3);
    const QString first = message();
    QTest::keyClick(stores, Qt::Key_Down);
    EXPECT_EQ(review().store.id, StoreId(QStringLiteral("S2")));
    EXPECT_NE(message(), first);
    EXPECT_TRUE(m_window->windowTitle().contains(review().store.name));
}

TEST_F(MainWindowTest, ChangesLightAndDarkAndRemembersIt)
{
    openSample();
    const QColor light = m_window->grab().toImage().pixelColor(700, 760);
    Q_EMIT m_window->actions().appearanceChosen(AppearanceChoice::Dark);
    QTest::qWait(50);
    const QColor dark = m_window->grab().toImage().pixelColor(700, 760);
    EXPECT_GT(light.lightness(), 200);
    EXPECT_LT(dark.lightness(), 60);
    EXPECT_EQ(m_memory.choices.appearance, AppearanceChoice::Dark);
    EXPECT_EQ(message(), review().chapters.front().message);
    Q_EMIT m_window->actions().paletteChosen(PaletteKind::ColourBlind);
    EXPECT_EQ(m_memory.choices.palette, PaletteKind::ColourBlind);
}

TEST_F(MainWindowTest, NoteComesByTheKeyboardAndGoesByEscape)
{
    openSample();
    tile(0)->setFocus(Qt::TabFocusReason);
    auto* note = view<NotePopover>();
    ASSERT_TRUE(note->isVisible());
    EXPECT_TRUE(note->texts().contains(tile(0)->tile().note.exact));
    QTest::keyClick(tile(0), Qt::Key_Escape);
    EXPECT_FALSE(note->isVisible());
    firstChart()->setFocus(Qt::TabFocusReason);
    const size_t count = firstChart()->hotSpots().size();
    ASSERT_GT(count, 12U);
    for (size_t spot = 0; spot < count; ++spot) {
        EXPECT_TRUE(note->isVisible()) << spot;
        EXPECT_TRUE(note->texts().contains(firstChart()->hotSpots()[spot].note.exact)) << spot;
        QTest::keyClick(firstChart(), Qt::Key_Right);
    }
}

TEST_F(MainWindowTest, EnterOpensTheRecordsBehindAFigureAndBackReturnsToIt)
{
    openSample();
    KpiTileView* start = tile(0);
    start->setFocus(Qt::TabFocusReason);
    QTest::keyClick(start, Qt::Key_Return);
    auto* records = view<RecordsPage>();
    ASSERT_NE(records, nullptr);
    EXPECT_TRUE(records->isVisible());
    EXPECT_EQ(records->currentKind(), QStringLiteral("revenue"));
    EXPECT_GT(records->model().rowCount(), 100);
    EXPECT_EQ(records->model().headerData(0, Qt::Horizontal).toString(), QStringLiteral("营业厅"));
    EXPECT_EQ(records->model().index(0, 1).data().toString(), QStringLiteral("2025-01"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(records->isVisible());
    EXPECT_TRUE(page().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), start);
}

TEST_F(MainWindowTest, EveryFigureHasItsRecords)
{
    openSample();
    for (const BlockCard* card : page().cards()) {
        if (!card->strip())
            continue;
        for (KpiTileView* each : card->strip()->tiles()) {
            each->setFocus(Qt::TabFocusReason);
            QTest::keyClick(each, Qt::Key_Return);
            auto* records = view<RecordsPage>();
            EXPECT_TRUE(records->isVisible()) << each->tile().name.toStdString();
            EXPECT_GT(records->model().rowCount(), 0) << each->tile().name.toStdString();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        }
    }
}

TEST_F(MainWindowTest, ChaptersHaveShortcuts)
{
    openSample();
    for (const Chapter& chapter : review().chapters) {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_0 + chapter.number), Qt::ControlModifier);
        EXPECT_EQ(page().chapterId(), chapter.id);
    }
}

TEST_F(MainWindowTest, RemembersStoreYearAndPlace)
{
    openSample();
    m_window->desk().chooseStore(StoreId(QStringLiteral("S3")));
    m_window->desk().chooseYear(2024);
    m_window->resize(1200, 700);
    m_window->close();
    EXPECT_EQ(m_memory.choices.store, StoreId(QStringLiteral("S3")));
    EXPECT_EQ(m_memory.choices.year, 2024);
    EXPECT_FALSE(m_memory.choices.language.has_value()); // never chosen: the system's
    m_window = std::make_unique<MainWindow>(m_book, m_language, m_look, m_dialogs, m_memory);
    m_window->begin();
    EXPECT_EQ(m_window->size(), QSize(1200, 700));
    EXPECT_EQ(review().store.id, StoreId(QStringLiteral("S3")));
    EXPECT_EQ(review().year, 2024);
}

TEST_F(MainWindowTest, SaysWhenTheFirstChapterHasBeenPainted)
{
    ASSERT_TRUE(m_book.open(sampleCopy(path(QStringLiteral("b.storeyear")))).has_value());
    m_window = std::make_unique<MainWindow>(m_book, m_language, m_look, m_dialogs, m_memory);
    m_window->begin();
    QSignalSpy painted(m_window.get(), &MainWindow::painted);
    EXPECT_EQ(painted.count(), 0);
    m_window->show();
    EXPECT_TRUE(painted.wait(2000));
    EXPECT_TRUE(firstChart()->isBuilt());
}

} // namespace
