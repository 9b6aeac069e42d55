// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

class Book;

// A number that is another whenever some other connection (a second window, another person, the command line) has
// committed a change to the book since it was last asked for; the book's own commits leave it. Two numbers are only
// compared. Errors: QueryFailed, BookBusy, IoFailed.
Result<qint64> sqliteDataVersion(const Book& book);
