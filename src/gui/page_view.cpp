// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page_view.h"

#include "gui/calm_style.h"
#include "gui/page_picture.h"
#include "gui/page_titles.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr int kMargin = 16;
constexpr int kWheelStep = 120;
constexpr int kLine = 48; // of scrolling

}

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(kLine);
    retranslate();
}

void PageView::show(std::shared_ptr<const PagedDocument> document)
{
    m_document = std::move(document);
    m_titles = m_document ? pageTitles(*m_document) : QStringList();
    m_page = std::clamp(m_page, 0, std::max(pages() - 1, 0));
    m_picture = {};
    fitScrollBar();
    retranslate();
    viewport()->update();
    Q_EMIT pageShown(m_page);
}

void PageView::goTo(int page)
{
    const int wanted = std::clamp(page, 0, std::max(pages() - 1, 0));
    if (wanted == m_page)
        return;
    m_page = wanted;
    m_picture = {};
    verticalScrollBar()->setValue(0);
    retranslate();
    viewport()->update();
    Q_EMIT pageShown(m_page);
}

void PageView::setZoom(Zoom zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    m_picture = {};
    fitScrollBar();
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PageView::retranslate()
{
    setAccessibleName(
        m_document ? tr("Page %1 of %2: %3").arg(m_page + 1).arg(pages()).arg(m_titles.value(m_page)) : tr("No page"));
    setAccessibleDescription(tr("Page up and Page down turn the pages, + and − change the size."));
}

void PageView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractScrollArea::changeEvent(event);
}

QSizeF PageView::drawnSize() const
{
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * kMargin, 2 * kMargin);
    if (!m_document || room.width() <= 0 || room.height() <= 0)
        return {};
    const QSizeF page = m_document->pageSize();
    if (m_zoom == Zoom::WholePage)
        return page.scaled(room, Qt::KeepAspectRatio);
    return {room.width(), room.width() * page.height() / page.width()};
}

void PageView::fitScrollBar()
{
    const int height = static_cast<int>(std::ceil(drawnSize().height())) + 2 * kMargin;
    verticalScrollBar()->setRange(0, std::max(height - viewport()->height(), 0));
    verticalScrollBar()->setPageStep(viewport()->height());
}

bool PageView::scrolls(int direction) const
{
    const QScrollBar& bar = *verticalScrollBar();
    return direction < 0 ? bar.value() > bar.minimum() : bar.value() < bar.maximum();
}

// Backwards one comes to a page's end, as when it is unrolled.
void PageView::turn(int pages, bool isToEnd)
{
    const int before = m_page;
    goTo(m_page + pages);
    if (isToEnd && pages < 0 && m_page != before)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar& bar = *verticalScrollBar();
    const auto move = [&](int direction, int distance) {
        if (scrolls(direction))
            bar.setValue(bar.value() + direction * distance);
        else
            turn(direction, true);
    };
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        move(1, bar.pageStep() - kLine);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        move(-1, bar.pageStep() - kLine);
        return;
    case Qt::Key_Down:
        move(1, kLine);
        return;
    case Qt::Key_Up:
        move(-1, kLine);
        return;
    case Qt::Key_Right:
        turn(1, false);
        return;
    case Qt::Key_Left:
        turn(-1, false);
        return;
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(pages() - 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(Zoom::Width);
        return;
    case Qt::Key_Minus:
        setZoom(Zoom::WholePage);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent* event)
{
    const int delta = event->angleDelta().y();
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(delta > 0 ? Zoom::Width : Zoom::WholePage);
        return;
    }
    if (scrolls(delta > 0 ? -1 : 1)) {
        m_wheel = 0;
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheel += delta;
    const int steps = m_wheel / kWheelStep;
    m_wheel -= steps * kWheelStep;
    if (steps != 0)
        turn(-steps, true);
}

void PageView::resizeEvent(QResizeEvent*)
{
    fitScrollBar();
    viewport()->update();
}

void PageView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    const QSizeF drawn = drawnSize();
    const double ratio = devicePixelRatioF();
    const QSize pixels = (drawn * ratio).toSize();
    if (m_document && !pixels.isEmpty()) {
        if (m_picture.size() != pixels)
            m_picture = pagePicture(*m_document, m_page, pixels);
        const double top = std::max((viewport()->height() - drawn.height()) / 2, double(kMargin));
        const QRectF place(std::round((viewport()->width() - drawn.width()) / 2),
            std::round(top) - verticalScrollBar()->value(), pixels.width() / ratio, pixels.height() / ratio);
        painter.drawPixmap(place, m_picture, QRectF(m_picture.rect()));
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (hasFocus())
        paintFocusRing(painter, viewport()->rect(), palette().color(QPalette::Link));
}
