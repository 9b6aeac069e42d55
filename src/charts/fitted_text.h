// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

class QPainter;

// A text set into a place that may be small for it: never cut to "...", but broken into lines and, where these are too
// many, set in smaller letters.
struct FittedText {
    QFont font;
    QStringList lines;

    double height() const;
};

// The largest letters, up to `letterPx`, in which the text fits the room; the smallest ones where it never does.
FittedText fitText(const QString& text, QSizeF room, const Theme& theme, int letterPx, bool isBold = false);
// On one line, if letters of at least three quarters of the size allow it; else as fitText().
FittedText fitLine(const QString& text, QSizeF room, const Theme& theme, int letterPx, bool isBold = false);
// At the top of the area.
void drawFittedTop(
    QPainter& painter, const QRectF& area, const FittedText& text, Qt::Alignment alignment, const QColor& colour);
// In the middle of the area's height, at its left or right edge or in its middle.
void drawFitted(
    QPainter& painter, const QRectF& area, const FittedText& text, Qt::Alignment alignment, const QColor& colour);
