// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "domain/check_rules.h"
#include "domain/record_kind.h"
#include "domain/vocabulary.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

// A store's records by kind, in the order of their keys; what checkStoreRecords() reads.
struct StoreRecords {
    StoreId store;
    QString carrier; // a code of vocabulary operator; empty: not given
    Vocabularies vocabularies;
    std::map<QString, std::vector<Record>> byKind;
};

// The kinds that the checks need.
QStringList checkedKinds();

// The rules across rows (check_rules.h), over all of a store's months, and the months between the first and the last of
// a monthly kind that have no record of it.
std::vector<CheckFinding> checkStoreRecords(const StoreRecords& records);
