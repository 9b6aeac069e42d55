// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi_result.h"
#include "review/chart_spec.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QPen>

enum class Appearance { Light, Dark };
// What good and bad look like: green good, red good (as prices are read in China), blue-green and orange, greys.
enum class PaletteKind { Default, RedUp, ColourBlind, Grey };

// One visual language on screen and on paper (shared/notation.md): every colour, pen, fill and letter size of the
// program. A value; two themes of equal choices are equal.
struct Theme {
    Appearance appearance = Appearance::Light;
    PaletteKind palette = PaletteKind::Default;

    QColor ink, secondary, line, page, surface, accent, selection;
    QColor actual, previous, good, bad;

    // Letter sizes in pixels on screen; paper multiplies by its own factor.
    static constexpr int kMessagePx = 20, kValuePx = 24, kChartMessagePx = 14, kBodyPx = 13, kTitlePx = 12,
                         kLabelPx = 11;
    static constexpr int kCornerPx = 8, kGapPx = 16, kGridPx = 4;

    static Theme make(Appearance appearance, PaletteKind palette);

    QColor judged(Judgement judgement) const; // good, bad, or ink
    // Solid dark, solid lighter, surface, surface: the hatch of a forecast is lines over it (charts/hatch.h), since a
    // pattern brush would turn into a bitmap on paper.
    QBrush fill(Scenario scenario) const;
    QPen outline(Scenario scenario) const; // none for solid fills
    // The program's own font with tabular figures at a size in pixels.
    QFont font(int pixels, bool bold = false) const;

    friend bool operator==(const Theme&, const Theme&) = default;
};

// Loads the program's font from :/fonts, once; false where it can't be loaded (FontMissing is then reported by app).
bool loadFonts();
QString fontFamily(); // "StoreYear Sans"
