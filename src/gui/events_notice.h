// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

// What happened, or a question with its answers as buttons, over the list of a page: no dialog that stops the typing.
// Esc, or the last answer, puts it away.
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
    QString text() const;
    bool isQuestion() const { return m_isQuestion && isVisibleTo(parentWidget()); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QHBoxLayout* m_answers;
    std::vector<Answer> m_given;
    Tone m_tone = Tone::Said;
    bool m_isQuestion = false;
};
