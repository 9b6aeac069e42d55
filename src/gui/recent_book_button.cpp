// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recent_book_button.h"

#include "charts/theme.h"
#include "gui/calm_style.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPainter>

namespace {

constexpr int kHeight = 48;
constexpr int kSide = 10;

} // namespace

RecentBookButton::RecentBookButton(const QString& path, bool isThere, QWidget* parent)
    : QAbstractButton(parent)
    , m_folder(QDir::toNativeSeparators(QFileInfo(path).absolutePath()))
    , m_isThere(isThere)
{
    setText(QFileInfo(path).fileName());
    setEnabled(isThere);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    if (isThere)
        setCursor(Qt::PointingHandCursor);
    retranslate();
}

QSize RecentBookButton::sizeHint() const
{
    return {320, kHeight};
}

void RecentBookButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isThere && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const QRect area = rect().adjusted(kSide, 6, -kSide, -6);
    painter.setPen(palette().color(m_isThere ? QPalette::Link : QPalette::PlaceholderText));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, text());
    QFont small = font();
    small.setPixelSize(Theme::kLabelPx);
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QString below = m_isThere ? m_folder : tr("%1 — not there any more").arg(m_folder);
    painter.drawText(
        area, Qt::AlignLeft | Qt::AlignBottom, painter.fontMetrics().elidedText(below, Qt::ElideMiddle, area.width()));
    if (hasFocus())
        paintFocusRing(painter, rect(), palette().color(QPalette::Link));
}

void RecentBookButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void RecentBookButton::retranslate()
{
    setAccessibleName(m_isThere ? text() : tr("%1, not there any more").arg(text()));
    setAccessibleDescription(m_folder);
}
