// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review.h"

#include <algorithm>

std::vector<Sentence> Chapter::sentences() const
{
    std::vector<Sentence> all;
    for (const Block& block : blocks) {
        const auto* text = std::get_if<TextBlock>(&block.content);
        if (!text)
            continue;
        for (const TextBlock::Paragraph& paragraph : text->paragraphs)
            all.insert(all.end(), paragraph.sentences.begin(), paragraph.sentences.end());
    }
    return all;
}

QStringList Chapter::flagged() const
{
    QStringList ids;
    if (!messageHand.flag.isEmpty())
        ids.append(messageId);
    for (const Block& block : blocks) {
        if (!block.messageHand.flag.isEmpty())
            ids.append(block.messageId);
        const auto* text = std::get_if<TextBlock>(&block.content);
        for (size_t i = 0; text && i < text->paragraphs.size(); ++i) {
            for (const Sentence& sentence : text->paragraphs[i].sentences) {
                if (!sentence.hand.flag.isEmpty())
                    ids.append(sentence.id);
            }
        }
        const auto* table = std::get_if<TableBlock>(&block.content);
        for (size_t i = 0; table && i < table->rows.size(); ++i) {
            if (!table->rows[i].hand.flag.isEmpty())
                ids.append(table->rows[i].id);
        }
    }
    return ids;
}

const KpiResult* Review::kpi(const KpiId& id) const
{
    const auto found = std::find_if(kpis.begin(), kpis.end(), [&](const KpiResult& result) { return result.id == id; });
    return found == kpis.end() ? nullptr : &*found;
}

const Chapter* Review::chapter(QStringView id) const
{
    const auto found =
        std::find_if(chapters.begin(), chapters.end(), [&](const Chapter& chapter) { return chapter.id == id; });
    return found == chapters.end() ? nullptr : &*found;
}

bool Review::isWhole() const
{
    return std::all_of(chapters.begin(), chapters.end(), [](const Chapter& chapter) { return chapter.isFilled; });
}
