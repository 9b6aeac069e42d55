// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// A name that someone entered, as it is set among other words: on one line, its control characters and marks that turn
// the direction of what follows taken out, runs of blanks drawn together. `most`: letters, the last one an ellipsis
// where there were more.
QString oneLine(const QString& text, qsizetype most);
