// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the wordings' service that is about the rows of problems.
#include "services/wording_service.h"

#include "review/shown_figures.h"
#include "services/book_service.h"
#include "services/wording_places.h"

namespace {

// What a row's problem reads like.
QString shownProblem(const Review& review, const TableRow& row)
{
    for (const Chapter& chapter : review.chapters) {
        for (const Block& block : chapter.blocks) {
            const auto* table = std::get_if<TableBlock>(&block.content);
            if (table && table->worded.text >= 0)
                return row.cells[static_cast<size_t>(table->worded.text)].text;
        }
    }
    return {};
}

// A text of the row where it is not the program's own.
QString changedText(const QString& text, const QString& program)
{
    return text.trimmed() == program ? QString() : text.trimmed();
}

}

Result<void> WordingService::rewordProblem(const Review& review, const QString& place, const ProblemWords& problem)
{
    const TableRow* row = wordedRow(review, place);
    if (!row)
        return failure(ErrorCode::ArgumentInvalid, {QStringLiteral("place"), place, QStringLiteral("a row's id")});
    const auto words = known(review);
    if (!words)
        return Unexpected(words.error());
    Wording wording = words->of(place);
    const Hand& hand = row->hand;
    if (wording.isOwn()) {
        wording.text = problem.problem.trimmed();
        wording.cause = problem.cause.trimmed();
        wording.area = problem.area.trimmed();
        wording.severity = problem.severity;
    } else {
        const bool isChanged = hand.isReworded || hand.isHidden;
        wording.text = changedText(problem.problem, isChanged ? hand.original : shownProblem(review, *row));
        wording.cause = changedText(problem.cause, isChanged ? hand.originalCause : row->subject.cause);
    }
    const bool isBare = wording.text.isEmpty() && wording.cause.isEmpty();
    wording.quoted = isBare ? std::vector<QuotedFigure>()
                            : quotedFigures(review, m_books.catalogue(), place, wording.text + u'\n' + wording.cause);
    const bool isRemoved = wording.isOwn() && wording.text.isEmpty();
    const auto what = isRemoved      ? WordingStep::What::Removed
        : isBare && !wording.isOwn() ? WordingStep::What::Restored
                                     : WordingStep::What::Reworded;
    return take({what, scopeOf(review), {words->changeTo(wording)}});
}

Result<QString> WordingService::addProblem(
    const Review& review, const QString& block, const QString& beside, const ProblemWords& problem)
{
    Wording wording;
    wording.text = problem.problem.trimmed();
    wording.cause = problem.cause.trimmed();
    wording.area = problem.area.trimmed();
    wording.severity = problem.severity;
    wording.block = block;
    wording.beside = beside;
    if (wording.text.isEmpty())
        return failure(
            ErrorCode::ArgumentInvalid, {QStringLiteral("problem"), problem.problem, QStringLiteral("a problem")});
    if (!takesRows(review, block))
        return failure(
            ErrorCode::ArgumentInvalid, {QStringLiteral("block"), block, QStringLiteral("a block that takes rows")});
    return takeNew(review, wording);
}
