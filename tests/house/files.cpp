// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

QStringList filesUnder(const QString& folder, const QStringList& endings)
{
    const QDir root(QStringLiteral(SOURCE_DIR));
    QStringList patterns;
    for (const QString& ending : endings)
        patterns << u'*' + ending;
    QStringList paths;
    QDirIterator files(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << root.relativeFilePath(files.next());
    paths.sort();
    return paths;
}

QString textOf(const QString& path)
{
    QFile file(QDir(QStringLiteral(SOURCE_DIR)).filePath(path));
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "can't read " << qPrintable(path);
        return {};
    }
    return QString::fromUtf8(file.readAll());
}

QString withoutComments(const QString& source)
{
    static const QRegularExpression comment(
        QStringLiteral(R"(//[^\n]*|/\*.*?\*/)"), QRegularExpression::DotMatchesEverythingOption);
    QString text = source;
    QRegularExpressionMatch match;
    qsizetype from = 0;
    while ((match = comment.match(text, from)).hasMatch()) {
        const QString lineEnds(match.captured().count(u'\n'), u'\n');
        text.replace(match.capturedStart(), match.capturedLength(), lineEnds);
        from = match.capturedStart() + lineEnds.size();
    }
    return text;
}
