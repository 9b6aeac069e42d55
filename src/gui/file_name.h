// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// A text as a file's name: without the characters that file systems refuse.
QString fileNameOf(const QString& text);
