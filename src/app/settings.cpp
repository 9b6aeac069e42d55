// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "charts/palette_code.h"

#include <QSettings>

#include <array>
#include <utility>

namespace {

template <class Choice, size_t count> using Names = std::array<std::pair<Choice, QLatin1String>, count>;

constexpr Names<AppearanceChoice, 3> kAppearances{{
    {AppearanceChoice::System, QLatin1String("system")},
    {AppearanceChoice::Light, QLatin1String("light")},
    {AppearanceChoice::Dark, QLatin1String("dark")},
}};

template <class Choice, size_t count> QString nameOf(Choice choice, const Names<Choice, count>& names)
{
    for (const auto& [value, name] : names) {
        if (value == choice)
            return name;
    }
    return {};
}

// The first of the names where the text is none of them.
template <class Choice, size_t count> Choice choiceOf(const QString& text, const Names<Choice, count>& names)
{
    for (const auto& [value, name] : names) {
        if (text == name)
            return value;
    }
    return names.front().first;
}

} // namespace

Settings::Settings()
    : m_file(std::make_unique<QSettings>(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("storeyear"), QStringLiteral("storeyear")))
{
}

Settings::Settings(const QString& path)
    : m_file(std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

WindowChoices Settings::load() const
{
    WindowChoices choices;
    choices.geometry = m_file->value(QStringLiteral("window/geometry")).toByteArray();
    choices.importSize = m_file->value(QStringLiteral("import/size")).toSize();
    choices.store = StoreId(m_file->value(QStringLiteral("review/store")).toString());
    choices.year = m_file->value(QStringLiteral("review/year")).toInt();
    choices.language = languageFromCode(m_file->value(QStringLiteral("window/language")).toString());
    choices.appearance = choiceOf(m_file->value(QStringLiteral("window/appearance")).toString(), kAppearances);
    choices.palette =
        paletteFromCode(m_file->value(QStringLiteral("window/palette")).toString()).value_or(PaletteKind::Default);
    return choices;
}

// The file is written only where something differs: most runs change nothing.
void Settings::keep(const QString& key, const QVariant& value)
{
    if (m_file->value(key) != value)
        m_file->setValue(key, value);
}

void Settings::save(const WindowChoices& choices)
{
    keep(QStringLiteral("window/geometry"), choices.geometry);
    if (choices.importSize.isValid())
        keep(QStringLiteral("import/size"), choices.importSize);
    keep(QStringLiteral("review/store"), choices.store.text());
    keep(QStringLiteral("review/year"), QString::number(choices.year));
    keep(QStringLiteral("window/language"), choices.language ? languageCode(*choices.language) : QString());
    keep(QStringLiteral("window/appearance"), nameOf(choices.appearance, kAppearances));
    keep(QStringLiteral("window/palette"), paletteCode(choices.palette));
}

QStringList Settings::recentBooks() const
{
    return m_file->value(QStringLiteral("books/recent")).toStringList();
}

void Settings::saveRecentBooks(const QStringList& paths)
{
    keep(QStringLiteral("books/recent"), paths);
}
