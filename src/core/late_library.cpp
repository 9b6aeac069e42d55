// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/late_library.h"

#include <QDir>
#include <QFileInfo>
#include <QLibrary>

Result<void*> lateFunction(const QString& library, const char* function)
{
    const QDir beside = QFileInfo(QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget()).dir();
    QString why;
    for (const auto* folder : {".", "../lib/storeyear", ".."}) {
        QLibrary file(QDir::cleanPath(beside.filePath(QLatin1String(folder) + u'/' + library)));
        if (QFunctionPointer found = file.resolve(function))
            return reinterpret_cast<void*>(found);
        why += file.errorString() + u'\n';
    }
    return failure(ErrorCode::PartMissing, {beside.filePath(library + QStringLiteral(".so"))}, why);
}
