// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"

#include <QString>
#include <QStringList>

#include <vector>

// A kind's records as a sheet of a workbook shows them: its title and its columns' are finished, in one language.
struct RecordSheet {
    const RecordKind* kind = nullptr; // one of recordKinds()
    QString title;
    QStringList columns; // one for each column of the kind
    std::vector<Record> records;
};
