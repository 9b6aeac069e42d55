// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wording_places.h"

#include <algorithm>

QString programText(const Review& review, const QString& place)
{
    const auto textOf = [](const QString& text, const Hand& hand) {
        return hand.isReworded || hand.isHidden ? hand.original : text;
    };
    for (const Chapter& chapter : review.chapters) {
        if (chapter.messageId == place)
            return textOf(chapter.message, chapter.messageHand);
        for (const Block& block : chapter.blocks) {
            if (block.messageId == place)
                return textOf(block.message, block.messageHand);
        }
        for (const Sentence& sentence : chapter.sentences()) {
            if (sentence.id == place && !sentence.hand.isOwn)
                return textOf(sentence.text, sentence.hand);
        }
    }
    return {};
}

const TableRow* wordedRow(const Review& review, const QString& place)
{
    for (const Chapter& chapter : review.chapters) {
        for (const Block& block : chapter.blocks) {
            const auto* table = std::get_if<TableBlock>(&block.content);
            if (!table || table->worded.text < 0)
                continue;
            for (const auto* rows : {&table->rows, &table->hidden}) {
                const auto row = std::ranges::find(*rows, place, &TableRow::id);
                if (row != rows->end())
                    return &*row;
            }
        }
    }
    return nullptr;
}

QString blockOfSentence(const Review& review, const QString& place)
{
    for (const Chapter& chapter : review.chapters) {
        for (const Block& block : chapter.blocks) {
            const auto* text = std::get_if<TextBlock>(&block.content);
            for (size_t i = 0; text && i < text->paragraphs.size(); ++i) {
                const auto& sentences = text->paragraphs[i].sentences;
                if (std::ranges::find(sentences, place, &Sentence::id) != sentences.end())
                    return block.id;
            }
        }
    }
    return {};
}

bool takesRows(const Review& review, const QString& block)
{
    return std::ranges::any_of(review.chapters, [&](const Chapter& chapter) {
        return std::ranges::any_of(
            chapter.blocks, [&](const Block& one) { return one.takesOwnRows && one.id == block; });
    });
}

QString freePlace(const std::vector<Wording>& wordings)
{
    int number = 1;
    const auto isTaken = [&](const QString& place) {
        return std::ranges::find(wordings, place, &Wording::place) != wordings.end();
    };
    while (isTaken(QStringLiteral("own.%1").arg(number)))
        ++number;
    return QStringLiteral("own.%1").arg(number);
}
