// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/kpi_table.h"
#include "review/market_items.h"
#include "review/market_sections.h"

#include <algorithm>
#include <cmath>

// The survey's table: each item's importance and score, online against in store.

namespace {

std::optional<double> gapOf(const SurveyItem& item)
{
    if (!item.online.value() || !item.inStore.value())
        return std::nullopt;
    return difference(*item.online.value(), *item.inStore.value());
}

// How far online lies above or below the store: neither is good or bad in itself.
TableCell gapCell(const ReviewContext& context, const SurveyItem& item, const DisplayScale& scale)
{
    TableCell cell;
    const std::optional<double> gap = gapOf(item);
    cell.text = gap ? context.format.signedFigure(gap, scale) : context.format.none();
    if (gap) {
        cell.note = plainNote(context,
            context.phrases.translate("Review", "%1, online less in store", "an item of the survey").arg(item.name),
            cell.text, differenceText(context, *item.online.value(), *item.inStore.value(), item.score.unit),
            kindName(context, QStringLiteral("satisfaction")), item.score.view(), item.score.result.counted);
    }
    return cell;
}

TableRow itemRow(const ReviewContext& context, const SurveyItem& item, const DisplayScale& scale, bool hasImportance)
{
    TableRow row;
    row.cells.push_back(wordCell(item.name, item.isPriority));
    if (hasImportance)
        row.cells.push_back(figureCell(context, item.importance.view(), scale));
    row.cells.push_back(figureCell(context, item.score.view(), scale, true));
    row.cells.push_back(changeCell(context, item.score.view()));
    row.cells.push_back(figureCell(context, item.online.view(), scale));
    row.cells.push_back(figureCell(context, item.inStore.view(), scale));
    row.cells.push_back(gapCell(context, item, scale));
    return row;
}

TableBlock surveyTable(const ReviewContext& context, const Survey& survey)
{
    const Phrases& phrases = context.phrases;
    const DisplayScale scale = context.format.tableScale(survey.all.score.unit, 9);
    TableBlock table;
    table.columns.push_back({phrases.translate("Review", "Item", "column: of the survey"), CellKind::Text, 2});
    if (survey.hasImportance())
        table.columns.push_back({phrases.translate("Review", "Importance", "a figure"), CellKind::Number, 1.4});
    table.columns.push_back({phrases.translate("Review", "Score", "column: satisfaction"), CellKind::Number, 1});
    table.columns.push_back({phrases.translate("Review", "Change", "column"), CellKind::Pin, 2.2});
    table.columns.push_back({phrases.translate("Review", "Online", "column: a touchpoint"), CellKind::Number, 1});
    table.columns.push_back({phrases.translate("Review", "In store", "column: a touchpoint"), CellKind::Number, 1});
    table.columns.push_back({phrases.translate("Review", "Gap", "column: online less in store"), CellKind::Number, 1});
    table.rows.reserve(survey.items.size() + 1);
    for (const SurveyItem& item : survey.items)
        table.rows.push_back(itemRow(context, item, scale, survey.hasImportance()));
    TableRow all = itemRow(context, survey.all, scale, survey.hasImportance());
    all.isTotal = true;
    table.rows.push_back(std::move(all));
    return table;
}

QString touchpointsMessage(const ReviewContext& context, const Survey& survey)
{
    const Phrases& phrases = context.phrases;
    if (!survey.hasTouchpoints())
        return survey.isEmpty() ? QString() : FindingWords(context).message(context.kpi(u"satisfaction"));
    const auto text = [&](const Slice& slice) { return context.format.inText(*slice.value(), slice.unit); };
    const QString head = phrases.translate("Review", "Online scores %1, the store itself %2")
                             .arg(text(survey.all.online), text(survey.all.inStore));
    const SurveyItem* widest = nullptr;
    for (const SurveyItem& item : survey.items) {
        if (gapOf(item) && (!widest || std::abs(*gapOf(item)) > std::abs(*gapOf(*widest))))
            widest = &item;
    }
    if (!widest || *gapOf(*widest) == 0)
        return head;
    const QString gap = context.format.inText(std::abs(*gapOf(*widest)), survey.all.score.unit);
    return FindingWords(context).halves(head,
        (*gapOf(*widest) > 0 ? phrases.translate("Review", "the widest gap is in %1, where online scores %2 more")
                             : phrases.translate("Review", "the widest gap is in %1, where the store scores %2 more"))
            .arg(context.inside(widest->name), gap));
}

}

Block marketSurvey(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("market.survey.table"), 7};
    const Phrases& phrases = context.phrases;
    const KpiView score = context.kpi(u"satisfaction");
    BlockTitle title =
        blockTitle(context, phrases.translate("Review", "Satisfaction by item and touchpoint", "title of a table"),
            context.format.unitName(QStringLiteral("score")), comparisonsOf(score) & ~Comparisons(Compared::Plan));
    const Survey survey = surveyOf(context);
    if (survey.isEmpty())
        return emptyBlock(place, std::move(title), emptyHint(context, score));
    return tableBlock(place, std::move(title), surveyTable(context, survey), touchpointsMessage(context, survey),
        footnote(context, {score}, phrases.translate("Review", "Gap: online less in store.")));
}
