// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The whole program: the command line, or the window. Returns the process's exit code (app/exit_codes.h).
int runStoreYear(int argc, char** argv);
