// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/words.h"

#include <QString>

// A failure in one clear sentence or two: what happened (and where), what was kept, what to do. The window and the
// command line say the same.
QString errorText(const Error& error, const Words& words);
