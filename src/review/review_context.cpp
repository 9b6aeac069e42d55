// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review_context.h"

#include <algorithm>

ReviewContext::ReviewContext(const Facts& storeFacts, const Catalogue& catalogue, int reviewedYear, Month lastMonth,
    const Words& words, std::vector<Wording> wordingsInForce)
    : facts(storeFacts)
    , phrases(words)
    , format(words)
    , periods(phrases)
    , calculator(catalogue, storeFacts)
    , year(reviewedYear)
    , through(std::min(lastMonth, Month(reviewedYear, 12)))
    , months(monthsOf({Month(reviewedYear, 1), through}))
    , wordings(std::move(wordingsInForce))
{
    m_results.reserve(catalogue.all().size());
    for (const KpiDefinition& definition : catalogue.all()) {
        m_places.insert(definition.id.text(), m_results.size());
        m_results.push_back(calculator.result(definition.id, year, through));
    }
    for (const Month month : monthsOf({Month(year - 1, 1), Month(year, 12)}))
        m_monthNames.append(periods.monthOfYear(month));
}

KpiView ReviewContext::kpi(QStringView id) const
{
    static const KpiDefinition unknown;
    static const KpiResult nothing;
    const auto place = m_places.constFind(id.toString());
    if (place == m_places.constEnd())
        return {unknown, nothing, QString()};
    const KpiDefinition& definition = calculator.catalogue().all()[*place];
    return {definition, m_results[*place], figureUnit(definition)};
}

QString ReviewContext::inside(QString name) const
{
    // Only a word is written small: "ARPU" and "5G share" stay.
    if (name.size() > 1 && name.at(0).isUpper() && name.at(1).isLower())
        name[0] = name.at(0).toLower();
    return name;
}

const QString& ReviewContext::formula(const KpiView& kpi) const
{
    return kpi.definition.formula(phrases.language(), facts.base);
}

const QString& ReviewContext::monthName(Month month) const
{
    static const QString none;
    const int index = month - Month(year - 1, 1);
    return index < 0 || index >= m_monthNames.size() ? none : m_monthNames.at(index);
}

QString ReviewContext::codeName(const QString& vocabulary, const QString& code) const
{
    if (code.isEmpty())
        return phrases.translate("Review", "not split", "records that do not name a channel, a segment or the like");
    return facts.vocabularies.name(vocabulary, code, phrases.language());
}

QString ReviewContext::joined(const QStringList& sentences) const
{
    QString text;
    for (const QString& sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        text = text.isEmpty() ? sentence : phrases.translate("Review", "%1 %2", "two sentences").arg(text, sentence);
    }
    return text;
}
