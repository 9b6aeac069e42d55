// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/outlook_column.h"

#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/kpi_table.h"
#include "review/outlook_block.h"
#include "review/outlook_words.h"

#include <algorithm>

namespace {

constexpr std::ptrdiff_t kBehindActual = 4;

TableCell outlookCell(const ReviewContext& context, const KpiView& kpi, const Outlook& outlook)
{
    TableCell cell;
    const std::optional<double> value = outlook.year ? std::optional(outlook.year->value) : std::nullopt;
    cell.text = context.format.figure(value, rowScale(context, kpi));
    if (!value)
        return cell;
    cell.note = FigureNotes(context, kpi)
                    .figure(context.phrases.translate("Review", "year-end outlook", "name of a figure"), *value,
                        methodText(context, kpi, outlook), {Month(context.year - 1, 1), context.through});
    cell.note.base = FindingWords(context).clauses(
        {rangeText(context, kpi, *outlook.year), againstTargetText(context, kpi, outlook)});
    return cell;
}

}

void addOutlookColumn(const ReviewContext& context, const std::vector<KpiView>& kpis, TableBlock& table)
{
    std::vector<Outlook> outlooks;
    outlooks.reserve(kpis.size());
    for (const KpiView& kpi : kpis)
        outlooks.push_back(yearOutlook(context, kpi));
    if (std::none_of(outlooks.begin(), outlooks.end(), [](const Outlook& outlook) { return outlook.year.has_value(); }))
        return;
    table.columns.insert(table.columns.begin() + kBehindActual,
        {context.phrases.translate("Review", "Outlook", "column: where the year is heading"), CellKind::Number, 1.1});
    for (size_t i = 0; i < kpis.size(); ++i) {
        std::vector<TableCell>& cells = table.rows[i].cells;
        cells.insert(cells.begin() + kBehindActual, outlookCell(context, kpis[i], outlooks[i]));
    }
}
