// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/vocabulary_restorer.h"

#include "storage/vocabulary_order_repository.h"
#include "storage/vocabulary_repository.h"

#include <algorithm>
#include <utility>

namespace {

using Entries = std::vector<VocabularyEntry>;

const VocabularyEntry* find(const Entries& entries, const QString& code)
{
    const auto found = std::ranges::find(entries, code, &VocabularyEntry::code);
    return found == entries.end() ? nullptr : &*found;
}

// The codes that both have, in the order of the first.
QStringList common(const Entries& entries, const Entries& others)
{
    QStringList codes;
    for (const VocabularyEntry& entry : entries) {
        if (find(others, entry.code))
            codes.append(entry.code);
    }
    return codes;
}

}

VocabularyRestorer::VocabularyRestorer(Entries from, Entries to)
    : m_from(std::move(from))
    , m_to(std::move(to))
{
}

bool VocabularyRestorer::isMoved() const
{
    return common(m_from, m_to) != common(m_to, m_from);
}

bool VocabularyRestorer::canRestore(const Entries& present) const
{
    for (const VocabularyEntry& left : m_from) {
        const VocabularyEntry* wanted = find(m_to, left.code);
        const VocabularyEntry* now = find(present, left.code);
        const bool isTouched = !wanted || *wanted != left;
        if (isTouched && (!now || *now != left))
            return false;
    }
    for (const VocabularyEntry& wanted : m_to) {
        if (!find(m_from, wanted.code) && find(present, wanted.code))
            return false;
        // A name that comes back may be another value's by now.
        const bool isTaken = std::ranges::any_of(present, [&](const VocabularyEntry& other) {
            return other.code != wanted.code
                && (other.chinese.compare(wanted.chinese, Qt::CaseInsensitive) == 0
                    || other.english.compare(wanted.english, Qt::CaseInsensitive) == 0);
        });
        const VocabularyEntry* left = find(m_from, wanted.code);
        if (isTaken && (!left || *left != wanted))
            return false;
    }
    return !isMoved() || common(present, m_from) == common(m_from, present);
}

Result<bool> VocabularyRestorer::restore(Book& book, const StoreId& store, const QString& vocabulary) const
{
    VocabularyRepository repository(book);
    for (const VocabularyEntry& wanted : m_to) {
        const VocabularyEntry* left = find(m_from, wanted.code);
        if (left && *left == wanted)
            continue;
        if (Result<void> done = repository.put(store, vocabulary, wanted); !done)
            return Unexpected(done.error());
    }
    const Result<bool> isKept = takeOut(book, store, vocabulary);
    if (!isKept || !isMoved())
        return isKept;
    if (Result<void> done = arrange(book, store, vocabulary); !done)
        return Unexpected(done.error());
    return isKept;
}

Result<bool> VocabularyRestorer::takeOut(Book& book, const StoreId& store, const QString& vocabulary) const
{
    VocabularyRepository repository(book);
    bool isKept = false;
    for (const VocabularyEntry& left : m_from) {
        if (find(m_to, left.code))
            continue;
        const Result<bool> isOut = repository.remove(store, vocabulary, left.code);
        if (!isOut)
            return isOut;
        if (*isOut)
            continue;
        isKept = true;
        VocabularyEntry retired = left;
        retired.isRetired = true;
        if (Result<void> done = repository.put(store, vocabulary, retired); !done)
            return Unexpected(done.error());
    }
    return isKept;
}

// What others have added since stands at the end.
Result<void> VocabularyRestorer::arrange(Book& book, const StoreId& store, const QString& vocabulary) const
{
    const auto present = VocabularyRepository(book).read(store);
    if (!present)
        return Unexpected(present.error());
    const Entries& entries = present->entries(vocabulary);
    QStringList codes = common(m_to, entries);
    for (const VocabularyEntry& entry : entries) {
        if (!codes.contains(entry.code))
            codes.append(entry.code);
    }
    return VocabularyOrderRepository(book).arrange(store, vocabulary, codes);
}
