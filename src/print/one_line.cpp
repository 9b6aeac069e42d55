// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/one_line.h"

#include <QTextBoundaryFinder>

namespace {

// Embeddings, overrides and isolates: without their end they would turn the rest of the line.
bool turnsLine(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

}

QString oneLine(const QString& text, qsizetype most)
{
    QString line;
    for (const QChar c : text) {
        if (!turnsLine(c))
            line += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    line = line.simplified();
    if (line.size() <= most)
        return line;
    // Never between the halves of an emoji.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(most - 1);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    return line.left(finder.position()) + u'…';
}
