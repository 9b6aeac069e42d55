// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

#include <QFlags>

#include <vector>

// What stands around a block: its title, its footnote, and what to do where it is empty.

enum class Compared { Nothing = 0, Plan = 1, Previous = 2, Forecast = 4 };
Q_DECLARE_FLAGS(Comparisons, Compared)
Q_DECLARE_OPERATORS_FOR_FLAGS(Comparisons)

// Who; what in which unit; when and which scenarios.
BlockTitle blockTitle(
    const ReviewContext& context, const QString& what, const QString& unit, Comparisons compared = Compared::Previous);
// The scenarios a KPI's own blocks show: a plan where it has a target, the year before where there is one.
Comparisons comparisonsOf(const KpiView& kpi);

// One after the other: each KPI's base, what else is to be said, the months that lack a figure (in this year or the one
// before), the source and the date.
QString footnote(const ReviewContext& context, const std::vector<KpiView>& kpis, const QString& addition = {});
// How the year's plan comes to its months; empty for a plan that is the same all year.
QString monthlyPlanNote(const ReviewContext& context, const KpiView& kpi);
// "Source: the store's records (revenue); as of 2025-12-31."
QString sourceNote(const ReviewContext& context, const QString& kinds);
// "No figures for June." Empty where none is missing.
QString missingNote(const ReviewContext& context, const std::vector<KpiView>& kpis);

// What to enter so that a block on the KPI has something to show.
QString emptyHint(const ReviewContext& context, const KpiView& kpi);
// The same for a block that shows a change on the year before.
QString noYearBeforeHint(const ReviewContext& context, const KpiView& kpi);
// The same for a split by a label that no record carries: "channel".
QString notSplitHint(const ReviewContext& context, const QString& kind, const QString& label);

// A chart's or a table's whole sense in words: its title's content and its message.
QString spokenChart(const ReviewContext& context, const Block& block);
