// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/look.h"

#include <QApplication>
#include <QPalette>
#include <QScopedValueRollback>

namespace {

Appearance systemAppearance()
{
    // An empty palette makes Qt fall back to the platform's own; ours is set again right after.
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? Appearance::Dark : Appearance::Light;
}

Appearance judged(AppearanceChoice choice)
{
    switch (choice) {
    case AppearanceChoice::Light:
        return Appearance::Light;
    case AppearanceChoice::Dark:
        return Appearance::Dark;
    case AppearanceChoice::System:
        break;
    }
    return systemAppearance();
}

} // namespace

Look::Look(AppearanceChoice appearance, PaletteKind palette, QObject* parent)
    : QObject(parent)
    , m_choice(appearance)
    , m_palette(palette)
{
    apply();
}

void Look::choose(AppearanceChoice appearance)
{
    if (appearance == m_choice)
        return;
    m_choice = appearance;
    apply();
    Q_EMIT themeChanged();
}

void Look::choose(PaletteKind palette)
{
    if (palette == m_palette)
        return;
    m_palette = palette;
    apply();
    Q_EMIT themeChanged();
}

void Look::followSystem()
{
    if (m_choice != AppearanceChoice::System || m_isReadingSystem)
        return;
    const Appearance before = m_theme.appearance;
    apply();
    if (m_theme.appearance != before)
        Q_EMIT themeChanged();
}

void Look::apply()
{
    const QScopedValueRollback<bool> guard(m_isReadingSystem, true);
    m_theme = Theme::make(judged(m_choice), m_palette);
    QApplication::setPalette(widgetPalette(m_theme));
    QApplication::setFont(m_theme.font(Theme::kBodyPx));
}

QPalette widgetPalette(const Theme& theme)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    set(QPalette::Window, theme.page);
    set(QPalette::WindowText, theme.ink);
    set(QPalette::Base, theme.surface);
    set(QPalette::AlternateBase, theme.page);
    set(QPalette::Text, theme.ink);
    set(QPalette::PlaceholderText, theme.secondary);
    set(QPalette::Button, theme.surface);
    set(QPalette::ButtonText, theme.ink);
    set(QPalette::BrightText, theme.surface);
    set(QPalette::ToolTipBase, theme.surface);
    set(QPalette::ToolTipText, theme.ink);
    set(QPalette::Light, theme.surface);
    set(QPalette::Midlight, theme.line);
    set(QPalette::Mid, theme.line);
    set(QPalette::Dark, theme.secondary);
    set(QPalette::Shadow, theme.line);
    set(QPalette::Highlight, theme.selection);
    set(QPalette::HighlightedText, theme.ink);
    set(QPalette::Link, theme.accent);
    set(QPalette::LinkVisited, theme.accent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.secondary);
    return palette;
}
