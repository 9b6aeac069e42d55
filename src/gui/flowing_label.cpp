// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowing_label.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

FlowingLabel::FlowingLabel(const QString& text, const QFont& font, const QColor& colour, QWidget* parent, Part bold)
    : QLabel(parent)
    , m_bold(bold)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(font);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colour);
    setPalette(colours);
    setText(text);
    prepare();
}

QSize FlowingLabel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().lineSpacing()};
}

QSize FlowingLabel::minimumSizeHint() const
{
    return sizeHint();
}

void FlowingLabel::prepare()
{
    m_lines.setText(text());
    m_lines.setFont(font());
    m_lines.setCacheEnabled(true); // layouts ask for several widths: the words are shaped once
    if (m_bold.length > 0) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        m_lines.setFormats({{m_bold.start, m_bold.length, bold}});
    }
    m_brokenFor = -1;
    m_heights.forget();
}

int FlowingLabel::heightForWidth(int width) const
{
    return m_heights.at(width, [this](int asked) { return breakLines(asked); });
}

int FlowingLabel::breakLines(int width) const
{
    const double leading = std::max(0.0, QFontMetricsF(font()).leading());
    double y = 0;
    m_lines.beginLayout();
    for (QTextLine line = m_lines.createLine(); line.isValid(); line = m_lines.createLine()) {
        line.setLineWidth(width);
        if (y > 0)
            y = std::ceil(y + leading);
        line.setPosition({0, y});
        y += line.height();
    }
    m_lines.endLayout();
    m_brokenFor = width;
    return static_cast<int>(std::ceil(y));
}

void FlowingLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        prepare();
    QLabel::changeEvent(event);
}

void FlowingLabel::paintEvent(QPaintEvent*)
{
    if (m_brokenFor != width())
        breakLines(width());
    const int top = (height() - heightForWidth(width())) / 2;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    m_lines.draw(&painter, QPointF(0, top));
}
