// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/sheet_writer.h"

#include <QRegularExpression>
#include <QStringList>

#include "print/xlsxwriter_calls.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qsizetype kLongestText = 32767; // of a cell
constexpr qsizetype kLongestName = 31;    // of a sheet
constexpr int kPaperA4 = 9;
constexpr double kLineOfPoints = 1.5; // a line's height in its letters' size

lxw_row_t rowOf(CellPlace place)
{
    return static_cast<lxw_row_t>(place.row);
}

lxw_col_t columnOf(CellPlace place)
{
    return static_cast<lxw_col_t>(place.column);
}

// In letters of Latin width; a Chinese one takes two.
double widthOf(const QString& text)
{
    constexpr char16_t kFirstWide = 0x2E80;
    double width = 0;
    for (const QChar letter : text)
        width += letter.unicode() >= kFirstWide ? 2 : 1.05;
    return width;
}

// The text as the file's own escapes ("_x000D_" for a carriage return) leave it: a text that looks like one is escaped.
QByteArray cellText(const QString& text)
{
    static const QRegularExpression kLooksEscaped(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString cell = text.left(kLongestText);
    if (cell.contains(QLatin1String("_x")))
        cell.replace(kLooksEscaped, QStringLiteral("_x005F_"));
    cell.truncate(kLongestText); // the escapes count: a longer text is refused as a whole
    if (!cell.isEmpty() && cell.back().isHighSurrogate())
        cell.chop(1);
    return cell.toUtf8();
}

// & is a code in heads and feet.
QString headText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

}

QString cellName(CellPlace place)
{
    QString column;
    for (int rest = place.column; rest >= 0; rest = rest / 26 - 1)
        column.prepend(QChar(u'A' + rest % 26));
    return column + QString::number(place.row + 1);
}

QString rangeName(CellPlace first, CellPlace last)
{
    return cellName(first) + QLatin1Char(':') + cellName(last);
}

QString absoluteRange(CellPlace first, CellPlace last)
{
    static const QRegularExpression kParts(QStringLiteral("([A-Z]+)([0-9]+)"));
    return rangeName(first, last).replace(kParts, QStringLiteral("$\\1$\\2"));
}

QString quotedSheetName(const QString& name)
{
    return QLatin1Char('\'') + QString(name).replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
}

unsigned int sheetColour(const QColor& colour)
{
    const unsigned int rgb = colour.rgb() & 0xFFFFFFU;
    return rgb == 0 ? static_cast<unsigned int>(LXW_COLOR_BLACK) : rgb; // 0 is "none given"
}

QString sheetFamily(const Words& words)
{
    return words.isChinese() ? QStringLiteral("Microsoft YaHei") : QStringLiteral("Arial");
}

QString sheetName(const QString& wished, const QStringList& taken)
{
    static const QRegularExpression kUnfit(QStringLiteral("[\\[\\]:*?/\\\\'\\x00-\\x1f]+"));
    const QString clean = QString(wished).replace(kUnfit, QStringLiteral(" ")).simplified();
    QString name = clean.left(kLongestName);
    for (int number = 2; name.isEmpty() || taken.contains(name, Qt::CaseInsensitive); ++number) {
        const QString end = QStringLiteral(" %1").arg(number);
        name = clean.left(kLongestName - end.size()) + end;
    }
    return name;
}

WorkbookFormats::WorkbookFormats(lxw_workbook* workbook, const Theme& theme, const QString& family)
    : m_workbook(workbook)
    , m_theme(theme)
    , m_family(family.toUtf8())
{
}

lxw_format* WorkbookFormats::of(const CellStyle& style)
{
    lxw_format*& format = m_formats[style];
    if (format)
        return format;
    format = lxw().workbook_add_format(m_workbook);
    lxw().format_set_font_name(format, m_family.constData());
    lxw().format_set_font_size(format, style.points);
    lxw().format_set_align(format, style.isWrapped ? LXW_ALIGN_VERTICAL_TOP : LXW_ALIGN_VERTICAL_CENTER);
    QColor colour = style.isMuted || style.isHead ? m_theme.secondary : m_theme.judged(style.judgement);
    if (style.isLink) {
        colour = m_theme.accent;
        lxw().format_set_underline(format, LXW_UNDERLINE_SINGLE);
    }
    lxw().format_set_font_color(format, sheetColour(colour));
    if (style.isBold || style.isHead || style.isTotal)
        lxw().format_set_bold(format);
    if (style.isWrapped || style.isHead)
        lxw().format_set_text_wrap(format);
    if (style.isHead) {
        lxw().format_set_bottom(format, LXW_BORDER_THIN);
        lxw().format_set_bottom_color(format, sheetColour(m_theme.secondary));
        lxw().format_set_bg_color(format, sheetColour(m_theme.page));
    }
    if (style.isPaper)
        lxw().format_set_bg_color(format, sheetColour(m_theme.page));
    if (style.isTotal)
        lxw().format_set_top(format, LXW_BORDER_THIN);
    if (!style.number.isEmpty()) {
        lxw().format_set_num_format(format, style.number.toUtf8().constData());
        if (style.number != QLatin1String("@")
            && !style.number.startsWith(QLatin1String("yyyy"))) // not texts, nor days
            lxw().format_set_align(format, LXW_ALIGN_RIGHT);
    }
    return format;
}

