// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/workbook_contents.h"

#include <QStringList>

#include <algorithm>

namespace {

// "2 charts, 3 tables": what a chapter's sheet holds beside its texts.
QString blocksOf(const Chapter& chapter, const Words& words)
{
    int charts = 0;
    int tables = 0;
    int texts = 0;
    for (const Block& block : chapter.blocks) {
        if (std::holds_alternative<ChartBlock>(block.content))
            ++charts;
        else if (std::holds_alternative<TextBlock>(block.content))
            ++texts;
        else
            ++tables;
    }
    QStringList parts;
    if (charts > 0)
        parts.append(words.translate("Print", "%n charts with their figures", nullptr, charts));
    if (tables > 0)
        parts.append(words.translate("Print", "%n tables", nullptr, tables));
    if (texts > 0)
        parts.append(words.translate("Print", "%n texts", nullptr, texts));
    return parts.join(words.translate("Print", ", ", "between the parts of a list"));
}

}

std::vector<WorkbookSheet> workbookContents(
    const FullReview& full, const std::vector<RecordSheet>& records, const Words& words)
{
    const Review& review = full.review;
    std::vector<WorkbookSheet> sheets;
    sheets.push_back({words.translate("Print", "Summary"),
        words.translate("Print", "The year's message, the KPI table with formulas, links to the chapters")});
    for (const Chapter& chapter : review.chapters)
        sheets.push_back({QStringLiteral("%1 %2").arg(chapter.number).arg(chapter.title), blocksOf(chapter, words)});
    sheets.push_back({words.translate("Print", "KPIs by month"),
        words.translate("Print", "Every KPI, month by month, against plan and the year before")});
    const std::vector<Block>& appendix = full.parts.appendix.blocks;
    if (std::any_of(
            appendix.begin(), appendix.end(), [](const Block& block) { return block.id != u"appendix.months"; }))
        sheets.push_back({full.parts.appendix.title,
            words.translate("Print", "Definitions, months missing, changes of closed months")});
    for (const RecordSheet& sheet : records) {
        const int count = static_cast<int>(sheet.records.size());
        sheets.push_back({sheet.title, words.translate("Print", "%n records as entered", nullptr, count)});
    }
    return sheets;
}
