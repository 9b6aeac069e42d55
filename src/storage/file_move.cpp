// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_move.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace {

bool sync(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

}

bool moveIntoPlace(const QString& from, const QString& to)
{
    if (!sync(from))
        return false;
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    bool done = ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0;
    // Some file systems (network shares, USB sticks) don't know this way of renaming.
    if (!done && (errno == EINVAL || errno == ENOSYS) && !QFileInfo::exists(to))
        done = std::rename(source.constData(), target.constData()) == 0;
    // The name itself is on the disk only when the folder is; a file system that can't do that has renamed all the
    // same.
    if (done)
        sync(QFileInfo(to).absolutePath());
    return done;
}
