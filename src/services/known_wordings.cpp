// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/known_wordings.h"

#include <algorithm>

namespace {

std::optional<Wording> find(const std::vector<Wording>& wordings, const QString& place)
{
    const auto found = std::ranges::find(wordings, place, &Wording::place);
    return found == wordings.end() ? std::nullopt : std::optional(*found);
}

}

std::optional<Wording> KnownWordings::exactly(const QString& place, int through) const
{
    const auto found = std::ranges::find_if(
        m_all, [&](const Wording& wording) { return wording.place == place && wording.through == through; });
    return found == m_all.end() ? std::nullopt : std::optional(*found);
}

Wording KnownWordings::of(const QString& place) const
{
    Wording wording = find(wordingsInForce(m_all, m_through), place).value_or(Wording());
    wording.place = place;
    wording.through = m_through;
    return wording;
}

WordingStep::Change KnownWordings::changeTo(Wording after) const
{
    const QString place = after.place;
    const bool endsEarlier = find(wordingsInForce(m_all, m_through - 1), place).has_value();
    const bool isGone = after.isIdle() && !endsEarlier;
    return {place, m_through, exactly(place, m_through), isGone ? std::nullopt : std::optional(std::move(after))};
}

WordingStep::Change KnownWordings::restored(const QString& place) const
{
    const Wording before = of(place);
    Wording after;
    after.place = place;
    after.through = m_through;
    after.block = before.block;
    after.beside = before.beside;
    return changeTo(after);
}
