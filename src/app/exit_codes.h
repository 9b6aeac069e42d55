// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the program tells its caller.
enum ExitCode {
    kDone = 0,
    kFailed = 1, // refused or failed, with one clear line on standard error
    kWrongUse = 2,
    kDoneWithRefusals = 3, // done, but records were refused
};
