// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/annual_sections.h"
#include "review/bridge_builder.h"
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/outlook_block.h"

#include "domain/comparison.h"

#include <algorithm>
#include <cmath>

// Revenue in chapter 1: by month, by what made the change, and how it is made up.

namespace {

// Revenue from the year before to this year as volume, price and the lines that ARPU does not count.
struct RevenueSteps {
    std::vector<Month> months;
    PriceVolume arpu;
    double before = 0;
    double after = 0;

    double others() const { return (after - before) - arpu.volumeEffect() - arpu.priceEffect(); }
};

std::optional<RevenueSteps> revenueSteps(const ReviewContext& context)
{
    const KpiView arpu = context.kpi(u"arpu");
    const std::optional<PriceVolume> parts =
        priceAndVolume(context.calculator, arpu.definition.id, context.year, context.through);
    if (!parts || parts->revenueBefore <= 0)
        return std::nullopt;
    const KpiId revenue = context.kpi(u"revenue").definition.id;
    const std::vector<Month>& months = arpu.result.compared;
    const KpiValue after = context.calculator.valueOver(revenue, months);
    const KpiValue before = context.calculator.valueOver(revenue, yearBefore(months));
    if (!after.value || !before.value)
        return std::nullopt;
    return RevenueSteps{months, *parts, *before.value, *after.value};
}

QString volumeFormula(const ReviewContext& context, const RevenueSteps& steps)
{
    const FigureFormat& format = context.format;
    return context.phrases
        .translate("Review", "(average subscribers %1 − %2) × %3 months × ARPU of the year before %4 = %5")
        .arg(format.part(steps.arpu.volumeAfter / steps.arpu.months),
            format.part(steps.arpu.volumeBefore / steps.arpu.months), QString::number(steps.arpu.months),
            format.exact(steps.arpu.priceBefore(), QStringLiteral("yuan/person")),
            signedExact(context, steps.arpu.volumeEffect(), QStringLiteral("yuan")));
}

QString priceFormula(const ReviewContext& context, const RevenueSteps& steps)
{
    const FigureFormat& format = context.format;
    return context.phrases.translate("Review", "(ARPU %1 − %2) × average subscribers %3 × %4 months = %5")
        .arg(format.part(steps.arpu.priceAfter()), format.part(steps.arpu.priceBefore()),
            format.part(steps.arpu.volumeAfter / steps.arpu.months), QString::number(steps.arpu.months),
            signedExact(context, steps.arpu.priceEffect(), QStringLiteral("yuan")));
}

BridgeSpec priceVolumeChart(const ReviewContext& context, const RevenueSteps& steps, const DisplayScale& scale)
{
    const Phrases& phrases = context.phrases;
    const KpiView revenue = context.kpi(u"revenue");
    const QString kinds = sourceKinds(context, context.kpi(u"arpu").definition);
    const FigureNotes notes(context, revenue);
    BridgeBuilder chart(context.format, scale);
    const auto total = [&](const std::vector<Month>& months, Scenario scenario, double value) {
        const QString period = context.periods.shortPeriodOfYear(months);
        chart.total(period, scenario, value,
            notes.over(
                period, context.calculator.valueOver(revenue.definition.id, months), {months.front(), months.back()}));
    };
    const auto step = [&](const QString& name, double change, const QString& formula, bool isQuoted) {
        FigureNote note =
            plainNote(context, name, signedExact(context, change, revenue.unit), formula, kinds, revenue, steps.months);
        chart.step(name, change, judgeChange(Direction::MoreIsBetter, change), std::move(note), isQuoted);
    };
    total(yearBefore(steps.months), Scenario::Previous, steps.before);
    step(phrases.translate("Review", "Subscribers", "step of a bridge: volume"), steps.arpu.volumeEffect(),
        volumeFormula(context, steps), true);
    step(phrases.translate("Review", "ARPU", "step of a bridge: price"), steps.arpu.priceEffect(),
        priceFormula(context, steps), true);
    step(phrases.translate("Review", "Other lines", "step of a bridge: revenue outside ARPU"), steps.others(),
        phrases.translate(
            "Review", "change of the revenue that ARPU does not count: broadband, enterprise, devices, other"),
        false);
    total(steps.months, Scenario::Actual, steps.after);
    return chart.take();
}

BridgeSplit revenueSplit(const ReviewContext& context, const char16_t* label)
{
    const QString name = QString::fromUtf16(label);
    const QString word = name == u"channel"
        ? context.phrases.translate("Review", "channel", "a column of revenue")
        : context.phrases.translate("Review", "business line", "a column of revenue");
    return {measureOf(u"revenue", u"amount"), name, name, word};
}

}

