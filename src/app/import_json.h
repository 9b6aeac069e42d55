// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "services/import_service.h"

class QJsonObject;

// Records over all files: those of files that are refused as a whole count as refused only where they are bad.
struct ImportTotal {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;
};
ImportTotal totalOf(const std::vector<ImportedFile>& files);

// What became of the files, or would become of them in a trial: how each was understood, counts, refused cells.
QJsonObject importJson(const std::vector<ImportedFile>& files, bool isTrial, const Words& words);
