// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/save_bytes.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

Result<void> saveBytes(const QString& path, const QByteArray& bytes)
{
    // A device or a pipe would be replaced by a file.
    if (const QFileInfo target(path); target.exists() && !target.isFile())
        return failure(ErrorCode::FileUnwritable, {path}, QStringLiteral("not a file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, {path}, file.errorString());
    errno = 0;
    const bool isWritten = file.write(bytes) == bytes.size() && file.flush() && file.size() == bytes.size();
    if (!isWritten) {
        const ErrorCode code = errno == ENOSPC || file.error() == QFileDevice::ResourceError
            ? ErrorCode::DiskFull
            : ErrorCode::FileUnwritable;
        const QString detail = file.errorString();
        file.cancelWriting();
        return failure(code, {path}, detail);
    }
    if (!file.commit())
        return failure(ErrorCode::FileUnwritable, {path}, file.errorString());
    if (QFileInfo(path).size() != bytes.size())
        return failure(ErrorCode::DiskFull, {path}, QStringLiteral("the file is shorter than what was written"));
    return {};
}
