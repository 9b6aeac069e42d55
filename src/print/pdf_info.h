// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moment.h"

#include <QByteArray>
#include <QString>

// What a PDF says about itself.
struct PdfInfo {
    QString title;
    QString author; // empty: none
    QString creator;
    Moment createdAt; // of the store's clock; printed without a zone
};

// A PDF that QPdfWriter made, with this information in place of its own: Qt 6.4 has no author and takes the machine's
// clock, so that the same pages would never give the same bytes. The bytes are returned as they are where they are not
// in Qt's form.
QByteArray withPdfInfo(QByteArray pdf, const PdfInfo& info);
