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
    if (m_rollUp != RollUp::Last || !m_lastDecember || months.back() == 12)
        return target;
    return *m_lastDecember + (target - *m_lastDecember) * months.back() / 12;
}

std::optional<double> TargetPath::at(double target, int month) const
{
    return m_rollUp == RollUp::Year ? std::nullopt : over(target, std::span(&month, 1));
}
