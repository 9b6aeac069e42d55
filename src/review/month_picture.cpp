// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/month_picture.h"

#include "domain/comparison.h"

namespace {

Month monthAt(const KpiResult& result, size_t index)
{
    const Month known = result.counted.empty() ? Month(1, 1) : result.counted.front();
    return {known.year(), static_cast<int>(index) + 1};
}

void addExtremes(const MonthGap& month, MonthPicture& picture)
{
    if (!picture.highest || month.value > picture.highest->value)
        picture.highest = month;
    if (!picture.lowest || month.value < picture.lowest->value)
        picture.lowest = month;
}

// lead: how far the month is ahead of its reference, by the KPI's direction.
void addGap(const MonthGap& month, double lead, double sign, MonthPicture& picture)
{
    ++picture.counted;
    if (lead >= 0)
        ++picture.met;
    if (lead > 0 && (!picture.ahead || lead > picture.ahead->gap() * sign))
        picture.ahead = month;
    if (lead < 0 && (!picture.behind || lead < picture.behind->gap() * sign))
        picture.behind = month;
}

}

MonthPicture monthPicture(const KpiDefinition& kpi, const KpiResult& result)
{
    MonthPicture picture;
    picture.isAgainstPlan = result.target.has_value();
    const MonthFigures& references = picture.isAgainstPlan ? result.targetMonths : result.previousMonths;
    const double sign = kpi.better == Direction::LessIsBetter ? -1 : 1;
    for (size_t i = 0; i < result.months.size(); ++i) {
        if (!result.months[i])
            continue;
        const MonthGap month{monthAt(result, i), *result.months[i], references[i].value_or(0)};
        addExtremes(month, picture);
        if (references[i])
            addGap(month, difference(month.value, month.reference) * sign, sign, picture);
    }
    return picture;
}
