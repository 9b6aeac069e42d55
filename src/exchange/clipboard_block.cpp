// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clipboard_block.h"

#include <algorithm>

namespace {

bool endsCell(QChar c)
{
    return c == u'\t' || c == u'\n' || c == u'\r';
}

// Where the quoted cell that begins at `start` ends (past its closing quote); -1 where it is not closed properly.
qsizetype endOfQuoted(const QString& text, qsizetype start)
{
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text[i] != u'"')
            continue;
        if (i + 1 < text.size() && text[i + 1] == u'"') {
            ++i;
            continue;
        }
        const qsizetype end = i + 1;
        return end == text.size() || endsCell(text[end]) ? end : -1;
    }
    return -1;
}

// The cell that begins at `at`, which is moved past it.
QString takeCell(const QString& text, qsizetype& at)
{
    const qsizetype quoted = at < text.size() && text[at] == u'"' ? endOfQuoted(text, at) : -1;
    qsizetype end = quoted;
    if (end < 0) {
        end = at;
        while (end < text.size() && !endsCell(text[end]))
            ++end;
    }
    QString cell = text.mid(at, end - at);
    at = end;
    if (quoted < 0)
        return cell;
    return cell.mid(1, cell.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
}

QString quoted(const QString& cell)
{
    const bool mustQuote = std::any_of(cell.begin(), cell.end(), [](QChar c) { return endsCell(c) || c == u'"'; });
    if (!mustQuote)
        return cell;
    return u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

}

ClipboardBlock readBlock(const QString& text)
{
    ClipboardBlock block;
    if (text.isEmpty())
        return block;
    block.emplace_back();
    for (qsizetype at = 0; at <= text.size();) {
        block.back().append(takeCell(text, at));
        if (at >= text.size())
            break;
        const QChar end = text[at++];
        if (end == u'\t')
            continue;
        if (end == u'\r' && at < text.size() && text[at] == u'\n')
            ++at;
        if (at >= text.size())
            break;
        block.emplace_back();
    }
    qsizetype width = 0;
    for (const QStringList& row : block)
        width = std::max(width, row.size());
    for (QStringList& row : block) {
        while (row.size() < width)
            row.append(QString());
    }
    return block;
}

QString blockText(const ClipboardBlock& block)
{
    QString text;
    for (const QStringList& row : block) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(quoted(cell));
        text += cells.join(u'\t') + QStringLiteral("\r\n");
    }
    return text;
}
