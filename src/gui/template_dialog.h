// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/words.h"
#include "domain/record_kind.h"

#include <QDialog>

#include <vector>

class BookService;
class QComboBox;
class QLabel;

// Asks which form is wanted: of what, for which store and year.
class TemplateDialog final : public QDialog {
    Q_OBJECT

public:
    // store, year: chosen at first; the book must have a store.
    TemplateDialog(const BookService& book, const StoreId& store, int year, const Words& words, QWidget* parent);

    const RecordKind& kind() const;
    StoreId store() const;
    int year() const;

private:
    void showYears();

    const BookService& m_book;
    QComboBox* m_kind;
    QComboBox* m_store;
    QComboBox* m_year;
    int m_wishedYear;
};
