// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/wording.h"
#include "review/figure_format.h"
#include "review/review.h"
#include "review/written_numbers.h"

#include <QString>

#include <map>
#include <vector>

// Holds a person's words against the figures of a review as the program wrote it.
class WordingCheck final {
public:
    // All must outlive the check; the review's texts must still be the program's.
    WordingCheck(const Review& review, const Catalogue& catalogue, const Words& words);

    // Why the wording needs a look, as a finished text: a figure that it quotes has changed since, as it is printed; a
    // change of an indicator told the wrong way; a number that neither the KPIs nor its chapter's texts, tables and
    // charts show. Empty: nothing found.
    QString flag(const Wording& wording, const Chapter& chapter);

private:
    QString changed(const QuotedFigure& quoted) const;
    QStringList contradicted(const QString& text) const;
    bool isShown(const WrittenNumber& number, const Chapter& chapter);
    const std::vector<WrittenNumber>& numbersOf(const Chapter& chapter);

    const Review& m_review;
    const Catalogue& m_catalogue;
    const Words& m_words;
    FigureFormat m_format;
    std::map<QString, std::vector<WrittenNumber>> m_numbers; // by chapter
};
