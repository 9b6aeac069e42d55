// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Digits grouped by thousands with a fixed number of decimals, rounded half away from zero: "1,691", "−0.50". What
// rounds to zero has no sign. `withSign` puts a plus before what is above zero. Zero decimals to nine.
QString numberText(double value, int decimals, bool withSign = false);
// Whether the value shows as zero with these decimals.
bool roundsToZero(double value, int decimals);
