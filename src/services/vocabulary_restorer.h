// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/vocabulary.h"

#include <QStringList>

#include <vector>

class Book;

// Leads a vocabulary from one state back to another: what differs between the two is put back, and what others have
// changed beside it stays.
class VocabularyRestorer final {
public:
    VocabularyRestorer(std::vector<VocabularyEntry> from, std::vector<VocabularyEntry> to);

    // Whether all that would be changed is still as it was left.
    bool canRestore(const std::vector<VocabularyEntry>& present) const;
    // Call inside a Transaction. True: a value that would go has been used and was retired instead.
    Result<bool> restore(Book& book, const StoreId& store, const QString& vocabulary) const;

private:
    bool isMoved() const;
    Result<bool> takeOut(Book& book, const StoreId& store, const QString& vocabulary) const;
    Result<void> arrange(Book& book, const StoreId& store, const QString& vocabulary) const;

    std::vector<VocabularyEntry> m_from;
    std::vector<VocabularyEntry> m_to;
};
