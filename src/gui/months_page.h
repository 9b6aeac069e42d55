// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/month.h"
#include "domain/record_kind.h"
#include "models/month_grid_model.h"

#include <QWidget>

class EntryDesk;
class MonthGridView;
class MonthStatusPanel;
class QBoxLayout;
class QLabel;
class QModelIndex;

// How far the months of the desk's store and year are: what is missing in a sentence, the grid of record kinds by
// months, and beside it the current month with its steps.
class MonthsPage final : public QWidget {
    Q_OBJECT

public:
    // The desk must outlive the page.
    MonthsPage(EntryDesk& desk, QWidget* parent);

    // Makes a month of the desk's year the current one.
    void goTo(Month month);
    QString headline() const;
    const MonthGridModel& model() const { return m_model; }

Q_SIGNALS:
    void sheetWanted(const RecordKind& kind, Month month);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void becomeStale();
    void reload();
    void chooseFirst();
    void showCurrent(const QModelIndex& index);
    void openPlace(const QString& recordKind, Month month);

    EntryDesk& m_desk;
    MonthGridModel m_model;
    QLabel* m_headline;
    QBoxLayout* m_row;
    MonthGridView* m_grid;
    MonthStatusPanel* m_panel;
    bool m_isStale = true; // what is shown is not what the book holds
    int m_shownYear = 0;
};
