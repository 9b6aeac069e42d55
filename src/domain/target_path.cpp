// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/target_path.h"

TargetPath::TargetPath(RollUp rollUp, const Seasons& seasons, std::optional<double> lastDecember)
    : m_rollUp(rollUp)
    , m_seasons(seasons)
    , m_lastDecember(lastDecember)
{
}

std::optional<double> TargetPath::over(double target, std::span<const int> months) const
{
    if (months.empty())
        return std::nullopt;
    if (m_rollUp == RollUp::Sum)
        return m_seasons.part(target, months);
    if (m_rollUp == RollUp::Mean)
        return ofRate(target, months.size());
    if (m_rollUp != RollUp::Last || months.back() == 12)
        return target;
    if (!m_lastDecember)
        return std::nullopt;
    return *m_lastDecember + (target - *m_lastDecember) * months.back() / 12;
}

std::optional<double> TargetPath::at(double target, int month) const
{
    if (m_rollUp == RollUp::Year)
        return std::nullopt;
    return m_rollUp == RollUp::Mean ? std::optional(target) : over(target, std::span(&month, 1));
}

double TargetPath::ofRate(double target, size_t months) const
{
    if (!m_rate || months == 12)
        return target;
    const bool isScaled = !m_rate->isShare && m_rate->part > 0 && m_rate->year > 0;
    return isScaled ? target * m_rate->part / m_rate->year : target + m_rate->part - m_rate->year;
}
