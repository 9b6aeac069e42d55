// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

// A button that looks like a word in a sentence: underlined, in the accent's colour.
class CellLink final : public QAbstractButton {
    Q_OBJECT

public:
    explicit CellLink(QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};
