// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/facts.h"
#include "storage/facts_sql.h"

class SqliteStatement;

// Reads the rows of a bound FactQuery into a fact table: row by row, or, where the query is summed, one row for each
// month and code.
Result<FactTable> readFactTable(SqliteStatement& statement, const FactQuery& query);
