// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words.h"

#include <QDir>
#include <QTranslator>

Words::Words(Language language)
    : m_language(language)
{
    const QDir folder(QStringLiteral(":/i18n"));
    const QString pattern = QStringLiteral("*_%1.qm").arg(languageCode(language));
    const QStringList files = folder.entryList({pattern}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(folder.filePath(file)))
            m_translators.push_back(std::move(translator));
    }
}

Words::~Words() = default;

QString Words::translate(const char* context, const char* source, const char* comment, int n) const
{
    for (const auto& translator : m_translators) {
        QString text = translator->translate(context, source, comment, n);
        if (!text.isEmpty())
            return n < 0 ? text : text.replace(QLatin1String("%n"), QString::number(n));
    }
    const QString text = QString::fromUtf8(source);
    return n < 0 ? text : QString(text).replace(QLatin1String("%n"), QString::number(n));
}
