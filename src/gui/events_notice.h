// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

// What happened, or a question with its answers as buttons, over the list of a page: no dialog that stops the typing.
class EventsNotice final : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Said, Wrong };
    struct Answer {
        QString text;
        std::function<void()> act; // may be empty: just put it away
    };

    explicit EventsNotice(QWidget* parent);

    // The first answer gets the focus where isQuestion.
    void say(Tone tone, const QString& text, const std::vector<Answer>& answers = {}, bool isQuestion = false);
    void putAway();
    // As if the last answer had been given: the one that leaves all as it is.
    void answerLast();
    QString text() const;
    bool isQuestion() const { return m_isQuestion && isVisibleTo(parentWidget()); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QHBoxLayout* m_answers;
    std::vector<Answer> m_given;
    Tone m_tone = Tone::Said;
    bool m_isQuestion = false;
};
