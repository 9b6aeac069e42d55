// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/report_title.h"

#include "print/one_line.h"

namespace {

constexpr qsizetype kLongestName = 80;
constexpr qsizetype kLongestSigner = 600;

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

QString signedText(const SignedBy& by, const Review& review, const Words& words)
{
    QString text = QStringLiteral("%1  %2").arg(oneLine(by.name, kLongestSigner), by.moment.text().replace(u'T', u' '));
    if (by.through != review.through)
        text += words.translate("Print", " (the months up to %1)", "cover").arg(by.through.text());
    if (by.figures + by.texts == 0)
        return text;
    const QString figures = words.translate("Print", "%n figure(s)", "cover", by.figures);
    const QString texts = words.translate("Print", "%n text(s)", "cover", by.texts);
    return text + words.translate("Print", "; changed since: %1, %2", "cover").arg(figures, texts);
}
