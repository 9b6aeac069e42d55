// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/words.h"
#include "domain/record_template.h"

#include <QByteArray>

// The form as a workbook: a sheet of instructions, the table with lists to choose from and checks of what is typed,
// rows to go on with below. Filled in or not, it imports. Errors: WorkbookFile's.
Result<QByteArray> templateWorkbook(const RecordTemplate& form, const Words& words);
