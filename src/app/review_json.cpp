// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review_json.h"

#include "domain/catalogue.h"

#include <QJsonArray>

namespace {

// Twelve significant digits hold every figure of a store's year to the fen, and no noise of binary sums.
QJsonValue number(std::optional<double> value)
{
    return value ? QJsonValue(QString::number(*value, 'g', 12).toDouble()) : QJsonValue(QJsonValue::Null);
}

QJsonValue verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Missed:
        return QStringLiteral("missed");
    case Verdict::Met:
        return QStringLiteral("met");
    case Verdict::Exceeded:
        return QStringLiteral("exceeded");
    case Verdict::None:
        break;
    }
    return QJsonValue::Null;
}

QJsonArray months(const std::vector<Month>& months)
{
    QJsonArray array;
    for (const Month month : months)
        array.append(month.text());
    return array;
}

QJsonObject resultJson(const KpiResult& result, const KpiDefinition& kpi)
{
    QJsonArray byMonth;
    for (const auto& figure : result.months)
        byMonth.append(number(figure));
    QJsonObject json{{QStringLiteral("unit"), kpi.unit}, {QStringLiteral("value"), number(result.value)},
        {QStringLiteral("previous"), number(result.previous)}, {QStringLiteral("change"), number(result.change)},
        {QStringLiteral("changePercent"), number(result.changePercent)},
        {QStringLiteral("target"), number(result.target)}, {QStringLiteral("completion"), number(result.completion)},
        {QStringLiteral("verdict"), verdictName(result.verdict)}, {QStringLiteral("months"), byMonth},
        {QStringLiteral("missing"), months(result.missing)}};
    // Where the year before has gaps of its own, the change is over the months that both years have.
    if (!result.previousMissing.empty()) {
        json.insert(QStringLiteral("comparable"), number(result.comparable));
        json.insert(QStringLiteral("previousMissing"), months(result.previousMissing));
    }
    return json;
}

QJsonObject chapterJson(const Chapter& chapter)
{
    QJsonArray sentences;
    for (const Sentence& sentence : chapter.sentences())
        sentences.append(sentence.text);
    return {{QStringLiteral("id"), chapter.id}, {QStringLiteral("message"), chapter.message},
        {QStringLiteral("sentences"), sentences}};
}

} // namespace

QJsonObject reviewJson(const Review& review, const Catalogue& catalogue)
{
    QJsonObject kpis;
    for (const KpiResult& result : review.kpis) {
        if (const KpiDefinition* kpi = catalogue.find(result.id))
            kpis.insert(result.id.text(), resultJson(result, *kpi));
    }
    QJsonArray chapters;
    for (const Chapter& chapter : review.chapters)
        chapters.append(chapterJson(chapter));
    return {{QStringLiteral("store"), review.store.id.text()}, {QStringLiteral("year"), review.year},
        {QStringLiteral("through"), review.through.text()}, {QStringLiteral("kpis"), kpis},
        {QStringLiteral("chapters"), chapters}};
}
