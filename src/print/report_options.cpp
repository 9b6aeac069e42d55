// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/report_options.h"

#include <vector>

namespace {

void leaveOutBlocks(Chapter& chapter, const QSet<QString>& without)
{
    std::erase_if(chapter.blocks, [&without](const Block& block) { return without.contains(block.id); });
}

// The summary quotes the chapters' messages by their ids.
void leaveOutMessages(Chapter& summary, const QSet<QString>& messages)
{
    for (Block& block : summary.blocks) {
        auto* text = std::get_if<TextBlock>(&block.content);
        if (!text)
            continue;
        std::erase_if(text->paragraphs, [&messages](const TextBlock::Paragraph& paragraph) {
            return !paragraph.sentences.empty() && messages.contains(paragraph.sentences.front().id);
        });
    }
}

}

FullReview chosen(FullReview full, const ReportOptions& options)
{
    if (!options.chapters.empty()) {
        QSet<QString> messages;
        for (const Chapter& chapter : full.review.chapters) {
            if (!options.chapters.contains(chapter.number) && !chapter.messageId.isEmpty())
                messages.insert(chapter.messageId);
        }
        leaveOutMessages(full.parts.summary, messages);
        std::erase_if(full.review.chapters,
            [&options](const Chapter& chapter) { return !options.chapters.contains(chapter.number); });
    }
    for (Chapter& chapter : full.review.chapters)
        leaveOutBlocks(chapter, options.without);
    leaveOutBlocks(full.parts.summary, options.without);
    leaveOutBlocks(full.parts.appendix, options.without);
    if (options.without.contains(QStringLiteral("summary")))
        full.parts.summary.blocks.clear();
    if (options.without.contains(QStringLiteral("appendix")) || full.parts.appendix.blocks.empty())
        full.parts.appendix = {};
    return full;
}
