// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/entry_message.h"

#include "gui/month_status_marks.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

EntryMessage::EntryMessage(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_mine(new QPushButton(this))
    , m_theirs(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("entryMessage"));
    row->addWidget(m_text, 1);
    for (QPushButton* button : {m_mine, m_theirs}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    connect(m_mine, &QPushButton::clicked, this, [this] { Q_EMIT chosen(ConflictChoice::TakeMine); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { Q_EMIT chosen(ConflictChoice::KeepTheirs); });
    retranslate();
    clear();
}

void EntryMessage::tell(const QString& text)
{
    show(text, false, false);
}

void EntryMessage::warn(const QString& text)
{
    show(text, true, false);
}

void EntryMessage::ask(const QString& text)
{
    show(text, true, true);
    m_theirs->setFocus();
}

void EntryMessage::clear()
{
    show({}, false, false);
}

QString EntryMessage::text() const
{
    return m_text->text();
}

void EntryMessage::show(const QString& text, bool isAlarm, bool isQuestion)
{
    QPalette colours = palette();
    if (isAlarm)
        colours.setColor(QPalette::PlaceholderText, alarmColour(colours));
    m_text->setPalette(colours);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setText(text);
    m_mine->setVisible(isQuestion);
    m_theirs->setVisible(isQuestion);
    if (isAlarm) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void EntryMessage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EntryMessage::retranslate()
{
    m_mine->setText(tr("Take mine"));
    m_theirs->setText(tr("Keep theirs"));
}
