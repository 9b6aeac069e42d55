// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cell_link.h"

#include "gui/calm_style.h"

#include <QKeyEvent>
#include <QPainter>

namespace {

constexpr int kSide = 4;
constexpr int kHeight = 24;

} // namespace

CellLink::CellLink(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CellLink::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * kSide, kHeight};
}

void CellLink::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont letters = font();
    letters.setUnderline(true);
    painter.setFont(letters);
    const QColor accent = palette().color(QPalette::Link);
    painter.setPen(isEnabled() ? accent : palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(kSide, 0, -kSide, 0), Qt::AlignCenter, text());
    if (hasFocus())
        paintFocusRing(painter, rect(), accent, 4);
}

void CellLink::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}
