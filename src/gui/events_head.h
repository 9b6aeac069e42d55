// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>
#include <QWidget>

class QLabel;
class QPushButton;

// The page's message, the way back to the months, and when something was stored last.
class EventsHead final : public QWidget {
    Q_OBJECT

public:
    explicit EventsHead(QWidget* parent);

    void setMessage(const QString& text);
    // Whether the way back leads to the review instead.
    void setFromReview(bool isFromReview);
    // Now, by the machine's clock: the book's has no seconds. Only after a commit.
    void noteSaved();

Q_SIGNALS:
    void backWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QPushButton* m_back;
    QLabel* m_message;
    QLabel* m_saved;
    bool m_isFromReview = false;
    QTime m_savedAt; // invalid: nothing yet
};
