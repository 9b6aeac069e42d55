// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <deque>

struct sqlite3_stmt;

// The questions that a connection has asked, ready to be asked again: a review asks some forty, the same each time, and
// SQLite takes longer to understand most of them than to answer.
class StatementCache final {
public:
    static constexpr size_t kMost = 96; // the one unused for the longest time goes first

    StatementCache() = default;
    ~StatementCache();
    StatementCache(const StatementCache&) = delete;
    StatementCache& operator=(const StatementCache&) = delete;

    // A statement of exactly this text that nobody uses, and which the caller then owns; null where there is none.
    sqlite3_stmt* take(const QByteArray& sql);
    // Resets a statement and keeps it, or ends it where it isn't a question.
    void giveBack(sqlite3_stmt* statement);
    // Ends all that is kept; the connection can't be closed before.
    void clear();

private:
    std::deque<sqlite3_stmt*> m_unused; // newest first
};
