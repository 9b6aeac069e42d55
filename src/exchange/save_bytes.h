// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

// Writes a whole file or leaves the old one as it was: the only code of the program that writes output files. A full
// disk may let QSaveFile report success on a truncated file, so the size is checked before and after the commit.
// Errors: FileUnwritable, DiskFull (path).
Result<void> saveBytes(const QString& path, const QByteArray& bytes);
