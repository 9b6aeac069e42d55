// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language_switch.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

LanguageSwitch::LanguageSwitch(Language language, QObject* parent)
    : QObject(parent)
{
    install(language);
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::change(Language language)
{
    if (language == this->language())
        return;
    install(language);
    Q_EMIT changed();
}

void LanguageSwitch::install(Language language)
{
    m_translators.clear(); // a translator that is destroyed is removed from the application
    m_words = std::make_shared<const Words>(language);
    const QString code = languageCode(language);
    // Qt's own dialogs first: what the program says overrides them.
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_translators.push_back(std::move(qt));
    const QDir folder(QStringLiteral(":/i18n"));
    const QStringList files = folder.entryList({QStringLiteral("*_%1.qm").arg(code)}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(folder.filePath(file)))
            m_translators.push_back(std::move(translator));
    }
    for (const auto& translator : m_translators)
        QCoreApplication::installTranslator(translator.get());
    // Spin boxes and date fields follow the language, not the machine.
    QLocale::setDefault(language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                      : QLocale(QLocale::English, QLocale::UnitedStates));
}
