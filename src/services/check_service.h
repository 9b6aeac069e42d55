// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/store_checks.h"

#include <vector>

class Book;

// Checks the rules across records (domain/store_checks.h) for every store of the book, store by store and month by
// month. Rules that one record can show are kept by the book itself. Errors: QueryFailed.
Result<std::vector<CheckFinding>> checkBook(Book& book);
