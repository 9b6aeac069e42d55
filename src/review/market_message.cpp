// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"
#include "review/finding_words.h"
#include "review/market_sections.h"

#include <algorithm>

namespace {

constexpr const char16_t* kLeads[] = {u"market_share", u"satisfaction", u"cost_per_add", u"value_added_penetration",
    u"broadband_penetration", u"lead_conversion"};

// How the carrier wins now against what it holds: the share of gross adds beside that of subscribers.
QString winningText(const ReviewContext& context)
{
    const KpiView held = context.kpi(u"market_share");
    const KpiView won = context.kpi(u"gross_add_share");
    if (!held.hasValue() || !won.hasValue())
        return {};
    const double gap = difference(*won.result.value, *held.result.value);
    const QString share = context.format.inText(*won.result.value, won.unit);
    const QString points = context.format.pointsInText(gap);
    if (gap == 0)
        return context.phrases.translate("Review", "of the gross adds it won as much, %1").arg(share);
    return (gap < 0 ? context.phrases.translate("Review", "of the gross adds it won only %1, %2 less")
                    : context.phrases.translate("Review", "of the gross adds it won %1, %2 more"))
        .arg(share, points);
}

}

QString messageOf(const std::vector<Block>& blocks, QStringView id)
{
    const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const Block& block) { return block.id == id; });
    return found == blocks.end() ? QString() : found->message;
}

QString marketMessage(const ReviewContext& context, const std::vector<Block>& blocks)
{
    const auto lead = std::find_if(std::begin(kLeads), std::end(kLeads),
        [&](const char16_t* id) { return context.kpi(QStringView(id)).hasValue(); });
    const FindingWords words(context);
    if (lead == std::end(kLeads)) {
        for (const QString& text :
            {messageOf(blocks, u"market.rivals"), messageOf(blocks, u"market.growth.campaigns")}) {
            if (!text.isEmpty())
                return words.fullStop(text);
        }
        return context.phrases
            .translate("Review",
                "Enter or import the market, the survey or acquisition of %1, and the review of the "
                "market stands here.")
            .arg(context.periods.year(context.year));
    }
    const KpiView kpi = context.kpi(QStringView(*lead));
    QString text = words.message(kpi);
    const bool isShare = kpi.definition.id.text() == u"market_share";
    if (isShare)
        text = words.halves(text, winningText(context));
    const QString priority = messageOf(blocks, u"market.survey.plot");
    return words.fullStop(words.halves(text, context.inside(priority)));
}
