// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/month.h"
#include "core/result.h"
#include "gui/month_status_words.h"

#include <QWidget>

#include <optional>
#include <vector>

class EntryDesk;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

// One month: its state, what stands against submitting it, and the steps that can be taken. A step that is refused
// says why, and the focus goes to the first reason.
class MonthStatusPanel final : public QWidget {
    Q_OBJECT

public:
    // The desk must outlive the panel.
    MonthStatusPanel(EntryDesk& desk, QWidget* parent);

    // None: nothing is shown.
    void show(std::optional<Month> month);

Q_SIGNALS:
    // The place of what stands in the list.
    void placeWanted(const QString& recordKind, Month month);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void stepOn();
    void take(Result<StatusOutcome> (MonthStatusService::*step)(const StoreId&, Month));
    void close();
    void reopen();
    void showOutcome(const Result<StatusOutcome>& outcome);
    void showProblems();
    void showSteps();
    void say(const QString& text, bool isAlarm);
    QString summary() const;
    void openPlace(const QListWidgetItem* item);

    EntryDesk& m_desk;
    std::optional<Month> m_month;
    MonthState m_state = MonthState::Open;
    std::vector<StatusProblem> m_problems;
    bool m_isStale = false; // a step was taken, and its month is not read anew yet
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_forward; // submits or closes
    QPushButton* m_back;    // reopens
    QListWidget* m_list;
};
