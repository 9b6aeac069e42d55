// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <map>
#include <vector>

// One value of a vocabulary as the store uses it.
struct VocabularyEntry {
    QString code;
    QString chinese;
    QString english;
    bool isRetired = false;
    QStringList flags; // "service", "in_arpu", "digital"

    const QString& name(Language language) const { return language == Language::Chinese ? chinese : english; }
    bool has(QStringView flag) const { return flags.contains(flag); }

    friend bool operator==(const VocabularyEntry&, const VocabularyEntry&) = default;
};

// A store's vocabularies (business_line, channel, segment, plan_tier, area, source, operator, item, complaint_category,
// product, cost_item), each in the store's own order.
class Vocabularies {
public:
    void add(const QString& vocabulary, VocabularyEntry entry);
    const std::vector<VocabularyEntry>& entries(const QString& vocabulary) const;
    const VocabularyEntry* find(const QString& vocabulary, QStringView code) const; // nullptr where there is none
    // The entry's name; the code itself where the vocabulary does not have it.
    QString name(const QString& vocabulary, const QString& code, Language language) const;
    QStringList codesWith(const QString& vocabulary, QStringView flag) const;

private:
    std::map<QString, std::vector<VocabularyEntry>> m_entries;
};

// What ships as the default; a new store's vocabularies begin with it.
const Vocabularies& defaultVocabularies();
