// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"
#include "core/id.h"
#include "core/language.h"
#include "gui/look.h"

#include <QByteArray>
#include <QSize>

#include <optional>

// What the window remembers from one run to the next. Where it is kept is the application's concern (app/settings.h).
struct WindowChoices {
    QByteArray geometry;              // as QWidget::saveGeometry gives it; empty: the first run
    QSize importSize;                 // of the import's dialog; empty: its own
    StoreId store;                    // last reviewed
    int year = 0;                     // last reviewed; 0: the newest
    std::optional<Language> language; // none: the system's
    AppearanceChoice appearance = AppearanceChoice::System;
    PaletteKind palette = PaletteKind::Default;
};

class WindowMemory {
public:
    virtual ~WindowMemory() = default;
    virtual WindowChoices load() const = 0;
    virtual void save(const WindowChoices& choices) = 0;
};
