// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/events_notice.h"

#include "charts/theme.h"
#include "gui/calm_style.h"
#include "gui/record_field_words.h"
#include "gui/tinted_icon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace {

constexpr int kIcon = 16;
constexpr int kInside = 12;

} // namespace

EventsNotice::EventsNotice(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_answers(new QHBoxLayout)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kInside + kIcon + 8, 8, kInside, 8);
    row->setSpacing(12);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    m_answers->setSpacing(8);
    row->addLayout(m_answers);
    hide();
}

void EventsNotice::say(Tone tone, const QString& text, const std::vector<Answer>& answers, bool isQuestion)
{
    m_tone = tone;
    m_isQuestion = isQuestion;
    m_given = answers;
    m_text->setText(text);
    setAccessibleName(text);
    while (QLayoutItem* item = m_answers->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    QPushButton* first = nullptr;
    for (const Answer& answer : answers) {
        auto* button = new QPushButton(answer.text, this);
        button->setAutoDefault(true); // Enter works on the button in focus
        button->setProperty(CalmStyle::kPrimaryProperty, isQuestion && !first);
        first = first ? first : button;
        m_answers->addWidget(button);
        button->show(); // a layout shows what comes late only later
        // The answer may say something else: what it needs is its own by then.
        connect(button, &QPushButton::clicked, this, [this, act = answer.act] {
            putAway();
            if (act)
                act();
        });
    }
    show();
    if (isQuestion && first)
        first->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    update();
}

void EventsNotice::putAway()
{
    m_isQuestion = false;
    hide();
}

QString EventsNotice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void EventsNotice::answerLast()
{
    const std::function<void()> act = m_given.empty() ? nullptr : m_given.back().act;
    putAway();
    if (act)
        act();
}

void EventsNotice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isWrong = m_tone == Tone::Wrong;
    const QColor sign = isWrong ? alertColour(palette()) : palette().color(QPalette::Link);
    painter.setPen(isWrong ? QPen(sign, 1) : QPen(Qt::NoPen));
    painter.setBrush(palette().color(isWrong ? QPalette::Base : QPalette::Highlight));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::kCornerPx, Theme::kCornerPx);
    paintTintedIcon(painter, QRectF(kInside, (height() - kIcon) / 2.0, kIcon, kIcon),
        QLatin1String(isWrong ? "warning" : "info"), sign);
}
