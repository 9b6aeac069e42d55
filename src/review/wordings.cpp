// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/wordings.h"

#include "review/period_words.h"
#include "review/wording_check.h"

#include <QHash>

#include <algorithm>

namespace {

class WordingLayer final {
public:
    WordingLayer(Review& review, const std::vector<Wording>& wordings, WordingCheck& check, const Words& words)
        : m_review(review)
        , m_wordings(wordingsInForce(wordings, review.through.month()))
        , m_toCome(wordingsToCome(wordings, review.through.month()))
        , m_check(check)
        , m_words(words)
        , m_phrases(words)
    {
        for (const Wording& wording : m_wordings)
            m_places.insert(wording.place, &wording);
        for (const Wording& wording : m_toCome)
            m_later.insert(wording.place, &wording);
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
                else if (auto* table = std::get_if<TableBlock>(&block.content); table && table->worded.text >= 0)
                    layTable(block, *table);
            }
        }
    }

private:
    const Wording* at(const QString& place) const { return place.isEmpty() ? nullptr : m_places.value(place); }
    // Whether it changes what stands at its place, beyond where that is.
    static bool isLaid(const Wording* wording)
    {
        return wording && (!wording->text.isEmpty() || !wording->cause.isEmpty() || wording->isHidden);
    }
    // That a later month has a wording; empty: none.
    QString later(const QString& place) const
    {
        const Wording* wording = place.isEmpty() ? nullptr : m_later.value(place);
        if (!wording || (wording->text.isEmpty() && wording->cause.isEmpty()))
            return {};
        QStringList parts{wording->text, wording->cause};
        parts.removeAll(QString());
        const std::vector<Month> months = monthsOf({Month(m_review.year, 1), Month(m_review.year, wording->through)});
        return m_phrases.translate("Review", "For %1 another wording is kept: %2", "a period and a text")
            .arg(PeriodWords(m_phrases).periodOfYear(months), parts.join(QStringLiteral(" · ")));
    }
    void layMessage(QString& message, const QString& place, Hand& hand)
    {
        hand.later = later(place);
        const Wording* wording = at(place);
        if (!isLaid(wording))
            return;
        hand = handOf(*wording, message);
        if (wording->isHidden)
            message.clear();
        else if (!wording->text.isEmpty())
            message = wording->text;
    }
    Hand handOf(const Wording& wording, const QString& original, const QString& cause = {})
    {
        Hand hand;
        hand.isOwn = wording.isOwn();
        hand.isReworded = !hand.isOwn && !(wording.text.isEmpty() && wording.cause.isEmpty());
        hand.isHidden = wording.isHidden;
        hand.original = original;
        hand.originalCause = cause;
        if (!hand.isHidden)
            hand.flag = m_check.flag(wording, *m_chapter);
        return hand;
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
        sentence.hand.later = later(sentence.id);
        const Wording* wording = at(sentence.id);
        if (!isLaid(wording))
            return;
        sentence.hand = handOf(*wording, wording->isOwn() ? QString() : sentence.text);
        if (!wording->text.isEmpty())
            sentence.text = wording->text;
    }
    void layTable(Block& block, TableBlock& table)
    {
        arrange(table.rows);
        std::vector<TableRow> shown;
        for (TableRow& row : table.rows) {
            layRow(table.worded, row);
            (row.hand.isHidden ? table.hidden : shown).push_back(std::move(row));
        }
        table.rows = std::move(shown);
        for (size_t i = 0; i < table.rows.size() && table.worded.rank >= 0; ++i)
            table.rows[i].cells[static_cast<size_t>(table.worded.rank)].text = QString::number(i + 1);
        if (table.rows.empty())
            block.emptyHint = m_words.translate("Review", "None is shown.", "problems, all hidden by the manager");
    }
    void layRow(const TableBlock::WordedColumns& columns, TableRow& row)
    {
        row.hand.later = later(row.id);
        const Wording* wording = at(row.id);
        if (!isLaid(wording))
            return;
        TableCell& text = row.cells[static_cast<size_t>(columns.text)];
        row.hand = wording->isOwn() ? handOf(*wording, {}) : handOf(*wording, text.text, row.subject.cause);
        if (!wording->text.isEmpty()) {
            text.text = wording->text;
            if (row.subject.kind == RowSubject::Kind::Problem && !wording->isOwn())
                row.subject.name = issueName(row.cells[static_cast<size_t>(columns.area)].text, wording->text);
        }
        if (!wording->cause.isEmpty()) {
            row.cells[static_cast<size_t>(columns.cause)].text = wording->cause;
            row.subject.cause = wording->cause;
        }
    }
    // A problem's name says what it is about.
    QString issueName(const QString& area, const QString& text) const
    {
        if (text.contains(area))
            return text;
        return m_words.translate("Review", "%1: %2", "an issue, by what it is about").arg(area, text);
    }
    void addOwn(TextBlock& text, const QString& block)
    {
        if (text.paragraphs.empty())
            return;
        for (const Wording& wording : ownWordings(m_wordings, block))
            insert(text, wording);
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
    template <class Piece> void arrange(std::vector<Piece>& sentences) const
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
        std::vector<Piece> arranged;
        arranged.reserve(order.size());
        for (const auto& [position, index] : order)
            arranged.push_back(std::move(sentences[index]));
        sentences = std::move(arranged);
    }

    Review& m_review;
    const std::vector<Wording> m_wordings;
    const std::vector<Wording> m_toCome;
    WordingCheck& m_check;
    const Words& m_words;
    const Phrases m_phrases;
    QHash<QString, const Wording*> m_places;
    QHash<QString, const Wording*> m_later;
    const Chapter* m_chapter = nullptr;
};

}

void applyWordings(Review& review, const std::vector<Wording>& wordings, const Catalogue& catalogue, const Words& words)
{
    if (wordings.empty())
        return;
    WordingCheck check(review, catalogue, words);
    WordingLayer(review, wordings, check, words).lay();
}