SheetWriter::SheetWriter(lxw_workbook* workbook, WorkbookFormats& formats, const QString& name)
    : m_workbook(workbook)
    , m_formats(formats)
    , m_name(name)
    , m_sheet(lxw().workbook_add_worksheet(workbook, name.toUtf8().constData()))
{
    lxw().worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
}

void SheetWriter::text(CellPlace place, const QString& text, const CellStyle& style)
{
    lxw().worksheet_write_string(
        m_sheet, rowOf(place), columnOf(place), cellText(text).constData(), m_formats.of(style));
}

void SheetWriter::number(CellPlace place, double value, const CellStyle& style)
{
    lxw().worksheet_write_number(m_sheet, rowOf(place), columnOf(place), value, m_formats.of(style));
}

void SheetWriter::formula(CellPlace place, const QString& formula, double value, const CellStyle& style)
{
    lxw().worksheet_write_formula_num(
        m_sheet, rowOf(place), columnOf(place), formula.toUtf8().constData(), m_formats.of(style), value);
}

void SheetWriter::paragraph(CellPlace place, int lastColumn, double width, const QString& text, const CellStyle& style)
{
    CellStyle wrapped = style;
    wrapped.isWrapped = true;
    const lxw_error merged = lxw().worksheet_merge_range(m_sheet, rowOf(place), columnOf(place), rowOf(place),
        static_cast<lxw_col_t>(lastColumn), cellText(text).constData(), m_formats.of(wrapped));
    if (merged != LXW_NO_ERROR) // a range of one cell, or one that meets another: the words are kept all the same
        this->text(place, text, wrapped);
    const double lines =
        std::ceil(widthOf(text) * style.points / 10 / width) + static_cast<double>(text.count(QLatin1Char('\n')));
    lxw().worksheet_set_row(m_sheet, rowOf(place), std::max(1.0, lines) * style.points * kLineOfPoints + 3, nullptr);
}

void SheetWriter::link(CellPlace place, const QString& sheet, const QString& text)
{
    CellStyle style;
    style.isLink = true;
    const QString url = QStringLiteral("internal:%1!A1").arg(quotedSheetName(sheet));
    const lxw_error linked = lxw().worksheet_write_url_opt(m_sheet, rowOf(place), columnOf(place),
        url.toUtf8().constData(), m_formats.of(style), cellText(text).constData(), nullptr);
    if (linked != LXW_NO_ERROR) // a sheet has at most 65,530 links, each of limited length: without one, the words
        this->text(place, text, {});
}

void SheetWriter::widths(int first, int last, double characters)
{
    lxw().worksheet_set_column(
        m_sheet, static_cast<lxw_col_t>(first), static_cast<lxw_col_t>(last), characters, nullptr);
}

void SheetWriter::freeze(CellPlace place)
{
    lxw().worksheet_freeze_panes(m_sheet, rowOf(place), columnOf(place));
}

void SheetWriter::page(const QString& left, const QString& right, const QString& foot)
{
    constexpr qsizetype kLongestEnd = 100; // a head has at most 255 characters
    lxw().worksheet_set_paper(m_sheet, kPaperA4);
    lxw().worksheet_set_landscape(m_sheet);
    lxw().worksheet_fit_to_pages(m_sheet, 1, 0);
    lxw().worksheet_set_margins(m_sheet, 0.5, 0.5, 0.75, 0.75);
    const QString head =
        QStringLiteral("&L%1&R%2").arg(headText(left.left(kLongestEnd)), headText(right.left(kLongestEnd)));
    lxw().worksheet_set_header(m_sheet, head.toUtf8().constData());
    lxw().worksheet_set_footer(m_sheet, (QStringLiteral("&L&A&R") + foot).toUtf8().constData());
}
