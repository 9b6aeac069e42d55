// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"

#include <unordered_map>
#include <utility>
#include <vector>

// Finds keys that stand twice in a file. It keeps a digest of 128 bits and a line for each key: 24 bytes a record of a
// file sorted by key, as exports are, and a hash table from the first record out of order on.
class KeyMemory final {
public:
    explicit KeyMemory(const RecordKind& kind);

    // The line on which this record's key stood before; 0 where it is new.
    int add(const Record& record, int line);

private:
    struct Digest {
        quint64 first = 0;
        quint64 second = 0;
        friend bool operator==(const Digest&, const Digest&) = default;
    };
    struct DigestHash {
        size_t operator()(const Digest& digest) const { return static_cast<size_t>(digest.first); }
    };
    Digest digestOf(const Record& record) const;
    bool comesAfterLast(const Record& record) const;
    void keep(const Record& record);

    std::vector<int> m_keyColumns;
    std::vector<Value> m_last; // the key of the last record, while the file is sorted
    bool m_isSorted = true;
    std::vector<std::pair<Digest, int>> m_sorted;
    std::unordered_map<Digest, int, DigestHash> m_lines; // once it is not
};
