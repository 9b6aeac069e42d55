// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/events_tabs.h"

#include "models/record_words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

EventsTabs::EventsTabs(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_buttons->setExclusive(true);
    for (size_t index = 0; index < kinds().size(); ++index) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_buttons->addButton(button, static_cast<int>(index));
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) {
        const RecordKind& kind = *kinds()[static_cast<size_t>(id)];
        if (m_marked)
            mark(*m_marked);
        Q_EMIT wanted(kind);
    });
}

const std::vector<const RecordKind*>& EventsTabs::kinds()
{
    static const std::vector<const RecordKind*> kinds{findRecordKind(u"complaints"), findRecordKind(u"training"),
        findRecordKind(u"campaigns"), findRecordKind(u"competitor_events"), findRecordKind(u"events"),
        findRecordKind(u"issues"), findRecordKind(u"actions")};
    return kinds;
}

const RecordKind& EventsTabs::kindBeside(const RecordKind& kind, int step)
{
    const auto place = std::ranges::find(kinds(), &kind) - kinds().begin();
    const auto count = static_cast<std::ptrdiff_t>(kinds().size());
    return *kinds()[static_cast<size_t>((place + step + count) % count)];
}

void EventsTabs::setWords(const Words& words)
{
    for (size_t index = 0; index < kinds().size(); ++index)
        m_buttons->button(static_cast<int>(index))->setText(recordKindTitle(words, kinds()[index]->name));
}

void EventsTabs::mark(const RecordKind& kind)
{
    m_marked = &kind;
    for (size_t index = 0; index < kinds().size(); ++index) {
        QAbstractButton* button = m_buttons->button(static_cast<int>(index));
        const bool isOn = kinds()[index] == &kind;
        button->setChecked(isOn);
        QFont weight = button->font();
        weight.setBold(isOn);
        button->setFont(weight);
    }
}
