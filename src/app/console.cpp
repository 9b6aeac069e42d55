// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "app/exit_codes.h"
#include "gui/error_words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

namespace {

void write(std::FILE* file, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    std::fflush(file);
}

// A sentence on one line, whatever a name in it holds.
QByteArray oneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\r', u' ').toUtf8() + '\n';
}

} // namespace

Console::Console(const Words& words)
    : m_words(words)
    , m_isTerminal(isatty(STDERR_FILENO) != 0)
{
}

void Console::print(const QString& line) const
{
    write(stdout, line.toUtf8() + '\n');
}

void Console::print(const QJsonObject& object) const
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::tell(const QString& line) const
{
    write(stderr, oneLine(line));
}

int Console::fail(const Error& error) const
{
    tell(QStringLiteral("storeyear: ") + errorText(error, m_words));
    return kFailed;
}

int Console::refuse(const QString& sentence, const QString& usage) const
{
    tell(QStringLiteral("storeyear: ") + sentence);
    for (const QString& call : usage.split(u'\n'))
        tell(QStringLiteral("  ") + call);
    return kWrongUse;
}

void Console::progress(const QString& text) const
{
    if (m_isTerminal)
        write(stderr, "\r\x1b[K" + text.toUtf8());
}
