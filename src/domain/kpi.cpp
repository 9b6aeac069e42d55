// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi.h"

#include <algorithm>

namespace {

bool hasBase(const Expression& expression)
{
    return expression.part.isSubscriberBase
        || std::any_of(expression.operands.begin(), expression.operands.end(), hasBase);
}

}

const QString& KpiDefinition::formula(Language language, SubscriberBase base) const
{
    const QString& closing = language == Language::Chinese ? formulaClosingChinese : formulaClosingEnglish;
    return base == SubscriberBase::Closing && !closing.isEmpty() ? closing : formula(language);
}

RollUp KpiDefinition::targetRollUp() const
{
    if (expression)
        return expressionTarget;
    if (!denominator)
        return numerator.rollUp;
    if (numerator.rollUp == RollUp::Year || denominator->rollUp == RollUp::Year)
        return RollUp::Year;
    if (numerator.rollUp == RollUp::Last && denominator->rollUp == RollUp::Last)
        return RollUp::Last; // a share of a stock, say subscribers on 5G, moves as stocks do
    const bool isFlowOverStock = numerator.rollUp == RollUp::Sum && denominator->rollUp != RollUp::Sum;
    return isFlowOverStock ? RollUp::Sum : RollUp::Mean;
}

bool hasSubscriberBase(const KpiDefinition& definition)
{
    return definition.numerator.isSubscriberBase || (definition.denominator && definition.denominator->isSubscriberBase)
        || (definition.expression && hasBase(*definition.expression));
}

Part averageSubscribers()
{
    const QString kind = QStringLiteral("subscribers");
    Part part;
    part.terms = {{{kind, QStringLiteral("opening"), {}}, 0.5}, {{kind, QStringLiteral("closing"), {}}, 0.5}};
    part.isSubscriberBase = true;
    return part;
}
