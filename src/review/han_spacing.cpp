// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/han_spacing.h"

#include <variant>

namespace {

bool isHan(QChar letter)
{
    return letter.unicode() >= 0x4E00 && letter.unicode() <= 0x9FFF;
}

// What wants a space beside a Chinese letter.
bool isWestern(QChar letter)
{
    return letter.unicode() < 0x80 && letter.isLetterOrNumber();
}

bool wantSpace(QChar left, QChar right)
{
    return (isHan(left) && isWestern(right)) || ((isWestern(left) || left == u'%') && isHan(right));
}

// Most texts are set well already: they are looked through, not written anew.
bool isWellSet(const QString& text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (wantSpace(text.at(i - 1), text.at(i)))
            return false;
        if (text.at(i) == u' ' && i + 1 < text.size() && isHan(text.at(i - 1)) && isHan(text.at(i + 1)))
            return false;
    }
    return true;
}

void set(QString& text)
{
    if (!isWellSet(text))
        text = withHanSpaces(text);
}

void set(FigureNote& note)
{
    set(note.name);
    set(note.formula);
    set(note.base);
    set(note.source);
}

void set(std::vector<Mark>& marks)
{
    for (Mark& mark : marks)
        set(mark.note);
}

void set(ColumnsSpec& spec)
{
    set(spec.actual);
    set(spec.plan);
    set(spec.previous);
    for (VarianceTier& tier : spec.tiers)
        set(tier.marks);
}

void set(LinesSpec& spec)
{
    for (LinesSpec::Series& series : spec.series) {
        set(series.name);
        set(series.marks);
    }
}

void set(BridgeSpec& spec)
{
    for (BridgeSpec::Row& row : spec.rows) {
        set(row.name);
        set(row.note);
    }
}

void set(ScatterSpec& spec)
{
    for (ScatterSpec::Axis* axis : {&spec.horizontal, &spec.vertical}) {
        set(axis->title);
        set(axis->divideLabel);
    }
    for (ScatterSpec::Point& point : spec.points) {
        set(point.name);
        set(point.note);
    }
}

void set(ParetoSpec& spec)
{
    for (ParetoSpec::Column& column : spec.columns) {
        set(column.name);
        set(column.actual.note);
        set(column.previous.note);
        set(column.share.note);
    }
}

void set(HeatSpec& spec)
{
    for (std::vector<Mark>& row : spec.cells)
        set(row);
}

void set(std::monostate&) { }

void set(KpiStrip& strip)
{
    for (KpiTile& tile : strip.tiles)
        set(tile.note);
}

void set(ChartBlock& chart)
{
    std::visit([](auto& spec) { set(spec); }, chart.spec);
    set(chart.description);
}

void set(TableBlock& table)
{
    for (TableRow& row : table.rows) {
        for (TableCell& cell : row.cells) {
            set(cell.text);
            set(cell.note);
        }
    }
}

void set(TextBlock& text)
{
    for (TextBlock::Paragraph& paragraph : text.paragraphs) {
        for (Sentence& sentence : paragraph.sentences)
            set(sentence.text);
    }
}

}

QString withHanSpaces(const QString& text)
{
    QString result;
    result.reserve(text.size() + 8);
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        const QChar last = result.isEmpty() ? QChar() : result.back();
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (letter == u'“' || letter == u'”')
            isQuoted = letter == u'“';
        const bool isNeedless = letter == u' ' && isHan(last) && isHan(next);
        if (!isQuoted && isNeedless)
            continue;
        if (!isQuoted && wantSpace(last, letter))
            result.append(u' ');
        result.append(letter);
    }
    return result;
}

void setHanSpaces(Review& review)
{
    for (Chapter& chapter : review.chapters)
        setHanSpaces(chapter);
}

void setHanSpaces(Chapter& chapter)
{
    set(chapter.message);
    set(chapter.status);
    for (Block& block : chapter.blocks) {
        set(block.message);
        set(block.title.what);
        set(block.title.when);
        set(block.footnote);
        set(block.emptyHint);
        std::visit([](auto& content) { set(content); }, block.content);
    }
}
