// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lettering.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace {

// Of the letter size: above the base line, below it, and the middle of the digits above it.
constexpr double kAbove = 0.86;
constexpr double kBelow = 0.2;
constexpr double kMiddle = 0.37;

}

double textWidth(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double textHeight(const QFont& font)
{
    return (kAbove + kBelow) * font.pixelSize();
}

QRectF textBox(const QString& text, const QFont& font, QPointF anchor, Qt::Alignment alignment)
{
    const double pixels = font.pixelSize();
    QRectF box(0, 0, textWidth(text, font), textHeight(font));
    double left = anchor.x();
    if (alignment & Qt::AlignHCenter)
        left -= box.width() / 2;
    else if (alignment & Qt::AlignRight)
        left -= box.width();
    double top = anchor.y();
    if (alignment & Qt::AlignVCenter)
        top += (kMiddle - kAbove) * pixels;
    else if (alignment & Qt::AlignBottom)
        top -= box.height();
    box.moveTo(left, top);
    return box;
}

QPointF textOrigin(const QRectF& box, const QFont& font)
{
    return {box.left(), box.top() + kAbove * font.pixelSize()};
}

QString onOneLine(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

QStringList wrappedText(const QString& words, const QFont& font, double width)
{
    const QString text = onOneLine(words);
    if (textWidth(text, font) <= width)
        return {text};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{text} : lines;
}
