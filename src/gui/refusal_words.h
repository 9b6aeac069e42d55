// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "exchange/cell_fault.h"

#include <QString>

// Why a cell or a record of a file was refused, in words; where it stands is told beside it.
QString refusalText(const Refusal& refusal, const Words& words);
// A rule of the records, as people say it, with its columns and figures: subjects as CellFault::RuleBroken has them.
QString ruleText(const QStringList& subjects, const Words& words);
