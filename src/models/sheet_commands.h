// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/clipboard_paste.h"
#include "models/sheet_model.h"

#include <QItemSelection>
#include <QObject>

// What a person does with a block of a sheet's cells, one step in the history each. What it came to is told by the
// model's signals; a block that can't be pasted by pasteRefused().
class SheetCommands final : public QObject {
    Q_OBJECT

public:
    // Must outlive it.
    SheetCommands(SheetModel& model, EntryService& entry, QObject* parent = nullptr);

    // The block that a selection spans, the year's column left out; nothing for no selection.
    std::optional<SheetRange> rangeOf(const QItemSelection& selection) const;

    // The cells as a spreadsheet reads them, in the unit that is shown.
    QString copied(const SheetRange& range) const;
    // Pastes what a spreadsheet copied, whole or not at all. The range written, to be selected.
    std::optional<SheetRange> paste(const SheetRange& selection, const QString& text);
    bool clear(const SheetRange& range);
    bool fillDown(const SheetRange& range);  // Ctrl+D
    bool fillRight(const SheetRange& range); // Ctrl+R
    bool acceptProposals(const SheetRange& range);
    // Only where the kind has notes (revenue).
    bool setNote(const QModelIndex& index, const QString& note);
    // Says why an unlikely figure is right. Errors: as EntryService::confirm().
    Result<void> confirm(const QModelIndex& index, const QString& note);

Q_SIGNALS:
    void pasteRefused(const PastePlan& plan); // plan.problems says which cells and why; nothing was stored

private:
    const Sheet& sheet() const { return m_model.entrySheet()->sheet; }

    SheetModel& m_model;
    EntryService& m_entry;
};
