// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/vocabulary.h"
#include "services/vocabulary_step.h"

#include <QObject>
#include <QStringList>

#include <functional>

class BookService;
class Book;

// One vocabulary that a store may change, and the flags its values may carry.
struct VocabularyInfo {
    QString name;      // "channel"
    QStringList flags; // "digital"
};

// What a store's labels may be. Each change is one transaction. A value is never deleted: it is retired, so that old
// figures keep their name; only an undo takes out what was added and never used. One service a window: it keeps what
// was done, to undo without limit. All functions give BookMissing where no book is open, and the storage's errors.
class VocabularyService final : public QObject {
    Q_OBJECT

public:
    // Must outlive the service.
    explicit VocabularyService(BookService& books, QObject* parent = nullptr);

    // In the order of shared/records.md.
    static std::vector<VocabularyInfo> vocabularies();
    Result<std::vector<VocabularyEntry>> entries(const StoreId& store, const QString& vocabulary) const;

    // Adds a value at the end; its code is made from the English name and is returned. Errors: ArgumentInvalid (chinese
    // or english, the name, what it must be) where a name is empty or another value of the vocabulary has it.
    Result<QString> add(const StoreId& store, const QString& vocabulary, const QString& chinese, const QString& english,
        const QStringList& flags);
    // Renames, in both languages, and sets the flags. Errors: as add(), ArgumentInvalid (code) for an unknown one.
    Result<void> change(const StoreId& store, const QString& vocabulary, const QString& code, const QString& chinese,
        const QString& english, const QStringList& flags);
    // Takes a value out of what is offered, or back in.
    Result<void> setRetired(const StoreId& store, const QString& vocabulary, const QString& code, bool isRetired);
    // Puts all values into this order. moved: the one that the person took to another place.
    Result<void> arrange(
        const StoreId& store, const QString& vocabulary, const QStringList& codes, const QString& moved = {});

    // Takes the last change back, or makes it again. What is not done stays what is undone next.
    Result<VocabularyOutcome> undo();
    Result<VocabularyOutcome> redo();

Q_SIGNALS:
    void vocabularyChanged(const StoreId& store, const QString& vocabulary);

private:
    Result<VocabularyEntry> entry(const StoreId& store, const QString& vocabulary, const QString& code) const;
    Result<void> checkNames(const StoreId& store, const QString& vocabulary, const VocabularyEntry& entry) const;
    Result<void> write(
        const StoreId& store, const QString& vocabulary, const std::function<Result<void>(Book&)>& change);
    // The same, and remembered; nothing is where nothing is different.
    Result<void> takeStep(VocabularyStep::What what, const StoreId& store, const QString& vocabulary,
        const QString& code, const std::function<Result<void>(Book&)>& change);
    Result<VocabularyOutcome> restore(std::vector<VocabularyStep>& from, std::vector<VocabularyStep>& to, bool isUndo);

    BookService& m_books;
    std::vector<VocabularyStep> m_done;
    std::vector<VocabularyStep> m_undone;
};
