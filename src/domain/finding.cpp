// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding.h"

#include "domain/comparison.h"
#include "domain/finding_months.h"
#include "domain/finding_weights.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double kSeverityAtMost = 0.5;
constexpr double kWithTarget = 1.5;
// Smaller changes on the year are level; smaller steps within it no finding. In parts of the base.
constexpr double kLevel = 0.005;
constexpr double kSharesStep = 0.05; // half of a printed tenth of a point
constexpr double kLeastStep = 0.05;
constexpr double kLeastOdd = 0.1;
constexpr double kLeastRecord = 0.05;
constexpr size_t kFewestForRecord = 18; // known months of the two years

double kindFactor(KpiFindingKind kind)
{
    switch (kind) {
    case KpiFindingKind::MissedTarget:
        return 1;
    case KpiFindingKind::WrongWay:
        return 0.6;
    case KpiFindingKind::LevelShift:
        return 0.5;
    case KpiFindingKind::ExceededTarget:
        return 0.4;
    case KpiFindingKind::Outlier:
        return 0.25;
    case KpiFindingKind::RecordHigh:
    case KpiFindingKind::RecordLow:
        break;
    }
    return 0.1;
}

// What a gap is measured by.
double baseOf(const KpiDefinition& kpi, double reference)
{
    const double size = std::abs(reference);
    return kpi.isShare() && size > 50 && size <= 100 ? 100 - size : size;
}

// Collects one KPI's findings.
class Finder final {
public:
    Finder(const KpiDefinition& kpi, const KpiResult& result)
        : m_kpi(kpi)
        , m_result(result)
    {
    }

    std::vector<KpiFinding> take()
    {
        if (!m_result.value)
            return {};
        againstTarget();
        againstYearBefore();
        if (m_kpi.numerator.rollUp != RollUp::Year || m_kpi.expression)
            amongMonths();
        return std::move(m_findings);
    }

private:
    int year() const { return m_result.counted.empty() ? 0 : m_result.counted.back().year(); }

    void add(KpiFinding finding, double gap, double base)
    {
        finding.kpi = m_kpi.id;
        finding.weight = findingWeight(m_kpi, m_result, finding.kind, gap, base);
        m_findings.push_back(std::move(finding));
    }

    void againstTarget()
    {
        const bool isMissed = m_result.verdict == Verdict::Missed;
        if (!m_result.target || !m_result.targetGap || (!isMissed && m_result.verdict != Verdict::Exceeded))
            return;
        if (isMissed && isTrivial(*m_result.targetGap, *m_result.target))
            return;
        KpiFinding finding;
        finding.kind = isMissed ? KpiFindingKind::MissedTarget : KpiFindingKind::ExceededTarget;
        finding.months = m_result.counted;
        finding.value = *m_result.value;
        finding.reference = *m_result.target;
        finding.judgement = isMissed ? Judgement::Bad : Judgement::Good;
        add(std::move(finding), *m_result.targetGap, baseOf(m_kpi, *m_result.target));
    }

    // Near enough: a manager can do nothing about 99.97 % of a target. Of a share also what its one decimal can't show.
    bool isTrivial(double gap, double target) const
    {
        const double least = kLevel * baseOf(m_kpi, target);
        return std::abs(gap) < (m_kpi.isShare() ? std::max(least, kSharesStep) : least);
    }

    void againstYearBefore()
    {
        if (m_result.changeJudgement != Judgement::Bad || !m_result.change || !m_result.previous)
            return;
        const double base = baseOf(m_kpi, *m_result.previous);
        if (base > 0 && std::abs(*m_result.change) < kLevel * base)
            return;
        KpiFinding finding;
        finding.kind = KpiFindingKind::WrongWay;
        finding.months = m_result.compared;
        finding.value = m_result.comparable.value_or(*m_result.value);
        finding.reference = *m_result.previous;
        finding.judgement = Judgement::Bad;
        add(std::move(finding), *m_result.change, base);
    }

    void amongMonths()
    {
        const YearOnYear series = yearOnYear(m_result.months, m_result.previousMonths, m_kpi.isShare());
        // What a step is measured by: the level of the year before, or 100 per cent of it.
        std::vector<double> before;
        before.reserve(series.months.size());
        for (const YearOnYear::Entry& entry : series.months)
            before.push_back(entry.before);
        const double level = before.empty() ? 0 : baseOf(m_kpi, medianOf(before));
        const double base = series.isPercent ? 100 : level;
        addFar();
        if (base <= 0)
            return;
        addShift(series, base);
        addOdd(series, base);
        addRecord();
    }

