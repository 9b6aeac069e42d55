// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/report_title.h"

#include "print/one_line.h"

namespace {

constexpr qsizetype kLongestName = 80;

}

QString reportTitle(const Review& review, const Words& words)
{
    return words.translate("Print", "%1 · %2 annual summary")
        .arg(oneLine(review.store.name, kLongestName), QString::number(review.year));
}

PdfInfo infoOf(const Review& review, const Words& words, const QString& author)
{
    return {reportTitle(review, words), oneLine(author, kLongestName), QStringLiteral("StoreYear " STOREYEAR_VERSION),
        words.isChinese() ? QStringLiteral("zh-CN") : QStringLiteral("en"), review.asOf, {}, {}};
}
