// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"

#include <QHash>
#include <QString>

#include <utility>

// The words of one language, each looked up once: a review asks for the same sentences over and over. lupdate finds
// them by the name of the member, as it does those of Words. Not for two threads at a time.
class Phrases final {
public:
    explicit Phrases(const Words& words)
        : m_words(words)
    {
    }
    Phrases(const Phrases&) = delete;
    Phrases& operator=(const Phrases&) = delete;

    // Both texts must be literals: they are remembered by their address.
    const QString& translate(const char* context, const char* source, const char* comment = nullptr) const
    {
        QString& text = m_texts[{source, comment}];
        if (text.isNull())
            text = m_words.translate(context, source, comment);
        return text;
    }
    // In the plural form for n, %n replaced.
    QString translate(const char* context, const char* source, const char* comment, int n) const
    {
        return m_words.translate(context, source, comment, n);
    }

    Language language() const { return m_words.language(); }

private:
    const Words& m_words;
    mutable QHash<std::pair<const char*, const char*>, QString> m_texts;
};
