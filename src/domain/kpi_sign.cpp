// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi.h"

#include <algorithm>

namespace {

bool takesAway(const Part& part)
{
    return std::ranges::any_of(part.terms, [](const Term& term) { return term.weight < 0; });
}

bool takesAway(const Expression& expression)
{
    return expression.kind == Expression::Kind::Subtract || expression.constant < 0 || takesAway(expression.part)
        || std::ranges::any_of(expression.operands, [](const Expression& one) { return takesAway(one); });
}

}

bool canBeNegative(const KpiDefinition& definition)
{
    return definition.scale < 0 || takesAway(definition.numerator)
        || (definition.denominator && takesAway(*definition.denominator))
        || (definition.expression && takesAway(*definition.expression));
}
