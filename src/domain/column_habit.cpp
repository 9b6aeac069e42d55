// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/column_habit.h"

#include "domain/record_shape.h"

#include <algorithm>

namespace {

struct Exception {
    const char* kind = nullptr;
    const char* column = nullptr;
    ColumnHabit habit;
};

constexpr ColumnHabit kStock{Habit::Stock, true};
constexpr ColumnHabit kRate{Habit::Rate, false};

// All other figures are flows that add up.
constexpr Exception kExceptions[]{
    {"subscribers", "opening", kStock},
    {"subscribers", "closing", kStock},
    {"subscribers", "on_5g", kStock},
    {"subscribers", "premium", kStock},
    {"subscribers", "youth", kStock},
    {"subscribers", "senior", kStock},
    {"arpu", "reported", kRate},
    {"arpu", "peer_average", kRate},
    {"market", "subscribers", kStock},
    {"market", "sites_5g", kStock},
    {"market", "arpu", kRate},
    {"households", "households", kStock},
    {"households", "broadband", kStock},
    {"households", "bundled", kStock},
    {"households", "tv", kStock},
    {"value_added", "subscribers", {Habit::Stock, false}},
    {"cohorts", "base_subscribers", kStock},
    {"cohorts", "retained_subscribers", kStock},
    {"cohorts", "repurchasers", kStock}, // entered once, for the year
    {"staffing", "headcount", kStock},
    {"staffing", "career_plans", kStock},
};

}

ColumnHabit columnHabit(const RecordKind& kind, int column)
{
    const Column& it = kind.columns[static_cast<size_t>(column)];
    if (!isFigureColumn(it))
        return {Habit::Words, false};
    const auto found = std::ranges::find_if(kExceptions, [&](const Exception& exception) {
        return kind.name == QLatin1String(exception.kind) && it.name == QLatin1String(exception.column);
    });
    return found == std::end(kExceptions) ? ColumnHabit{} : found->habit;
}
