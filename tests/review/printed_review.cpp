// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/printed_review.h"

#include "review/review.h"

namespace {

// The parts that are there, with one sign between them.
QString joined(QStringList parts, const QString& between = QStringLiteral(" "))
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString quotedText(bool isQuoted)
{
    return isQuoted ? QStringLiteral("(quoted)") : QString();
}

QString noteText(const FigureNote& note)
{
    if (note.isEmpty())
        return {};
    return u'{' + joined({note.name, note.exact, note.formula, note.base, note.source}, QStringLiteral(" | ")) + u'}';
}

void addMarks(const QString& name, const std::vector<Mark>& marks, QStringList& lines)
{
    for (size_t i = 0; i < marks.size(); ++i) {
        const Mark& mark = marks[i];
        lines.append(QStringLiteral("    ")
            + joined({QStringLiteral("%1[%2]").arg(name, QString::number(i)), mark.label, quotedText(mark.isQuoted),
                noteText(mark.note)}));
    }
}

void addSpec(const ColumnsSpec& spec, QStringList& lines)
{
    lines.append(QStringLiteral("  columns ")
        + joined({spec.categories.join(u' '), spec.categoryTitle, spec.actualName, spec.planName, spec.previousName},
            QStringLiteral(" | ")));
    addMarks(QStringLiteral("actual"), spec.actual, lines);
    addMarks(QStringLiteral("plan"), spec.plan, lines);
    addMarks(QStringLiteral("previous"), spec.previous, lines);
    for (const VarianceTier& tier : spec.tiers)
        addMarks(tier.label, tier.marks, lines);
}

void addSpec(const BridgeSpec& spec, QStringList& lines)
{
    for (const BridgeSpec::Row& row : spec.rows) {
        lines.append(
            QStringLiteral("  bridge ") + joined({row.name, row.label, quotedText(row.isQuoted), noteText(row.note)}));
    }
}

void addSpec(const LinesSpec& spec, QStringList& lines)
{
    for (const LinesSpec::Series& series : spec.series)
        addMarks(series.name, series.marks, lines);
}

void addSpec(const ScatterSpec& spec, QStringList& lines)
{
    for (const ScatterSpec::Axis* axis : {&spec.horizontal, &spec.vertical})
        lines.append(
            QStringLiteral("  axis ") + joined({axis->title, axis->lowLabel, axis->highLabel, axis->divideLabel}));
    for (const ScatterSpec::Point& point : spec.points) {
        lines.append(QStringLiteral("  point ")
            + joined({point.name, point.values, quotedText(point.isQuoted), noteText(point.note)}));
    }
}

void addSpec(const ParetoSpec& spec, QStringList& lines)
{
    for (const ParetoSpec::Column& column : spec.columns) {
        lines.append(QStringLiteral("  pareto ")
            + joined({column.name, column.actual.label, column.share.label, quotedText(column.actual.isQuoted),
                noteText(column.actual.note), noteText(column.previous.note), noteText(column.share.note)}));
    }
}

void addSpec(const HeatSpec& spec, QStringList& lines)
{
    lines.append(QStringLiteral("  heat ") + spec.columns.join(u' '));
    for (size_t row = 0; row < spec.cells.size(); ++row)
        addMarks(spec.rows[static_cast<qsizetype>(row)], spec.cells[row], lines);
}

void add(const KpiStrip& strip, QStringList& lines)
{
    for (const KpiTile& tile : strip.tiles) {
        QStringList variances;
        for (const Variance& variance : tile.variances)
            variances.append(variance.label + u' ' + variance.text);
        lines.append(
            QStringLiteral("  tile %1 %2 %3 | %4 %5")
                .arg(tile.name, tile.value, tile.unit, variances.join(QStringLiteral(", ")), noteText(tile.note)));
    }
}

void add(const ChartBlock& chart, QStringList& lines)
{
    lines.append(QStringLiteral("  description: ") + chart.description);
    std::visit([&](const auto& spec) { addSpec(spec, lines); }, chart.spec);
}

void add(const TableBlock& table, QStringList& lines)
{
    QStringList titles;
    for (const TableColumn& column : table.columns)
        titles.append(column.title);
    lines.append(QStringLiteral("  table ") + titles.join(QStringLiteral(" | ")));
    for (const TableRow& row : table.rows) {
        QStringList cells;
        for (const TableCell& cell : row.cells)
            cells.append(cell.text);
        lines.append(QStringLiteral("    ") + cells.join(QStringLiteral(" | ")));
        for (const TableCell& cell : row.cells) {
            if (!cell.note.isEmpty())
                lines.append(QStringLiteral("      ") + noteText(cell.note));
        }
    }
}

void add(const TextBlock& text, QStringList& lines)
{
    for (const TextBlock::Paragraph& paragraph : text.paragraphs) {
        lines.append(QStringLiteral("  [%1]").arg(paragraph.topic));
        for (const Sentence& sentence : paragraph.sentences)
            lines.append(QStringLiteral("    %1: %2").arg(sentence.id, sentence.text));
    }
}

void add(const std::monostate&, QStringList&) { }

}

QStringList printedReview(const Review& review)
{
    QStringList lines{review.periodText};
    for (const Chapter& chapter : review.chapters) {
        lines.append(QStringLiteral("# %1 %2").arg(QString::number(chapter.number), chapter.title));
        lines.append(chapter.message);
        lines.append(chapter.status);
        for (const Block& block : chapter.blocks) {
            lines.append(QStringLiteral("## %1 (%2) %3").arg(block.id, QString::number(block.span), block.message));
            lines.append(QStringLiteral("  title ")
                + joined(
                    {block.title.who, block.title.what, block.title.unit, block.title.when}, QStringLiteral(" · ")));
            if (!block.emptyHint.isEmpty())
                lines.append(QStringLiteral("  empty: ") + block.emptyHint);
            std::visit([&](const auto& content) { add(content, lines); }, block.content);
            if (!block.footnote.isEmpty())
                lines.append(QStringLiteral("  footnote: ") + block.footnote);
        }
    }
    return lines;
}

QString sentenceText(const Review& review, const char* id)
{
    for (const Chapter& chapter : review.chapters) {
        for (const Sentence& sentence : chapter.sentences()) {
            if (sentence.id == QString::fromLatin1(id))
                return sentence.text;
        }
    }
    return QStringLiteral("(none)");
}

const Block* findBlock(const Review& review, const char* id)
{
    for (const Chapter& chapter : review.chapters) {
        for (const Block& block : chapter.blocks) {
            if (block.id == QString::fromLatin1(id))
                return &block;
        }
    }
    return nullptr;
}
