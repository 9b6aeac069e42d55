// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/month_progress.h"
#include "domain/sheet_check.h"
#include "domain/store_checks.h"

#include <QObject>

#include <vector>

class BookService;
class EntryService;
class Transaction;

// What one month of one kind is found to be; lines and rows are the sheet's.
struct KindCheck {
    Sheet sheet;
    std::vector<SheetFault> faults;
    std::vector<SheetDoubt> doubts; // not confirmed
    std::vector<int> missingRows;   // usual figures that are not there: named, but no reason to refuse
};

struct MonthCheck {
    Month month;
    MonthState state = MonthState::Open;
    std::vector<KindCheck> kinds; // those with a fault, a doubt or a missing figure
    // Rules across kinds (domain/store_checks.h) that the sheets do not show, warnings among them.
    std::vector<CheckFinding> findings;

    // No broken rule and no unlikely figure without a confirmation; warnings and missing figures do not count.
    bool isSound() const;
};

// What submit(), close() or reopen() came to.
struct StatusOutcome {
    bool isDone = false;
    MonthCheck check; // why not: it is not sound, or `check.state` is not the state the step begins from
};

// How far the months of a store's year are, and the steps open -> submitted -> closed -> open. All functions give
// BookMissing where no book is open, and the storage's errors.
class MonthStatusService final : public QObject {
    Q_OBJECT

public:
    // Both must outlive the service.
    MonthStatusService(BookService& books, EntryService& entry, QObject* parent = nullptr);

    // Record kinds x 12 months: the monthly kinds, the queue, and the events.
    Result<MonthProgress> progress(const StoreId& store, int year) const;
    // One row of it, after an edit.
    Result<KindProgress> progress(const RecordKind& kind, const StoreId& store, int year) const;
    // All that is wrong, unlikely or missing in a month.
    Result<MonthCheck> check(const StoreId& store, Month month) const;

    // Staff are done. From open only, and only where the month is sound.
    Result<StatusOutcome> submit(const StoreId& store, Month month);
    // The manager accepts it. From submitted only, and only where the month is sound.
    Result<StatusOutcome> close(const StoreId& store, Month month);
    // From submitted or closed back to open. Errors: ArgumentInvalid (reason) where none is given.
    Result<StatusOutcome> reopen(const StoreId& store, Month month, const QString& reason);

Q_SIGNALS:
    void stateChanged(const StoreId& store, Month month, MonthState state);

private:
    Result<KindProgress> sheetProgress(const RecordKind& kind, const StoreId& store, int year) const;
    Result<KindProgress> otherProgress(const RecordKind& kind, const StoreId& store, int year) const;
    Result<std::array<MonthState, 12>> states(const StoreId& store, int year) const;
    Result<std::vector<CheckFinding>> findings(const StoreId& store, Month month) const;
    Result<StatusOutcome> step(const StoreId& store, Month month, MonthState from, MonthState to);
    Result<StatusOutcome> set(
        Transaction& transaction, const StoreId& store, StatusOutcome outcome, MonthState state, const QString& reason);

    BookService& m_books;
    EntryService& m_entry;
};
