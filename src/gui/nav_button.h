// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

// A line of the side bar: a chapter with its number, or something to do.
class NavButton final : public QAbstractButton {
    Q_OBJECT

public:
    // number: 0 for none.
    NavButton(int number, const QString& title, QWidget* parent);

    // A few words at the right, in the colour of what has to be done; empty: none.
    void setBadge(const QString& badge);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int m_number;
    QString m_badge;
};
