// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/arpu_words.h"

#include "domain/bridge.h"
#include "review/bridge_builder.h"
#include "review/finding_words.h"

#include <cmath>

namespace {

// What shows as 0.0% is level.
constexpr double kLevelPercent = 0.05;

QString revenueSide(const ReviewContext& context, double percent)
{
    const Phrases& phrases = context.phrases;
    if (std::abs(percent) < kLevelPercent)
        return phrases.translate("Review", "Revenue counted in ARPU stayed level");
    const QString amount = context.format.percent(std::abs(percent), false);
    return (percent > 0 ? phrases.translate("Review", "Revenue counted in ARPU rose %1")
                        : phrases.translate("Review", "Revenue counted in ARPU fell %1"))
        .arg(amount);
}

QString subscribersSide(const ReviewContext& context, double percent)
{
    const Phrases& phrases = context.phrases;
    if (std::abs(percent) < kLevelPercent)
        return phrases.translate("Review", "average subscribers stayed level");
    const QString amount = context.format.percent(std::abs(percent), false);
    return (percent > 0 ? phrases.translate("Review", "average subscribers rose %1")
                        : phrases.translate("Review", "average subscribers fell %1"))
        .arg(amount);
}

double percentOf(double before, double after)
{
    return (after / before - 1) * 100;
}

}

QString arpuSidesText(const ReviewContext& context)
{
    const KpiView arpu = context.kpi(u"arpu");
    if (!arpu.hasPrevious())
        return {};
    const std::optional<PriceVolume> sides =
        priceAndVolume(context.calculator, arpu.definition.id, context.year, context.through);
    if (!sides || sides->revenueBefore <= 0)
        return {};
    return FindingWords(context).clauses({revenueSide(context, percentOf(sides->revenueBefore, sides->revenueAfter)),
        subscribersSide(context, percentOf(sides->volumeBefore, sides->volumeAfter))});
}

QString arpuLinesText(const ReviewContext& context)
{
    const KpiView arpu = context.kpi(u"arpu");
    const QString label = QStringLiteral("business_line");
    if (!arpu.hasPrevious())
        return {};
    const std::optional<LabelBridge> bridge =
        bridgeOfRatio(context.calculator, arpu.definition, label, arpu.result.compared);
    const QString lines = bridge ? driversText(context, *bridge, {label, arpu.unit, true}) : QString();
    return lines.isEmpty() ? QString()
                           : context.phrases.translate("Review", "Per subscriber, %1").arg(context.inside(lines));
}

QString arpuCause(const ReviewContext& context)
{
    const QString sides = arpuSidesText(context);
    const QString lines = arpuLinesText(context);
    return sides.isEmpty() || lines.isEmpty() ? sides + lines
                                              : FindingWords(context).halves(sides, context.inside(lines));
}
