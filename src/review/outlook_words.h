// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outlook.h"
#include "review/review_context.h"

// What chapters 1 and 6 say of a year's outlook.

// How the forecast was made and how far it was off; empty where there is none.
QString methodText(const ReviewContext& context, const KpiView& kpi, const Outlook& outlook);
// What is missing for a forecast.
QString noForecastText(const ReviewContext& context, const KpiView& kpi, const Outlook& outlook);
// "80% range 18.9M to 20.2M yuan"
QString rangeText(const ReviewContext& context, const KpiView& kpi, const ForecastFigure& figure);
// "Revenue is heading for 19.6M yuan of 2025, 80% range ...": without a full stop; outlook.year must be there.
QString headingText(const ReviewContext& context, const KpiView& kpi, const Outlook& outlook);
// "0.4M yuan short of the year's target of 20.0M yuan"; empty without a target or an outlook.
QString againstTargetText(const ReviewContext& context, const KpiView& kpi, const Outlook& outlook);
// What the months left must bring a month for the year's target of a flow; empty where nothing is left to bring, or it
// is not known, or less is better.
QString neededText(const ReviewContext& context, const KpiView& kpi);
