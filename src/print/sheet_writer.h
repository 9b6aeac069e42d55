// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "core/words.h"
#include "print/sheet_figure.h"

#include <QString>

#include <map>
#include <tuple>

struct lxw_chart;
struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

// How a cell of a workbook looks.
struct CellStyle {
    QString number{}; // the number format; empty: as it comes
    bool isBold = false;
    bool isHead = false;  // of a table: a line below, wrapped
    bool isTotal = false; // a line above
    bool isWrapped = false;
    bool isMuted = false;
    bool isLink = false;
    bool isPaper = false; // on the page's colour: told, not typed
    int points = 10;
    Judgement judgement = Judgement::Neutral;

    auto key() const // what tells two looks apart
    {
        return std::tie(number, isBold, isHead, isTotal, isWrapped, isMuted, isLink, isPaper, points, judgement);
    }

    friend bool operator<(const CellStyle& a, const CellStyle& b) { return a.key() < b.key(); }
};

// Row and column of a cell, from 0.
struct CellPlace {
    int row = 0;
    int column = 0;
};

QString cellName(CellPlace place);                      // "B5"
QString rangeName(CellPlace first, CellPlace last);     // "B5:B16"
QString absoluteRange(CellPlace first, CellPlace last); // "$B$5:$B$16"
QString quotedSheetName(const QString& name);           // "'1 Year'"
unsigned int sheetColour(const QColor& colour);         // as libxlsxwriter takes it
QString sheetFamily(const Words& words);                // the font that spreadsheets have for the language
// A name that a sheet may have and that none of `taken` has, folded: at most 31 characters, none of []:*?/\ in it.
QString sheetName(const QString& wished, const QStringList& taken);

// The looks that a workbook's cells share: a file holds each once.
class WorkbookFormats final {
public:
    WorkbookFormats(lxw_workbook* workbook, const Theme& theme, const QString& family);
    lxw_format* of(const CellStyle& style);

private:
    lxw_workbook* m_workbook;
    const Theme& m_theme;
    QByteArray m_family;
    std::map<CellStyle, lxw_format*> m_formats;
};

// Writes the cells of one sheet. Texts stay texts: one that begins with = is no formula.
class SheetWriter final {
public:
    SheetWriter(lxw_workbook* workbook, WorkbookFormats& formats, const QString& name);

    lxw_workbook* workbook() const { return m_workbook; }
    lxw_worksheet* sheet() const { return m_sheet; }
    const QString& name() const { return m_name; }
    WorkbookFormats& formats() const { return m_formats; }

    void text(CellPlace place, const QString& text, const CellStyle& style = {});
    void number(CellPlace place, double value, const CellStyle& style);
    // The formula with the value that it has, so that readers which don't calculate show it too.
    void formula(CellPlace place, const QString& formula, double value, const CellStyle& style);
    // A text over several columns, broken into lines; its row is made high enough.
    void paragraph(CellPlace place, int lastColumn, double width, const QString& text, const CellStyle& style = {});
    void link(CellPlace place, const QString& sheet, const QString& text);
    void widths(int first, int last, double characters);
    void freeze(CellPlace place);
    // A4, one page wide, landscape; what is printed above and below each page.
    void page(const QString& left, const QString& right, const QString& foot);

private:
    lxw_workbook* m_workbook;
    WorkbookFormats& m_formats;
    QString m_name;
    lxw_worksheet* m_sheet;
};
