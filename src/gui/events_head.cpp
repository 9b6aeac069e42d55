// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/events_head.h"

#include "charts/theme.h"
#include "gui/tinted_icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

EventsHead::EventsHead(QWidget* parent)
    : QWidget(parent)
    , m_back(new QPushButton(this))
    , m_message(new QLabel(this))
    , m_saved(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    QFont large = font();
    large.setPixelSize(Theme::kMessagePx);
    large.setBold(true);
    m_message->setFont(large);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addWidget(m_message, 1);
    row->addWidget(m_saved);
    connect(m_back, &QPushButton::clicked, this, &EventsHead::backWanted);
    retranslate();
}

void EventsHead::setMessage(const QString& text)
{
    m_message->setText(text);
}

void EventsHead::setFromReview(bool isFromReview)
{
    m_isFromReview = isFromReview;
    retranslate();
}

void EventsHead::noteSaved()
{
    m_savedAt = QTime::currentTime();
    retranslate();
}

void EventsHead::retranslate()
{
    m_back->setText(m_isFromReview ? tr("Back to the review") : tr("Months"));
    m_back->setIcon(tintedIcon(QLatin1String("chevron-left"), palette().color(QPalette::WindowText)));
    if (m_savedAt.isValid())
        m_saved->setText(tr("Saved %1").arg(m_savedAt.toString(QStringLiteral("HH:mm:ss"))));
}

void EventsHead::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}
