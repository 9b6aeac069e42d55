// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "exchange/cell_parser.h"
#include "services/edit_outcome.h"
#include "services/target_service.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

class EntryService;

// The plan of a store's year: a row a KPI; target, stretch and note are typed and stored at once; beside them the year
// before and what the target asks of each month. It follows edits of targets; call show() again when its page is
// opened, because last year's figures, which the months follow, may have changed.
class TargetModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Target, Stretch, Note, LastTarget, LastValue, January, December = January + 11, ColumnCount };
    enum Role { KpiRole = Qt::UserRole }; // QString: the KPI's id

    // Both services must outlive the model.
    TargetModel(TargetService& targets, EntryService& entry, QObject* parent = nullptr);

    // Errors: as TargetService::targets(); the model is then as before.
    Result<void> show(const StoreId& store, int year, std::shared_ptr<const Words> words);

    // Whether cells can be typed into; they can at first.
    void setEditable(bool isEditable) { m_isEditable = isEditable; }

    // A target as a person would type it, in the KPI's unit.
    static QString typedText(double target);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    // Vertical: the KPI's name with its unit.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void saved(const EditOutcome& outcome);
    void conflicted(const EditOutcome& outcome); // nothing stored; ask, then EntryService::resolve()
    void failed(const Error& error);
    void unreadable(const QModelIndex& index, const QString& text, const CellProblem& problem);

private:
    void reload();
    const TargetLine& line(int row) const { return m_lines[static_cast<size_t>(row)]; }
    std::optional<double> figure(const QModelIndex& index) const;
    QString text(const QModelIndex& index) const;

    TargetService& m_targets;
    EntryService& m_entry;
    StoreId m_store;
    int m_year = 0;
    bool m_isEditable = true;
    std::vector<TargetLine> m_lines;
    std::shared_ptr<const Words> m_words;
};
