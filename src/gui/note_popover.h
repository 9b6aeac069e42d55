// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "review/figure_note.h"

#include <QWidget>

#include <vector>

// The exact figure with its formula, base and source, in a frame of its own beside the place it explains. It lies
// inside its parent (the window) and lets the mouse through.
class NotePopover final : public QWidget {
    Q_OBJECT

public:
    explicit NotePopover(QWidget* window);

    // Shows the note beside `spot` (in the window's coordinates), never over it where there is room.
    void present(const FigureNote& note, const QRect& spot, const Theme& theme);
    const FigureNote& note() const { return m_note; }
    // Every text that is on it, from top to bottom.
    QStringList texts() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        QString label; // "Formula"; empty: the text takes the whole width
        QString text;
        int pixels;
        bool isBold;
        bool isSecondary;
        QRect labelArea;
        QRect area;
    };
    void layOut();

    FigureNote m_note;
    Theme m_theme;
    std::vector<Line> m_lines;
};
