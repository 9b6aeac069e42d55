// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/edit_outcome.h"

#include <QWidget>

class QLabel;
class QPushButton;

// One line below a table of entry: what became of the last edit, and where someone else has changed the same, both
// values and the choice between them.
class EntryMessage final : public QWidget {
    Q_OBJECT

public:
    explicit EntryMessage(QWidget* parent);

    void tell(const QString& text);
    // Something was not stored; it is announced.
    void warn(const QString& text);
    // The same with the two ways out; chosen() tells which.
    void ask(const QString& text);
    void clear();
    QString text() const;

Q_SIGNALS:
    void chosen(ConflictChoice choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const QString& text, bool isAlarm, bool isQuestion);
    void retranslate();

    QLabel* m_text;
    QPushButton* m_mine;
    QPushButton* m_theirs;
};
