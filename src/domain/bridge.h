// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi_calculator.h"

#include <QString>

#include <optional>
#include <vector>

// Decompositions of a change into steps that add up to it: what a bridge chart draws.

// What one code of a label contributes in each of two years.
struct BridgeStep {
    QString code; // empty: not split
    double before = 0;
    double after = 0;

    double change() const { return after - before; }
};

// From the total of one year to that of the next; the steps' changes add up to the difference.
struct LabelBridge {
    double before = 0;
    double after = 0;
    std::vector<BridgeStep> steps;
};

// Pairs the parts of two sums by code, in their common order; a code that one of them lacks is zero there. What is not
// split stands last.
LabelBridge bridgeByLabel(const std::vector<LabelSum>& before, const std::vector<LabelSum>& after);
// From the year before to this year over the same months (given as months of this year; take KpiResult::compared).
LabelBridge bridgeByLabel(
    const KpiCalculator& calculator, const Measure& measure, const QString& label, const std::vector<Month>& months);

// A ratio's change by the parts of its numerator: each part over the whole denominator of its year, so that the steps
// add up to the change of the ratio (ARPU by business line, in yuan a subscriber). The same months as above. None where
// a year lacks the ratio, its numerator is zero or is not one measure.
std::optional<LabelBridge> bridgeOfRatio(const KpiCalculator& calculator, const KpiDefinition& ratio,
    const QString& label, const std::vector<Month>& months);

// A change of revenue as volume and price: ARPU revenue is subscribers x ARPU. Volume effect = change in volume x the
// old price; price effect = change in price x the new volume. Together they are the change of revenue, with nothing
// left.
struct PriceVolume {
    double volumeBefore = 0; // the sum of the months' average subscribers
    double volumeAfter = 0;
    double revenueBefore = 0; // yuan
    double revenueAfter = 0;
    int months = 0; // how many each volume adds up; volume / months is the mean number of subscribers

    double priceBefore() const { return revenueBefore / volumeBefore; }
    double priceAfter() const { return revenueAfter / volumeAfter; }
    double volumeEffect() const { return (volumeAfter - volumeBefore) * priceBefore(); }
    double priceEffect() const { return (revenueAfter - revenueBefore) - volumeEffect(); }
};

// Of a KPI that is revenue over volume (arpu), from the year before to January .. `through`, over the months that both
// years have. None where there are no such months, or a volume is zero.
std::optional<PriceVolume> priceAndVolume(const KpiCalculator& calculator, const KpiId& kpi, int year, Month through);

// opening + gross adds - churned + adjustment = closing, over the months of a period that have all of them.
struct NetAddBridge {
    double opening = 0; // of the first such month
    double grossAdds = 0;
    double churned = 0;
    double adjustment = 0;
    double unexplained = 0; // what happened in months that are missing; zero where none lies between
    double closing = 0;     // of the last such month
    std::vector<Month> missing;
};

// None where no month of the period has all of them. An adjustment that is not entered is none; it is the only figure
// that may be left out.
std::optional<NetAddBridge> netAddBridge(const KpiCalculator& calculator, Period period);
