// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/month.h"

#include <QTableView>

class MonthGridDelegate;
class MonthGridHeader;

// The grid of record kinds by months: marks in its cells and month headers, the arrows move, Enter or a double click
// opens the cell's page.
class MonthGridView final : public QTableView {
    Q_OBJECT

public:
    explicit MonthGridView(QWidget* parent);

    // year: of the model; due: the last month whose figures are due. An empty cell after it has no mark.
    void showDue(int year, Month due);
    // As high as all rows are.
    QSize sizeHint() const override;

Q_SIGNALS:
    void opened(const QModelIndex& index);
    void currentMoved(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    MonthGridDelegate* m_delegate;
    MonthGridHeader* m_months;
    MonthGridHeader* m_kinds;
};
