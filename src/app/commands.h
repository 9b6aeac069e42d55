// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/console.h"

// The commands; each returns the process's exit code (app/exit_codes.h).
int runNew(const CommandLine& line, const Console& console);
int runImport(const CommandLine& line, const Console& console);
int runExport(const CommandLine& line, const Console& console);
int runTemplate(const CommandLine& line, const Console& console);
int runReview(const CommandLine& line, const Console& console);
int runReport(const CommandLine& line, const Console& console);
int runSignOff(const CommandLine& line, const Console& console);
int runCheck(const CommandLine& line, const Console& console);
int runKpis(const CommandLine& line, const Console& console);
