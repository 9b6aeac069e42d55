// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wording_service.h"

#include "review/shown_figures.h"
#include "services/book_service.h"
#include "storage/transaction.h"
#include "storage/wording_repository.h"

#include <algorithm>

namespace {

using Wordings = std::vector<Wording>;

std::optional<Wording> find(const Wordings& wordings, const QString& place)
{
    const auto found = std::ranges::find(wordings, place, &Wording::place);
    return found == wordings.end() ? std::nullopt : std::optional(*found);
}

// What there is of a place, or an idle beginning.
Wording of(const Wordings& wordings, const QString& place)
{
    if (auto found = find(wordings, place))
        return *found;
    Wording wording;
    wording.place = place;
    return wording;
}

WordingStep::Change changeTo(const Wordings& wordings, Wording after)
{
    const QString place = after.place;
    const bool isGone = after.isOwn() ? after.text.isEmpty() : after.isIdle();
    return {place, find(wordings, place), isGone ? std::nullopt : std::optional(std::move(after))};
}

bool isSame(const std::optional<Wording>& one, const std::optional<Wording>& other)
{
    return one.has_value() == other.has_value() && (!one || one->saysTheSame(*other));
}

// The program's own wording of a place in this review; empty for own sentences.
QString programText(const Review& review, const QString& place)
{
    const auto textOf = [](const QString& text, const Hand& hand) {
        return hand.isReworded || hand.isHidden ? hand.original : text;
    };
    for (const Chapter& chapter : review.chapters) {
        if (chapter.messageId == place)
            return textOf(chapter.message, chapter.messageHand);
        for (const Block& block : chapter.blocks) {
            if (block.messageId == place)
                return textOf(block.message, block.messageHand);
        }
        for (const Sentence& sentence : chapter.sentences()) {
            if (sentence.id == place && !sentence.hand.isOwn)
                return textOf(sentence.text, sentence.hand);
        }
    }
    return {};
}

QString blockOf(const Review& review, const QString& place)
{
    for (const Chapter& chapter : review.chapters) {
        for (const Block& block : chapter.blocks) {
            const auto* text = std::get_if<TextBlock>(&block.content);
            for (size_t i = 0; text && i < text->paragraphs.size(); ++i) {
                const auto& sentences = text->paragraphs[i].sentences;
                if (std::ranges::find(sentences, place, &Sentence::id) != sentences.end())
                    return block.id;
            }
        }
    }
    return {};
}

QString freePlace(const Wordings& wordings)
{
    int number = 1;
    while (find(wordings, QStringLiteral("own.%1").arg(number)))
        ++number;
    return QStringLiteral("own.%1").arg(number);
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

Result<Wordings> WordingService::wordings(const WordingScope& scope) const
{
    const auto open = book();
    if (!open)
        return Unexpected(open.error());
    return WordingRepository(**open).read(scope);
}

Result<void> WordingService::reword(const Review& review, const QString& place, const QString& text)
{
    const auto known = wordings(scopeOf(review));
    if (!known)
        return Unexpected(known.error());
    Wording wording = of(*known, place);
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
    return take({what, scopeOf(review), {changeTo(*known, wording)}});
}

Result<void> WordingService::setHidden(const Review& review, const QStringList& places, bool isHidden)
{
    const auto known = wordings(scopeOf(review));
    if (!known)
        return Unexpected(known.error());
    WordingStep step{isHidden ? WordingStep::What::Hidden : WordingStep::What::Shown, scopeOf(review), {}};
    for (const QString& place : places) {
        Wording wording = of(*known, place);
        wording.isHidden = isHidden;
        step.changes.push_back(changeTo(*known, wording));
    }
    return take(std::move(step));
}

Result<void> WordingService::arrange(const Review& review, const QStringList& places)
{
    const auto known = wordings(scopeOf(review));
    if (!known)
        return Unexpected(known.error());
    WordingStep step{WordingStep::What::Moved, scopeOf(review), {}};
    for (int i = 0; i < places.size(); ++i) {
        Wording wording = of(*known, places.at(i));
        wording.position = i + 1;
        step.changes.push_back(changeTo(*known, wording));
    }
    return take(std::move(step));
}

Result<QString> WordingService::add(const Review& review, const QString& beside, const QString& text)
{
    const auto known = wordings(scopeOf(review));
    if (!known)
        return Unexpected(known.error());
    Wording wording;
    wording.text = text.trimmed();
    wording.block = blockOf(review, beside);
    wording.beside = beside;
    if (wording.text.isEmpty())
        return failure(ErrorCode::ArgumentInvalid, {QStringLiteral("text"), text, QStringLiteral("a sentence")});
    if (wording.block.isEmpty())
        return failure(
            ErrorCode::ArgumentInvalid, {QStringLiteral("place"), beside, QStringLiteral("a sentence's id")});
    wording.place = freePlace(*known);
    wording.quoted = quotedFigures(review, m_books.catalogue(), {}, wording.text); // only what it says itself
    const Result<void> taken = take({WordingStep::What::Added, scopeOf(review), {changeTo(*known, wording)}});
    if (!taken)
        return Unexpected(taken.error());
    return wording.place;
}

Result<void> WordingService::restore(const Review& review, const QString& place)
{
    const auto known = wordings(scopeOf(review));
    if (!known)
        return Unexpected(known.error());
    const auto before = find(*known, place);
    const auto what = before && before->isOwn() ? WordingStep::What::Removed : WordingStep::What::Restored;
    return take({what, scopeOf(review), {{place, before, std::nullopt}}});
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
        Result<void> done = to ? repository.put(step.scope, *to, author) : repository.remove(step.scope, change.place);
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
    const auto known = wordings(step.scope);
    if (!known)
        return Unexpected(known.error());
    for (const WordingStep::Change& change : step.changes) {
        if (!isSame(find(*known, change.place), isBack ? change.after : change.before))
            return WordingOutcome{WordingOutcome::State::Conflict, step.what};
    }
    if (const Result<void> done = write(step, isBack); !done)
        return Unexpected(done.error());
    from.pop_back();
    to.push_back(step);
    Q_EMIT wordsChanged(step.scope);
    return WordingOutcome{WordingOutcome::State::Done, step.what};
}
