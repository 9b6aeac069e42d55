// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guarded_text.h"

namespace {

bool beginsFormula(QChar first)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n＝＋－＠");
    return starts.contains(first);
}

} // namespace

bool looksGuarded(const QString& text)
{
    return text.size() > 1 && text[0] == u'\'' && (beginsFormula(text[1]) || text[1] == u'\'');
}

QString guardedText(const QString& text)
{
    return !text.isEmpty() && (beginsFormula(text[0]) || looksGuarded(text)) ? u'\'' + text : text;
}

QString unguardedText(const QString& text)
{
    return looksGuarded(text) ? text.mid(1) : text;
}
