// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QString>

#include <memory>
#include <vector>

class QTranslator;

// The program's texts in one language, whatever the language of the screen: a report can be in another. It reads
// every :/i18n/FLOOR_LANGUAGE.qm that the linked floors carry. Source strings are English; lupdate finds them by the
// name of the member: `words.translate("Review", "Revenue")`.
class Words final {
public:
    explicit Words(Language language);
    ~Words();
    Words(const Words&) = delete;
    Words& operator=(const Words&) = delete;

    Language language() const { return m_language; }
    bool isChinese() const { return m_language == Language::Chinese; }
    // The text in this language; the source text where it has none. n chooses the plural form and replaces %n.
    QString translate(const char* context, const char* source, const char* comment = nullptr, int n = -1) const;

private:
    Language m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
