// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample_book.h"

#include "services/import_service.h"

#include <QDir>

Result<void> fillWithSample(Book& book, const Clock& clock, const QString& who)
{
    const QDir folder(QStringLiteral(":/sample"));
    QStringList paths;
    for (const QString& name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    ImportOptions options;
    options.who = who;
    const auto files = ImportService(book, clock).import(paths, options);
    if (!files)
        return Unexpected(files.error());
    for (const ImportedFile& file : *files) {
        if (file.error)
            return Unexpected(*file.error);
    }
    return {};
}