QString priceVolumeMessage(const ReviewContext& context)
{
    const std::optional<RevenueSteps> steps = revenueSteps(context);
    if (!steps)
        return {};
    const Phrases& phrases = context.phrases;
    const double volume = steps->arpu.volumeEffect();
    const double price = steps->arpu.priceEffect();
    const QString volumeText = context.format.inText(std::abs(volume), QStringLiteral("yuan"));
    const QString priceText = context.format.inText(std::abs(price), QStringLiteral("yuan"));
    if (volume >= 0) {
        return (price >= 0 ? phrases.translate("Review", "More subscribers added %1, a higher ARPU %2")
                           : phrases.translate("Review", "More subscribers added %1, a lower ARPU took %2 away"))
            .arg(volumeText, priceText);
    }
    return (price >= 0 ? phrases.translate("Review", "Fewer subscribers took %1 away, a higher ARPU added %2")
                       : phrases.translate("Review", "Fewer subscribers took %1 away, a lower ARPU %2"))
        .arg(volumeText, priceText);
}

Block annualPriceVolume(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("annual.revenue.price_volume"), 6};
    const KpiView arpu = context.kpi(u"arpu");
    const KpiView revenue = context.kpi(u"revenue");
    BlockTitle title = blockTitle(
        context, context.phrases.translate("Review", "Revenue: subscribers × ARPU", "title of a bridge"), {});
    const std::optional<RevenueSteps> steps = revenueSteps(context);
    if (!steps) {
        return emptyBlock(
            place, std::move(title), arpu.hasValue() ? noYearBeforeHint(context, arpu) : emptyHint(context, arpu));
    }
    const DisplayScale scale = context.format.tableScale(revenue.unit, std::max(steps->before, steps->after));
    title.unit = scale.unit;
    title.when = context.phrases.translate("Review", "%1 → %2", "from one period to another")
                     .arg(context.periods.shortPeriodOfYear(yearBefore(steps->months)),
                         context.periods.shortPeriodOfYear(steps->months));
    return chartBlock(context, place, std::move(title), priceVolumeChart(context, *steps, scale),
        priceVolumeMessage(context),
        footnote(context, {arpu},
            context.phrases.translate("Review",
                "Subscribers: their change × ARPU of the year before. ARPU: its change × this year's subscribers.")));
}

void addAnnualRevenue(const ReviewContext& context, const Outlook& outlook, std::vector<Block>& blocks)
{
    const KpiView revenue = context.kpi(u"revenue");
    const BlockPlace columns{QStringLiteral("annual.revenue.columns"), 8};
    blocks.push_back(
        outlook.year ? outlookBlock(context, columns, revenue, outlook) : monthColumnsBlock(context, columns, revenue));
    blocks.push_back(labelBridgeBlock(
        context, {QStringLiteral("annual.revenue.by_line"), 4}, revenue, revenueSplit(context, u"business_line")));
    blocks.push_back(labelBridgeBlock(
        context, {QStringLiteral("annual.revenue.by_channel"), 6}, revenue, revenueSplit(context, u"channel")));
    blocks.push_back(annualPriceVolume(context));
    blocks.push_back(
        linesBlock(context, {QStringLiteral("annual.revenue.premium"), 6}, context.kpi(u"premium_revenue_share")));
    blocks.push_back(linesBlock(
        context, {QStringLiteral("annual.revenue.enterprise"), 6}, context.kpi(u"enterprise_revenue_share")));
    blocks.push_back(annualChannels(context));
}
