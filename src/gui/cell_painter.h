// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "domain/month_progress.h"

#include <QModelIndex>
#include <QRect>

class QPainter;

// How the cells of a sheet look: typed figures in ink, last year's and proposed ones lighter, closed months hatched,
// a broken rule outlined, marks for what is doubted, confirmed, noted and not yet counted.

// The theme that goes with a palette. A broken rule is red whatever palette judges good and bad: it is an error, not a
// variance.
Theme sheetTheme(const QPalette& palette);
struct CellLook {
    bool isSelected = false; // of the marked block
    bool isCurrent = false;  // where typing goes
    bool isNarrow = false;   // small letters, and large sums without their fen
};
void paintCell(QPainter& painter, const QRect& area, const QModelIndex& index, const Theme& theme, CellLook look);
// The lock of a closed month.
void paintLock(QPainter& painter, const QRectF& area, const QColor& colour);
// How far a month is: a tick, a dot, a ring, a lock; nothing for an empty month. area: a square.
void paintProgress(QPainter& painter, const QRectF& area, Progress progress, const Theme& theme);
// The letters of figures, and the room beside them.
QFont cellFont(const Theme& theme, bool isNarrow, bool isBold = false);
inline int cellSide(bool isNarrow)
{
    return isNarrow ? 5 : 8;
}
