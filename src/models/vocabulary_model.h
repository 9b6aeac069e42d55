// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/words.h"
#include "services/vocabulary_service.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

// One vocabulary of a store, in its order: both names, the flags and whether a value is still offered. What is changed
// is stored at once.
class VocabularyModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    // After these two: a column for each flag of the vocabulary, then whether it is offered.
    enum Column { Chinese, English, FirstFlag };
    enum Role { CodeRole = Qt::UserRole, RetiredRole };

    // The service must outlive the model.
    explicit VocabularyModel(VocabularyService& service, QObject* parent = nullptr);

    // Errors: as VocabularyService::entries(); the model is then as before.
    Result<void> show(const StoreId& store, const VocabularyInfo& vocabulary, std::shared_ptr<const Words> words);
    // Reads the vocabulary again: the book was changed by someone else.
    void refresh() { reload(); }
    // Whether values can be changed; they can at first.
    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    int offeredColumn() const { return FirstFlag + static_cast<int>(m_info.flags.size()); }

    // The new value's index; invalid where it was not added, and failed() says why.
    QModelIndex add(const QString& chinese, const QString& english);
    // Moves a value up (-1) or down (1). False at the end of the list, and where it failed.
    bool move(const QModelIndex& index, int by);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    // EditRole for names, CheckStateRole for flags and "offered".
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void saved(); // what was changed here is in the book
    void failed(const Error& error);

private:
    void reload();
    bool report(const Result<void>& done);
    const VocabularyEntry& entry(int row) const { return m_entries[static_cast<size_t>(row)]; }
    bool isChecked(const QModelIndex& index) const;

    VocabularyService& m_service;
    StoreId m_store;
    VocabularyInfo m_info;
    std::vector<VocabularyEntry> m_entries;
    bool m_isEditable = true;
    std::shared_ptr<const Words> m_words;
};
