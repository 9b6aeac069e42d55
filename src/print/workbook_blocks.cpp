// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/workbook_blocks.h"

#include "print/workbook_charts.h"
#include "print/workbook_table.h"

namespace {

constexpr int kLastColumn = 9;     // that texts reach over
constexpr double kFirstWidth = 26; // in characters
constexpr double kColumnWidth = 13;
constexpr double kTextWidth = kFirstWidth + kLastColumn * kColumnWidth;

QString titleText(const BlockTitle& title)
{
    QStringList parts;
    for (const QString& part : {title.who, QStringLiteral("%1 %2").arg(title.what, title.unit).trimmed(), title.when}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

class ChapterWriter {
public:
    ChapterWriter(SheetWriter& sheet, const Theme& theme, const Words& words)
        : m_sheet(sheet)
        , m_theme(theme)
        , m_words(words)
    {
    }

    void write(const QString& heading, const Chapter& chapter)
    {
        CellStyle title;
        title.isBold = true;
        title.points = 16;
        m_sheet.text({m_row++, 0}, heading, title);
        CellStyle message;
        message.isBold = true;
        message.points = 12;
        paragraph(chapter.message, message);
        paragraph(chapter.status, muted());
        for (const Block& block : chapter.blocks) {
            ++m_row;
            write(block);
        }
    }

private:
    static CellStyle muted()
    {
        CellStyle style;
        style.isMuted = true;
        return style;
    }

    void paragraph(const QString& text, const CellStyle& style = {})
    {
        if (!text.isEmpty())
            m_sheet.paragraph({m_row++, 0}, kLastColumn, kTextWidth, text, style);
    }

    void write(const Block& block)
    {
        CellStyle bold;
        bold.isBold = true;
        bold.points = 11;
        paragraph(block.message, bold);
        paragraph(titleText(block.title), muted());
        paragraph(block.emptyHint, muted());
        if (block.emptyHint.isEmpty()) {
            if (const auto* chart = std::get_if<ChartBlock>(&block.content))
                m_row = writeChart(m_sheet, m_row, *chart, block.title.what, m_theme, m_words);
            else if (const auto* table = std::get_if<TableBlock>(&block.content))
                m_row = writeTable(m_sheet, m_row, *table, m_theme);
            else if (const auto* strip = std::get_if<KpiStrip>(&block.content))
                m_row = writeStrip(m_sheet, m_row, *strip, m_words);
            else if (const auto* text = std::get_if<TextBlock>(&block.content))
                write(*text);
        }
        paragraph(block.footnote, muted());
    }

    void write(const TextBlock& text)
    {
        for (const TextBlock::Paragraph& part : text.paragraphs) {
            QStringList sentences;
            if (!part.topic.isEmpty())
                sentences.append(part.topic + (m_words.isChinese() ? QStringLiteral("。") : QStringLiteral(".")));
            for (const Sentence& sentence : part.sentences)
                sentences.append(sentence.text);
            paragraph(sentences.join(m_words.isChinese() ? QString() : QStringLiteral(" ")));
        }
    }

    SheetWriter& m_sheet;
    const Theme& m_theme;
    const Words& m_words;
    int m_row = 0;
};

}

void writeChapter(
    SheetWriter sheet, const QString& heading, const Chapter& chapter, const Theme& theme, const Words& words)
{
    sheet.widths(0, 0, kFirstWidth);
    sheet.widths(1, kLastColumn, kColumnWidth);
    ChapterWriter(sheet, theme, words).write(heading, chapter);
    sheet.freeze({1, 0});
}
