// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.h"

#include <QStringList>

// Every text of a chapter that shows a figure: messages, sentences, tiles, cells, and the marks of charts with the
// exact figures that stand behind them.
QStringList shownTexts(const Chapter& chapter);
