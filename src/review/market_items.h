// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/market_slices.h"

#include <vector>

// The survey by item: how much it matters, how it scores, and how it scores at each touchpoint.
struct SurveyItem {
    QString name;
    Slice importance;
    Slice score;
    Slice online;
    Slice inStore;
    bool isPriority = false; // matters more than the mean item and scores lower
};

struct Survey {
    std::vector<SurveyItem> items; // by importance, the highest first
    SurveyItem all;

    bool isEmpty() const { return items.empty(); }
    bool hasImportance() const { return all.importance.value().has_value(); }
    bool hasTouchpoints() const { return all.online.value() && all.inStore.value(); }
};

Survey surveyOf(const ReviewContext& context);
