// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/store_checks.h"

#include <QString>

// What a check across records found, in words, without store and month, which are told beside it.
QString findingText(const CheckFinding& finding, const Words& words);
