// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/kpi_strip_view.h"

#include "gui/kpi_tile_view.h"

#include <QPainter>

#include <algorithm>

KpiStripView::KpiStripView(const KpiStrip& strip, const Theme& theme, NotePresenter& notes, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    for (const KpiTile& tile : strip.tiles)
        m_tiles.push_back(new KpiTileView(tile, theme, notes, this));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int KpiStripView::tilesInRow(int width) const
{
    const int count = static_cast<int>(m_tiles.size());
    int widest = 1;
    for (const KpiTileView* tile : m_tiles)
        widest = std::max(widest, tile->sizeHint().width());
    const int fitting = std::clamp(width / widest, 1, std::max(1, count));
    const int rows = (count + fitting - 1) / std::max(1, fitting);
    return rows == 0 ? 1 : (count + rows - 1) / rows;
}

int KpiStripView::rowHeight() const
{
    int height = 0;
    for (const KpiTileView* tile : m_tiles)
        height = std::max(height, tile->sizeHint().height());
    return height;
}

int KpiStripView::heightForWidth(int width) const
{
    const int inRow = tilesInRow(width);
    const int rows = (static_cast<int>(m_tiles.size()) + inRow - 1) / inRow;
    return rows * rowHeight();
}

QSize KpiStripView::sizeHint() const
{
    return {800, heightForWidth(800)};
}

QSize KpiStripView::minimumSizeHint() const
{
    return {200, rowHeight()};
}

void KpiStripView::resizeEvent(QResizeEvent*)
{
    const int inRow = tilesInRow(width());
    for (int index = 0; index < static_cast<int>(m_tiles.size()); ++index) {
        const int column = index % inRow;
        const int left = width() * column / inRow;
        const int right = width() * (column + 1) / inRow;
        KpiTileView* tile = m_tiles[static_cast<size_t>(index)];
        tile->setGeometry(left, index / inRow * rowHeight(), right - left, rowHeight());
        tile->setSeparated(column > 0);
    }
}

void KpiStripView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int inRow = tilesInRow(width());
    for (int top = rowHeight(); top < height() && inRow > 0; top += rowHeight())
        painter.fillRect(QRect(0, top - 1, width(), 1), m_theme.line);
}
