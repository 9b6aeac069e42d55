// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "review/chart_spec.h"

#include <QByteArray>
#include <QImage>

// A chart alone, as it stands on paper: for a letter, a slide or a message.
struct ChartPicture {
    // In pixels of the theme's letter sizes; a narrower chart is made as wide as its labels need.
    static constexpr double kWidth = 760;

    // Twice as large as on screen, so that it stays sharp.
    static QImage image(const ChartSpec& spec, const Theme& theme, double width = kWidth);
    // A whole SVG file; its texts are texts, in the program's font or what stands in for it.
    static QByteArray svg(const ChartSpec& spec, const Theme& theme, const QString& title, double width = kWidth);
};
