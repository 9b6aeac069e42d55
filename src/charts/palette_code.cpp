// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/palette_code.h"

#include <QLatin1String>

#include <array>
#include <utility>

namespace {

constexpr std::array<std::pair<PaletteKind, QLatin1String>, 4> kCodes{{
    {PaletteKind::Default, QLatin1String("default")},
    {PaletteKind::RedUp, QLatin1String("red-up")},
    {PaletteKind::ColourBlind, QLatin1String("colour-blind")},
    {PaletteKind::Grey, QLatin1String("grey")},
}};

}

QString paletteCode(PaletteKind palette)
{
    for (const auto& [kind, code] : kCodes) {
        if (kind == palette)
            return code;
    }
    return {};
}

std::optional<PaletteKind> paletteFromCode(QStringView code)
{
    for (const auto& [kind, known] : kCodes) {
        if (code == known)
            return kind;
    }
    return std::nullopt;
}
