// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

// How letters are measured, the same on screen and on paper. The box of a line is what its letters fill, not the font's
// line height, which is meant for running text.

double textWidth(const QString& text, const QFont& font);
// The height of a line's box.
double textHeight(const QFont& font);
// The box of a line whose part named by `alignment` lies at `anchor` (AlignLeft: its left edge, AlignBottom: its lower
// edge, AlignVCenter: the middle of its digits).
QRectF textBox(const QString& text, const QFont& font, QPointF anchor, Qt::Alignment alignment);
// Where a text is drawn that fills the box.
QPointF textOrigin(const QRectF& box, const QFont& font);
// The text on one line: line ends, tabs and other control characters, which no font draws, become blanks.
QString onOneLine(QString text);
// The lines into which a text, set on one line, breaks at a width, between words or Chinese characters, within a word
// only where a word alone is too wide. At least one line.
QStringList wrappedText(const QString& words, const QFont& font, double width);
