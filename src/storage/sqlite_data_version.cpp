// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite_data_version.h"

#include "storage/book.h"
#include "storage/sqlite_connection.h"

Result<qint64> sqliteDataVersion(const Book& book)
{
    return book.sqlite().number("PRAGMA data_version");
}
