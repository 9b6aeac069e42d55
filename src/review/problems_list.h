// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "review/review_context.h"

#include <vector>

// One KPI that went wrong: a missed target, a change the wrong way, or both.
struct Problem {
    KpiView kpi;
    double weight = 0; // of its weightiest finding
    bool isMissed = false;
    bool isWorse = false;
};

// What the findings say of a review, the weightiest first.
struct ProblemList {
    std::vector<Problem> problems;
    std::vector<KpiFinding> signals; // suspected wrong records; then shifts of level and odd months that are bad

    int missed() const;
    int worse() const;
};
ProblemList problemList(const ReviewContext& context);
// Without the problems that the manager hid: what messages and tiles tell of.
ProblemList shownOf(const ReviewContext& context, const ProblemList& list);

// Where it comes from: the part of a sum that made most of the change, else the month furthest behind and what happened
// in it. Without a full stop; empty where nothing is known.
QString problemCause(const ReviewContext& context, const Problem& problem);
// A shift of level or an odd month as a sentence.
Sentence signalSentence(const ReviewContext& context, const KpiFinding& finding);
