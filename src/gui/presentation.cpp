// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/presentation.h"

#include "charts/theme.h"
#include "gui/page_picture.h"
#include "gui/page_titles.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr qsizetype kMostDigits = 4;
constexpr int kWheelStep = 120;
constexpr int kPlacePx = 16;
constexpr double kPlaceWidth = 150;
constexpr double kPlaceHeight = 36;

QScreen* screenBeside(const QWidget& window)
{
    const auto screens = QGuiApplication::screens();
    for (QScreen* screen : screens) {
        if (screen != window.screen())
            return screen;
    }
    return window.screen();
}

}

Presentation::Presentation(std::unique_ptr<const PagedDocument> deck, QWidget* window)
    : QWidget(window, Qt::Window)
    , m_deck(std::move(deck))
    , m_titles(pageTitles(*m_deck))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &Presentation::hidePointer);
    retranslate();
}

void Presentation::begin()
{
    const QScreen* screen = screenBeside(*parentWidget());
    setGeometry(screen->geometry());
    showFullScreen();
    activateWindow();
    setFocus();
    hidePointer();
}

void Presentation::show(int page)
{
    setTyped({});
    setBlack(false);
    const int shown = std::clamp(page, 0, pages() - 1);
    if (shown == m_page)
        return;
    m_page = shown;
    m_picture = {};
    retranslate();
    update();
    Q_EMIT pageShown(m_page);
}

void Presentation::setBlack(bool isBlack)
{
    m_isBlack = isBlack;
    retranslate();
    update();
}

void Presentation::setTyped(const QString& digits)
{
    m_typed = digits;
    update();
}

void Presentation::showPointer()
{
    m_rest.start();
    unsetCursor();
    update();
}

void Presentation::hidePointer()
{
    m_rest.stop();
    setCursor(Qt::BlankCursor);
    update();
}

void Presentation::retranslate()
{
    setWindowTitle(m_deck->info().title);
    setAccessibleName(m_isBlack ? tr("Black screen")
                                : tr("Slide %1 of %2: %3").arg(m_page + 1).arg(pages()).arg(m_titles.value(m_page)));
    setAccessibleDescription(tr("Arrow keys turn the slides, a number and Enter leads to a slide, B makes the screen "
                                "black, Esc ends."));
}

void Presentation::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool Presentation::takeMove(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_N:
        step(1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
    case Qt::Key_P:
        step(-1);
        return true;
    case Qt::Key_Home:
        show(0);
        return true;
    case Qt::Key_End:
        show(pages() - 1);
        return true;
    default:
        return false;
    }
}

bool Presentation::takeNumber(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        setTyped((m_typed + QString::number(key - Qt::Key_0)).right(kMostDigits));
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (m_typed.isEmpty())
        step(1);
    else
        show(m_typed.toInt() - 1);
    return true;
}

void Presentation::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (takeMove(key) || takeNumber(key))
        return;
    if (key == Qt::Key_B || key == Qt::Key_Period)
        setBlack(!m_isBlack);
    else if (key == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Presentation::mouseMoveEvent(QMouseEvent* event)
{
    showPointer();
    QWidget::mouseMoveEvent(event);
}

void Presentation::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        step(1);
    else if (event->button() == Qt::RightButton)
        step(-1);
}

void Presentation::wheelEvent(QWheelEvent* event)
{
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / kWheelStep;
    m_wheel -= steps * kWheelStep;
    if (steps != 0)
        step(steps > 0 ? -1 : 1);
}

// While a number is typed or the pointer moves: where one is, and where Enter would lead.
void Presentation::paintPlace(QPainter& painter) const
{
    const QString text = m_typed.isEmpty() ? QStringLiteral("%1 / %2").arg(m_page + 1).arg(pages())
                                           : QStringLiteral("→ %1 / %2").arg(m_typed).arg(pages());
    const Theme theme = Theme::make(Appearance::Dark, PaletteKind::Default);
    const QRectF area((width() - kPlaceWidth) / 2, height() - kPlaceHeight - Theme::kGapPx, kPlaceWidth, kPlaceHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(area, Theme::kCornerPx, Theme::kCornerPx);
    painter.setPen(theme.ink);
    painter.setFont(theme.font(kPlacePx, true));
    painter.drawText(area, Qt::AlignCenter, text);
}

void Presentation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (m_isBlack)
        return;
    const double ratio = devicePixelRatioF();
    const QSizeF fitted = m_deck->pageSize().scaled(QSizeF(size()) * ratio, Qt::KeepAspectRatio);
    const QSize pixels(static_cast<int>(std::round(fitted.width())), static_cast<int>(std::round(fitted.height())));
    if (pixels.isEmpty())
        return;
    if (m_picture.size() != pixels)
        m_picture = pagePicture(*m_deck, m_page, pixels);
    const QSizeF drawn = QSizeF(pixels) / ratio;
    painter.drawPixmap(QRectF(QPointF((width() - drawn.width()) / 2, (height() - drawn.height()) / 2), drawn),
        m_picture, QRectF(m_picture.rect()));
    if (!m_typed.isEmpty() || m_rest.isActive())
        paintPlace(painter);
}
