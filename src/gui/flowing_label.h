// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/measured_heights.h"

#include <QLabel>
#include <QTextLayout>

// Words that fill the width they are given and are as high as they come out; a part of them may be bold. QLabel tries
// several widths to find one that looks well by itself, and makes a document of what has a bold word; in a column,
// where the width is given, that is time for nothing, and there are many.
class FlowingLabel final : public QLabel {
    Q_OBJECT

public:
    struct Part {
        int start = 0;
        int length = 0;
    };

    FlowingLabel(const QString& text, const QFont& font, const QColor& colour, QWidget* parent, Part bold = {0, 0});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void prepare();
    int breakLines(int width) const; // the height

    Part m_bold;
    mutable QTextLayout m_lines;
    mutable int m_brokenFor = -1; // the width of m_lines
    mutable MeasuredHeights m_heights;
};
