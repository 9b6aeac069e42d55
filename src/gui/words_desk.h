// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.h"
#include "services/wording_service.h"

#include <QObject>

#include <memory>
#include <utility>
#include <vector>

class BookService;
class LanguageSwitch;

// Where the words of the review in front are changed: it knows the review, does what a sentence's view asks for, and
// tells in words what was done or why not.
class WordsDesk final : public QObject {
    Q_OBJECT

public:
    // All must outlive the desk.
    WordsDesk(BookService& books, const LanguageSwitch& language, QObject* parent);

    void setReview(std::shared_ptr<const Review> review) { m_review = std::move(review); }
    bool canWrite() const { return m_service.canWrite(); }

    // Each is false where nothing was stored; told() has said why.
    bool reword(const QString& place, const QString& text);
    bool add(const QString& beside, const QString& text);
    bool rewordProblem(const QString& place, const ProblemWords& words);
    bool addProblem(const QString& block, const QString& beside, const ProblemWords& words);
    // What a problem can be about: the chapters' titles, then the KPIs' ids and names.
    std::vector<std::pair<QString, QString>> areas() const;
    bool setHidden(const QStringList& places, bool isHidden);
    bool restore(const QString& place);
    // Moves a place one step among those of its paragraph or table, in their order.
    bool move(const QStringList& places, const QString& place, int step);
    void undo() { restep(true); }
    void redo() { restep(false); }

    // The place that should have the focus when the review is shown anew; once.
    QString takeFocusPlace() { return std::exchange(m_focusPlace, {}); }

Q_SIGNALS:
    // Something has been stored that undo() takes back.
    void stepped();
    void wordsChanged();
    void told(const QString& text);

private:
    bool finish(const Result<void>& done, const QString& place);
    void restep(bool isUndo);

    const BookService& m_books;
    WordingService m_service;
    const LanguageSwitch& m_language;
    std::shared_ptr<const Review> m_review;
    QString m_focusPlace;
};
