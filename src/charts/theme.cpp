// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/theme.h"

namespace {

struct Colours {
    QRgb ink, secondary, line, page, surface, accent, selection, actual, previous;
};

// The secondary ink is a shade darker than a hand would draw it: 4.5:1 on page and selection too.
constexpr Colours kLight{0x1F262B, 0x5F6972, 0xE3E6E8, 0xF5F6F6, 0xFFFFFF, 0x0F6E8C, 0xE4EFF3, 0x3B4248, 0xC3C7CB};
constexpr Colours kDark{0xE8ECEE, 0xA3ADB3, 0x363E43, 0x171B1E, 0x20262A, 0x62B8D4, 0x213A45, 0xD2D8DB, 0x646E75};

struct Pair {
    QRgb good, bad;
};

Pair judgedColours(Appearance appearance, PaletteKind palette)
{
    const bool isLight = appearance == Appearance::Light;
    switch (palette) {
    case PaletteKind::RedUp:
        return isLight ? Pair{0xC23B3B, 0x2F7D4F} : Pair{0xF08A84, 0x63BE8C};
    case PaletteKind::ColourBlind:
        return isLight ? Pair{0x0B7285, 0xAD5200} : Pair{0x58BFCB, 0xF2A35E};
    case PaletteKind::Grey:
        return isLight ? Pair{0x68727A, 0x111315} : Pair{0x97A1A7, 0xFFFFFF};
    case PaletteKind::Default:
        break;
    }
    return isLight ? Pair{0x2F7D4F, 0xC23B3B} : Pair{0x63BE8C, 0xF08A84};
}

}

Theme Theme::make(Appearance appearance, PaletteKind palette)
{
    const Colours& colours = appearance == Appearance::Light ? kLight : kDark;
    const Pair judged = judgedColours(appearance, palette);
    Theme theme;
    theme.appearance = appearance;
    theme.palette = palette;
    theme.ink = QColor(colours.ink);
    theme.secondary = QColor(colours.secondary);
    theme.line = QColor(colours.line);
    theme.page = QColor(colours.page);
    theme.surface = QColor(colours.surface);
    theme.accent = QColor(colours.accent);
    theme.selection = QColor(colours.selection);
    theme.actual = QColor(colours.actual);
    theme.previous = QColor(colours.previous);
    theme.good = QColor(judged.good);
    theme.bad = QColor(judged.bad);
    return theme;
}

QColor Theme::judged(Judgement judgement) const
{
    switch (judgement) {
    case Judgement::Good:
        return good;
    case Judgement::Bad:
        return bad;
    case Judgement::Neutral:
        break;
    }
    return ink;
}

QBrush Theme::fill(Scenario scenario) const
{
    switch (scenario) {
    case Scenario::Actual:
        return actual;
    case Scenario::Previous:
        return previous;
    case Scenario::Plan:
    case Scenario::Forecast:
        break;
    }
    return surface;
}

QPen Theme::outline(Scenario scenario) const
{
    if (scenario == Scenario::Previous)
        return Qt::NoPen;
    QPen pen(actual, 1);
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCapStyle(Qt::FlatCap);
    return scenario == Scenario::Actual ? QPen(Qt::NoPen) : pen;
}

QFont Theme::font(int pixels, bool bold) const
{
    QFont font(fontFamily());
    font.setPixelSize(pixels);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    // Unhinted advances are the font's own at every size, so what is measured for the screen holds on paper too.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}
