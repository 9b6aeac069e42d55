// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "print/sheet_writer.h"
#include "review/review.h"

// A chapter: its message, then its blocks one below the other; a chart's figures with the chart beside them.
void writeChapter(
    SheetWriter sheet, const QString& heading, const Chapter& chapter, const Theme& theme, const Words& words);
