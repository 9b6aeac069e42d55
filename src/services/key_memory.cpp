// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/key_memory.h"

#include <QHashFunctions>

namespace {

size_t hashed(const Value& value, size_t seed)
{
    if (const auto* whole = std::get_if<qint64>(&value))
        return qHash(*whole, seed);
    if (const auto* text = std::get_if<QString>(&value))
        return qHash(*text, seed);
    if (const auto* real = std::get_if<double>(&value))
        return qHash(*real, seed);
    return qHash(0, seed);
}

// Two rounds of a good 64-bit mixer (SplitMix64's finaliser), so that neighbouring keys lie far apart.
quint64 mixed(quint64 x)
{
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

} // namespace

KeyMemory::KeyMemory(const RecordKind& kind)
{
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        if (kind.columns[i].isKey)
            m_keyColumns.push_back(static_cast<int>(i));
    }
    m_last.resize(m_keyColumns.size());
}

int KeyMemory::add(const Record& record, int line)
{
    const Digest digest = digestOf(record);
    if (m_isSorted && (m_sorted.empty() || comesAfterLast(record))) {
        m_sorted.emplace_back(digest, line);
        keep(record);
        return 0;
    }
    if (m_isSorted) {
        m_isSorted = false;
        m_lines.reserve(m_sorted.size() * 2);
        for (const auto& [key, at] : m_sorted)
            m_lines.emplace(key, at);
        m_sorted = {};
    }
    const auto [place, isNew] = m_lines.emplace(digest, line);
    return isNew ? 0 : place->second;
}

KeyMemory::Digest KeyMemory::digestOf(const Record& record) const
{
    Digest digest{0x9E3779B97F4A7C15ULL, 0xD1B54A32D192ED03ULL};
    for (const int column : m_keyColumns) {
        const Value& value = record[static_cast<size_t>(column)];
        digest.first = mixed(digest.first ^ hashed(value, 0x5EED));
        digest.second = mixed(digest.second + hashed(value, 0xFACADE));
    }
    return digest;
}

bool KeyMemory::comesAfterLast(const Record& record) const
{
    for (size_t i = 0; i < m_keyColumns.size(); ++i) {
        const Value& value = record[static_cast<size_t>(m_keyColumns[i])];
        if (m_last[i] != value)
            return m_last[i] < value;
    }
    return false;
}

void KeyMemory::keep(const Record& record)
{
    for (size_t i = 0; i < m_keyColumns.size(); ++i) {
        const Value& value = record[static_cast<size_t>(m_keyColumns[i])];
        if (m_last[i] != value)
            m_last[i] = value;
    }
}
