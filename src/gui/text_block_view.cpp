// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text_block_view.h"

#include "gui/hidden_link.h"
#include "gui/sentence_view.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace {

constexpr int kMeasure = 860; // about 65 Chinese characters a line
constexpr int kTopicGap = 16;

QStringList placesOf(const std::vector<Sentence>& sentences)
{
    QStringList places;
    for (const Sentence& sentence : sentences)
        places.append(sentence.id);
    return places;
}

} // namespace

TextBlockView::TextBlockView(const TextBlock& text, const Theme& theme, WordsDesk* words, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kTopicGap);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const TextBlock::Paragraph& paragraph : text.paragraphs) {
        auto* topic = new QLabel(paragraph.topic, this);
        topic->setFont(theme.font(Theme::kBodyPx, true));
        grid->addWidget(topic, row, 0, Qt::AlignTop | Qt::AlignLeft);
        auto* sentences = new QWidget(this);
        sentences->setMaximumWidth(kMeasure);
        sentences->setAccessibleName(paragraph.topic);
        auto* column = new QVBoxLayout(sentences);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        const QStringList siblings = placesOf(paragraph.sentences);
        for (const Sentence& sentence : paragraph.sentences)
            column->addWidget(new SentenceView(sentence, siblings, {}, theme, words, sentences));
        if (words && !paragraph.hidden.empty())
            column->addWidget(new HiddenLink(placesOf(paragraph.hidden), *words, sentences), 0, Qt::AlignLeft);
        grid->addWidget(sentences, row, 1);
        ++row;
    }
}
