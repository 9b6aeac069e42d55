// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

#include <vector>

// Whether a chapter has the forecast that a year in progress, or a plan, asks for.
enum class ForecastState { NotNeeded, Shown, Missing };

// The line under a chapter's message: months closed, submitted and open; which figures of the chapter's KPIs are
// missing; the day of the data; that there is no forecast.
QString chapterStatus(const ReviewContext& context, const std::vector<KpiView>& kpis, ForecastState forecast);
// Of a chapter that foretells nothing: a year in progress has no forecast in it.
QString chapterStatus(const ReviewContext& context, const std::vector<KpiView>& kpis);
