// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi_reader.h"

#include "domain/kpi_names.h"
#include "domain/measure_columns.h"
#include "domain/vocabulary.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace {

const QString kCommaSpace = QStringLiteral(", ");

QString quoted(const QString& text)
{
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString inside(const QString& place, const QString& field)
{
    return place.isEmpty() ? field : place + QLatin1Char('.') + field;
}

QString at(const QString& place, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(place).arg(index);
}

// The flags that the codes of a label can carry.
QStringList flagsOf(const QString& kind, const QString& label)
{
    QStringList flags;
    const QString vocabulary = vocabularyOfLabel(kind, label);
    for (const VocabularyEntry& entry : defaultVocabularies().entries(vocabulary)) {
        for (const QString& flag : entry.flags) {
            if (!flags.contains(flag))
                flags.append(flag);
        }
    }
    if (vocabulary == u"operator")
        flags.append(QStringLiteral("own"));
    return flags;
}

double usualScale(const KpiDefinition& kpi)
{
    if (!kpi.denominator)
        return 1;
    if (kpi.unit == u"%")
        return 100;
    return kpi.unit.contains(QLatin1String("/10k")) ? 10000 : 1;
}

}

void KpiReader::fail(const QString& place, const QString& reason)
{
    if (m_error.isEmpty())
        m_error = place.isEmpty() ? reason : place + QLatin1String(": ") + reason;
}

void KpiReader::allow(const QJsonObject& json, const QString& place, const QStringList& fields)
{
    for (const QString& field : json.keys()) {
        if (!fields.contains(field))
            fail(place, QStringLiteral("unknown field %1; known are %2").arg(quoted(field), fields.join(kCommaSpace)));
    }
}

QString KpiReader::text(const QJsonObject& json, const QString& place, const QString& field)
{
    const QString text = json.value(field).toString().trimmed();
    if (text.isEmpty())
        fail(inside(place, field), QStringLiteral("a text is needed"));
    return text;
}

void KpiReader::readTexts(const QJsonObject& json, const QString& field, QString& chinese, QString& english)
{
    if (!json.contains(field))
        return;
    const QJsonObject texts = json.value(field).toObject();
    allow(texts, field, {QStringLiteral("zh"), QStringLiteral("en")});
    chinese = text(texts, field, QStringLiteral("zh"));
    english = text(texts, field, QStringLiteral("en"));
}

double KpiReader::number(const QJsonObject& json, const QString& place, const QString& field, double otherwise)
{
    if (!json.contains(field))
        return otherwise;
    const double number = json.value(field).toDouble(0);
    if (number == 0 || !std::isfinite(number))
        fail(inside(place, field), QStringLiteral("a number other than zero is needed"));
    return number;
}

RollUp KpiReader::rollUp(const QJsonObject& json, const QString& place, const QString& field)
{
    const std::optional<RollUp> rollUp = rollUpFromName(json.value(field).toString());
    if (!rollUp)
        fail(inside(place, field), QStringLiteral("must be sum, last, mean or year"));
    return rollUp.value_or(RollUp::Sum);
}

Part KpiReader::part(const QJsonValue& json, const QString& place)
{
    if (json.toString() == u"avg_subs")
        return averageSubscribers();
    Part part;
    if (!json.isObject()) {
        fail(place, QStringLiteral("must be a part or \"avg_subs\""));
        return part;
    }
    QJsonObject object = json.toObject();
    part.rollUp = rollUp(object, place, QStringLiteral("roll_up"));
    object.remove(QStringLiteral("roll_up"));
    if (!object.contains(QStringLiteral("terms"))) {
        part.terms.push_back(term(object, place));
        return part;
    }
    allow(object, place, {QStringLiteral("roll_up"), QStringLiteral("terms")});
    const QString termsPlace = inside(place, QStringLiteral("terms"));
    const QJsonArray terms = object.value(QStringLiteral("terms")).toArray();
    if (terms.isEmpty())
        fail(termsPlace, QStringLiteral("at least one is needed"));
    for (qsizetype i = 0; i < terms.size(); ++i)
        part.terms.push_back(term(terms.at(i).toObject(), at(termsPlace, i)));
    return part;
}

Term KpiReader::term(const QJsonObject& json, const QString& place)
{
    allow(json, place, {QStringLiteral("measure"), QStringLiteral("where"), QStringLiteral("weight")});
    return {measure(json, place), number(json, place, QStringLiteral("weight"), 1)};
}

