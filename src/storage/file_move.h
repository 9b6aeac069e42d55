// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Gives a finished file its final name: written through to the disk first, and never in place of a file that is there.
// False where `to` exists or the system refuses; `from` then still has its name.
bool moveIntoPlace(const QString& from, const QString& to);
