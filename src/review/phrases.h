// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"

#include <QHashFunctions>
#include <QString>

#include <unordered_map>
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

    // Both texts must be literals: they are remembered by their address. The reference stays valid as long as the
    // phrases, whatever else is asked for: two phrases meet in one expression all the time.
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
    using Key = std::pair<const char*, const char*>;
    struct KeyHash {
        size_t operator()(const Key& key) const { return qHashMulti(0, key.first, key.second); }
    };
    // A QHash moves its values when it grows; the nodes of this one stay where they are.
    mutable std::unordered_map<Key, QString, KeyHash> m_texts;
};