Measure KpiReader::measure(const QJsonObject& json, const QString& place)
{
    Measure measure;
    const QString field = QStringLiteral("measure");
    const QString name = text(json, place, field);
    const qsizetype dot = name.indexOf(QLatin1Char('.'));
    measure.kind = name.left(dot);
    measure.column = dot < 0 ? QString() : name.mid(dot + 1);
    const QStringList columns = measureColumns(measure.kind);
    if (dot < 0)
        fail(inside(place, field), QStringLiteral("must be KIND.COLUMN, not %1").arg(quoted(name)));
    else if (columns.isEmpty())
        fail(inside(place, field), QStringLiteral("there is no kind %1 with figures").arg(quoted(measure.kind)));
    else if (!columns.contains(measure.column))
        fail(inside(place, field),
            QStringLiteral("%1 has no figure %2; it has %3")
                .arg(measure.kind, quoted(measure.column), columns.join(kCommaSpace)));
    if (!json.contains(QStringLiteral("where")))
        return measure;
    const QString wherePlace = inside(place, QStringLiteral("where"));
    const QJsonValue where = json.value(QStringLiteral("where"));
    if (!where.isObject())
        fail(wherePlace, QStringLiteral("must be an object of labels"));
    const QJsonObject conditions = where.toObject();
    for (auto it = conditions.begin(); it != conditions.end(); ++it)
        measure.where.push_back(filter(measure.kind, it.key(), it.value(), wherePlace));
    return measure;
}

LabelFilter KpiReader::filter(const QString& kind, const QString& label, const QJsonValue& json, const QString& place)
{
    LabelFilter filter;
    filter.label = label;
    const QStringList labels = measureLabels(kind);
    if (!labels.contains(label))
        fail(place,
            labels.isEmpty()
                ? QStringLiteral("%1 has no labels").arg(kind)
                : QStringLiteral("%1 has no label %2; it has %3").arg(kind, quoted(label), labels.join(kCommaSpace)));
    else if (json.isObject())
        readFlag(kind, filter, json.toObject(), inside(place, label));
    else
        readCodes(kind, filter, json, inside(place, label));
    return filter;
}

void KpiReader::readCodes(const QString& kind, LabelFilter& filter, const QJsonValue& json, const QString& place)
{
    const QJsonArray codes = json.isArray() ? json.toArray() : QJsonArray{json};
    // A vocabulary is the store's own, so any code may be in it; a fixed list is known.
    const bool isFixed = vocabularyOfLabel(kind, filter.label).isEmpty();
    const QStringList choices = isFixed ? choicesOfLabel(kind, filter.label) : QStringList();
    if (codes.isEmpty())
        fail(place, QStringLiteral("at least one code is needed"));
    for (const QJsonValue& value : codes) {
        const QString code = value.toString();
        if (code.isEmpty())
            fail(place, QStringLiteral("must be a code, an array of codes, or an object with flag, not_flag or given"));
        else if (!choices.isEmpty() && !choices.contains(code))
            fail(place, QStringLiteral("%1 is none of %2").arg(quoted(code), choices.join(kCommaSpace)));
        filter.codes.append(code);
    }
}

void KpiReader::readFlag(const QString& kind, LabelFilter& filter, const QJsonObject& json, const QString& place)
{
    const QString given = QStringLiteral("given");
    const QString negated = QStringLiteral("not_flag");
    allow(json, place, {QStringLiteral("flag"), negated, given});
    if (json.size() != 1)
        return fail(place, QStringLiteral("must have one of flag, not_flag and given"));
    if (json.contains(given)) {
        filter.isGiven = true;
        if (!json.value(given).toBool(false))
            fail(place, QStringLiteral("given can only be true"));
        return;
    }
    filter.isNegated = json.contains(negated);
    filter.flag = text(json, place, filter.isNegated ? negated : QStringLiteral("flag"));
    const QStringList flags = flagsOf(kind, filter.label);
    if (!flags.contains(filter.flag))
        fail(place,
            flags.isEmpty() ? QStringLiteral("%1 has no flags").arg(filter.label)
                            : QStringLiteral("%1 has no flag %2; it has %3")
                                  .arg(filter.label, quoted(filter.flag), flags.join(kCommaSpace)));
}

Expression KpiReader::expression(const QJsonValue& json, const QString& place)
{
    using Kind = Expression::Kind;
    Expression result;
    const QJsonObject object = json.toObject();
    const QString label = QStringLiteral("label");
    const QString operation = object.keys().value(object.size() == 2 && object.contains(label) ? 1 : 0);
    const bool isPeakToIdle = object.contains(QStringLiteral("peak_to_idle"));
    if (object.size() != (isPeakToIdle ? 2 : 1)) {
        fail(place,
            QStringLiteral("must have one of add, subtract, multiply, divide, kpi, part, constant, peak_to_idle"));
        return result;
    }
    const QString here = inside(place, operation);
    for (const Kind kind : {Kind::Add, Kind::Subtract, Kind::Multiply, Kind::Divide}) {
        if (operation == operationName(kind)) {
            result.kind = kind;
            readOperands(result, object.value(operation), here);
            return result;
        }
    }
    if (isPeakToIdle) {
        readPeakToIdle(result, object, place);
    } else if (operation == u"kpi") {
        result.kind = Kind::Kpi;
        result.kpi = KpiId(text(object, place, operation));
    } else if (operation == u"part") {
        result.kind = Kind::Part;
        result.part = part(object.value(operation), here);
    } else if (operation == u"constant") {
        result.constant = number(object, place, operation, 0);
    } else {
        fail(place, QStringLiteral("unknown operation %1").arg(quoted(operation)));
    }
    return result;
}

