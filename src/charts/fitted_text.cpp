// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/fitted_text.h"

#include "charts/lettering.h"

#include <QPainter>

namespace {

constexpr double kPitch = 1.35; // from line to line, of the letter size
constexpr int kSmallestPx = 6;

}

double FittedText::height() const
{
    return textHeight(font) + static_cast<double>(lines.size() - 1) * font.pixelSize() * kPitch;
}

FittedText fitText(const QString& text, QSizeF room, const Theme& theme, int letterPx, bool isBold)
{
    for (int pixels = letterPx;; --pixels) {
        FittedText result{theme.font(pixels, isBold), {}};
        result.lines = wrappedText(text, result.font, room.width());
        if (pixels <= kSmallestPx || result.height() <= room.height())
            return result;
    }
}

FittedText fitLine(const QString& words, QSizeF room, const Theme& theme, int letterPx, bool isBold)
{
    const QString text = onOneLine(words);
    for (int pixels = letterPx; pixels * 4 >= letterPx * 3; --pixels) {
        const QFont font = theme.font(pixels, isBold);
        if (textWidth(text, font) <= room.width())
            return {font, {text}};
    }
    return fitText(text, room, theme, letterPx, isBold);
}

void drawFittedTop(
    QPainter& painter, const QRectF& area, const FittedText& text, Qt::Alignment alignment, const QColor& colour)
{
    drawFitted(painter, QRectF(area.topLeft(), QSizeF(area.width(), text.height())), text, alignment, colour);
}

void drawFitted(
    QPainter& painter, const QRectF& area, const FittedText& text, Qt::Alignment alignment, const QColor& colour)
{
    painter.setFont(text.font);
    painter.setPen(colour);
    const double pitch = text.font.pixelSize() * kPitch;
    double y = area.center().y() - pitch * static_cast<double>(text.lines.size() - 1) / 2;
    const double x = alignment & Qt::AlignRight ? area.right()
        : alignment & Qt::AlignHCenter          ? area.center().x()
                                                : area.left();
    for (const QString& line : text.lines) {
        const QRectF box = textBox(line, text.font, {x, y}, alignment | Qt::AlignVCenter);
        painter.drawText(textOrigin(box, text.font), line);
        y += pitch;
    }
}
