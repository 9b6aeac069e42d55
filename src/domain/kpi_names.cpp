// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi_names.h"

#include <cmath>

namespace {

struct RollUpRow {
    RollUp rollUp;
    const char16_t* name;
};
constexpr RollUpRow kRollUps[] = {
    {RollUp::Sum, u"sum"}, {RollUp::Last, u"last"}, {RollUp::Mean, u"mean"}, {RollUp::Year, u"year"}};

struct DirectionRow {
    Direction direction;
    const char16_t* name;
};
constexpr DirectionRow kDirections[] = {
    {Direction::MoreIsBetter, u"more"}, {Direction::LessIsBetter, u"less"}, {Direction::Neutral, u"neutral"}};

QString filterText(const LabelFilter& filter)
{
    QString accepted = filter.codes.join(QLatin1String(" or "));
    if (filter.codes.isEmpty())
        accepted = filter.isGiven ? QStringLiteral("any given") : filter.flag;
    return QStringLiteral("%1: %2%3").arg(filter.label, QLatin1String(filter.isNegated ? "not " : ""), accepted);
}

QString weightText(double weight)
{
    return weight == 1 ? QString() : QString::number(weight, 'g', 12) + QLatin1String(" * ");
}

QLatin1String operationSign(Expression::Kind kind)
{
    switch (kind) {
    case Expression::Kind::Add:
        return QLatin1String(" + ");
    case Expression::Kind::Subtract:
        return QLatin1String(" - ");
    case Expression::Kind::Multiply:
        return QLatin1String(" * ");
    default:
        return QLatin1String(" / ");
    }
}

QString operandText(const Expression& expression)
{
    const QString text = expressionText(expression);
    return expression.operands.empty() ? text : QLatin1Char('(') + text + QLatin1Char(')');
}

}

QString rollUpName(RollUp rollUp)
{
    for (const RollUpRow& row : kRollUps) {
        if (row.rollUp == rollUp)
            return QString::fromUtf16(row.name);
    }
    return {};
}

std::optional<RollUp> rollUpFromName(QStringView name)
{
    for (const RollUpRow& row : kRollUps) {
        if (name == row.name)
            return row.rollUp;
    }
    return std::nullopt;
}

QString directionName(Direction direction)
{
    for (const DirectionRow& row : kDirections) {
        if (row.direction == direction)
            return QString::fromUtf16(row.name);
    }
    return {};
}

std::optional<Direction> directionFromName(QStringView name)
{
    for (const DirectionRow& row : kDirections) {
        if (name == row.name)
            return row.direction;
    }
    return std::nullopt;
}

QString operationName(Expression::Kind kind)
{
    switch (kind) {
    case Expression::Kind::Add:
        return QStringLiteral("add");
    case Expression::Kind::Subtract:
        return QStringLiteral("subtract");
    case Expression::Kind::Multiply:
        return QStringLiteral("multiply");
    case Expression::Kind::Divide:
        return QStringLiteral("divide");
    default:
        return {};
    }
}

QString measureText(const Measure& measure)
{
    QStringList filters;
    for (const LabelFilter& filter : measure.where)
        filters.append(filterText(filter));
    const QString column = measure.kind + QLatin1Char('.') + measure.column;
    return filters.isEmpty() ? column : QStringLiteral("%1[%2]").arg(column, filters.join(QLatin1String(", ")));
}

QString partText(const Part& part)
{
    QString text = part.isSubscriberBase ? QStringLiteral("avg_subs") : QString();
    for (const Term& term : part.terms) {
        if (part.isSubscriberBase)
            break;
        const bool isFirst = text.isEmpty();
        if (!isFirst)
            text += QLatin1String(term.weight < 0 ? " - " : " + ");
        else if (term.weight < 0)
            text += QLatin1Char('-');
        text += weightText(std::abs(term.weight)) + measureText(term.measure);
    }
    return QStringLiteral("%1 (%2)").arg(text, rollUpName(part.rollUp));
}

QString expressionText(const Expression& expression)
{
    switch (expression.kind) {
    case Expression::Kind::Constant:
        return QString::number(expression.constant, 'g', 12);
    case Expression::Kind::Kpi:
        return expression.kpi.text();
    case Expression::Kind::Part:
        return partText(expression.part);
    case Expression::Kind::PeakToIdle:
        return QStringLiteral("busiest / idlest %1 of %2").arg(expression.label, partText(expression.part));
    default:
        break;
    }
    QStringList operands;
    for (const Expression& operand : expression.operands)
        operands.append(operandText(operand));
    return operands.join(operationSign(expression.kind));
}
