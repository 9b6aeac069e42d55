// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/wordings.h"

#include "review/wording_check.h"

#include <QHash>

#include <algorithm>

namespace {

class WordingLayer final {
public:
    WordingLayer(Review& review, const std::vector<Wording>& wordings, WordingCheck& check)
        : m_review(review)
        , m_wordings(wordings)
        , m_check(check)
    {
        for (const Wording& wording : wordings)
            m_places.insert(wording.place, &wording);
    }

    void lay()
    {
        for (Chapter& chapter : m_review.chapters) {
            m_chapter = &chapter;
            layMessage(chapter.message, chapter.messageId, chapter.messageHand);
            for (Block& block : chapter.blocks) {
                layMessage(block.message, block.messageId, block.messageHand);
                if (auto* text = std::get_if<TextBlock>(&block.content))
                    layText(*text, block.id);
            }
        }
    }

private:
    const Wording* at(const QString& place) const { return place.isEmpty() ? nullptr : m_places.value(place); }
    void layMessage(QString& message, const QString& place, Hand& hand)
    {
        const Wording* wording = at(place);
        if (!wording || (wording->text.isEmpty() && !wording->isHidden))
            return;
        hand = handOf(*wording, message);
        message = wording->isHidden ? QString() : wording->text;
    }
    Hand handOf(const Wording& wording, const QString& original)
    {
        const QString flag = wording.isHidden ? QString() : m_check.flag(wording, *m_chapter);
        return {!wording.text.isEmpty() && !wording.isOwn(), wording.isOwn(), wording.isHidden, original, flag};
    }

    void layText(TextBlock& text, const QString& block)
    {
        addOwn(text, block);
        for (TextBlock::Paragraph& paragraph : text.paragraphs) {
            arrange(paragraph.sentences);
            std::vector<Sentence> shown;
            for (Sentence& sentence : paragraph.sentences) {
                laySentence(sentence);
                (sentence.hand.isHidden ? paragraph.hidden : shown).push_back(std::move(sentence));
            }
            paragraph.sentences = std::move(shown);
        }
    }
    void laySentence(Sentence& sentence)
    {
        const Wording* wording = at(sentence.id);
        if (!wording || (wording->text.isEmpty() && !wording->isHidden))
            return;
        sentence.hand = handOf(*wording, wording->isOwn() ? QString() : sentence.text);
        if (!wording->text.isEmpty())
            sentence.text = wording->text;
    }
    // Each after its neighbour, which may be an own sentence itself.
    void addOwn(TextBlock& text, const QString& block)
    {
        std::vector<const Wording*> waiting;
        for (const Wording& wording : m_wordings) {
            if (wording.block == block && !text.paragraphs.empty())
                waiting.push_back(&wording);
        }
        while (!waiting.empty()) {
            const auto ready = std::ranges::find_if(
                waiting, [&](const Wording* wording) { return findBeside(text, wording->beside).first; });
            const auto taken = ready == waiting.end() ? waiting.begin() : ready;
            insert(text, **taken);
            waiting.erase(taken);
        }
    }
    using Spot = std::pair<std::vector<Sentence>*, std::vector<Sentence>::iterator>;
    static Spot findBeside(TextBlock& text, const QString& place)
    {
        for (TextBlock::Paragraph& paragraph : text.paragraphs) {
            const auto found = std::ranges::find(paragraph.sentences, place, &Sentence::id);
            if (found != paragraph.sentences.end())
                return {&paragraph.sentences, found + 1};
        }
        return {nullptr, {}};
    }
    static void insert(TextBlock& text, const Wording& wording)
    {
        Spot spot = findBeside(text, wording.beside);
        if (!spot.first)
            spot = {&text.paragraphs.back().sentences, text.paragraphs.back().sentences.end()};
        Sentence sentence;
        sentence.id = wording.place;
        sentence.text = wording.text;
        spot.first->insert(spot.second, std::move(sentence));
    }
    // Those that were moved by their position; a sentence that nobody has placed stays behind the one that the program
    // puts before it.
    void arrange(std::vector<Sentence>& sentences) const
    {
        std::vector<std::pair<int, size_t>> order;
        order.reserve(sentences.size());
        int last = 0;
        for (size_t i = 0; i < sentences.size(); ++i) {
            const Wording* wording = at(sentences[i].id);
            last = wording && wording->position > 0 ? wording->position : last;
            order.emplace_back(last, i);
        }
        std::ranges::stable_sort(order, {}, &std::pair<int, size_t>::first);
        std::vector<Sentence> arranged;
        arranged.reserve(order.size());
        for (const auto& [position, index] : order)
            arranged.push_back(std::move(sentences[index]));
        sentences = std::move(arranged);
    }

    Review& m_review;
    const std::vector<Wording>& m_wordings;
    WordingCheck& m_check;
    QHash<QString, const Wording*> m_places;
    const Chapter* m_chapter = nullptr;
};

}

void applyWordings(Review& review, const std::vector<Wording>& wordings, const Catalogue& catalogue, const Words& words)
{
    if (wordings.empty())
        return;
    WordingCheck check(review, catalogue, words);
    WordingLayer(review, wordings, check).lay();
}
