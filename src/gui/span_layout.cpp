// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/span_layout.h"

#include <QWidget>

#include <algorithm>

SpanLayout::SpanLayout(int gap, int stackBelow, QWidget* parent)
    : QLayout(parent)
    , m_gap(gap)
    , m_stackBelow(stackBelow)
{
    setContentsMargins(0, 0, 0, 0);
}

SpanLayout::~SpanLayout()
{
    for (const Cell& cell : m_cells)
        delete cell.item;
}

void SpanLayout::addSpanned(QWidget* widget, int span)
{
    addChildWidget(widget);
    m_cells.push_back({new QWidgetItem(widget), std::clamp(span, 1, kColumns)});
    invalidate();
}

void SpanLayout::addItem(QLayoutItem* item)
{
    m_cells.push_back({item, kColumns});
}

int SpanLayout::count() const
{
    return static_cast<int>(m_cells.size());
}

QLayoutItem* SpanLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_cells[static_cast<size_t>(index)].item : nullptr;
}

QLayoutItem* SpanLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_cells[static_cast<size_t>(index)].item;
    m_cells.erase(m_cells.begin() + index);
    return item;
}

QSize SpanLayout::sizeHint() const
{
    return minimumSize();
}

QSize SpanLayout::minimumSize() const
{
    return {0, 0}; // the height follows the width, and the width is given
}

int SpanLayout::heightForWidth(int width) const
{
    return m_heights.at(width, [this](int whole) {
        const QMargins margins = contentsMargins();
        const int inside = whole - margins.left() - margins.right();
        return layOut(QRect(0, 0, inside, 0), false) + margins.top() + margins.bottom();
    });
}

void SpanLayout::invalidate()
{
    m_heights.forget();
    QLayout::invalidate();
}

void SpanLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    layOut(rect.marginsRemoved(contentsMargins()), true);
}

int SpanLayout::layOut(const QRect& area, bool apply) const
{
    const bool isStacked = area.width() < m_stackBelow;
    const auto heightOf = [](const QLayoutItem& item, int width) {
        return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
    };
    // Column edges are computed from the whole width, so that cards of different rows line up.
    const auto edge = [&](int column) { return area.left() + (area.width() + m_gap) * column / kColumns; };
    int y = area.top();
    for (size_t begin = 0; begin < m_cells.size();) {
        size_t end = begin;
        int columns = 0;
        int height = 0;
        std::vector<QRect> places;
        while (end < m_cells.size()) {
            const int span = isStacked ? kColumns : m_cells[end].span;
            if (columns + span > kColumns)
                break;
            const int left = edge(columns);
            const int width = edge(columns + span) - m_gap - left;
            height = std::max(height, heightOf(*m_cells[end].item, width));
            places.emplace_back(left, y, width, 0);
            columns += span;
            ++end;
        }
        for (size_t index = begin; apply && index < end; ++index) {
            QRect place = places[index - begin];
            place.setHeight(height);
            if (QWidget* widget = m_cells[index].item->widget())
                widget->setGeometry(place); // as it is: the item would ask for its greatest size, which takes time
            else
                m_cells[index].item->setGeometry(place);
        }
        y += height + m_gap;
        begin = end;
    }
    return m_cells.empty() ? 0 : y - m_gap - area.top();
}
