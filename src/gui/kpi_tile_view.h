// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "review/review.h"

#include <QWidget>

class NotePresenter;

// One KPI at a chapter's head: name, value, the variances in words and colour, a small line of the months.
class KpiTileView final : public QWidget {
    Q_OBJECT

public:
    KpiTileView(const KpiTile& tile, const Theme& theme, NotePresenter& notes, QWidget* parent);

    const KpiTile& tile() const { return m_tile; }
    // A separator stands at the left of every tile but a row's first.
    void setSeparated(bool isSeparated);
    QSize sizeHint() const override { return m_size; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void copy() const;
    QSize neededSize() const;
    QRect content() const;

    KpiTile m_tile;
    Theme m_theme;
    QSize m_size; // asked for at every turn of the layout
    NotePresenter& m_notes;
    bool m_isSeparated = false;
};
