// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/page_layout.h"

#include <cstddef>

using std::size_t;

namespace {

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
            const size_t last = endOfRun(first);
            if (m_boxes[first].startsPage && m_top > 0)
                turnPage();
            if (m_top > 0 && m_top + heightOfRun(first, last) > m_pageHeight && fitsOnPage(first, last))
                turnPage();
            for (; first <= last; ++first)
                place(first);
        }
        return std::move(m_placed);
    }

private:
    // The last box of the run of boxes that want to stay together from `first` on.
    size_t endOfRun(size_t first) const
    {
        size_t last = first;
        while (last + 1 < m_boxes.size() && m_boxes[last].keepWithNext && !m_boxes[last + 1].startsPage)
            ++last;
        return last;
    }

    double heightOfRun(size_t first, size_t last) const
    {
        double height = 0;
        for (size_t i = first; i <= last; ++i)
            height += m_boxes[i].height + (i == first && m_top <= 0 ? 0 : m_boxes[i].gapBefore);
        return height;
    }

    // Whether the run can stand on a page of its own, below the head that its first row may have to repeat.
    bool fitsOnPage(size_t first, size_t last) const
    {
        double height = -m_boxes[first].gapBefore;
        for (size_t i = first; i <= last; ++i)
            height += m_boxes[i].height + m_boxes[i].gapBefore;
        const int head = m_boxes[first].repeats;
        if (head >= 0)
            height += m_boxes[static_cast<size_t>(head)].height;
        return height <= m_pageHeight;
    }

    void place(size_t index)
    {
        const BoxSize& box = m_boxes[index];
        if (m_top > 0 && m_top + box.gapBefore + box.height > m_pageHeight)
            turnPage();
        if (m_top <= 0 && box.repeats >= 0)
            put(static_cast<size_t>(box.repeats), 0);
        put(index, m_top > 0 ? box.gapBefore : 0);
    }

    void put(size_t index, double gap)
    {
        m_placed.push_back({static_cast<int>(index), m_page, m_top + gap});
        m_top += gap + m_boxes[index].height;
    }

    void turnPage()
    {
        ++m_page;
        m_top = 0;
    }

    const std::vector<BoxSize>& m_boxes;
    double m_pageHeight;
    int m_page = 0;
    double m_top = 0;
    std::vector<PlacedBox> m_placed;
};

} // namespace

std::vector<PlacedBox> paginate(const std::vector<BoxSize>& boxes, double pageHeight)
{
    return Paginator(boxes, pageHeight).run();
}
