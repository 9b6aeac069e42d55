// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi_json.h"

#include "domain/kpi_names.h"
#include "domain/kpi_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace {

QJsonValue filterToJson(const LabelFilter& filter)
{
    if (filter.codes.size() == 1)
        return filter.codes.first();
    if (!filter.codes.isEmpty())
        return QJsonArray::fromStringList(filter.codes);
    if (filter.isGiven)
        return QJsonObject{{QStringLiteral("given"), true}};
    return QJsonObject{{QLatin1String(filter.isNegated ? "not_flag" : "flag"), filter.flag}};
}

QJsonObject termToJson(const Term& term)
{
    QJsonObject json{{QStringLiteral("measure"), term.measure.kind + QLatin1Char('.') + term.measure.column}};
    QJsonObject where;
    for (const LabelFilter& filter : term.measure.where)
        where.insert(filter.label, filterToJson(filter));
    if (!where.isEmpty())
        json.insert(QStringLiteral("where"), where);
    if (term.weight != 1)
        json.insert(QStringLiteral("weight"), term.weight);
    return json;
}

QJsonValue partToJson(const Part& part)
{
    if (part.isSubscriberBase)
        return QStringLiteral("avg_subs");
    QJsonObject json;
    if (part.terms.size() == 1) {
        json = termToJson(part.terms.front());
    } else {
        QJsonArray terms;
        for (const Term& term : part.terms)
            terms.append(termToJson(term));
        json.insert(QStringLiteral("terms"), terms);
    }
    json.insert(QStringLiteral("roll_up"), rollUpName(part.rollUp));
    return json;
}

QJsonObject expressionToJson(const Expression& expression)
{
    switch (expression.kind) {
    case Expression::Kind::Constant:
        return {{QStringLiteral("constant"), expression.constant}};
    case Expression::Kind::Kpi:
        return {{QStringLiteral("kpi"), expression.kpi.text()}};
    case Expression::Kind::Part:
        return {{QStringLiteral("part"), partToJson(expression.part)}};
    case Expression::Kind::PeakToIdle:
        return {
            {QStringLiteral("peak_to_idle"), partToJson(expression.part)}, {QStringLiteral("label"), expression.label}};
    default:
        break;
    }
    QJsonArray operands;
    for (const Expression& operand : expression.operands)
        operands.append(expressionToJson(operand));
    return {{operationName(expression.kind), operands}};
}

QJsonObject textsToJson(const QString& chinese, const QString& english)
{
    return {{QStringLiteral("zh"), chinese}, {QStringLiteral("en"), english}};
}

// The definitions of a document, whichever of the three forms it has.
QJsonArray definitionsOf(const QJsonDocument& document)
{
    if (document.isArray())
        return document.array();
    const QJsonValue kpis = document.object().value(QStringLiteral("kpis"));
    return kpis.isArray() ? kpis.toArray() : QJsonArray{document.object()};
}

}

Result<std::vector<KpiDefinition>> readKpis(const QByteArray& json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        return failure(ErrorCode::KpiInvalid,
            {QString(), QStringLiteral("not JSON at byte %1: %2").arg(parsing.offset).arg(parsing.errorString())});
    }
    std::vector<KpiDefinition> definitions;
    QSet<QString> ids;
    for (const QJsonValue& value : definitionsOf(document)) {
        KpiReader reader;
        KpiDefinition definition = reader.read(value.toObject());
        const QString id = definition.id.text();
        if (!reader.error().isEmpty())
            return failure(ErrorCode::KpiInvalid, {id, reader.error()});
        if (ids.contains(id))
            return failure(ErrorCode::KpiInvalid, {id, QStringLiteral("id: it is there twice")});
        ids.insert(id);
        definitions.push_back(std::move(definition));
    }
    return definitions;
}

QJsonObject kpiToJson(const KpiDefinition& definition)
{
    QJsonObject json{{QStringLiteral("id"), definition.id.text()}, {QStringLiteral("zh"), definition.chinese},
        {QStringLiteral("en"), definition.english}, {QStringLiteral("unit"), definition.unit},
        {QStringLiteral("better"), directionName(definition.better)}, {QStringLiteral("scale"), definition.scale}};
    if (definition.expression) {
        json.insert(QStringLiteral("expression"), expressionToJson(*definition.expression));
        json.insert(QStringLiteral("target_roll_up"), rollUpName(definition.expressionTarget));
    } else {
        json.insert(QStringLiteral("numerator"), partToJson(definition.numerator));
    }
    if (definition.denominator)
        json.insert(QStringLiteral("denominator"), partToJson(*definition.denominator));
    if (!definition.formulaChinese.isEmpty() || !definition.formulaEnglish.isEmpty())
        json.insert(QStringLiteral("formula"), textsToJson(definition.formulaChinese, definition.formulaEnglish));
    if (!definition.formulaClosingChinese.isEmpty() || !definition.formulaClosingEnglish.isEmpty()) {
        json.insert(QStringLiteral("formula_closing"),
            textsToJson(definition.formulaClosingChinese, definition.formulaClosingEnglish));
    }
    return json;
}
