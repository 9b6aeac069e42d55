// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text_block_view.h"

#include <QGridLayout>
#include <QLabel>

namespace {

constexpr int kMeasure = 860; // about 65 Chinese characters a line
constexpr int kTopicGap = 16;

} // namespace

TextBlockView::TextBlockView(const TextBlock& text, Language language, const Theme& theme, QWidget* parent)
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
        auto* sentences = new QLabel(this);
        sentences->setTextFormat(Qt::PlainText);
        sentences->setText(paragraphText(paragraph, language));
        sentences->setWordWrap(true);
        sentences->setMaximumWidth(kMeasure);
        sentences->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        sentences->setAccessibleName(paragraph.topic);
        topic->setBuddy(sentences);
        grid->addWidget(sentences, row, 1);
        ++row;
    }
}

QString paragraphText(const TextBlock::Paragraph& paragraph, Language language)
{
    QStringList sentences;
    for (const Sentence& sentence : paragraph.sentences)
        sentences.append(sentence.text);
    return sentences.join(language == Language::Chinese ? QString() : QStringLiteral(" "));
}
