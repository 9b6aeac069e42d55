// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "core/words.h"
#include "print/boxes.h"
#include "print/pdf_info.h"
#include "review/report_parts.h"

#include <QString>

#include <vector>

// A part of the document that begins on a page of its own: its boxes and where they lie.
struct Section {
    QString title;       // as its bookmark reads
    QString status;      // what the foot of its pages tells
    bool isBare = false; // the cover: one page without a head and a foot
    Boxes boxes;
    std::vector<PlacedBox> places; // pages counted from the section's first
    int firstPage = 0;             // from 0
    int pages = 1;
};

// The whole report, laid out: cover, summary, contents, chapters, appendix. A summary and an appendix without a title
// are left out; with neither, there are just the chapters. A review of no chapters is one empty page.
struct Document {
    std::vector<Section> sections;

    int pages() const;
    const Section& sectionOf(int page) const;
    void drawBoxes(QPainter& painter, int page) const;
    // Sections, and what begins in each; links from the contents. In points of the PDF.
    std::vector<PdfBookmark> bookmarks() const;
    std::vector<PdfLink> links() const;
};

Document documentOf(const Review& review, const ReportParts& parts, const Theme& theme, const Words& words);
