// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/check_rules.h"

#include "core/money.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace {

constexpr double kArpuTolerance = 0.03;

QString whole(double number)
{
    return QString::number(number, 'f', 0);
}

QString yuan(double fen)
{
    return Money{std::llround(fen)}.text();
}

CheckFigures::ByMonth overAreas(const CheckFigures::ByArea& figures)
{
    CheckFigures::ByMonth sums;
    for (const auto& [of, figure] : figures)
        sums[of.second] += figure;
    return sums;
}

class Rules final {
public:
    explicit Rules(const CheckFigures& figures)
        : m_figures(figures)
    {
    }

    std::vector<CheckFinding> broken()
    {
        checkOpenings();
        checkSources();
        checkRepeats();
        checkBases();
        checkArpu();
        checkMarket();
        sortFindings(m_findings);
        return std::move(m_findings);
    }

private:
    void add(Month month, const char* kind, FindingKind finding, QStringList subjects, bool isWarning = false)
    {
        m_findings.push_back(
            {m_figures.store, month, QString::fromLatin1(kind), finding, std::move(subjects), isWarning});
    }

    void checkOpenings()
    {
        for (const auto& [of, opening] : m_figures.openings) {
            const auto& [area, month] = of;
            const auto before = m_figures.closings.find({area, month - 1});
            if (before != m_figures.closings.end() && opening != before->second)
                add(month, "subscribers", FindingKind::OpeningBreaks, {area, whole(before->second), whole(opening)});
        }
    }

    void checkSources()
    {
        for (const auto& [month, adds] : m_figures.sourceAdds) {
            const auto all = m_figures.grossAdds.find(month);
            if (all != m_figures.grossAdds.end() && adds > all->second)
                add(month, "acquisition", FindingKind::SourcesExceedAdds, {whole(adds), whole(all->second)});
        }
    }

    void checkRepeats()
    {
        for (const CheckFigures::Repeat& repeat : m_figures.repeats) {
            if (!repeat.isInOrder)
                add(repeat.month, "complaints", FindingKind::RepeatNotEarlier, {repeat.complaint, repeat.earlier});
        }
    }

    void checkBases()
    {
        std::map<int, double> first;
        for (const auto& [month, base] : m_figures.bases) {
            const auto [of, isFirst] = first.emplace(month.year(), base);
            if (!isFirst && of->second != base)
                add(month, "cohorts", FindingKind::BaseChanges,
                    {QStringLiteral("base_subscribers"), whole(of->second), whole(base)});
        }
    }

    void checkArpu()
    {
        const CheckFigures::ByMonth openings = overAreas(m_figures.openings);
        const CheckFigures::ByMonth closings = overAreas(m_figures.closings);
        for (const auto& [month, reported] : m_figures.reported) {
            const auto revenue = m_figures.inArpu.find(month);
            if (revenue == m_figures.inArpu.end() || !openings.contains(month) || !closings.contains(month))
                continue;
            const double average = (openings.at(month) + closings.at(month)) / 2;
            const double computed = average > 0 ? revenue->second / average : 0;
            const double difference = computed > 0 ? reported / computed - 1 : 0;
            if (std::abs(difference) > kArpuTolerance)
                add(month, "arpu", FindingKind::ReportedArpuDiffers,
                    {yuan(reported), yuan(computed), QString::number(difference * 100, 'f', 1)}, true);
        }
    }

    void checkMarket()
    {
        for (const auto& [month, has] : m_figures.hasOwnCarrier) {
            if (!has && !m_figures.carrier.isEmpty())
                add(month, "market", FindingKind::OwnCarrierMissing, {m_figures.carrier});
        }
    }

    const CheckFigures& m_figures;
    std::vector<CheckFinding> m_findings;
};

} // namespace

std::vector<CheckFinding> brokenRules(const CheckFigures& figures)
{
    return Rules(figures).broken();
}

void sortFindings(std::vector<CheckFinding>& findings)
{
    std::ranges::stable_sort(findings, [](const CheckFinding& a, const CheckFinding& b) {
        return std::tie(a.month, a.finding) < std::tie(b.month, b.finding);
    });
}
