// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/events_page.h"

#include "domain/record_shape.h"
#include "gui/complaint_assistant.h"
#include "gui/complaint_filter_bar.h"
#include "gui/entry_desk.h"
#include "gui/event_form.h"
#include "gui/event_list.h"
#include "gui/events_head.h"
#include "gui/events_notice.h"
#include "gui/events_records.h"
#include "gui/events_saving.h"
#include "gui/events_tools.h"
#include "gui/issue_actions.h"

#include <QApplication>

// Where a record stands and how to come to it, between issues and their actions too, and the way back.

namespace {

// The year that a record is listed under.
std::optional<int> yearOf(const RecordKind& kind, const Record& record)
{
    if (const std::optional<Month> month = monthOf(kind, record))
        return month->year();
    const int column = kind.indexOf(u"year");
    const auto* year = column < 0 ? nullptr : std::get_if<qint64>(&record[static_cast<size_t>(column)]);
    return year ? std::optional(static_cast<int>(*year)) : std::nullopt;
}

} // namespace

// An action's list of issues, and an issue's list of actions.
void EventsPage::refreshPlan()
{
    if (m_records->kind().name == u"actions")
        m_form->setLinks(u"issue", m_actions->issues());
    m_actions->refresh();
}

EventForm::Extras EventsPage::extrasOf(const RecordKind& kind) const
{
    if (kind.name == u"complaints")
        return m_assistant->extras();
    return kind.name == u"issues" ? m_actions->extras() : EventForm::Extras();
}

void EventsPage::beginNewOf(const RecordKind& kind, const Record& proposal)
{
    if (m_desk.isReadOnly())
        return;
    whenSafe([this, &kind, proposal] {
        setKind(kind, std::nullopt);
        m_form->showNew(proposal);
        m_tools->setCanDelete(false);
        lockForm();
        m_list->mark({});
        m_form->focusFirst();
    });
}

void EventsPage::sayHidden(const Record& record)
{
    const std::optional<Month> month = monthOf(m_records->kind(), record);
    const std::optional<int> year = yearOf(m_records->kind(), record);
    const bool isHere = m_records->month() ? m_records->month() == month : year == m_year;
    const QString text = isHere ? tr("Saved. The filters hide it from the list.")
                                : tr("Saved under %1, which this list does not show.")
                                      .arg(month ? month->text() : QString::number(year.value_or(0)));
    m_notice->say(EventsNotice::Tone::Said, text,
        {{isHere ? tr("Show it without filters") : tr("Go there"), [this, record] { goTo(record); }},
            {tr("Put away"), {}}});
}

void EventsPage::goTo(const Record& record)
{
    whenSafe([this, record] {
        const std::optional<int> year = yearOf(m_records->kind(), record);
        m_tools->filter().reset();
        m_records->choose(m_records->kind(), std::nullopt);
        m_tools->showMonth(std::nullopt);
        if (year && *year != m_year) {
            m_desk.show(m_store, *year);
            Q_EMIT yearChanged();
        } else {
            reload();
        }
        const QModelIndex place = m_records->indexOf(record);
        if (!place.isValid())
            return; // someone has deleted it meanwhile
        open(m_records->at(place));
        m_list->mark(place);
        m_list->setFocus();
    });
}

void EventsPage::goTo(const RecordKind& kind, int year, const QString& name)
{
    whenSafe([this, &kind, year, name] {
        if (&kind != &m_records->kind())
            setKind(kind, std::nullopt);
        Record record(kind.columns.size());
        record[0] = m_store.text();
        record[1] = static_cast<qint64>(year);
        record[2] = name;
        goTo(record);
    });
}

void EventsPage::setFromReview(bool isFromReview)
{
    m_head->setFromReview(isFromReview);
}

// From the form to the list, from the list to the months; typing stays where it is.
void EventsPage::escape()
{
    const QWidget* focus = QApplication::focusWidget();
    if (m_notice->isQuestion()) {
        m_notice->answerLast();
    } else if (m_form->isAncestorOf(focus)) {
        if (m_form->isNew() && !hasUnsavedTyping())
            m_saving->discard();
        m_list->setFocus();
    } else if (!m_notice->text().isEmpty()) {
        m_notice->putAway();
    } else if (m_list->isAncestorOf(focus)) {
        whenSafe([this] { Q_EMIT monthsWanted(); });
    } else {
        m_list->setFocus();
    }
}
