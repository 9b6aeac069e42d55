// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wording_service.h"

#include "review/shown_figures.h"
#include "services/book_service.h"
#include "services/wording_places.h"
#include "storage/transaction.h"
#include "storage/wording_repository.h"

#include <algorithm>

namespace {

bool isSame(const std::optional<Wording>& one, const std::optional<Wording>& other)
{
    return one.has_value() == other.has_value() && (!one || one->saysTheSame(*other));
}

}

WordingService::WordingService(BookService& books, QObject* parent)
    : QObject(parent)
    , m_books(books)
{
    connect(&books, &BookService::bookChanged, this, [this] {
        m_done.clear();
        m_undone.clear();
    });
}

WordingScope WordingService::scopeOf(const Review& review)
{
    return {review.store.id, review.year, review.language};
}

bool WordingService::canWrite() const
{
    return m_books.isOpen() && !m_books.isReadOnly();
}

Result<Book*> WordingService::book() const
{
    if (!m_books.book())
        return failure(ErrorCode::BookMissing, {QString()}, QStringLiteral("no book is open"));
    return m_books.book();
}

Result<KnownWordings> WordingService::known(const Review& review) const
{
    return known(scopeOf(review), review.through.month());
}

Result<KnownWordings> WordingService::known(const WordingScope& scope, int through) const
{
    const auto open = book();
    if (!open)
        return Unexpected(open.error());
    auto all = WordingRepository(**open).read(scope);
    if (!all)
        return Unexpected(all.error());
    return KnownWordings(std::move(*all), through);
}

Result<void> WordingService::reword(const Review& review, const QString& place, const QString& text)
{
    const auto words = known(review);
    if (!words)
        return Unexpected(words.error());
    Wording wording = words->of(place);
    const QString trimmed = text.trimmed();
    const bool isProgram = !wording.isOwn() && trimmed == programText(review, place);
    wording.text = isProgram ? QString() : trimmed;
    wording.quoted = wording.text.isEmpty() ? std::vector<QuotedFigure>()
                                            : quotedFigures(review, m_books.catalogue(), place, wording.text);
    const bool isRemoved = wording.isOwn() && wording.text.isEmpty();
    const bool isBack = !isRemoved && wording.text.isEmpty();
    const auto what = isRemoved ? WordingStep::What::Removed
        : isBack                ? WordingStep::What::Restored
                                : WordingStep::What::Reworded;
    return take({what, scopeOf(review), {words->changeTo(wording)}});
}

Result<void> WordingService::setHidden(const Review& review, const QStringList& places, bool isHidden)
{
    const auto words = known(review);
    if (!words)
        return Unexpected(words.error());
    WordingStep step{isHidden ? WordingStep::What::Hidden : WordingStep::What::Shown, scopeOf(review), {}};
    for (const QString& place : places) {
        Wording wording = words->of(place);
        wording.isHidden = isHidden;
        step.changes.push_back(words->changeTo(wording));
    }
    return take(std::move(step));
}

Result<void> WordingService::arrange(const Review& review, const QStringList& places)
{
    const auto words = known(review);
    if (!words)
        return Unexpected(words.error());
    WordingStep step{WordingStep::What::Moved, scopeOf(review), {}};
    for (int i = 0; i < places.size(); ++i) {
        Wording wording = words->of(places.at(i));
        wording.position = i + 1;
        step.changes.push_back(words->changeTo(wording));
    }
    return take(std::move(step));
}

Result<QString> WordingService::add(const Review& review, const QString& beside, const QString& text)
{
    Wording wording;
    wording.text = text.trimmed();
    wording.block = blockOfSentence(review, beside);
    wording.beside = beside;
    if (wording.text.isEmpty())
        return failure(ErrorCode::ArgumentInvalid, {QStringLiteral("text"), text, QStringLiteral("a sentence")});
    if (wording.block.isEmpty())
        return failure(
            ErrorCode::ArgumentInvalid, {QStringLiteral("place"), beside, QStringLiteral("a sentence's id")});
    return takeNew(review, wording);
}

Result<QString> WordingService::takeNew(const Review& review, const Wording& wording)
{
    const auto words = known(review);
    if (!words)
        return Unexpected(words.error());
    Wording added = wording;
    added.place = freePlace(words->all());
    added.through = review.through.month();
    added.quoted = quotedFigures( // only what it says itself
        review, m_books.catalogue(), {}, wording.text + u'\n' + wording.cause);
    const Result<void> taken = take({WordingStep::What::Added, scopeOf(review), {words->changeTo(added)}});
    if (!taken)
        return Unexpected(taken.error());
    return added.place;
}

Result<void> WordingService::restore(const Review& review, const QString& place)
{
    const auto words = known(review);
    if (!words)
        return Unexpected(words.error());
    const auto what = words->of(place).isOwn() ? WordingStep::What::Removed : WordingStep::What::Restored;
    return take({what, scopeOf(review), {words->restored(place)}});
}

std::optional<WordingStep::What> WordingService::nextUndo() const
{
    return m_done.empty() ? std::nullopt : std::optional(m_done.back().what);
}

std::optional<WordingStep::What> WordingService::nextRedo() const
{
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back().what);
}

Result<void> WordingService::take(WordingStep step)
{
    std::erase_if(step.changes, [](const WordingStep::Change& change) { return isSame(change.before, change.after); });
    if (step.changes.empty())
        return {};
    if (Result<void> done = write(step, false); !done)
        return done;
    const WordingScope scope = step.scope;
    m_done.push_back(std::move(step));
    m_undone.clear();
    Q_EMIT wordsChanged(scope);
    return {};
}

Result<void> WordingService::write(const WordingStep& step, bool isBack)
{
    const auto open = book();
    if (!open)
        return Unexpected(open.error());
    const Author author{m_books.who(), m_books.clock().now()};
    auto transaction = Transaction::begin(**open, author);
    if (!transaction)
        return Unexpected(transaction.error());
    WordingRepository repository(**open);
    for (const WordingStep::Change& change : step.changes) {
        const std::optional<Wording>& to = isBack ? change.before : change.after;
        Result<void> done =
            to ? repository.put(step.scope, *to, author) : repository.remove(step.scope, change.place, change.through);
        if (!done)
            return done;
    }
    return transaction->commit();
}

Result<WordingOutcome> WordingService::undo()
{
    return restep(m_done, m_undone, true);
}

Result<WordingOutcome> WordingService::redo()
{
    return restep(m_undone, m_done, false);
}

Result<WordingOutcome> WordingService::restep(std::vector<WordingStep>& from, std::vector<WordingStep>& to, bool isBack)
{
    if (from.empty())
        return WordingOutcome();
    const WordingStep step = from.back();
    const auto words = known(step.scope, 1);
    if (!words)
        return Unexpected(words.error());
    for (const WordingStep::Change& change : step.changes) {
        if (!isSame(words->exactly(change.place, change.through), isBack ? change.after : change.before))
            return WordingOutcome{WordingOutcome::State::Conflict, step.what};
    }
    if (const Result<void> done = write(step, isBack); !done)
        return Unexpected(done.error());
    from.pop_back();
    to.push_back(step);
    Q_EMIT wordsChanged(step.scope);
    return WordingOutcome{WordingOutcome::State::Done, step.what};
}
