// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bridge.h"
#include "review/month_picture.h"
#include "review/review_context.h"

#include <QString>

// What may have caused a figure: an event of the same month (told as a coincidence, never as a cause), and which part
// of a sum made most of a change.

// The event of a month that a reader would name first: works, outages and the like for a bad month, promotions and
// tariffs for a good one; then any other. nullptr where the month has none.
const StoreEvent* eventIn(const ReviewContext& context, Month month, Judgement mood);
// "“Opening of the campus” (1 September)"
QString eventText(const ReviewContext& context, const StoreEvent& event);
// Adds "this coincides with ..." to a text where the month has an event.
QString withEvent(const ReviewContext& context, const QString& text, Month month, Judgement mood);

// Which side made a month's net adds fall short of the year before: more churn, or fewer gross adds.
enum class NetAddSide { None, Churn, GrossAdds };
NetAddSide netAddSide(const ReviewContext& context, Month month);

// The part of the year's whole shortfall (months behind their reference) that the worst month makes; 0 for none.
double shareOfWorst(const KpiView& kpi, const MonthPicture& picture);
