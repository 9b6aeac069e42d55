// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entry_text.h"
#include "services/entry_service.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>
#include <optional>
#include <set>
#include <vector>

// A monthly kind's sheet for a table view: rows of lines, totals and computed figures, a column a month and one for the
// year. Cells are typed into by setData(), which stores at once; what it came to is told by signals.
//
//     SheetModel model(entry);
//     model.show(kind, store, year, names, words);
//     view->setModel(&model);              // EditRole gives the exact figure, DisplayRole the grouped one
//     SheetCommands commands(model, entry); // blocks: paste, clear, fill, copy
//
// It reloads itself after each edit of its figures and when someone else has changed the book; rows keep their places
// unless lines came or went (the model is then reset). Call clear() when another book is opened, setWords() when labels
// were renamed.
class SheetModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { January = 0, December = 11, Year = 12, ColumnCount = 13 };
    enum Role {
        RowKindRole = Qt::UserRole, // int: SheetRow::Role
        LastYearRole,               // QString: the same month of the year before
        ProposalRole,               // QString: what an empty cell could hold; its reason is in ReasonRole
        FaultRole,                  // bool: a rule is broken here
        DoubtRole,                  // bool: unlikely, and not confirmed
        DraftRole,                  // bool: typed, but refused by a rule: kept, not counted
        LockedRole,                 // bool: the month is closed
        NoteRole,                   // QString: the note beside the figure
        ConfirmationRole,           // QString: why an unlikely figure is right
        PartialRole,                // bool: a total to which some lines are still missing
        ReasonRole,                 // QString: sentences on what is wrong, unlikely or proposed here
        RetiredRole,                // bool: a label of the row is retired
        MoneyRole,                  // bool: a sum of money
        CompactRole,                // QString: as DisplayRole, for narrow columns: large sums without their fen
    };

    // The service must outlive the model.
    explicit SheetModel(EntryService& entry, QObject* parent = nullptr);

    // Shows a sheet instead of what was there. Errors: as EntryService::sheet(); the model is then as before.
    Result<void> show(
        const RecordKind& kind, const StoreId& store, int year, RecordNames names, std::shared_ptr<const Words> words);
    void clear();
    // Another language, other names of labels.
    void setWords(RecordNames names, std::shared_ptr<const Words> words);
    void setMoneyUnit(MoneyUnit unit);
    MoneyUnit moneyUnit() const { return m_unit; }
    // One more line; the index of its first entry cell in January.
    QModelIndex addLine(const QStringList& codes);

    // nullptr before show().
    const EntrySheet* entrySheet() const { return m_sheet ? &*m_sheet : nullptr; }
    const RecordNames& names() const { return m_names; }
    const std::shared_ptr<const Words>& words() const { return m_words; }
    // A month's cell; nothing for the year's column.
    std::optional<SheetCell> cellAt(const QModelIndex& index) const;
    QModelIndex indexOf(SheetCell cell) const { return index(cell.row, cell.month.month() - 1); }
    std::vector<SheetFault> faultsAt(const QModelIndex& index) const;
    std::optional<Doubt> doubtAt(const QModelIndex& index) const; // also a confirmed one

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    // EditRole with a text: reads and stores it. False where it was not stored; a signal says why.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    // What a month's cell holds; empty for the year's column.
    Value valueAt(const QModelIndex& index) const;
    // As setData() with a text, against what the person saw when the typing began: where someone else has changed the
    // cell meanwhile, it is a conflict, though the sheet shows their figure already.
    bool type(const QModelIndex& index, const QString& text, const Value& seen);

    // Reads the sheet again: months were closed or reopened.
    void reload();
    // Stores a batch and tells by the signals below what it came to. True where it is saved.
    bool store(const EditBatch& batch);

Q_SIGNALS:
    void saved(const EditOutcome& outcome); // committed; outcome.refused names what is kept as a draft
    void monthClosed(const EditOutcome& outcome);
    void conflicted(const EditOutcome& outcome); // nothing stored; ask, then EntryService::resolve()
    void failed(const Error& error);             // nothing stored
    void unreadable(const QModelIndex& index, const QString& text, const CellProblem& problem); // nothing stored

private:
    bool dependsOn(const StoreId& store, const QString& kind) const;
    void check();
    bool follow(const EditOutcome& outcome);
    void checkLines(const std::set<int>& lines, int firstMonth);
    void tellChanged(const std::set<int>& lines, const std::set<int>& months);
    QString reason(const QModelIndex& index) const;
    QString accessibleText(const QModelIndex& index) const;
    QString displayText(const QModelIndex& index) const;
    QString editText(const QModelIndex& index) const;
    QVariant cellData(const QModelIndex& index, SheetCell cell, int role) const;
    bool isMoney(const SheetRow& row) const;
    bool isDoubted(SheetCell cell) const;
    QString text(const SheetRow& row, const Value& value) const;

    EntryService& m_entry;
    std::optional<EntrySheet> m_sheet;
    std::array<std::vector<SheetFault>, 12> m_faults;
    std::array<std::vector<SheetDoubt>, 12> m_doubts; // confirmed ones too
    RecordNames m_names;
    std::shared_ptr<const Words> m_words;
    MoneyUnit m_unit = MoneyUnit::Yuan;
};
