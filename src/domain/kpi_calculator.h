// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/month.h"
#include "domain/catalogue.h"
#include "domain/facts.h"
#include "domain/kpi_result.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

// One KPI over one period: its value, the parts it was made from and the months that lack a part.
struct KpiValue {
    std::optional<double> value;
    std::optional<double> numerator;
    std::optional<double> denominator;
    std::vector<Month> counted;
    std::vector<Month> missing;
};

// A part of a sum: what one code of a label contributes.
struct LabelSum {
    QString code;     // empty: not split
    double value = 0; // money in yuan
};

// The KPI arithmetic over one store's facts: pure, without a clock. Measures are summed by month once and kept, so that
// any number of KPIs and periods costs one pass over the facts for each measure. Not for use by two threads at a time.
//
// A month counts for a KPI when every part has a figure in it: a record of the kind with the column filled, whatever
// the filter (one that finds none gives zero). Of events (complaints, training, actions due) none is zero from the
// store's first one on. A part entered for the year does not decide which months count; it is the last figure of the
// year up to the period's end, there only for a period that begins with January and stays in the year.
class KpiCalculator {
public:
    // Both must outlive the calculator.
    KpiCalculator(const Catalogue& catalogue, const Facts& facts);
    ~KpiCalculator();
    KpiCalculator(const KpiCalculator&) = delete;
    KpiCalculator& operator=(const KpiCalculator&) = delete;

    const Catalogue& catalogue() const;
    const Facts& facts() const;

    // The KPI over the months of the period that have every part. No such month: no value; nor where the denominator
    // is zero. An unknown id gives no value.
    KpiValue value(const KpiId& kpi, Period period) const;
    // The KPI over just these months (ascending); those that do not count are named as missing. For like-for-like
    // comparison. A figure entered for the year is looked for from the first of them to the last.
    KpiValue valueOver(const KpiId& kpi, const std::vector<Month>& months) const;
    // A part alone: what a measure (or a sum of some) comes to over the months of the period that have it. Money in
    // yuan.
    KpiValue value(const Part& part, Period period) const;
    // January to `through` with the year before, target, completion, verdict and the single months.
    KpiResult result(const KpiId& kpi, int year, Month through) const;
    // The same of a figure that is no KPI of the catalogue, or a KPI narrowed to a part: an operator's share, a
    // source's cost. It has no target.
    KpiResult result(const KpiDefinition& definition, int year, Month through) const;
    KpiValue value(const KpiDefinition& definition, Period period) const;
    // A measure's sum over the months split by a label, in the vocabulary's order, codes without records left out;
    // hours by number, records that are not split (the empty code) last.
    std::vector<LabelSum> split(const Measure& measure, const QString& label, const std::vector<Month>& months) const;
    // The KPI with its every measure narrowed to one code of a label (5G share of the town; conversion of a channel).
    // Measures whose table does not have the label stay whole.
    KpiValue valueWhere(const KpiId& kpi, Period period, const QString& label, const QString& code) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// The last month up to December of the year with a figure of any monthly kind; none where the year has none.
std::optional<Month> lastMonthWithFigures(const Facts& facts, int year);
