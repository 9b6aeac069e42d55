// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// "November", "11 月": a month's name in the window's language. month: 1 to 12.
QString monthName(int month);
