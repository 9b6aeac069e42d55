// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

// One slide, and how the deck's ways lead to and from it. Lengths in the theme's units, 96 to the inch.
struct Slide {
    struct Link {
        QRectF area;
        int chapter = 0; // index of the divider it leads to
    };
    QString bookmark; // empty: it goes on with what the slide before began
    int level = 1;    // of the bookmark
    bool isDivider = false;
    bool isBare = false; // without a foot
    std::function<void(QPainter& painter)> draw;
    std::vector<Link> links{};
};

namespace slide {
inline constexpr double kWidth = 1280;
inline constexpr double kHeight = 720;
inline constexpr double kSide = 64;
inline constexpr double kRoom = kWidth - 2 * kSide;
inline constexpr double kHeadTop = 40;
inline constexpr double kHeadHeight = 76;
inline constexpr double kBodyTop = 136;
inline constexpr double kBodyBottom = 660;
inline constexpr double kBodyHeight = kBodyBottom - kBodyTop;
inline constexpr double kFootMiddle = 690;
}
