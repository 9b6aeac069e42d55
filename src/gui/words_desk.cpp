// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/words_desk.h"

#include "gui/error_words.h"
#include "gui/language_switch.h"
#include "services/book_service.h"

#include <algorithm>

namespace {

constexpr size_t kAreaChapters = 4; // those about the store's work

QString nameOf(WordingStep::What what)
{
    switch (what) {
    case WordingStep::What::Reworded:
        return WordsDesk::tr("wording changed", "what was done");
    case WordingStep::What::Hidden:
        return WordsDesk::tr("hidden", "what was done");
    case WordingStep::What::Shown:
        return WordsDesk::tr("shown again", "what was done");
    case WordingStep::What::Moved:
        return WordsDesk::tr("moved", "what was done");
    case WordingStep::What::Added:
        return WordsDesk::tr("added", "what was done");
    case WordingStep::What::Removed:
        return WordsDesk::tr("removed", "what was done");
    case WordingStep::What::Restored:
        return WordsDesk::tr("back to the program's wording");
    }
    return {};
}

}

WordsDesk::WordsDesk(BookService& books, const LanguageSwitch& language, QObject* parent)
    : QObject(parent)
    , m_books(books)
    , m_service(books)
    , m_language(language)
{
    connect(&m_service, &WordingService::wordsChanged, this, &WordsDesk::wordsChanged);
}

bool WordsDesk::reword(const QString& place, const QString& text)
{
    return m_review && finish(m_service.reword(*m_review, place, text), place);
}

bool WordsDesk::add(const QString& beside, const QString& text)
{
    if (!m_review)
        return false;
    const Result<QString> added = m_service.add(*m_review, beside, text);
    return added ? finish({}, *added) : finish(Unexpected(added.error()), {});
}

bool WordsDesk::rewordProblem(const QString& place, const ProblemWords& words)
{
    return m_review && finish(m_service.rewordProblem(*m_review, place, words), place);
}

bool WordsDesk::addProblem(const QString& block, const QString& beside, const ProblemWords& words)
{
    if (!m_review)
        return false;
    const Result<QString> added = m_service.addProblem(*m_review, block, beside, words);
    return added ? finish({}, *added) : finish(Unexpected(added.error()), {});
}

std::vector<std::pair<QString, QString>> WordsDesk::areas() const
{
    std::vector<std::pair<QString, QString>> areas;
    for (size_t i = 0; m_review && i < std::min<size_t>(kAreaChapters, m_review->chapters.size()); ++i)
        areas.emplace_back(m_review->chapters[i].title, m_review->chapters[i].title);
    for (const KpiDefinition& kpi : m_books.catalogue().all())
        areas.emplace_back(kpi.id.text(), kpi.name(m_language.words()->language()));
    return areas;
}

bool WordsDesk::setHidden(const QStringList& places, bool isHidden)
{
    return m_review && finish(m_service.setHidden(*m_review, places, isHidden), isHidden ? QString() : places.value(0));
}

bool WordsDesk::restore(const QString& place)
{
    return m_review && finish(m_service.restore(*m_review, place), place);
}

bool WordsDesk::move(const QStringList& places, const QString& place, int step)
{
    const qsizetype from = places.indexOf(place);
    const qsizetype to = from + step;
    if (!m_review || from < 0 || to < 0 || to >= places.size())
        return false;
    QStringList moved = places;
    moved.move(from, to);
    return finish(m_service.arrange(*m_review, moved), place);
}

bool WordsDesk::finish(const Result<void>& done, const QString& place)
{
    if (!done) {
        Q_EMIT told(errorText(done.error(), *m_language.words()));
        return false;
    }
    m_focusPlace = place;
    Q_EMIT stepped();
    return true;
}

void WordsDesk::restep(bool isUndo)
{
    const Result<WordingOutcome> outcome = isUndo ? m_service.undo() : m_service.redo();
    if (!outcome) {
        Q_EMIT told(errorText(outcome.error(), *m_language.words()));
        return;
    }
    switch (outcome->state) {
    case WordingOutcome::State::Nothing:
        Q_EMIT told(isUndo ? tr("There is nothing to undo.") : tr("There is nothing to redo."));
        break;
    case WordingOutcome::State::Done:
        Q_EMIT told((isUndo ? tr("Undone: %1") : tr("Done again: %1")).arg(nameOf(outcome->what)));
        break;
    case WordingOutcome::State::Conflict:
        Q_EMIT told(tr("Someone else has changed the same words meanwhile. Nothing was undone; press F5 to see them."));
        break;
    }
}
