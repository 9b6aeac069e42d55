// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// Entries of the change log that belong together, the first and the last one of them too.
struct ChangeSpan {
    qint64 first = 0;
    qint64 last = 0;
};
