// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>

// What a widget or layout needs in height at the widths asked for last. Layouts ask for a few widths again and again:
// with a scroll bar and without, as a size hint and in earnest; and breaking text into lines takes time.
class MeasuredHeights {
public:
    // measure(width): the height, asked for once a width.
    template <typename Measure> int at(int width, Measure measure)
    {
        const auto known = std::find_if(
            m_entries.begin(), m_entries.end(), [width](const Entry& entry) { return entry.width == width; });
        if (known != m_entries.end())
            return known->height;
        const int height = measure(width);
        std::move_backward(m_entries.begin(), m_entries.end() - 1, m_entries.end());
        m_entries.front() = {width, height};
        return height;
    }
    void forget() { m_entries.fill({}); }

private:
    struct Entry {
        int width = -1;
        int height = 0;
    };
    std::array<Entry, 4> m_entries{}; // the latest first
};
