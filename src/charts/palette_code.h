// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"

#include <QString>
#include <QStringView>

#include <optional>

// "default", "red-up", "colour-blind", "grey": as settings and books keep a palette.
QString paletteCode(PaletteKind palette);
std::optional<PaletteKind> paletteFromCode(QStringView code);
