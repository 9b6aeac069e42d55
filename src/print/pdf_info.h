// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moment.h"
#include "core/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

// A place in a PDF, in points.
struct PdfPlace {
    int page = 0;   // from 0
    double top = 0; // from the page's upper edge
};

struct PdfBookmark {
    QString title;
    PdfPlace place;
    int level = 0; // 0, or one more than the bookmark before it at most
};

// An area that leads somewhere when it is clicked.
struct PdfLink {
    int page = 0;
    QRectF area; // points from the page's upper left corner
    PdfPlace target;
};

// What a PDF says about itself, and the ways through it.
struct PdfInfo {
    QString title;
    QString author; // empty: none
    QString creator;
    QString language; // "zh-CN": for those who have it read aloud
    Moment createdAt; // of the store's clock; printed without a zone
    std::vector<PdfBookmark> bookmarks;
    std::vector<PdfLink> links;
};

// A PDF that QPdfWriter made, with this information in place of its own: Qt 6.4 has no author, no bookmarks and no
// links, and takes the machine's clock, so that the same pages would never give the same bytes. Errors: IoFailed for
// bytes that are no PDF; places on pages that are not there lead to the last one.
Result<QByteArray> withPdfInfo(const QByteArray& pdf, const PdfInfo& info);
