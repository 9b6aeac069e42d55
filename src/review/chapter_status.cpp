// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chapter_status.h"

#include "review/figure_notes.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int kNamedAtMost = 3;

std::vector<Month> monthsIn(const ReviewContext& context, MonthState state)
{
    std::vector<Month> months;
    std::copy_if(context.months.begin(), context.months.end(), std::back_inserter(months),
        [&](Month month) { return context.facts.state(month) == state; });
    return months;
}

void addStates(const ReviewContext& context, QStringList& parts)
{
    const Phrases& phrases = context.phrases;
    const std::vector<Month> closed = monthsIn(context, MonthState::Closed);
    const std::vector<Month> submitted = monthsIn(context, MonthState::Submitted);
    const std::vector<Month> open = monthsIn(context, MonthState::Open);
    if (closed.size() == context.months.size()) {
        const int count = static_cast<int>(closed.size()); // lupdate reads no cast among the arguments
        parts.append(phrases.translate("Review", "all %n month(s) closed", "months of the period", count));
        return;
    }
    if (!closed.empty())
        parts.append(phrases.translate("Review", "%1 closed", "months").arg(context.periods.shortMonths(closed)));
    if (!submitted.empty())
        parts.append(phrases.translate("Review", "%1 submitted", "months").arg(context.periods.shortMonths(submitted)));
    if (!open.empty())
        parts.append(phrases.translate("Review", "%1 open", "months").arg(context.periods.shortMonths(open)));
}

// Each source once with the months that it lacks, for KPIs that have some figure; one that was never entered is no gap.
void addMissing(const ReviewContext& context, const std::vector<KpiView>& kpis, QStringList& parts)
{
    std::vector<std::pair<QString, std::vector<Month>>> gaps;
    for (const KpiView& kpi : kpis) {
        if (!kpi.hasValue() || kpi.result.missing.empty())
            continue;
        const QString source = sourceKinds(context, kpi.definition);
        const bool isKnown = std::any_of(gaps.begin(), gaps.end(), [&](const auto& gap) {
            return gap.first == source || (gap.second == kpi.result.missing && source.contains(gap.first));
        });
        if (!isKnown)
            gaps.emplace_back(source, kpi.result.missing);
    }
    const Phrases& phrases = context.phrases;
    const size_t named = std::min(gaps.size(), static_cast<size_t>(kNamedAtMost));
    for (size_t i = 0; i < named; ++i) {
        parts.append(phrases.translate("Review", "missing: %1 of %2", "record kind and months")
                         .arg(gaps[i].first, context.periods.shortMonths(gaps[i].second)));
    }
    if (named < gaps.size()) {
        const int more = static_cast<int>(gaps.size() - named);
        parts.append(phrases.translate("Review", "%n more gap(s)", "records with missing months", more));
    }
}

}

QString chapterStatus(const ReviewContext& context, const std::vector<KpiView>& kpis)
{
    return chapterStatus(context, kpis, context.isWholeYear() ? ForecastState::NotNeeded : ForecastState::Missing);
}

QString chapterStatus(const ReviewContext& context, const std::vector<KpiView>& kpis, ForecastState forecast)
{
    QStringList parts;
    addStates(context, parts);
    addMissing(context, kpis, parts);
    const Phrases& phrases = context.phrases;
    parts.append(phrases.translate("Review", "data as of %1").arg(context.periods.date(context.facts.asOf.day())));
    if (forecast == ForecastState::Missing)
        parts.append(phrases.translate("Review", "no forecast"));
    return parts.join(QStringLiteral(" · "));
}
