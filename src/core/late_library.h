// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

// A part of the program in a library of its own, loaded when it is first needed: what it links would lengthen every
// start, though few of them come to use it. It lies beside the program, or where it is installed (../lib/storeyear);
// for a test or a benchmark one folder up. The function's address; it stays for the life of the process. Errors:
// PartMissing (the library's path).
Result<void*> lateFunction(const QString& library, const char* function);