void KpiReader::readOperands(Expression& expression, const QJsonValue& json, const QString& place)
{
    const QJsonArray operands = json.toArray();
    if (operands.size() < 2)
        fail(place, QStringLiteral("at least two operands are needed"));
    for (qsizetype i = 0; i < operands.size(); ++i)
        expression.operands.push_back(this->expression(operands.at(i), at(place, i)));
}

void KpiReader::readPeakToIdle(Expression& expression, const QJsonObject& json, const QString& place)
{
    expression.kind = Expression::Kind::PeakToIdle;
    const QString here = inside(place, QStringLiteral("peak_to_idle"));
    expression.part = part(json.value(QStringLiteral("peak_to_idle")), here);
    expression.label = text(json, place, QStringLiteral("label"));
    if (expression.part.terms.size() != 1 || expression.part.terms.front().weight != 1)
        return fail(here, QStringLiteral("must be one measure"));
    const QString kind = expression.part.terms.front().measure.kind;
    if (!measureLabels(kind).contains(expression.label))
        fail(inside(place, QStringLiteral("label")),
            QStringLiteral("%1 has no label %2").arg(kind, quoted(expression.label)));
}

void KpiReader::readParts(KpiDefinition& kpi, const QJsonObject& json)
{
    const QString numerator = QStringLiteral("numerator");
    const QString denominator = QStringLiteral("denominator");
    const QString expressionField = QStringLiteral("expression");
    const QString target = QStringLiteral("target_roll_up");
    if (json.contains(expressionField) && (json.contains(numerator) || json.contains(denominator)))
        return fail(expressionField, QStringLiteral("stands in place of numerator and denominator, not beside them"));
    if (json.contains(target) && !json.contains(expressionField))
        return fail(target, QStringLiteral("goes with an expression only"));
    if (json.contains(expressionField)) {
        kpi.expression = expression(json.value(expressionField), expressionField);
        if (json.contains(target))
            kpi.expressionTarget = rollUp(json, {}, target);
        return;
    }
    kpi.numerator = part(json.value(numerator), numerator);
    if (json.contains(denominator))
        kpi.denominator = part(json.value(denominator), denominator);
}

KpiDefinition KpiReader::read(const QJsonObject& json)
{
    static const QRegularExpression idForm(QStringLiteral("^[a-z][a-z0-9_]*$"));
    m_error.clear();
    allow(json, {},
        {QStringLiteral("id"), QStringLiteral("zh"), QStringLiteral("en"), QStringLiteral("unit"),
            QStringLiteral("better"), QStringLiteral("numerator"), QStringLiteral("denominator"),
            QStringLiteral("scale"), QStringLiteral("expression"), QStringLiteral("target_roll_up"),
            QStringLiteral("formula"), QStringLiteral("formula_closing")});
    KpiDefinition kpi;
    kpi.id = KpiId(text(json, {}, QStringLiteral("id")));
    if (!idForm.match(kpi.id.text()).hasMatch())
        fail(QStringLiteral("id"), QStringLiteral("must be lower-case letters, digits and _, a letter first"));
    kpi.chinese = text(json, {}, QStringLiteral("zh"));
    kpi.english = text(json, {}, QStringLiteral("en"));
    kpi.unit = text(json, {}, QStringLiteral("unit"));
    const std::optional<Direction> better = directionFromName(json.value(QStringLiteral("better")).toString());
    if (!better)
        fail(QStringLiteral("better"), QStringLiteral("must be more, less or neutral"));
    kpi.better = better.value_or(Direction::Neutral);
    readParts(kpi, json);
    kpi.usesSubscriberBase = hasSubscriberBase(kpi);
    kpi.scale = number(json, {}, QStringLiteral("scale"), usualScale(kpi));
    readTexts(json, QStringLiteral("formula"), kpi.formulaChinese, kpi.formulaEnglish);
    readTexts(json, QStringLiteral("formula_closing"), kpi.formulaClosingChinese, kpi.formulaClosingEnglish);
    return kpi;
}
