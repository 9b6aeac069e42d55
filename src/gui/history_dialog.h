// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history_model.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

// Who changed one figure, when, from what to what. The value before the chosen change can be put back.
class HistoryDialog final : public QDialog {
    Q_OBJECT

public:
    // What is asked about; column must outlive the dialog.
    struct Subject {
        QString title; // the cell
        const Column& column;
        MoneyUnit unit = MoneyUnit::Yuan;
        Value present;
        bool canChange = true; // false: a closed month, a book that can only be read
    };

    HistoryDialog(const Subject& subject, std::vector<CellChange> changes, const RecordNames& names,
        std::shared_ptr<const Words> words, QWidget* parent);

    // The value to put back, once the dialog was accepted; an empty value empties the cell.
    const Value& wanted() const { return m_wanted; }

private:
    void follow();
    void putBack();

    HistoryModel m_model;
    QTableView* m_table;
    QPushButton* m_putBack;
    Subject m_subject;
    Value m_wanted;
};
