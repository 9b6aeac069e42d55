// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/wording_check.h"

#include "review/shown_figures.h"
#include "review/shown_texts.h"
#include "review/written_direction.h"

#include <algorithm>
#include <cmath>

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
    reasons += contradicted(wording.text + u'\n' + wording.cause);
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

// A clause that names an indicator and says that it rose where it fell, or fell where it rose.
QStringList WordingCheck::contradicted(const QString& text) const
{
    QStringList reasons;
    for (const QString& clause : clausesOf(text)) {
        const WrittenDirection direction = directionOf(clause);
        const KpiDefinition* named = nullptr;
        const KpiResult* result = nullptr;
        for (const KpiResult& one : m_review.kpis) {
            const KpiDefinition* kpi = m_catalogue.find(one.id);
            const auto nameOf = [&](const KpiDefinition& of) { return m_words.isChinese() ? of.chinese : of.english; };
            const bool isNamed = kpi && clause.contains(nameOf(*kpi), Qt::CaseInsensitive);
            // "Device revenue" is not "revenue".
            if (isNamed && (!named || nameOf(*kpi).size() > nameOf(*named).size())) {
                named = kpi;
                result = &one;
            }
        }
        if (direction == WrittenDirection::None || !named || !result->change || *result->change == 0)
            continue;
        if ((direction == WrittenDirection::Up) == (*result->change > 0))
            continue;
        const QString name = m_words.isChinese() ? named->chinese : named->english;
        reasons.append((*result->change > 0 ? m_words.translate("Review", "%1 rose on the year before")
                                            : m_words.translate("Review", "%1 fell on the year before"))
                           .arg(name));
    }
    return reasons;
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
    // Under a heading in 万 a bare 31 is 310,000; it is not 31 亿 where nothing in the chapter is told in 亿.
    const std::vector<WrittenNumber>& all = numbersOf(chapter);
    const bool isUsed = std::ranges::any_of(
        all, [&](const WrittenNumber& shown) { return std::abs(shown.times() - number.times()) < 0.5; });
    return std::ranges::any_of(
        all, [&](const WrittenNumber& shown) { return isUsed ? tells(number, shown) : tells(number, shown.value); });
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
