// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/shown_texts.h"

namespace {

void add(QStringList& texts, const FigureNote& note)
{
    texts << note.exact << note.base;
}

void add(QStringList& texts, const std::vector<Mark>& marks)
{
    for (const Mark& mark : marks) {
        texts.append(mark.label);
        add(texts, mark.note);
    }
}

void add(QStringList& texts, const ColumnsSpec& spec)
{
    add(texts, spec.actual);
    add(texts, spec.plan);
    add(texts, spec.previous);
    for (const VarianceTier& tier : spec.tiers)
        add(texts, tier.marks);
}

void add(QStringList& texts, const LinesSpec& spec)
{
    for (const LinesSpec::Series& series : spec.series)
        add(texts, series.marks);
}

void add(QStringList& texts, const BridgeSpec& spec)
{
    for (const BridgeSpec::Row& row : spec.rows)
        add(texts, row.note);
}

void add(QStringList& texts, const ScatterSpec& spec)
{
    for (const ScatterSpec::Point& point : spec.points)
        add(texts, point.note);
}

void add(QStringList& texts, const ParetoSpec& spec)
{
    for (const ParetoSpec::Column& column : spec.columns) {
        for (const Mark* mark : {&column.actual, &column.previous, &column.share}) {
            texts.append(mark->label);
            add(texts, mark->note);
        }
    }
}

void add(QStringList& texts, const HeatSpec& spec)
{
    for (const std::vector<Mark>& row : spec.cells)
        add(texts, row);
}

void add(QStringList&, const std::monostate&) { }

void add(QStringList& texts, const KpiStrip& strip)
{
    for (const KpiTile& tile : strip.tiles) {
        texts.append(tile.value + u' ' + tile.unit);
        for (const Variance& variance : tile.variances)
            texts.append(variance.text);
        add(texts, tile.note);
    }
}

void add(QStringList& texts, const ChartBlock& chart)
{
    texts.append(chart.description);
    std::visit([&](const auto& spec) { add(texts, spec); }, chart.spec);
}

void add(QStringList& texts, const TableBlock& table)
{
    for (const TableRow& row : table.rows) {
        for (const TableCell& cell : row.cells) {
            texts.append(cell.text);
            add(texts, cell.note);
        }
    }
}

void add(QStringList& texts, const TextBlock& text)
{
    for (const TextBlock::Paragraph& paragraph : text.paragraphs) {
        for (const Sentence& sentence : paragraph.sentences)
            texts.append(sentence.text);
    }
}

}

QStringList shownTexts(const Chapter& chapter)
{
    QStringList texts{chapter.message};
    for (const Block& block : chapter.blocks) {
        texts << block.message << block.footnote;
        std::visit([&](const auto& content) { add(texts, content); }, block.content);
    }
    return texts;
}
