// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/target_model.h"

#include <QWidget>

#include <optional>

class EntryDesk;
class EntryMessage;
class EntryTable;
class QLabel;
class QPushButton;

// The plan of the desk's store and year: each KPI with its target, stretch and note, last year beside them, and
// below what the current one asks of each month.
class TargetsPage final : public QWidget {
    Q_OBJECT

public:
    // The desk must outlive the page.
    TargetsPage(EntryDesk& desk, QWidget* parent);

    TargetModel& model() { return m_model; }

    // The KPI's target of the desk's year. With a proposal: its cell is typed into already, with what was proposed
    // chosen, so that Enter takes it and a figure replaces it.
    void goTo(const KpiId& kpi, std::optional<double> proposal = {});
    // Whether there is a way back to the review.
    void setFromReview(bool isFromReview);

Q_SIGNALS:
    void backWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void showHeadline();
    void layOut();
    void addUndoKeys();
    void sizeColumns();
    void showMonths();
    QString stepText(const EditOutcome& outcome) const;
    void takeBack(bool isUndo);
    void resolve(ConflictChoice choice);
    void tellOutcome(const EditOutcome& outcome);
    void tellUnreadable(const QModelIndex& index, const QString& text, const CellProblem& problem);
    void retranslate();

    EntryDesk& m_desk;
    TargetModel m_model;
    QPushButton* m_back; // only where the person came from the review
    QLabel* m_headline;
    QLabel* m_hint;
    EntryTable* m_table;
    EntryTable* m_months; // of the current row
    EntryMessage* m_message;
    std::optional<EditOutcome> m_conflict; // waits for the person's choice
};
