// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/edit_history.h"
#include "domain/facts.h"
#include "domain/sheet_check.h"
#include "services/edit_outcome.h"
#include "storage/confirmation_repository.h"
#include "storage/draft_repository.h"

#include <QObject>

#include <array>
#include <vector>

class BookService;

// A sheet with all that its page shows: as it is seen, with drafts in the place of what is stored.
struct EntrySheet {
    Sheet sheet;
    std::vector<DraftCell> drafts;           // typed, but refused by a rule of their record: not yet figures
    std::vector<Confirmation> confirmations; // of unlikely figures
    std::array<MonthState, 12> states{};     // Open
    SheetSurroundings surroundings;

    bool isDraft(SheetCell cell) const;
    bool isLocked(Month month) const; // closed
    // The confirmation of the cell's present value; nullptr where there is none.
    const Confirmation* confirmation(int line, int column, Month month) const;
};

// Entering figures and events into the open book. Each edit is one transaction, and what edit(), undo() and redo()
// return as Stored is committed. One service a window: it keeps what was done, to undo without limit.
//
//     EntryService entry(books);
//     auto sheet = entry.sheet(kind, store, 2025);
//     auto outcome = entry.edit(batchOf(sheet->sheet, {EditName::Kind::Set}, {{cell, value}}));
//     if (outcome->state == EditOutcome::State::Conflict) entry.resolve(*outcome, ConflictChoice::TakeMine);
//     entry.undo();   // canUndo(): history().nextUndo().name says what
//
// All functions give BookMissing where no book is open, and the storage's errors (BookReadOnly, BookBusy, DiskFull,
// IoFailed, QueryFailed), after which nothing was stored.
class EntryService final : public QObject {
    Q_OBJECT

public:
    // Must outlive the service.
    explicit EntryService(BookService& books, QObject* parent = nullptr);

    // hasSheet(kind) must hold.
    Result<EntrySheet> sheet(const RecordKind& kind, const StoreId& store, int year) const;

    // Stores an edit and remembers it for undo. A batch without changes is Nothing and is not remembered.
    Result<EditOutcome> edit(const EditBatch& batch);
    // Takes the last edit back, or does it again; Nothing where the history has none. An undo that is not stored (a
    // closed month, a conflict) stays what is undone next.
    Result<EditOutcome> undo();
    Result<EditOutcome> redo();
    // Stores what met a conflict, once the person has chosen.
    Result<EditOutcome> resolve(const EditOutcome& conflict, ConflictChoice choice);
    const EditHistory& history() const { return m_history; }

    // Confirms the cell's present, unlikely value. Errors: ArgumentInvalid (note) for an empty note, MonthClosed.
    Result<void> confirm(const Sheet& sheet, SheetCell cell, const QString& note);

    // Looks whether another window, person or program has changed the book since the last look, and says so by
    // changedElsewhere(). To be called every second or so, and when the window becomes active.
    Result<bool> poll();

Q_SIGNALS:
    void edited(const EditOutcome& outcome); // by this service, committed
    void confirmed(const StoreId& store, const QString& kind);
    void historyChanged();
    void changedElsewhere();

private:
    Result<EditOutcome> store(EditBatch batch, EditOutcome::Purpose purpose);
    void remember(const EditOutcome& outcome);
    Result<void> readSurroundings(EntrySheet& sheet) const;
    void takeBook();

    BookService& m_books;
    EditHistory m_history;
    qint64 m_dataVersion = 0;
};
