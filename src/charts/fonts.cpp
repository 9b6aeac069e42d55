// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/theme.h"

#include <QDir>
#include <QFontDatabase>
#include <QResource>

namespace {

// The bytes as they lie in the program, uncompressed: millions of them, not copied.
QByteArray bytesOf(const QString& path)
{
    const QResource resource(path);
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression)
        return resource.uncompressedData();
    return QByteArray::fromRawData(reinterpret_cast<const char*>(resource.data()), resource.size());
}

} // namespace

bool loadFonts()
{
    static const bool kIsLoaded = [] {
        const QDir folder(QStringLiteral(":/fonts"));
        bool isLoaded = false;
        const QStringList files = folder.entryList({QStringLiteral("*.otf")}, QDir::Files, QDir::Name);
        for (const QString& file : files) {
            const int id = QFontDatabase::addApplicationFontFromData(bytesOf(folder.filePath(file)));
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
