// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zip_calls.h"

#include "core/late_library.h"

namespace {

const Result<void*>& calls()
{
    static const Result<void*> loaded = lateFunction(QStringLiteral("storeyear_zip"), "zipCalls");
    return loaded;
}

} // namespace

Result<void> loadZip()
{
    if (!calls())
        return Unexpected(calls().error());
    return {};
}

const ZipCalls& libzip()
{
    static const ZipCalls& all = reinterpret_cast<const ZipCalls& (*)()>(calls().value())();
    return all;
}
