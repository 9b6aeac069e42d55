// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "core/words.h"

#include <QString>

// What is wrong with a command line, in a sentence.
QString wrongUseText(const WrongUse& wrong, const Words& words);
