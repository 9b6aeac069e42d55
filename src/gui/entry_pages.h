// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/month.h"
#include "domain/record_kind.h"
#include "gui/entry_desk.h"
#include "review/review.h"

#include <QObject>
#include <QTimer>
#include <QWidgetList>

#include <functional>
#include <optional>
#include <vector>

class EventsPage;
class MonthsPage;
class QAction;
class QStackedWidget;
class ReviewDesk;
class SheetPage;
class TargetsPage;
class VocabulariesPage;
class WindowActions;

// The pages on which a person enters: the months, a kind's sheet, events, targets, vocabularies. They stand in the
// window's stack beside the chapters, follow the store and year of the review, and have a year of their own, which may
// lie after the last one that has figures.
class EntryPages final : public QObject {
    Q_OBJECT

public:
    // All must outlive the pages.
    EntryPages(BookService& books, const LanguageSwitch& language, const WindowActions& actions, QStackedWidget& stack,
        QObject* parent);

    EntryDesk& desk() { return m_desk; }
    // Whether one of the pages is in front.
    bool isShown() const;
    // What opened the page in front; nullptr where none is.
    const QAction* current() const;

    // Takes over the store, and the year while no page of entry is in front.
    void follow(const ReviewDesk& review);
    int year() const { return m_desk.year(); }
    // From the first with figures to the next, for its targets; ascending, without gaps.
    std::vector<int> years() const;
    void chooseYear(int year);

    // A place of the store's year: the sheet of a monthly kind, the list of an event.
    void open(const RecordKind& kind, std::optional<Month> month);

    // What a row of the review is about: an issue or an action in its form, a target in the plan of its year. The page
    // then has a way back to the review.
    void openSubject(const RowSubject& subject);
    bool isFromReview() const { return isShown() && m_isFromReview; }

    // Whether something is typed in a form that is not stored.
    bool hasUnsavedTyping() const;
    // Does it at once, or after the person has saved or given up what is typed: before the window or the book is
    // closed.
    void whenSafe(const std::function<void()>& then);

Q_SIGNALS:
    // A page of entry has come to the front, or another one, or another year.
    void shown();
    // For the side bar: "December due"; empty: nothing is due.
    void badgeChanged(const QString& badge);
    // Back to where the review was left.
    void reviewWanted();
    // A sentence for the window's message bar.
    void told(const QString& text);

private:
    template <class Page> Page& made(Page*& page);
    template <class Page> void openIn(Page& page, const RecordKind& kind, std::optional<Month> month);
    void readBadge();
    void show(QWidget& page, const QAction* action);
    void showMonths();
    void goBack();
    EventsPage& eventsPage();
    TargetsPage& targetsPage();
    void setFromReview(bool isFromReview);

    const BookService& m_books;
    EntryDesk m_desk;
    QStackedWidget& m_stack;
    const WindowActions& m_actions;
    std::vector<int> m_reviewYears;
    // Made when first shown; the stack owns them.
    MonthsPage* m_months = nullptr;
    SheetPage* m_sheet = nullptr;
    EventsPage* m_events = nullptr;
    TargetsPage* m_targets = nullptr;
    VocabulariesPage* m_vocabularies = nullptr;
    QWidgetList m_pages;
    QTimer m_badgeTimer;
    const QAction* m_current = nullptr;
    bool m_isFromReview = false;
};
