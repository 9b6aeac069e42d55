// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QLatin1String>
#include <QRectF>

class QPainter;

// The program's icons (resources/icons), their strokes in one colour: they follow light and dark like the text beside
// them. `name` is the file's name without ".svg"; one that is not there paints nothing.
void paintTintedIcon(QPainter& painter, const QRectF& area, QLatin1String name, const QColor& colour);
QIcon tintedIcon(QLatin1String name, const QColor& colour);
