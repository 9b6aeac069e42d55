// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/nav_button.h"

#include "charts/theme.h"
#include "gui/calm_style.h"
#include "gui/month_status_marks.h"

#include <QPainter>

namespace {

constexpr int kHeight = 36;
constexpr int kSide = 10;
constexpr int kNumberWidth = 18;

} // namespace

NavButton::NavButton(int number, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setText(title);
    setFocusPolicy(Qt::TabFocus);
    setCheckable(number > 0);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setBadge(const QString& badge)
{
    m_badge = badge;
    setAccessibleDescription(badge);
    update();
}

QSize NavButton::sizeHint() const
{
    return {kSide * 2 + kNumberWidth + fontMetrics().horizontalAdvance(text()), kHeight};
}

void NavButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Link);
    if (isChecked() || isDown() || underMouse()) {
        QColor fill = palette().color(QPalette::Highlight);
        if (!isChecked())
            fill.setAlpha(120);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    QRect area = rect().adjusted(kSide, 0, -kSide, 0);
    const QColor ink =
        isChecked() ? accent : palette().color(isEnabled() ? QPalette::WindowText : QPalette::PlaceholderText);
    if (m_number > 0) {
        painter.setPen(isChecked() ? accent : palette().color(QPalette::PlaceholderText));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_number));
        area.setLeft(area.left() + kNumberWidth);
    }
    QFont letters = font();
    if (!m_badge.isEmpty()) {
        letters.setPixelSize(Theme::kLabelPx);
        letters.setBold(true);
        painter.setFont(letters);
        painter.setPen(alarmColour(palette()));
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, m_badge);
        letters = font();
    }
    letters.setBold(isChecked());
    if (QFontMetrics(letters).horizontalAdvance(text()) > area.width())
        letters.setBold(false); // the fill and the colour tell enough; a long title is never cut
    painter.setFont(letters);
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus())
        paintFocusRing(painter, rect(), accent);
}

void NavButton::enterEvent(QEnterEvent*)
{
    update();
}

void NavButton::leaveEvent(QEvent*)
{
    update();
}
