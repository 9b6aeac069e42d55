// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "print/contents_boxes.h"
#include "print/cover_page.h"
#include "print/slide.h"
#include "review/review.h"

#include <QString>

#include <memory>
#include <vector>

// The slides that show no block of their own.

Slide coverSlide(const Cover& cover, const QString& bookmark, const Theme& theme);
// The chapters with the pages of their dividers, which may be filled in later. Entries' sections are dividers.
Slide contentsSlide(const std::shared_ptr<const Contents>& contents, const QString& heading, const Theme& theme);
// A chapter's number, title and message.
Slide dividerSlide(const Chapter& chapter, const Theme& theme);
// The plan in a nutshell: its message and its figures.
Slide closingSlide(const Chapter& plan, const QString& heading, const Theme& theme);
