// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/month_progress.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QPalette;

// The marks of the months' grid, one form for each state, so that they are told apart without colour:
//     Empty      a ring               Partial    a ring half filled
//     Complete   a tick               Failing    a triangle with an exclamation mark
//     Submitted  a tick in a ring     Closed     a padlock
void paintProgressMark(QPainter& painter, const QRectF& area, Progress progress, const QPalette& palette);
// The same forms for a whole month; an open month is a dot.
void paintStateMark(QPainter& painter, const QRectF& area, MonthState state, const QPalette& palette);

// What has to be put right: red in every palette of the figures, since here it judges no figure.
QColor alarmColour(const QPalette& palette);
