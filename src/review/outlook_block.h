// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outlook.h"
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"

// A year in progress: its months solid up to the last one known, hatched from there.

// The month's forecast; nullptr where there is none. The outlook must have a forecast.
const ForecastFigure* foretoldAt(const Outlook& outlook, Month month);
FigureNote forecastNote(const ReviewContext& context, const KpiView& kpi, const Outlook& outlook, Month month);

// The KPI's columns by month with those foretold. outlook.year must be there.
Block outlookBlock(const ReviewContext& context, const BlockPlace& place, const KpiView& kpi, const Outlook& outlook);
// What revenue is heading for where the year is in progress; nothing foretold where the year is whole.
Outlook yearOutlook(const ReviewContext& context, const KpiView& kpi);
