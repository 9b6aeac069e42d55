// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/events_tools.h"

#include "gui/complaint_filter_bar.h"
#include "models/entry_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

EventsTools::EventsTools(QWidget* parent)
    : QWidget(parent)
    , m_months(new QComboBox(this))
    , m_filter(new ComplaintFilterBar(this))
    , m_count(new QLabel(this))
    , m_new(new QPushButton(this))
    , m_delete(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_months->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_months);
    row->addWidget(m_filter);
    row->addWidget(m_count);
    row->addStretch(1);
    for (QPushButton* button : {m_new, m_delete}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    connect(m_months, &QComboBox::currentIndexChanged, this,
        [this](int index) { Q_EMIT monthChosen(index > 0 ? std::optional(Month(m_year, index)) : std::nullopt); });
    connect(m_new, &QPushButton::clicked, this, &EventsTools::newWanted);
    connect(m_delete, &QPushButton::clicked, this, &EventsTools::deleteWanted);
}

void EventsTools::setWords(const RecordNames& names, const Words& words)
{
    const QSignalBlocker quiet(m_months);
    const int chosen = m_months->currentIndex();
    m_months->clear();
    m_months->addItem(tr("Whole year"));
    for (int month = 1; month <= 12; ++month)
        m_months->addItem(monthTitle(words, month));
    m_months->setCurrentIndex(chosen < 0 ? 0 : chosen);
    m_months->setAccessibleName(tr("Months shown"));
    m_new->setText(tr("New  Ctrl+N"));
    m_delete->setText(tr("Delete  Del"));
    m_filter->setWords(names, words);
}

void EventsTools::setHasMonths(bool hasMonths)
{
    m_months->setVisible(hasMonths);
}

void EventsTools::showMonth(std::optional<Month> month)
{
    const QSignalBlocker quiet(m_months);
    m_months->setCurrentIndex(month ? month->month() : 0);
}

void EventsTools::setCount(int listed, int all)
{
    m_count->setText(
        listed == all ? tr("%n record(s)", nullptr, all) : tr("%1 of %2", "listed, all").arg(listed).arg(all));
}

void EventsTools::setCanAdd(bool canAdd)
{
    m_new->setEnabled(canAdd);
}

void EventsTools::setCanDelete(bool canDelete)
{
    m_delete->setEnabled(canDelete);
}
