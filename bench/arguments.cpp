// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <cstdio>
#include <cstdlib>

BenchArguments benchArguments(int argc, char** argv)
{
    if (argc < 4) {
        std::fputs("wrong use: BOOK STORE YEAR are needed\n", stderr);
        std::exit(2);
    }
    return {QString::fromLocal8Bit(argv[1]), StoreId(QString::fromLocal8Bit(argv[2])), std::atoi(argv[3])};
}

void benchFailed(const Error& error)
{
    const QString text = error.subjects.join(QStringLiteral(", ")) + QStringLiteral(": ") + error.detail;
    std::fprintf(stderr, "failed (%d): %s\n", static_cast<int>(error.code), qPrintable(text));
    std::exit(1);
}
