// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

// Words that fill the width they are given and are as high as they come out. QLabel tries several widths to find one
// that looks well by itself; in a column, where the width is given, that is time for nothing, and there are many.
class FlowingLabel final : public QLabel {
    Q_OBJECT

public:
    FlowingLabel(const QString& text, const QFont& font, const QColor& colour, QWidget* parent,
        Qt::TextFormat format = Qt::PlainText);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    mutable int m_measuredWidth = -1; // of m_measuredHeight
    mutable int m_measuredHeight = 0;
};
