// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/written_file.h"
#include "fuzz/read_tables.h"

#include <cstdint>

// libFuzzer's entry: the input is a text file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const WrittenFiles files;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    readTables(files.write(QStringLiteral("a.csv"), bytes), qHash(bytes.left(64)));
    return 0;
}
