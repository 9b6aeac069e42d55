// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"

#include <QObject>

// Light or dark as chosen, or as the system has it.
enum class AppearanceChoice { System, Light, Dark };

// How the program looks now: keeps the theme, puts its colours into the application's palette and tells when they
// change. Qt 6.4 does not say whether the system is dark, so that is judged by the lightness of the system's window
// colour.
class Look final : public QObject {
    Q_OBJECT

public:
    Look(AppearanceChoice appearance, PaletteKind palette, QObject* parent = nullptr);

    const Theme& theme() const { return m_theme; }
    AppearanceChoice appearance() const { return m_choice; }
    PaletteKind palette() const { return m_palette; }
    void choose(AppearanceChoice appearance);
    void choose(PaletteKind palette);
    // Looks at the system again; does nothing where the appearance is chosen.
    void followSystem();

Q_SIGNALS:
    void themeChanged();

private:
    void apply();

    AppearanceChoice m_choice;
    PaletteKind m_palette;
    Theme m_theme;
    bool m_isReadingSystem = false;
};

// The theme's colours in the roles that CalmStyle and plain widgets read: Link is the accent, Mid the thin line,
// PlaceholderText the secondary text.
QPalette widgetPalette(const Theme& theme);
