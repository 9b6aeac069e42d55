// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/events_saving.h"

#include "gui/entry_desk.h"
#include "gui/error_words.h"
#include "gui/event_form.h"
#include "gui/events_notice.h"
#include "gui/events_words.h"
#include "models/entry_words.h"
#include "models/record_words.h"

using Tone = EventsNotice::Tone;

EventsSaving::EventsSaving(EntryDesk& desk, EventForm& form, EventsNotice& notice, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_form(form)
    , m_notice(notice)
{
}

bool EventsSaving::hasUnsavedTyping() const
{
    return m_form.isTouched();
}

void EventsSaving::whenSafe(const std::function<void()>& then)
{
    if (!hasUnsavedTyping()) {
        then();
        return;
    }
    m_notice.say(Tone::Said, tr("“%1” is not saved yet.").arg(m_form.heading()),
        {{tr("Save"), [this, then] { save(then); }},
            {tr("Discard"),
                [this, then] {
                    discard();
                    then();
                }},
            {tr("Go on typing"), [this] { m_form.focusFirst(); }}},
        true);
}

void EventsSaving::save(const std::function<void()>& then)
{
    if (!m_form.hasRecord() || m_desk.isReadOnly() || (!m_form.isNew() && !m_form.isTouched()))
        return;
    const std::optional<Record> record = m_form.read();
    if (!record) {
        m_notice.say(Tone::Wrong, tr("Not saved yet: mend what is marked."));
        return;
    }
    take(m_desk.entry().edit(recordBatch(*m_kind, m_form.before(), record)), then);
}

void EventsSaving::discard()
{
    m_notice.putAway();
    if (m_form.isNew())
        m_form.clear();
    else if (m_form.hasRecord())
        m_form.show(m_form.base());
    Q_EMIT discarded();
}

void EventsSaving::remove(const Record& record)
{
    if (!m_desk.isReadOnly())
        take(m_desk.entry().edit(recordBatch(*m_kind, record, std::nullopt)), {});
}

void EventsSaving::undo()
{
    if (m_desk.entry().history().canUndo())
        take(m_desk.entry().undo(), {});
    else
        m_notice.say(Tone::Said, tr("There is nothing to undo."));
}

void EventsSaving::redo()
{
    if (m_desk.entry().history().canRedo())
        take(m_desk.entry().redo(), {});
    else
        m_notice.say(Tone::Said, tr("There is nothing to redo."));
}

bool EventsSaving::stepsWith(const EditOutcome& outcome) const
{
    return outcome.purpose != EditOutcome::Purpose::Edit;
}

void EventsSaving::take(const Result<EditOutcome>& result, const std::function<void()>& then)
{
    if (!result) {
        m_notice.say(Tone::Wrong, errorText(result.error(), *m_desk.words()));
        return;
    }
    const EditOutcome& outcome = *result;
    switch (outcome.state) {
    case EditOutcome::State::Stored:
    case EditOutcome::State::Nothing:
        m_notice.putAway();
        if (stepsWith(outcome))
            sayUndone(outcome);
        else
            takeSaved(outcome);
        if (then)
            then();
        return;
    case EditOutcome::State::Refused:
        if (!stepsWith(outcome) && outcome.batch.kind == m_kind->name) {
            for (const RefusedRecord& record : outcome.refused)
                m_form.showFaults(record.rules);
        }
        m_notice.say(Tone::Wrong, tr("Not saved: %1").arg(refusedText(outcome, *m_desk.words())));
        return;
    case EditOutcome::State::MonthClosed:
        m_notice.say(Tone::Wrong, closedText(outcome), {{tr("To the months"), [this] { Q_EMIT monthsWanted(); }}});
        return;
    case EditOutcome::State::Conflict:
        ask(outcome, then);
        return;
    }
}

void EventsSaving::takeSaved(const EditOutcome& outcome)
{
    const std::optional<Record> stored =
        outcome.batch.changes.empty() ? std::nullopt : outcome.batch.changes.back().after;
    if (stored) {
        m_form.show(*stored);
        Q_EMIT saved(*stored);
        return;
    }
    if (outcome.batch.name.kind != EditName::Kind::Delete) {
        // Nothing was left to change: someone wrote the same, or their values were kept.
        discard();
        return;
    }
    m_form.clear();
    Q_EMIT removed();
    const QString title = recordTitle(*m_kind, *outcome.batch.changes.back().before, m_desk.names(), *m_desk.words());
    m_notice.say(Tone::Said, tr("“%1” is deleted.").arg(title),
        {{tr("Put it back  Ctrl+Z"), [this] { undo(); }}, {tr("Put away"), {}}});
}

void EventsSaving::sayUndone(const EditOutcome& outcome)
{
    const Words& words = *m_desk.words();
    QString what = editTitle(words, outcome.batch.name);
    // A record by its title; a sheet's cells by their kind.
    const RecordKind* kind = findRecordKind(outcome.batch.kind);
    if (kind && kind->rhythm == Rhythm::Event && outcome.batch.changes.size() == 1) {
        const auto& [before, after] = outcome.batch.changes.front();
        what += QStringLiteral(" “%1”").arg(recordTitle(*kind, before ? *before : *after, m_desk.names(), words));
    }
    what = QStringLiteral("%1 (%2)").arg(what, recordKindTitle(words, outcome.batch.kind));
    const bool isUndo = outcome.purpose == EditOutcome::Purpose::Undo;
    m_notice.say(Tone::Said, (isUndo ? tr("Undone: %1") : tr("Done again: %1")).arg(what), {{tr("Put away"), {}}});
    Q_EMIT undone(outcome);
}

void EventsSaving::ask(const EditOutcome& conflict, const std::function<void()>& then)
{
    const auto resolve = [this, conflict, then](ConflictChoice choice) {
        return [this, conflict, then, choice] { take(m_desk.entry().resolve(conflict, choice), then); };
    };
    const EventsNotice::Answer goOn{tr("Go on typing"), [this] { m_form.focusFirst(); }};
    const RecordConflict& first = conflict.conflicts.front();
    std::vector<EventsNotice::Answer> answers;
    if (!first.cells.empty())
        answers = {{tr("Keep theirs"), resolve(ConflictChoice::KeepTheirs)},
            {tr("Take mine"), resolve(ConflictChoice::TakeMine)}, goOn};
    else
        answers = {
            {first.found ? tr("Keep what is there") : tr("Let it go"), [this, found = first.found] { giveWay(found); }},
            {first.found ? tr("Replace it") : tr("Save it again"), resolve(ConflictChoice::TakeMine)}, goOn};
    m_notice.say(Tone::Wrong, conflictText(conflict, m_desk.names(), *m_desk.words()), answers, true);
}

// What someone else stored, in place of what was typed.
void EventsSaving::giveWay(const std::optional<Record>& found)
{
    if (found)
        m_form.show(*found);
    else
        m_form.clear();
    Q_EMIT discarded();
}
