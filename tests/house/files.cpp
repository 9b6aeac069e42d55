// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
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
