// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "services/edit_outcome.h"

#include <QObject>

#include <functional>
#include <optional>

class EntryDesk;
class EventForm;
class EventsNotice;

// Stores what is typed in a form of events, deletes, undoes and redoes; and where that is not done, says why, so that
// nothing that was typed is lost: a broken rule stands at its field, a closed month and a conflict in the notice.
class EventsSaving final : public QObject {
    Q_OBJECT

public:
    // All must outlive it.
    EventsSaving(EntryDesk& desk, EventForm& form, EventsNotice& notice, QObject* parent);

    void setKind(const RecordKind& kind) { m_kind = &kind; }
    // Whether something is typed that is not stored.
    bool hasUnsavedTyping() const;
    // Does it once nothing typed can be lost by it: at once, or after the person has saved or given up the typing.
    void whenSafe(const std::function<void()>& then);
    void save(const std::function<void()>& then = {});
    // Gives up what was typed.
    void discard();
    void remove(const Record& record);
    void undo();
    void redo();

Q_SIGNALS:
    void saved(const Record& record); // it is in the book now, and its typing is no longer needed
    void removed();
    void undone(const EditOutcome& outcome); // or done again
    void discarded();
    void monthsWanted();

private:
    void take(const Result<EditOutcome>& result, const std::function<void()>& then);
    void takeSaved(const EditOutcome& outcome);
    void sayUndone(const EditOutcome& outcome);
    void ask(const EditOutcome& conflict, const std::function<void()>& then);
    void giveWay(const std::optional<Record>& found);
    bool stepsWith(const EditOutcome& outcome) const;

    EntryDesk& m_desk;
    EventForm& m_form;
    EventsNotice& m_notice;
    const RecordKind* m_kind = nullptr;
};
