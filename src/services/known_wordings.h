// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/wording_step.h"

#include <optional>
#include <utility>
#include <vector>

// The wordings of a year as they are kept, seen from the month that a review goes through.
class KnownWordings final {
public:
    KnownWordings(std::vector<Wording> all, int through)
        : m_all(std::move(all))
        , m_through(through)
    {
    }

    const std::vector<Wording>& all() const { return m_all; }
    // The one of just this month.
    std::optional<Wording> exactly(const QString& place, int through) const;
    // What is in force at a place, as it would be kept for this month; an idle beginning where there is none.
    Wording of(const QString& place) const;
    // From what is kept for the month to `after`. What says nothing is kept only where it ends one of an earlier month.
    WordingStep::Change changeTo(Wording after) const;
    // The same for the program's own; of an own one, none.
    WordingStep::Change restored(const QString& place) const;

private:
    std::vector<Wording> m_all;
    int m_through;
};
