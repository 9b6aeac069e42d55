// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/month.h"
#include "domain/record_kind.h"
#include "domain/vocabulary.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

// What a check across a store's records found. The comment names the subjects, in order.
enum class FindingKind {
    OpeningBreaks,       // area, last month's closing, this month's opening
    SourcesExceedAdds,   // gross adds over the sources, gross adds of the month
    RepeatNotEarlier,    // the complaint, the one it repeats
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

// A store's records by kind, in the order of their keys; what checkStoreRecords() reads.
struct StoreRecords {
    StoreId store;
    QString carrier; // a code of vocabulary operator; empty: not given
    Vocabularies vocabularies;
    std::map<QString, std::vector<Record>> byKind;
};

// The kinds that the checks need.
QStringList checkedKinds();

// The rules of shared/records.md that no single record can show, over all of a store's months: by month, then in the
// order of FindingKind. A rule with an empty part, or without the month before, is not broken. The reported ARPU is
// compared with (mobile and value-added revenue) / average subscribers of the month; a difference over 3 % is a
// warning.
std::vector<CheckFinding> checkStoreRecords(const StoreRecords& records);
