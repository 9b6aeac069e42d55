// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "core/words.h"
#include "print/boxes.h"

#include <QString>

#include <memory>
#include <vector>

// A line of the contents: a section of the report.
struct ContentsEntry {
    QString number; // "3"; empty: none
    QString title;
    QString message; // below the title, smaller; empty: none
    int section = 0; // its index in the document
    int page = 0;    // as printed; known when the boxes are drawn
};

using Contents = std::vector<ContentsEntry>;

// The contents: a heading, then each entry with its page at the right. The pages are read from `contents` when the
// boxes are drawn, since they are laid out before what they name is.
Boxes contentsBoxes(const std::shared_ptr<const Contents>& contents, const Theme& theme, const Words& words);
