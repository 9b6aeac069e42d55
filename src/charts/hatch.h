// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

// The diagonal lines that fill a rectangle as a forecast, rising to the right and clipped to it. `spacing` is the
// distance between neighbours along an edge. The lines of all rectangles lie on one raster, so neighbours match.
// Nothing for an empty rectangle.
QList<QLineF> hatchLines(const QRectF& area, double spacing);
