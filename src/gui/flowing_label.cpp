// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowing_label.h"

#include <QEvent>

FlowingLabel::FlowingLabel(
    const QString& text, const QFont& font, const QColor& colour, QWidget* parent, Qt::TextFormat format)
    : QLabel(parent)
{
    setTextFormat(format);
    setWordWrap(true);
    setFont(font);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colour);
    setPalette(colours);
    setText(text);
}

QSize FlowingLabel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().lineSpacing()};
}

QSize FlowingLabel::minimumSizeHint() const
{
    return sizeHint();
}

int FlowingLabel::heightForWidth(int width) const
{
    if (width != m_measuredWidth) { // layouts ask many times
        m_measuredWidth = width;
        m_measuredHeight = QLabel::heightForWidth(width);
    }
    return m_measuredHeight;
}

void FlowingLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_measuredWidth = -1;
    QLabel::changeEvent(event);
}
