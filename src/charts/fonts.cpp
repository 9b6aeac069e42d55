// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/theme.h"

#include <QDir>
#include <QFontDatabase>

bool loadFonts()
{
    static const bool kIsLoaded = [] {
        const QDir folder(QStringLiteral(":/fonts"));
        bool isLoaded = false;
        const QStringList files = folder.entryList({QStringLiteral("*.otf")}, QDir::Files, QDir::Name);
        for (const QString& file : files) {
            const int id = QFontDatabase::addApplicationFont(folder.filePath(file));
            if (id < 0)
                return false;
            isLoaded |= QFontDatabase::applicationFontFamilies(id).contains(fontFamily());
        }
        return isLoaded;
    }();
    return kIsLoaded;
}

QString fontFamily()
{
    return QStringLiteral("StoreYear Sans");
}
