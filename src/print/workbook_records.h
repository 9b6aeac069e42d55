// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/record_sheet.h"
#include "print/sheet_writer.h"

// A kind's records: dates as dates, money in yuan, a head that stays and filters; totals below what adds up.
void writeRecords(SheetWriter sheet, const RecordSheet& records, const Words& words);
