// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/wording_check.h"

#include "review/shown_figures.h"
#include "review/shown_texts.h"

#include <algorithm>

WordingCheck::WordingCheck(const Review& review, const Catalogue& catalogue, const Words& words)
    : m_review(review)
    , m_catalogue(catalogue)
    , m_words(words)
    , m_format(words)
{
    for (const Chapter& chapter : review.chapters) // before the first text is replaced
        numbersOf(chapter);
}

QString WordingCheck::flag(const Wording& wording, const Chapter& chapter)
{
    if (wording.text.isEmpty() && wording.cause.isEmpty())
        return {};
    QStringList reasons;
    for (const QuotedFigure& quoted : wording.quoted) {
        if (const QString reason = changed(quoted); !reason.isEmpty())
            reasons.append(reason);
    }
    // The numbers of a figure that has changed are told already.
    const bool isOutdated = !reasons.isEmpty();
    for (const WrittenNumber& number : writtenNumbers(wording.text + u'\n' + wording.cause)) {
        const bool isQuoted = isOutdated && std::ranges::any_of(wording.quoted, [&](const QuotedFigure& quoted) {
            return tells(number, quoted.value);
        });
        if (!isQuoted && !isShown(number, chapter))
            reasons.append(m_words.translate("Review", "the number %1 is not in the data").arg(number.text));
    }
    reasons.removeDuplicates();
    return reasons.join(m_words.isChinese() ? QStringLiteral("；") : QStringLiteral("; "));
}

QString WordingCheck::changed(const QuotedFigure& quoted) const
{
    const KpiResult* result = m_review.kpi(quoted.kpi);
    const KpiDefinition* kpi = m_catalogue.find(quoted.kpi);
    if (!result || !kpi)
        return {};
    const QString name = m_words.isChinese() ? kpi->chinese : kpi->english;
    const auto figures = shownFigures(*result, *kpi, true);
    const auto now = std::ranges::find(figures, quoted.field, &ShownFigure::field);
    if (now == figures.end())
        return m_words.translate("Review", "figure gone since: %1").arg(name);
    const QString before = m_format.inText(quoted.value, now->unit);
    const QString after = m_format.inText(now->value, now->unit);
    if (before == after)
        return {};
    return m_words.translate("Review", "figure changed since: %1 was %2, now %3").arg(name, before, after);
}

bool WordingCheck::isShown(const WrittenNumber& number, const Chapter& chapter)
{
    for (const KpiResult& result : m_review.kpis) {
        const KpiDefinition* kpi = m_catalogue.find(result.id);
        if (!kpi)
            continue;
        const auto figures = shownFigures(result, *kpi, false);
        if (std::ranges::any_of(figures, [&](const ShownFigure& figure) { return tells(number, figure.value); }))
            return true;
    }
    return std::ranges::any_of(numbersOf(chapter), [&](const WrittenNumber& shown) { return tells(number, shown); });
}

const std::vector<WrittenNumber>& WordingCheck::numbersOf(const Chapter& chapter)
{
    const auto [entry, isNew] = m_numbers.try_emplace(chapter.id);
    if (isNew) {
        for (const QString& text : shownTexts(chapter)) {
            for (WrittenNumber& number : writtenNumbers(text))
                entry->second.push_back(std::move(number));
        }
    }
    return entry->second;
}
