// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/finding_words.h"

#include "models/record_words.h"

#include <QCoreApplication>

namespace {

// %1, %2, %3 are the finding's subjects in the order of domain/store_checks.h.
const char* sentence(FindingKind finding)
{
    switch (finding) {
    case FindingKind::OpeningBreaks:
        return QT_TRANSLATE_NOOP("Findings", "opening (%3, %1) is not last month's closing (%2)");
    case FindingKind::SourcesExceedAdds:
        return QT_TRANSLATE_NOOP(
            "Findings", "gross adds over the sources (%1) are more than the month's gross adds (%2)");
    case FindingKind::RepeatNotEarlier:
        return QT_TRANSLATE_NOOP("Findings", "%1 repeats %2, which is not an earlier complaint of the store");
    case FindingKind::BaseChanges:
        return QT_TRANSLATE_NOOP("Findings", "the base is fixed for the year: %2, but here it is %3");
    case FindingKind::ReportedArpuDiffers:
        return QT_TRANSLATE_NOOP("Findings", "the reported ARPU (%1) differs from the computed one (%2) by %3%");
    case FindingKind::OwnCarrierMissing:
        return QT_TRANSLATE_NOOP("Findings", "the store's own carrier (%1) is not among the operators");
    case FindingKind::KindMissing:
        return QT_TRANSLATE_NOOP("Findings", "no records this month, though there are before and after");
    }
    return "";
}

} // namespace

QString findingText(const CheckFinding& finding, const Words& words)
{
    QString text = words.translate("Findings", sentence(finding.finding));
    for (qsizetype i = finding.subjects.size(); i >= 1; --i)
        text.replace(u'%' + QString::number(i), finding.subjects[i - 1]);
    return recordKindTitle(words, finding.recordKind) + words.translate("Findings", ": ") + text;
}
