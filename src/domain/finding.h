// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/kpi.h"
#include "domain/kpi_result.h"

#include <vector>

// What matters in a year's figures, found by fixed rules from plain results: the same figures always give the same
// findings in the same order.

enum class KpiFindingKind {
    MissedTarget,   // value: the year's figure; reference: the target; not for half a per cent or less
    ExceededTarget, // likewise; only where a stretch target was reached too
    WrongWay,       // value: over the months that both years have; reference: the year before
    LevelShift,     // value: what the later months stand at against the year before; reference: the earlier ones
    Outlier,        // value: the month's figure; reference: what the year before and the other months lead to expect
    RecordHigh,     // value: the month's figure; reference: the highest before it
    RecordLow,      // likewise the lowest
};

struct KpiFinding {
    KpiFindingKind kind = KpiFindingKind::MissedTarget;
    KpiId kpi;
    std::vector<Month> months; // what it is about: those that count, those after a shift, the one outlier
    double value = 0;
    double reference = 0;
    // Whether value and reference are changes on the year before in per cent rather than figures in the KPI's unit (a
    // level shift of an amount); of other level shifts they are differences in the unit.
    bool isPercent = false;
    bool isFar = false; // an outlier that is likelier a wrong record, whichever way it lies; see farMonths()
    Judgement judgement = Judgement::Neutral;
    double weight = 0; // how much it matters; see findingWeight()

    double gap() const { return value - reference; }
};

// How much a finding matters: importance x severity x kind.
// - Importance: what the KPI weighs at a store's review (finding_weights.h), half as much again where it has a target.
// - Severity: |gap| / base, at most a half: a miss by more says no more. The base is the reference; of a share above a
//   half its complement, since 98 % instead of 99 % doubles the failures (so a cost share and the margin that is left
//   by it weigh the same); 1 where the base is zero.
// - Kind: a target was promised (1), a change was not (0.6), a shift goes on (0.5), an exceeded target needs no action
//   (0.4), an outlier is one month (0.25), a record is only a mark (0.1).
// The order of importance and the factors are our own choice; they are fixed by tests, not by a published source.
double findingWeight(const KpiDefinition& kpi, const KpiResult& result, KpiFindingKind kind, double gap, double base);

// All findings of one KPI, in the order of the kinds; none without a value.
std::vector<KpiFinding> findingsOf(const KpiDefinition& kpi, const KpiResult& result);

// The findings of all results, the weightiest first; equal ones in the order of the results, the kinds and the months.
// Results whose KPI the catalogue does not have are left out.
std::vector<KpiFinding> rankedFindings(const Catalogue& catalogue, const std::vector<KpiResult>& results);
