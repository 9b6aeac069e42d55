// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "review/review.h"
#include "services/known_wordings.h"
#include "services/problem_words.h"
#include "services/wording_step.h"

#include <QObject>
#include <QStringList>

class Book;
class BookService;

// The manager's hand on the words of a review. They are kept for the month that the review goes through, and hold for
// later ones too. Each change is one transaction, and can be undone without limit. One service a window. All functions
// give BookMissing where no book is open, BookReadOnly, and the storage's errors.
class WordingService final : public QObject {
    Q_OBJECT

public:
    // Must outlive the service.
    explicit WordingService(BookService& books, QObject* parent = nullptr);

    static WordingScope scopeOf(const Review& review);

    // Whether words can be changed in the open book.
    bool canWrite() const;
    // Puts `text` in the place of a sentence or a message; the figures that it rests on are kept with it. An empty
    // text, or the program's own, brings the program's wording back; an own sentence is then removed.
    Result<void> reword(const Review& review, const QString& place, const QString& text);
    // The same for a row of problems, each text by itself: the problem and its cause; of one that was added its area
    // and its severity too. Errors: ArgumentInvalid (place) where no row has it.
    Result<void> rewordProblem(const Review& review, const QString& place, const ProblemWords& words);
    // Takes sentences or rows out of sight and off the paper, or brings them back.
    Result<void> setHidden(const Review& review, const QStringList& places, bool isHidden);
    // Puts the sentences of a paragraph, or the rows of a table, into this order: all of them, hidden ones too.
    Result<void> arrange(const Review& review, const QStringList& places);
    // Adds a sentence below another one; its place is returned. Errors: ArgumentInvalid (text) for an empty text,
    // ArgumentInvalid (place) where no text block has the neighbour.
    Result<QString> add(const Review& review, const QString& beside, const QString& text);
    // Adds a problem below a row of a block's table; without a neighbour, or one that is gone, at its end. Its place is
    // returned. Errors: ArgumentInvalid (problem) for an empty text, ArgumentInvalid (block) for one that takes no
    // rows.
    Result<QString> addProblem(
        const Review& review, const QString& block, const QString& beside, const ProblemWords& words);
    // Back to the program's wording, shown and in its place; what was added is removed.
    Result<void> restore(const Review& review, const QString& place);

    // What undo() would take back and redo() would make again; nothing: there is none.
    std::optional<WordingStep::What> nextUndo() const;
    std::optional<WordingStep::What> nextRedo() const;
    Result<WordingOutcome> undo();
    Result<WordingOutcome> redo();

Q_SIGNALS:
    void wordsChanged(const WordingScope& scope);

private:
    Result<Book*> book() const;
    Result<KnownWordings> known(const Review& review) const;
    Result<KnownWordings> known(const WordingScope& scope, int through) const;
    Result<QString> takeNew(const Review& review, const Wording& wording);
    // Writes what is different, and remembers it.
    Result<void> take(WordingStep step);
    Result<void> write(const WordingStep& step, bool isBack);
    Result<WordingOutcome> restep(std::vector<WordingStep>& from, std::vector<WordingStep>& to, bool isBack);

    BookService& m_books;
    std::vector<WordingStep> m_done;
    std::vector<WordingStep> m_undone;
};
