// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "gui/import_columns_model.h"
#include "gui/import_first_rows_model.h"
#include "gui/import_tables.h"
#include "gui/import_work.h"

#include <QWidget>

#include <memory>

class ImportGivenForm;
class QComboBox;
class QLabel;
class QSpinBox;
class QTableView;

// How one table was understood, and the means to put that right: what its records are, where its head stands, what
// each of its columns is.
class ImportColumnsPage final : public QWidget {
    Q_OBJECT

public:
    // work must outlive the page.
    ImportColumnsPage(const ImportWork& work, std::shared_ptr<const Words> words, QWidget* parent);

    // The table must have facts.
    void show(const ImportTable& table);
    const TableFacts& facts() const { return m_columns.facts(); }

Q_SIGNALS:
    void kindChosen(const QString& kind);
    void headChosen(int firstLine, int lastLine);
    void columnsCorrected(); // see facts()
    void given(int column, const QString& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void showHead(const TableFacts& facts);
    void spanTitles(const TableFacts& facts);
    void takeHead(bool isFirst);

    std::shared_ptr<const Words> m_words;
    ImportFirstRowsModel m_first;
    ImportColumnsModel m_columns;
    QComboBox* m_kind;
    QSpinBox* m_headBegin;
    QSpinBox* m_headEnd;
    QLabel* m_form;
    QTableView* m_firstRows;
    ImportGivenForm* m_given;
    QTableView* m_table;
    TableId m_shown;
};
