// SPDX-License-Identifier: GPL-3.0-or-later
// A chart and a table on the clipboard and in files, for letters and messages.
#include "gui/block_card.h"
#include "gui/chart_view.h"
#include "gui/message_bar.h"
#include "gui/review_table_view.h"

#include "window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

namespace {

class ChartPicturesTest : public WindowTest {
protected:
    ChartView& chart()
    {
        openSample();
        auto* chart = view<ChartView>();
        EXPECT_NE(chart, nullptr);
        chart->setFocus();
        return *chart;
    }
    // The chart's menu, as the menu key opens it.
    static QMenu& menuOf(ChartView& chart)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, chart.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&chart, &event);
        auto* menu = chart.findChild<QMenu*>();
        EXPECT_NE(menu, nullptr);
        return *menu;
    }
    static void choose(QMenu& menu, const QString& text)
    {
        const auto actions = menu.actions();
        const auto found =
            std::find_if(actions.begin(), actions.end(), [&](QAction* action) { return action->text() == text; });
        ASSERT_NE(found, actions.end());
        menu.setActiveAction(*found);
        QTest::keyClick(&menu, Qt::Key_Return);
    }
    static void expectPictures()
    {
        const QMimeData* data = QApplication::clipboard()->mimeData();
        ASSERT_TRUE(data->hasImage());
        const auto image = data->imageData().value<QImage>();
        EXPECT_GE(image.width(), 1500); // twice the paper's 760
        EXPECT_FALSE(data->hasText());  // or a word processor would take that
        QSvgRenderer drawing(data->data(QStringLiteral("image/svg+xml")));
        EXPECT_TRUE(drawing.isValid());
        EXPECT_EQ(drawing.viewBox().width() * 2, image.width());
        EXPECT_EQ(drawing.viewBox().height() * 2, image.height());
    }
};

}

TEST_F(ChartPicturesTest, AKeyCopiesTheChartAsPictureAndSvg)
{
    ChartView& view = chart();
    QApplication::clipboard()->clear();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    expectPictures();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier); // the figures still
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasText());
}

TEST_F(ChartPicturesTest, TheMenuCopiesItToo)
{
    ChartView& view = chart();
    QApplication::clipboard()->clear();
    choose(menuOf(view), QStringLiteral("复制为图片(&P)"));
    expectPictures();
}

TEST_F(ChartPicturesTest, TheMenuSavesItAsTheEndingSays)
{
    ChartView& view = chart();
    m_dialogs.picture = path(QStringLiteral("chart.png"));
    choose(menuOf(view), QStringLiteral("另存为图片(&S)…"));
    EXPECT_GE(QImage(m_dialogs.picture).width(), 1500);
    EXPECT_TRUE(WindowTest::view<MessageBar>()->message().contains(m_dialogs.picture));
    m_dialogs.picture = path(QStringLiteral("chart.SVG"));
    choose(menuOf(view), QStringLiteral("另存为图片(&S)…"));
    EXPECT_TRUE(QSvgRenderer(m_dialogs.picture).isValid());
    m_dialogs.picture = path(QStringLiteral("nowhere/chart.png"));
    choose(menuOf(view), QStringLiteral("另存为图片(&S)…"));
    ASSERT_EQ(m_dialogs.told.size(), 1U);
    EXPECT_FALSE(QFile::exists(m_dialogs.picture));
    m_dialogs.picture.clear(); // thought better of it
    choose(menuOf(view), QStringLiteral("另存为图片(&S)…"));
    EXPECT_EQ(m_dialogs.told.size(), 1U);
}

TEST_F(ChartPicturesTest, ATableIsCopiedAsTableAndAsTabs)
{
    openSample();
    auto* table = view<ReviewTableView>();
    ASSERT_NE(table, nullptr);
    table->setFocus();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QApplication::clipboard()->mimeData();
    ASSERT_TRUE(data->hasHtml());
    const QStringList lines = data->text().trimmed().split(QLatin1Char('\n'));
    ASSERT_GT(lines.size(), 2);
    // Every cell of the text is a cell of the table, in the same order.
    QStringList cells;
    int rows = 0;
    QXmlStreamReader html(data->html());
    while (!html.atEnd()) {
        html.readNext();
        if (html.isStartElement() && html.name() == QLatin1String("tr"))
            ++rows;
        if (html.isStartElement() && (html.name() == QLatin1String("td") || html.name() == QLatin1String("th")))
            cells.append(html.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    EXPECT_FALSE(html.hasError()) << html.errorString().toStdString();
    EXPECT_EQ(rows, lines.size());
    QStringList texts;
    for (const QString& line : lines)
        texts.append(line.split(QLatin1Char('\t')));
    EXPECT_EQ(cells, texts);
}
