// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/id.h"

#include <QString>

// What every benchmark that reads a book is given: BOOK STORE YEAR.
struct BenchArguments {
    QString book;
    StoreId store;
    int year = 0;
};

// Reads argv[1..3]; ends the program with 2 where they are not there.
BenchArguments benchArguments(int argc, char** argv);
// Ends the program with 1 and the error's subjects and detail.
[[noreturn]] void benchFailed(const Error& error);
