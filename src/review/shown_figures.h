// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/wording.h"
#include "review/review.h"

#include <QString>

#include <vector>

// A figure of a KPI that a review shows, in the unit named.
struct ShownFigure {
    KpiId kpi;
    QString field; // "value", "previous", "target", "completion", ..., "month.1" to "month.12"
    double value = 0;
    QString unit; // as the catalogue's
};

// All that is shown of a KPI; months only where they are wanted.
std::vector<ShownFigure> shownFigures(const KpiResult& result, const KpiDefinition& kpi, bool withMonths);

// What the text of a place rests on: the values of the KPIs that the program's sentence there quotes, and every figure
// that the text gives as a number. It is kept with the text, to see later what has changed.
std::vector<QuotedFigure> quotedFigures(
    const Review& review, const Catalogue& catalogue, const QString& place, const QString& text);

// The KPIs that the program's sentence of a place quotes; for a message, those that its chapter's sentences quote
// first; of a problem's row its own, of one that was added none.
std::vector<KpiId> kpisQuotedAt(const Review& review, const QString& place);
