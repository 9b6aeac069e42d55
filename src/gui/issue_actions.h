// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"
#include "gui/event_form.h"

#include <QDate>
#include <QWidget>

#include <vector>

class EntryDesk;
class QLabel;
class QPushButton;
class QVBoxLayout;

// Whether a record of an action was due before the day and is neither done nor dropped.
bool isOverdue(const Record& action, QDate today);

// What is done about the issue in the form: its actions, each a button that opens it, and one that adds another.
class IssueActions final : public QWidget {
    Q_OBJECT

public:
    // Both must outlive it.
    IssueActions(EntryDesk& desk, EventForm& form, QWidget* parent);

    EventForm::Extras extras();
    // Whether the form holds issues at present.
    void setActive(bool isActive);
    // After the form, the records or the words have changed.
    void refresh();
    // Of the desk's year, in the order of the book.
    QStringList issues() const;
    // ", 2 overdue" of the desk's year where issues or actions are listed; empty: none.
    QString overdueText() const;

Q_SIGNALS:
    void actionWanted(int year, const QString& action);
    // An action of the issue in the form, not stored yet.
    void newActionWanted(const Record& proposal);

private:
    std::vector<Record> records(QStringView kind) const;
    void addLine(const Record& action);
    QString lineText(const Record& action) const;
    Record proposal() const;

    EntryDesk& m_desk;
    EventForm& m_form;
    QLabel* m_title;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
    bool m_isActive = false;
};
