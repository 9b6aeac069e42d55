// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement_cache.h"

#include <sqlite3.h>

#include <algorithm>

StatementCache::~StatementCache()
{
    clear();
}

sqlite3_stmt* StatementCache::take(const QByteArray& sql)
{
    const auto found = std::find_if(
        m_unused.begin(), m_unused.end(), [&sql](sqlite3_stmt* statement) { return sql == sqlite3_sql(statement); });
    if (found == m_unused.end())
        return nullptr;
    sqlite3_stmt* statement = *found;
    m_unused.erase(found);
    return statement;
}

void StatementCache::giveBack(sqlite3_stmt* statement)
{
    const bool isQuestion = sqlite3_stmt_readonly(statement) && sqlite3_column_count(statement) > 0;
    if (!isQuestion) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement); // their texts end with who has bound them
    m_unused.push_front(statement);
    if (m_unused.size() > kMost) {
        sqlite3_finalize(m_unused.back());
        m_unused.pop_back();
    }
}

void StatementCache::clear()
{
    for (sqlite3_stmt* statement : m_unused)
        sqlite3_finalize(statement);
    m_unused.clear();
}
