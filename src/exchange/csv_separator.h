// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// What stands between the cells of a text, by its first lines: a tab, a semicolon or a comma, whichever most lines
// have outside quotes; a comma where none has any. Where a tab and a comma are in as many lines, the commas are those
// of thousands; a semicolon must be in more lines than commas, since remarks have them too.
char separatorOf(std::string_view text);
