// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/han_spacing.h"

#include <variant>

namespace {

bool isHan(char16_t letter)
{
    return letter >= 0x4E00 && letter <= 0x9FFF;
}

// What wants a space beside a Chinese letter.
bool isWestern(char16_t letter)
{
    return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'z')
        || (letter >= u'A' && letter <= u'Z');
}

bool wantSpace(char16_t left, char16_t right)
{
    return isHan(left) ? isWestern(right) : isHan(right) && (isWestern(left) || left == u'%');
}

// Most texts are set well already: they are looked through, not written anew.
bool isWellSet(const QString& text)
{
    const char16_t* letter = QStringView(text).utf16();
    const char16_t* const end = letter + text.size();
    for (char16_t before = 0; letter != end; before = *letter++) {
        if (wantSpace(before, *letter))
            return false;
        if (*letter == u' ' && isHan(before) && letter + 1 != end && isHan(letter[1]))
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
    for (KpiTile& tile : strip.tiles) {
        set(tile.name);
        set(tile.note);
    }
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
        const char16_t letter = text.at(i).unicode();
        const char16_t last = result.isEmpty() ? u'\0' : result.back().unicode();
        const char16_t next = i + 1 < text.size() ? text.at(i + 1).unicode() : u'\0';
        if (letter == u'“' || letter == u'”')
            isQuoted = letter == u'“';
        const bool isNeedless = letter == u' ' && isHan(last) && isHan(next);
        if (!isQuoted && isNeedless)
            continue;
        if (!isQuoted && wantSpace(last, letter))
            result.append(u' ');
        result.append(QChar(letter));
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
    for (Block& block : chapter.blocks)
        setHanSpaces(block);
}

void setHanSpaces(Block& block)
{
    set(block.message);
    set(block.title.what);
    set(block.title.when);
    set(block.footnote);
    set(block.emptyHint);
    std::visit([](auto& content) { set(content); }, block.content);
}
