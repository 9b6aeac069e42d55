// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "review/review.h"

#include <QWidget>

#include <vector>

class KpiTileView;
class NotePresenter;

// The tiles of a KPI strip side by side; where they don't fit in one row, in as many even rows as they need.
class KpiStripView final : public QWidget {
    Q_OBJECT

public:
    KpiStripView(const KpiStrip& strip, const Theme& theme, NotePresenter& notes, QWidget* parent);

    const std::vector<KpiTileView*>& tiles() const { return m_tiles; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int tilesInRow(int width) const;
    int rowHeight() const;

    Theme m_theme;
    std::vector<KpiTileView*> m_tiles;
};
