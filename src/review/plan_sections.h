// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outlook.h"
#include "domain/plan_score.h"
#include "review/review_context.h"

#include <vector>

// The pieces of chapter 6.

// A KPI with what it is heading for, and the target of the year to come.
struct PlanKpi {
    KpiView kpi;
    Outlook outlook;
    std::optional<double> target; // entered already, else proposed from the forecast
    bool isEntered = false;
    bool isKept = false;       // proposed from this year's figure: the forecast is worse
    MonthFigures targetMonths; // the target spread by the store's own seasons

    bool isFlow() const { return kpi.definition.targetRollUp() == RollUp::Sum; }
    // This year's figure: with its months foretold, where some are; else as far as it is known.
    std::optional<double> thisYear() const;
    // Whether this year lacks months of a flow: its figure and next year's are then not of as many months.
    bool lacksMonths() const { return onSameMonths(1) < 1; }
    // A value for the whole year to come, cut to the months that this year has figures for: like is held against like.
    double onSameMonths(double nextYear) const;
    bool hasForecast() const { return outlook.nextYear.has_value(); }
};

struct Plan {
    const ReviewContext& context;
    std::vector<PlanKpi> kpis;
    int next = 0; // the year planned for

    const PlanKpi* find(QStringView id) const; // nullptr where it is not planned
    // The one that the chapter speaks of first: revenue, or the first with a forecast. nullptr for none.
    const PlanKpi* lead() const;
};
Plan makePlan(const ReviewContext& context);

// How this year is called where next year is held against it: by its number, as expected where some of its months are
// foretold, as its known months where some are missing.
QString thisYearName(const Plan& plan, const PlanKpi& kpi);
// "2026 FC, 2025 AC"
QString planPeriod(const Plan& plan);
// "up 4.5% on 2025"; empty where it has no meaning.
QString onThisYear(const Plan& plan, const PlanKpi& kpi, double value);

Block planStrip(const Plan& plan);
void addPlanCharts(const Plan& plan, std::vector<Block>& blocks);
Block planTargets(const Plan& plan);
Block planMonths(const Plan& plan);
Block planScored(const ReviewContext& context);
Block planActions(const ReviewContext& context);
QString planScoreText(const ReviewContext& context);
QString planMessage(const Plan& plan);
Block planText(const Plan& plan);
