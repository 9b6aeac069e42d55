// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"

#include <QIcon>
#include <QString>

#include <array>

// The palettes as a person chooses among them.
struct PaletteChoice {
    static constexpr std::array kAll{
        PaletteKind::Default, PaletteKind::RedUp, PaletteKind::ColourBlind, PaletteKind::Grey};
    static constexpr int kSwatchWidth = 54, kSwatchHeight = 14;

    static QString text(PaletteKind palette);
    // What actual, good and bad figures look like on paper, side by side.
    static QIcon swatch(PaletteKind palette);
};
