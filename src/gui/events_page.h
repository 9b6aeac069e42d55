// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/moment.h"
#include "core/month.h"
#include "core/result.h"
#include "domain/record_kind.h"
#include "gui/event_form.h"
#include "models/complaint_model.h"
#include "models/event_model.h"
#include "services/edit_outcome.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class ComplaintAssistant;
class EntryDesk;
class EventList;
class EventsHead;
class EventsNotice;
class EventsRecords;
class EventsSaving;
class EventsTabs;
class EventsTools;
class IssueActions;

// Where what happens is entered one by one: complaints, training, campaigns, competitors' moves and store events, and
// the plan's issues and actions: a tab each, a list beside a form. Everything is stored by EntryService; what is not
// stored yet stays in the form until it is saved or given up.
class EventsPage final : public QWidget {
    Q_OBJECT

public:
    // The desk must outlive the page.
    EventsPage(EntryDesk& desk, QWidget* parent);

    using QWidget::show;
    // Shows a kind of the desk's store and year, or one month of it. With unsaved typing the person is asked first.
    // Errors: ArgumentInvalid (kind) for a kind that is not entered here, BookMissing without a book with a store.
    Result<void> show(const RecordKind& kind, std::optional<Month> month);

    // The record of the desk's year with this name (of an issue or an action), once the kind's list may be shown.
    void goTo(const RecordKind& kind, int year, const QString& name);
    // Whether the way back leads to the review.
    void setFromReview(bool isFromReview);

    // Whether something is typed that is not stored.
    bool hasUnsavedTyping() const;
    // Does it once nothing typed can be lost by it: at once, or after the person has saved or given up the typing. To
    // be asked before the page's book or window is closed.
    void whenSafe(const std::function<void()>& then);

Q_SIGNALS:
    void monthsWanted();
    // The page has gone to another year of the desk by itself.
    void yearChanged();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    void addKeys();
    void connectParts();
    void connectDesk();

    void followDesk();
    void reload();
    void setKind(const RecordKind& kind, std::optional<Month> month);
    void setMonth(std::optional<Month> month);
    void tick();

    void markShown();
    void choose(const QModelIndex& index);
    void open(const Record& record);
    void openNear(int row);
    void refreshForm();
    void lockForm();

    void beginNew();
    void beginNewOf(const RecordKind& kind, const Record& proposal);
    EventForm::Extras extrasOf(const RecordKind& kind) const;
    void refreshPlan();
    void deleteCurrent();
    void takeStep(int step);
    void takeSaved(const Record& record);
    void takeUndone(const EditOutcome& outcome);
    void takeDiscarded();
    void sayHidden(const Record& record);
    // Lists what hides a record no longer, and chooses it.
    void goTo(const Record& record);
    void escape();

    void retranslate();
    void updateTitle();

    EntryDesk& m_desk;
    QString m_book; // what the list and the form were read from
    StoreId m_store;
    int m_year = 0;
    Moment m_now;
    QTimer m_minute;
    int m_row = 0; // of the record in the form, to stay near it when it goes

    EventsRecords* m_records;
    EventsHead* m_head;
    EventsTabs* m_tabs;
    EventsNotice* m_notice;
    EventsTools* m_tools;
    EventList* m_list;
    EventForm* m_form;
    ComplaintAssistant* m_assistant;
    IssueActions* m_actions;
    EventsSaving* m_saving;
};
