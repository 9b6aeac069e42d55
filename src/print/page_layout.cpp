// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/page_layout.h"

#include <algorithm>
#include <cstddef>

using std::size_t;

namespace {

constexpr double kWellFilled = 0.75; // of a page: then the next boxes may begin another

// Spreads a room that is left (or, negative, that lacks) over placed boxes by what each can take (or give).
void settle(const std::vector<BoxSize>& boxes, std::vector<PlacedBox>& placed, size_t first, double room)
{
    double BoxSize::*const reserve = room < 0 ? &BoxSize::give : &BoxSize::take;
    double all = 0;
    for (size_t i = first; i < placed.size(); ++i)
        all += boxes[static_cast<size_t>(placed[i].box)].*reserve;
    if (all <= 0)
        return;
    const double part = std::clamp(room / all, -1.0, 1.0);
    double shift = 0;
    for (size_t i = first; i < placed.size(); ++i) {
        const double change = boxes[static_cast<size_t>(placed[i].box)].*reserve * part;
        placed[i].top += shift;
        placed[i].height += change;
        shift += change;
    }
}

class Paginator {
public:
    Paginator(const std::vector<BoxSize>& boxes, double pageHeight)
        : m_boxes(boxes)
        , m_pageHeight(pageHeight)
    {
    }

    std::vector<PlacedBox> run()
    {
        for (size_t first = 0; first < m_boxes.size();) {
            size_t last = endOfRun(first);
            if (m_boxes[first].startsPage && m_top > 0)
                turnPage(false);
            if (first >= m_brokenUntil && m_top < kWellFilled * m_pageHeight && !fitsHere(first, last)) {
                m_brokenUntil = last + 1;
                last = endOfRun(first);
            }
            if (m_top > 0 && !fitsHere(first, last) && fitsOnPage(first, last))
                turnPage(true);
            for (; first <= last; ++first)
                place(first);
        }
        turnPage(false);
        return std::move(m_placed);
    }

private:
    // The last box of the run of boxes that want to stay together from `first` on.
    size_t endOfRun(size_t first) const
    {
        size_t last = first;
        const auto stays = [this](size_t box) {
            return m_boxes[box].keepWithNext || (m_boxes[box].prefersNext && box >= m_brokenUntil);
        };
        while (last + 1 < m_boxes.size() && stays(last) && !m_boxes[last + 1].startsPage)
            ++last;
        return last;
    }

    bool fitsHere(size_t first, size_t last) const { return m_top - m_give + leastHeight(first, last) <= m_pageHeight; }

    double leastHeight(size_t first, size_t last) const
    {
        double height = 0;
        for (size_t i = first; i <= last; ++i)
            height += m_boxes[i].height - m_boxes[i].give + m_boxes[i].gapBefore;
        return height;
    }

    // Whether the run can stand on a page of its own, below the head that its first row may have to repeat.
    bool fitsOnPage(size_t first, size_t last) const
    {
        double height = leastHeight(first, last) - m_boxes[first].gapBefore;
        const int head = m_boxes[first].repeats;
        if (head >= 0)
            height += m_boxes[static_cast<size_t>(head)].height;
        return height <= m_pageHeight;
    }

    void place(size_t index)
    {
        const BoxSize& box = m_boxes[index];
        if (m_top > 0 && m_top - m_give + box.gapBefore + box.height - box.give > m_pageHeight)
            turnPage(true);
        if (m_top <= 0 && box.repeats >= 0)
            put(static_cast<size_t>(box.repeats), 0);
        put(index, m_top > 0 ? box.gapBefore : 0);
    }

    void put(size_t index, double gap)
    {
        m_placed.push_back({static_cast<int>(index), m_page, m_top + gap, m_boxes[index].height});
        m_give += m_boxes[index].give;
        m_top += gap + m_boxes[index].height;
    }

    void turnPage(bool isFilled)
    {
        const double room = m_pageHeight - m_top;
        if (room < 0 || isFilled)
            settle(m_boxes, m_placed, m_first, room);
        ++m_page;
        m_top = 0;
        m_give = 0;
        m_first = m_placed.size();
    }

    const std::vector<BoxSize>& m_boxes;
    double m_pageHeight;
    int m_page = 0;
    double m_top = 0;
    double m_give = 0;        // what the page's boxes can give
    size_t m_first = 0;       // the page's first place
    size_t m_brokenUntil = 0; // up to this box preferences have given way
    std::vector<PlacedBox> m_placed;
};

} // namespace

std::vector<PlacedBox> paginate(const std::vector<BoxSize>& boxes, double pageHeight)
{
    return Paginator(boxes, pageHeight).run();
}

std::vector<PlacedBox> filled(const std::vector<BoxSize>& boxes, double height)
{
    std::vector<PlacedBox> placed;
    placed.reserve(boxes.size());
    double top = 0;
    for (size_t i = 0; i < boxes.size(); ++i) {
        top += i == 0 ? 0 : boxes[i].gapBefore;
        placed.push_back({static_cast<int>(i), 0, top, boxes[i].height});
        top += boxes[i].height;
    }
    settle(boxes, placed, 0, height - top);
    return placed;
}
