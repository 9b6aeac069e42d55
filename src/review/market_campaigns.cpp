// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/market_sections.h"

#include <algorithm>
#include <cmath>

// The campaigns to keep subscribers: churn of those targeted before and after, pair by pair on one scale.

namespace {

// Only campaigns with an audience and both counts can be held against one another.
bool isComparable(const Campaign& campaign)
{
    return campaign.audience && *campaign.audience > 0 && campaign.churnedBefore && campaign.churnedAfter;
}

std::vector<const Campaign*> campaignsOf(const ReviewContext& context, int year)
{
    std::vector<const Campaign*> found;
    for (const Campaign& campaign : context.facts.campaigns) {
        const Month month = Month::of(campaign.startsOn);
        if (month.year() == year && month.month() <= context.through.month())
            found.push_back(&campaign);
    }
    return found;
}

struct Sums {
    int count = 0;
    double audience = 0, before = 0, after = 0;

    std::optional<double> rateBefore() const { return rate(before); }
    std::optional<double> rateAfter() const { return rate(after); }
    std::optional<double> change() const { return count > 0 ? percentChange(after, before) : std::nullopt; }

private:
    std::optional<double> rate(double churned) const
    {
        return audience > 0 ? std::optional<double>(churned / audience * 100) : std::nullopt;
    }
};

Sums sumsOf(const std::vector<const Campaign*>& campaigns)
{
    Sums sums;
    for (const Campaign* campaign : campaigns) {
        if (!isComparable(*campaign))
            continue;
        ++sums.count;
        sums.audience += *campaign->audience;
        sums.before += *campaign->churnedBefore;
        sums.after += *campaign->churnedAfter;
    }
    return sums;
}

Sums sumsOf(const Campaign& campaign)
{
    return sumsOf(std::vector<const Campaign*>{&campaign});
}

double widestRate(const std::vector<const Campaign*>& campaigns)
{
    double widest = 0;
    for (const Campaign* campaign : campaigns) {
        const Sums sums = sumsOf(*campaign);
        widest = std::max({widest, sums.rateBefore().value_or(0), sums.rateAfter().value_or(0)});
    }
    return widest;
}

FigureNote noteOf(const ReviewContext& context, const QString& name, const QString& exact, const QString& formula,
    const std::vector<Month>& months)
{
    const QString kind = QStringLiteral("campaigns");
    FigureNote note = plainNote(context, name, exact, formula, kindName(context, kind), context.kpi(u""), months);
    note.records.kinds = {kind};
    return note;
}

struct Rate {
    std::optional<double> value;
    double churned = 0;
    bool isAfter = false;
};

TableCell rateCell(
    const ReviewContext& context, const QString& name, const Sums& sums, const Rate& rate, const std::vector<Month>& in)
{
    const DisplayScale scale = context.format.tableScale(QStringLiteral("%"), rate.value.value_or(0));
    TableCell cell = wordCell(context.format.figure(rate.value, scale), rate.isAfter);
    if (rate.value) {
        cell.note = noteOf(context, name, context.format.exact(rate.value, QStringLiteral("%")),
            context.phrases.translate("Review", "churned ÷ audience = %1 ÷ %2")
                .arg(context.format.part(rate.churned), context.format.part(sums.audience)),
            in);
    }
    return cell;
}

TableCell plainCell(const ReviewContext& context, std::optional<double> value, const DisplayScale& scale)
{
    return wordCell(context.format.figure(value, scale));
}

TableCell changeOf(const ReviewContext& context, const QString& name, const Sums& sums, const std::vector<Month>& in)
{
    TableCell cell = wordCell(context.format.none());
    if (sums.count == 0)
        return cell;
    cell.value = sums.change();
    cell.text = context.format.percent(cell.value, true);
    cell.judgement = judgeChange(Direction::LessIsBetter, difference(sums.after, sums.before));
    cell.note = noteOf(
        context, name, cell.text, differenceText(context, sums.after, sums.before, QStringLiteral("people")), in);
    return cell;
}

// "Jan–Feb", "from Nov"
QString spanText(const ReviewContext& context, const Campaign& campaign)
{
    const Month first = Month::of(campaign.startsOn);
    if (!campaign.endsOn) {
        return context.phrases.translate("Review", "from %1", "a campaign's first month")
            .arg(context.periods.shortMonths({first}));
    }
    const Month last = std::min(Month::of(*campaign.endsOn), Month(first.year(), 12));
    return context.periods.shortMonths(monthsOf({first, last}));
}

TableBlock campaignTable(const ReviewContext& context, const std::vector<const Campaign*>& campaigns)
{
    const Phrases& phrases = context.phrases;
    const FigureFormat& format = context.format;
    const double widest = widestRate(campaigns);
    double audience = 0;
    double cost = 0;
    for (const Campaign* campaign : campaigns) {
        audience = std::max(audience, campaign->audience.value_or(0));
        cost = std::max(cost, campaign->cost.value_or(0));
    }
    const DisplayScale people = format.tableScale(QStringLiteral("people"), audience);
    const DisplayScale money = format.tableScale(QStringLiteral("yuan"), cost);
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Campaign", "column"), CellKind::Text, 1.4},
        {phrases.translate("Review", "Months", "column: of a campaign"), CellKind::Text, 1},
        {columnTitle(context, phrases.translate("Review", "Audience", "column"), people.unit), CellKind::Number, 1},
        {phrases.translate("Review", "Deals", "column"), CellKind::Number, 0.8},
        {columnTitle(context, phrases.translate("Review", "Cost", "column"), money.unit), CellKind::Number, 1},
        {phrases.translate("Review", "Churn before, %", "column"), CellKind::Bar, 1.6},
        {phrases.translate("Review", "Churn after, %", "column"), CellKind::Bar, 1.6},
        {phrases.translate("Review", "Change", "column"), CellKind::Pin, 1.6}};
    const auto barOf = [&](TableCell cell, const Rate& rate) {
        if (rate.value && widest > 0)
            cell.value = std::min(*rate.value / widest * 100, 100.0);
        return cell;
    };
    table.rows.reserve(campaigns.size() + 1);
    for (const Campaign* campaign : campaigns) {
        const Sums sums = sumsOf(*campaign);
        const std::vector<Month> in{Month::of(campaign->startsOn)};
        const Rate before{sums.rateBefore(), sums.before, false};
        const Rate after{sums.rateAfter(), sums.after, true};
        TableRow row;
        row.cells = {wordCell(campaign->title), wordCell(spanText(context, *campaign)),
            plainCell(context, campaign->audience, people),
            plainCell(context, campaign->deals, format.tableScale(QStringLiteral("count"), 1)),
            plainCell(context, campaign->cost, money),
            barOf(rateCell(context, campaign->title, sums, before, in), before),
            barOf(rateCell(context, campaign->title, sums, after, in), after),
            changeOf(context, campaign->title, sums, in)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

}

QString campaignsMessage(const ReviewContext& context)
{
    const std::vector<const Campaign*> campaigns = campaignsOf(context, context.year);
    const Sums sums = sumsOf(campaigns);
    if (sums.count == 0 || !sums.rateBefore())
        return {};
    const Phrases& phrases = context.phrases;
    const auto share = [&](std::optional<double> rate) { return context.format.inText(*rate, QStringLiteral("%")); };
    const double change = difference(sums.after, sums.before);
    const int count = sums.count;
    const QString head =
        phrases.translate("Review", "%n retention campaign(s)", "head of a sentence on their churn", count);
    QString text;
    if (change < 0) {
        text = phrases.translate("Review", "%1 brought churn of those addressed from %2 down to %3")
                   .arg(head, share(sums.rateBefore()), share(sums.rateAfter()));
    } else if (change > 0) {
        text = phrases.translate("Review", "%1 did not stop churn of those addressed: it rose from %2 to %3")
                   .arg(head, share(sums.rateBefore()), share(sums.rateAfter()));
    } else {
        text =
            phrases.translate("Review", "%1 left churn of those addressed at %2").arg(head, share(sums.rateBefore()));
    }
    const Campaign* best = nullptr;
    const Campaign* least = nullptr;
    for (const Campaign* campaign : campaigns) {
        const std::optional<double> one = sumsOf(*campaign).change();
        if (!one)
            continue;
        if (!best || *one < *sumsOf(*best).change())
            best = campaign;
        if (!least || *one > *sumsOf(*least).change())
            least = campaign;
    }
    if (!best || best == least || *sumsOf(*best).change() >= 0)
        return text;
    const auto fall = [&](const Campaign& campaign) { return context.format.percent(sumsOf(campaign).change(), true); };
    return FindingWords(context).halves(text,
        phrases.translate("Review", "“%1” did most (%2), “%3” least (%4)", "campaigns and their change of churn")
            .arg(best->title, fall(*best), least->title, fall(*least)));
}

Judgement campaignsJudgement(const ReviewContext& context)
{
    const Sums sums = sumsOf(campaignsOf(context, context.year));
    return judgeChange(Direction::LessIsBetter, difference(sums.after, sums.before));
}

Block marketCampaigns(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("market.growth.campaigns"), 12};
    const Phrases& phrases = context.phrases;
    BlockTitle title = blockTitle(context,
        phrases.translate("Review", "Retention campaigns, churn before and after", "title of a table"), {},
        Compared::Nothing);
    const std::vector<const Campaign*> campaigns = campaignsOf(context, context.year);
    const QString kind = kindName(context, QStringLiteral("campaigns"));
    if (campaigns.empty()) {
        return emptyBlock(place, std::move(title),
            phrases.translate("Review", "Enter or import %1 for %2 to see this.")
                .arg(kind, context.periods.year(context.year)));
    }
    return tableBlock(place, std::move(title), campaignTable(context, campaigns), campaignsMessage(context),
        context.joined({phrases.translate("Review",
                            "Churn = those who left ÷ those addressed, before the campaign and after it, as recorded. "
                            "A campaign belongs to the month in which it began."),
            sourceNote(context, kind)}));
}
