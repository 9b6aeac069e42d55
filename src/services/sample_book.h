// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QString>

class Book;

// Fills a new book with the sample stores (data/, carried in the program). Errors: the book's, and whatever an import
// may give; that the sample itself is without fault is a test's concern.
Result<void> fillWithSample(Book& book, const Clock& clock, const QString& who);
