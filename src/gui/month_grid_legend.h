// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// What the marks of the months' grid mean, in a line below it.
class MonthGridLegend final : public QWidget {
    Q_OBJECT

public:
    explicit MonthGridLegend(QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QStringList m_names; // in the order of Progress
};