    void addShift(const YearOnYear& series, double base)
    {
        const std::optional<LevelShift> shift = levelShift(series, kLeastStep * base);
        if (!shift)
            return;
        KpiFinding finding;
        finding.kind = KpiFindingKind::LevelShift;
        for (const YearOnYear::Entry& entry : series.months) {
            if (entry.month >= shift->first)
                finding.months.emplace_back(year(), entry.month);
        }
        finding.value = shift->after;
        finding.reference = shift->before;
        finding.isPercent = series.isPercent;
        finding.judgement = judgeChange(m_kpi.better, finding.gap());
        const double gap = finding.gap();
        add(std::move(finding), gap, base);
    }

    void addOdd(const YearOnYear& series, double base)
    {
        for (const OddMonth& odd : oddMonths(series, kLeastOdd * base)) {
            const Month month(year(), odd.month);
            const bool isKnown = std::ranges::any_of(m_findings,
                [&](const KpiFinding& finding) { return finding.isFar && finding.months.front() == month; });
            if (!isKnown)
                addOutlier(odd, false);
        }
    }

    // Sums and stocks alone: a ratio's month is odd by a part of it, which is told there.
    void addFar()
    {
        if (m_kpi.isRatio() || m_kpi.isShare())
            return;
        const bool isCounted = m_kpi.unit == u"people" || m_kpi.unit == u"count";
        for (const OddMonth& far : farMonths(m_result.months, m_result.previousMonths, isCounted))
            addOutlier(far, true);
    }

    void addOutlier(const OddMonth& odd, bool isFar)
    {
        KpiFinding finding;
        finding.kind = KpiFindingKind::Outlier;
        finding.months = {Month(year(), odd.month)};
        finding.value = odd.value;
        finding.reference = odd.expected;
        finding.isFar = isFar;
        finding.judgement = judgeChange(m_kpi.better, finding.gap());
        const double gap = finding.gap();
        add(std::move(finding), gap, baseOf(m_kpi, odd.expected));
    }

    // The highest and the lowest of both years' months, where one of this year passes all others clearly.
    void addRecord()
    {
        std::vector<std::pair<double, Month>> known;
        known.reserve(24);
        for (size_t i = 0; i < 12; ++i) {
            const int month = static_cast<int>(i) + 1;
            if (m_result.previousMonths[i])
                known.emplace_back(*m_result.previousMonths[i], Month(year() - 1, month));
            if (m_result.months[i])
                known.emplace_back(*m_result.months[i], Month(year(), month));
        }
        if (known.size() < kFewestForRecord)
            return;
        std::sort(known.begin(), known.end());
        addRecord(KpiFindingKind::RecordHigh, known[known.size() - 1], known[known.size() - 2]);
        addRecord(KpiFindingKind::RecordLow, known[0], known[1]);
    }

    void addRecord(
        KpiFindingKind kind, const std::pair<double, Month>& record, const std::pair<double, Month>& runnerUp)
    {
        const double base = baseOf(m_kpi, runnerUp.first);
        const double gap = record.first - runnerUp.first;
        if (record.second.year() != year() || base <= 0 || std::abs(gap) < kLeastRecord * base)
            return;
        KpiFinding finding;
        finding.kind = kind;
        finding.months = {record.second};
        finding.value = record.first;
        finding.reference = runnerUp.first;
        finding.judgement = judgeChange(m_kpi.better, gap);
        add(std::move(finding), gap, base);
    }

    const KpiDefinition& m_kpi;
    const KpiResult& m_result;
    std::vector<KpiFinding> m_findings;
};

}

double findingWeight(const KpiDefinition& kpi, const KpiResult& result, KpiFindingKind kind, double gap, double base)
{
    const double severity = base > 0 ? std::min(std::abs(gap) / base, kSeverityAtMost) : kSeverityAtMost;
    const double importance = importanceOf(kpi.id) * (result.target ? kWithTarget : 1);
    return importance * severity * kindFactor(kind);
}

std::vector<KpiFinding> findingsOf(const KpiDefinition& kpi, const KpiResult& result)
{
    return Finder(kpi, result).take();
}

std::vector<KpiFinding> rankedFindings(const Catalogue& catalogue, const std::vector<KpiResult>& results)
{
    std::vector<KpiFinding> all;
    for (const KpiResult& result : results) {
        const KpiDefinition* kpi = catalogue.find(result.id);
        if (!kpi)
            continue;
        std::vector<KpiFinding> found = findingsOf(*kpi, result);
        std::move(found.begin(), found.end(), std::back_inserter(all));
    }
    // Within one weight the order found is kept: results, kinds, months.
    std::stable_sort(
        all.begin(), all.end(), [](const KpiFinding& a, const KpiFinding& b) { return a.weight > b.weight; });
    return all;
}
