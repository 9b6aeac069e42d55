// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/month.h"
#include "models/record_table_model.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

// The records behind a figure: a table for each record kind that the figure's KPI is made from, one at a time.
class RecordsPage final : public QWidget {
    Q_OBJECT

public:
    explicit RecordsPage(QWidget* parent);

    // figure: whose records these are ("ARPU, March 2025"). kinds: names of record kinds, the first is asked for at
    // once.
    void begin(const QString& figure, const QStringList& kinds, std::shared_ptr<const Words> words);
    // The records of the kind that was asked for.
    void showRecords(const RecordKind& kind, std::vector<Record> records, RecordNames names);
    // Why there are none to show.
    void showProblem(const QString& text);
    const QString& currentKind() const { return m_kind; }
    const QAbstractItemModel& model() const { return m_model; }

Q_SIGNALS:
    void kindWanted(const QString& kind);
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(const QString& kind);
    void copy() const;
    void retranslate();

    QPushButton* m_back;
    QLabel* m_title;
    QHBoxLayout* m_kindRow;
    QButtonGroup* m_kindButtons;
    QLabel* m_count;
    QTableView* m_table;
    RecordTableModel m_model;
    QStringList m_kinds;
    QString m_kind;
    std::shared_ptr<const Words> m_words;
};
