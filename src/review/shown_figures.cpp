// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/shown_figures.h"

#include "review/figure_format.h"
#include "review/written_numbers.h"

#include <algorithm>

namespace {

bool isQuoted(const std::vector<QuotedFigure>& quoted, const ShownFigure& figure)
{
    return std::ranges::any_of(
        quoted, [&](const QuotedFigure& one) { return one.kpi == figure.kpi && one.field == figure.field; });
}

// The first figure that the number tells, of the KPIs in this order: one is enough.
const ShownFigure* toldBy(const WrittenNumber& number, const std::vector<ShownFigure>& figures)
{
    const auto found =
        std::ranges::find_if(figures, [&](const ShownFigure& figure) { return tells(number, figure.value); });
    return found == figures.end() ? nullptr : &*found;
}

const TableRow* rowAt(const TableBlock& table, const QString& place)
{
    for (const auto* rows : {&table.rows, &table.hidden}) {
        const auto found = std::ranges::find(*rows, place, &TableRow::id);
        if (!place.isEmpty() && found != rows->end())
            return &*found;
    }
    return nullptr;
}

}

std::vector<ShownFigure> shownFigures(const KpiResult& result, const KpiDefinition& kpi, bool withMonths)
{
    const QString unit = figureUnit(kpi);
    const QString percent = QStringLiteral("%");
    std::vector<ShownFigure> figures;
    const auto add = [&](const QString& field, const std::optional<double>& value, const QString& in) {
        if (value)
            figures.push_back({kpi.id, field, *value, in});
    };
    add(QStringLiteral("value"), result.value, unit);
    add(QStringLiteral("previous"), result.previous, unit);
    add(QStringLiteral("target"), result.target, unit);
    add(QStringLiteral("yearTarget"), result.yearTarget, unit);
    add(QStringLiteral("stretch"), result.stretch, unit);
    add(QStringLiteral("change"), result.change, unit);
    add(QStringLiteral("changePercent"), result.changePercent, percent);
    add(QStringLiteral("completion"), result.completion, percent);
    add(QStringLiteral("targetGap"), result.targetGap, unit);
    for (size_t month = 0; withMonths && month < result.months.size(); ++month)
        add(QStringLiteral("month.%1").arg(month + 1), result.months[month], unit);
    return figures;
}

std::vector<KpiId> kpisQuotedAt(const Review& review, const QString& place)
{
    for (const Chapter& chapter : review.chapters) {
        for (const Block& block : chapter.blocks) {
            if (const auto* table = std::get_if<TableBlock>(&block.content)) {
                if (const TableRow* row = rowAt(*table, place))
                    return row->hand.isOwn || row->subject.kpi.isEmpty() ? std::vector<KpiId>()
                                                                         : std::vector{row->subject.kpi};
            }
            const auto* text = std::get_if<TextBlock>(&block.content);
            for (size_t i = 0; text && i < text->paragraphs.size(); ++i) {
                for (const auto* list : {&text->paragraphs[i].sentences, &text->paragraphs[i].hidden}) {
                    const auto found = std::ranges::find(*list, place, &Sentence::id);
                    if (found != list->end())
                        return found->quotes;
                }
            }
        }
    }
    return {};
}

std::vector<QuotedFigure> quotedFigures(
    const Review& review, const Catalogue& catalogue, const QString& place, const QString& text)
{
    const std::vector<KpiId> near = kpisQuotedAt(review, place);
    std::vector<ShownFigure> nearFigures;
    std::vector<ShownFigure> others;
    std::vector<QuotedFigure> quoted;
    for (const KpiResult& result : review.kpis) {
        const KpiDefinition* kpi = catalogue.find(result.id);
        if (!kpi)
            continue;
        const bool isNear = std::ranges::find(near, result.id) != near.end();
        for (const ShownFigure& figure : shownFigures(result, *kpi, isNear))
            (isNear ? nearFigures : others).push_back(figure);
        if (isNear && result.value)
            quoted.push_back({result.id, QStringLiteral("value"), *result.value});
    }
    for (const WrittenNumber& number : writtenNumbers(text)) {
        const ShownFigure* figure = toldBy(number, nearFigures);
        if (!figure)
            figure = toldBy(number, others);
        if (figure && !isQuoted(quoted, *figure))
            quoted.push_back({figure->kpi, figure->field, figure->value});
    }
    return quoted;
}
