// SPDX-License-Identifier: GPL-3.0-or-later
// The slides full screen, driven by keys and clicks.
#include "gui/presentation.h"

#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QPointer>
#include <QTest>
#include <QWheelEvent>

namespace {

class PresentationTest : public WindowTest {
protected:
    // The sample's slides, as the menu shows them.
    void present()
    {
        openSample();
        m_window->actions().present->trigger();
        m_show = m_window->findChild<Presentation*>();
        ASSERT_NE(m_show, nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_show));
        ASSERT_GT(m_show->pages(), 20);
    }
    void press(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys)
            QTest::keyClick(m_show, key);
    }
    QImage seen() { return m_show->grab().toImage(); }
    // Columns of the middle row that are black: the picture's rims.
    static int darkPixels(const QImage& image)
    {
        int dark = 0;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                dark += image.pixelColor(x, y) == QColor(Qt::black) ? 1 : 0;
        }
        return dark;
    }

    QPointer<Presentation> m_show;
};

}

TEST_F(PresentationTest, KeysTurnTheSlidesAndStopAtTheEnds)
{
    present();
    EXPECT_TRUE(m_show->isFullScreen());
    EXPECT_EQ(m_show->page(), 0);
    press({Qt::Key_Left});
    EXPECT_EQ(m_show->page(), 0);
    press({Qt::Key_Right, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Return});
    EXPECT_EQ(m_show->page(), 5);
    press({Qt::Key_Left, Qt::Key_Up, Qt::Key_PageUp, Qt::Key_Backspace});
    EXPECT_EQ(m_show->page(), 1);
    press({Qt::Key_End, Qt::Key_Right});
    EXPECT_EQ(m_show->page(), m_show->pages() - 1);
    press({Qt::Key_Home});
    EXPECT_EQ(m_show->page(), 0);
}

TEST_F(PresentationTest, ANumberAndEnterLeadToASlide)
{
    present();
    press({Qt::Key_1, Qt::Key_2});
    EXPECT_EQ(m_show->page(), 0);
    EXPECT_EQ(m_show->typed(), QStringLiteral("12"));
    press({Qt::Key_Enter});
    EXPECT_EQ(m_show->page(), 11);
    EXPECT_TRUE(m_show->typed().isEmpty());
    press({Qt::Key_9, Qt::Key_9, Qt::Key_9, Qt::Key_Return}); // there are fewer: the last one
    EXPECT_EQ(m_show->page(), m_show->pages() - 1);
    press({Qt::Key_0, Qt::Key_Return});
    EXPECT_EQ(m_show->page(), 0);
    press({Qt::Key_5, Qt::Key_Right, Qt::Key_Return}); // an arrow forgets the number
    EXPECT_EQ(m_show->page(), 2);
}

TEST_F(PresentationTest, TheMouseTurnsThemToo)
{
    present();
    QTest::mouseClick(m_show, Qt::LeftButton);
    QTest::mouseClick(m_show, Qt::LeftButton);
    EXPECT_EQ(m_show->page(), 2);
    QTest::mouseClick(m_show, Qt::RightButton);
    EXPECT_EQ(m_show->page(), 1);
    const auto wheel = [this](int delta) {
        QWheelEvent event(QPointF(10, 10), QPointF(10, 10), {}, QPoint(0, delta), Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_show, &event);
    };
    wheel(-120);
    EXPECT_EQ(m_show->page(), 2);
    wheel(60); // half a notch of a fine wheel
    EXPECT_EQ(m_show->page(), 2);
    wheel(60);
    EXPECT_EQ(m_show->page(), 1);
}

TEST_F(PresentationTest, BMakesTheScreenBlackAndBack)
{
    present();
    press({Qt::Key_Right});
    const QImage slide = seen();
    press({Qt::Key_B});
    EXPECT_TRUE(m_show->isBlack());
    const QImage black = seen();
    const int all = ((black.width() + 2) / 3) * ((black.height() + 2) / 3);
    EXPECT_EQ(darkPixels(black), all);
    EXPECT_LT(darkPixels(slide), all / 2);
    press({Qt::Key_B});
    EXPECT_EQ(seen(), slide);
    press({Qt::Key_Period, Qt::Key_Right}); // going on shows the picture again
    EXPECT_FALSE(m_show->isBlack());
    EXPECT_EQ(m_show->page(), 2);
}

TEST_F(PresentationTest, EscEndsIt)
{
    present();
    press({Qt::Key_Escape});
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_show.isNull(); }));
    m_window->actions().present->trigger();
    EXPECT_NE(m_window->findChild<Presentation*>(), nullptr);
}

TEST_F(PresentationTest, SaysWhichSlideIsShown)
{
    present();
    press({Qt::Key_Right});
    EXPECT_TRUE(m_show->accessibleName().contains(QStringLiteral("目录"))) << m_show->accessibleName().toStdString();
    press({Qt::Key_Right});
    EXPECT_TRUE(m_show->accessibleName().contains(review().chapters.front().title));
    m_language.change(Language::English);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_show->accessibleName().startsWith(QStringLiteral("Slide 3 of ")); }));
}

TEST_F(PresentationTest, ThePointerHidesWhileItRests)
{
    present();
    EXPECT_EQ(m_show->cursor().shape(), Qt::BlankCursor);
    QTest::mouseMove(m_show->windowHandle(), QPoint(30, 30));
    QTest::mouseMove(m_show->windowHandle(), QPoint(60, 60));
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_show->cursor().shape() != Qt::BlankCursor; }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_show->cursor().shape() == Qt::BlankCursor; }, 10'000));
}

TEST_F(PresentationTest, ThePictureKeepsItsShapeOnAnyScreen)
{
    present();
    for (const QSize size : {QSize(1024, 768), QSize(1920, 1080), QSize(600, 900)}) {
        m_show->showNormal();
        m_show->resize(size);
        const QImage image = seen();
        const QSizeF page = QSizeF(16, 9).scaled(QSizeF(size), Qt::KeepAspectRatio);
        // White inside the picture, black outside.
        const QPointF inside((size.width() - page.width()) / 2 + 3, (size.height() - page.height()) / 2 + 3);
        EXPECT_EQ(image.pixelColor(inside.toPoint()), QColor(Qt::white)) << size.width();
        if (page.height() < size.height() - 4) {
            EXPECT_EQ(image.pixelColor(size.width() / 2, 1), QColor(Qt::black)) << size.width();
        }
    }
}
