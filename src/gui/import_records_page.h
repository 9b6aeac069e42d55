// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "gui/import_preview_model.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTableView;

// What would become of one table's records, by sort, with the true number of each.
class ImportRecordsPage final : public QWidget {
    Q_OBJECT

public:
    using Sort = ImportPreviewModel::Sort;

    // names must outlive the page.
    ImportRecordsPage(const RecordNames& names, std::shared_ptr<const Words> words, QWidget* parent);

    void show(const ImportedFile& outcome);
    // The sort that asks most for being looked at: refused, changed, new, unchanged.
    void chooseFirst();
    Sort sort() const;

private:
    void showSort();
    void showNote();
    void copy() const;

    const RecordNames& m_names;
    std::shared_ptr<const Words> m_words;
    ImportPreviewModel m_model;
    ImportedFile m_outcome;
    QButtonGroup* m_sorts;
    QLabel* m_note;
    QTableView* m_table;
    QPushButton* m_copy;
};
