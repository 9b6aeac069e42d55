// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bridge.h"
#include "domain/event_causes.h"
#include "review/month_picture.h"
#include "review/review_context.h"

#include <QString>

// What may have caused a figure: an event of the same month (told as a coincidence, never as a cause), and which part
// of a sum made most of a change.

// "“Opening of the campus” (1 September)"; of a competitor's event its operator too
QString eventText(const ReviewContext& context, const EventCause& event);
// Adds "this coincides with ..." to a text where the month has an event that goes with the KPI's rise or fall.
QString withEvent(const ReviewContext& context, const QString& text, Month month, const KpiView& kpi, bool isRise);

// Which side made a month's net adds fall short of the year before: more churn, or fewer gross adds.
enum class NetAddSide { None, Churn, GrossAdds };
NetAddSide netAddSide(const ReviewContext& context, Month month);

// The part of the year's whole shortfall (months behind their reference) that the worst month makes; 0 for none.
double shareOfWorst(const KpiView& kpi, const MonthPicture& picture);
