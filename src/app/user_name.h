// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Under which name this person's changes are logged: the system's name for the account; never empty.
QString userName();
