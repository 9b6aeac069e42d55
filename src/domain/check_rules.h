// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/month.h"

#include <QString>
#include <QStringList>

#include <map>
#include <utility>
#include <vector>

// What a check across a store's records found. The comment names the subjects, in order.
enum class FindingKind {
    OpeningBreaks,       // area, last month's closing, this month's opening
    SourcesExceedAdds,   // gross adds over the sources, gross adds of the month
    RepeatNotEarlier,    // the complaint, the one it repeats (empty: only its moment is known)
    BaseChanges,         // column, the base of the year's first month, this month's
    ReportedArpuDiffers, // reported, computed, the difference in per cent
    OwnCarrierMissing,   // the store's carrier
    KindMissing,         // nothing: other months of the year have records of the kind, this one has none
};

struct CheckFinding {
    StoreId store;
    Month month;
    QString recordKind;
    FindingKind finding = FindingKind::OpeningBreaks;
    QStringList subjects;
    bool isWarning = false; // unlikely rather than wrong
};

// What the rules of shared/records.md that no single record can show are held against, of one store and any months.
struct CheckFigures {
    using ByArea = std::map<std::pair<QString, Month>, double>;
    using ByMonth = std::map<Month, double>;
    struct Repeat {
        Month month; // in which the complaint was accepted
        QString complaint;
        QString earlier;        // the one it repeats; empty: not known
        bool isInOrder = false; // that one was accepted before it
    };

    StoreId store;
    QString carrier; // a code of vocabulary operator; empty: not given
    ByArea openings; // subscribers
    ByArea closings;
    ByMonth grossAdds;                   // of the month, over its areas
    ByMonth sourceAdds;                  // over the sources of acquisition
    ByMonth bases;                       // the cohorts' base of subscribers
    ByMonth inArpu;                      // fen: revenue of the lines that count in ARPU
    ByMonth reported;                    // fen: ARPU over all plan tiers
    std::map<Month, bool> hasOwnCarrier; // months with a market: whether the store's carrier is in it
    std::vector<Repeat> repeats;
};

// By month, then in the order of FindingKind. A rule with an empty part, or without the month before, is not broken.
// The reported ARPU is compared with (revenue in ARPU) / average subscribers of the month; a difference over 3 % is a
// warning. KindMissing is not among them: it asks for records, not for figures.
std::vector<CheckFinding> brokenRules(const CheckFigures& figures);

// By month, then in the order of FindingKind; those alike keep their order.
void sortFindings(std::vector<CheckFinding>& findings);
