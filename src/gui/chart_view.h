// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "charts/theme.h"
#include "gui/measured_heights.h"
#include "review/review.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class NotePresenter;
class QMenu;

// A chart of a block. It is built when it first comes near the view, painted once for a size and then only copied;
// hovering over its hot spots, or walking them with the arrow keys, shows their notes.
class ChartView final : public QWidget {
    Q_OBJECT

public:
    // message: the accessible name, as the card shows it above the chart.
    ChartView(
        const ChartBlock& block, const QString& message, const Theme& theme, NotePresenter& notes, QWidget* parent);
    ~ChartView() override;

    void build();
    bool isBuilt() const { return m_chart != nullptr; }
    // In reading order; empty before build().
    const std::vector<HotSpot>& hotSpots() const;
    // Which hot spot the arrow keys stand on; none before the chart has had the focus.
    std::optional<size_t> currentSpot() const { return m_current; }
    // Stands there again, without its note; one that the chart turns out not to have is none. Builds it.
    void setCurrentSpot(size_t spot);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void layOut() const;
    void moveTo(size_t spot);
    void dropLostSpot();
    std::optional<size_t> spotAt(const QPointF& position) const;
    std::optional<size_t> spotBeyond(int direction) const;
    void copy();
    void copyPicture();
    void addPictureTools(QMenu& menu);
    void paintChart(QPainter& painter);
    QPixmap picture();

    ChartSpec m_spec;
    Theme m_theme;
    NotePresenter& m_notes;
    std::unique_ptr<Chart> m_chart;
    bool m_isPainted = false; // in this size
    QPixmap m_picture;        // null: to be painted again
    mutable MeasuredHeights m_heights;
    std::optional<size_t> m_current;
    std::optional<size_t> m_hovered;
    bool m_isFocusShown = false; // by the keyboard, or on a figure that was clicked
};
