// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

class Book;

// The order in which a store's vocabulary is shown; all else about its values is VocabularyRepository's.
class VocabularyOrderRepository final {
public:
    explicit VocabularyOrderRepository(Book& book);

    // Puts the vocabulary's values into this order. Call inside a Transaction. Errors: ArgumentInvalid (vocabulary or
    // codes, what was given, what there is) where it is unknown or a code is missing or foreign; QueryFailed.
    Result<void> arrange(const StoreId& store, const QString& vocabulary, const QStringList& codes);

private:
    Book& m_book;
};
