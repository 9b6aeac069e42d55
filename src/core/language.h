// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

enum class Language { Chinese, English };

// "zh_CN", "en": as in the command line, the settings and the names of the translation files.
QString languageCode(Language language);
std::optional<Language> languageFromCode(QStringView code);
// What the system's locale asks for (LC_ALL, LC_MESSAGES, LANG): Chinese for any zh, else English.
Language systemLanguage();
