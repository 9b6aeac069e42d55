// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/report_summary.h"

#include "review/block_words.h"
#include "review/chapter_blocks.h"
#include "review/kpi_table.h"

#include <algorithm>

namespace {

constexpr size_t kRowsOfAPage = 17;

std::vector<KpiView> judgedKpis(const ReviewContext& context)
{
    std::vector<KpiView> kpis;
    for (const KpiResult& result : context.results()) {
        const KpiView kpi = context.kpi(result.id.text());
        if (kpi.hasValue() && kpi.hasTarget())
            kpis.push_back(kpi);
    }
    return kpis;
}

Block kpiBlock(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("summary.kpis")};
    std::vector<KpiView> kpis = judgedKpis(context);
    const Phrases& phrases = context.phrases;
    BlockTitle title = blockTitle(context, phrases.translate("Review", "Targets of the year"), {}, Compared::Previous);
    if (kpis.empty())
        return emptyBlock(place, std::move(title),
            phrases.translate("Review", "Enter targets of the year to see them held against."));
    QString note;
    if (kpis.size() > kRowsOfAPage) {
        const int more = static_cast<int>(kpis.size() - kRowsOfAPage);
        note =
            phrases.translate("Review", "%n more target(s) stand in the chapters.", "under the summary's table", more);
        while (kpis.size() > kRowsOfAPage)
            kpis.pop_back();
    }
    return tableBlock(place, std::move(title), kpiTable(context, kpis), QString(), note);
}

Block messagesBlock(const std::vector<Chapter>& chapters)
{
    TextBlock text;
    for (size_t i = 1; i < chapters.size(); ++i) { // the first one's stands above
        if (!chapters[i].message.isEmpty())
            text.paragraphs.push_back({chapters[i].title, {{chapters[i].messageId, chapters[i].message, {}, {}}}});
    }
    Block block;
    block.id = QStringLiteral("summary.messages");
    block.content = std::move(text);
    return block;
}

}

Chapter reportSummary(const ReviewContext& context, const std::vector<Chapter>& chapters)
{
    Chapter summary;
    summary.id = QStringLiteral("summary");
    summary.number = 0;
    summary.title = context.phrases.translate("Review", "The year on one page");
    if (!chapters.empty()) {
        summary.message = chapters.front().message;
        summary.messageId = chapters.front().messageId;
        summary.status = chapters.front().status;
    }
    summary.blocks = {kpiBlock(context), messagesBlock(chapters)};
    return summary;
}
