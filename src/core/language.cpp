// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"

#include <QLocale>

QString languageCode(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

std::optional<Language> languageFromCode(QStringView code)
{
    if (code == u"zh_CN" || code == u"zh")
        return Language::Chinese;
    if (code == u"en")
        return Language::English;
    return std::nullopt;
}

Language systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    const bool chinese = !wanted.isEmpty() && wanted.first().startsWith(QLatin1String("zh"));
    return chinese ? Language::Chinese : Language::English;
}
