// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/xlsxwriter_calls.h"

#include "core/late_library.h"

namespace {

const Result<void*>& calls()
{
    static const Result<void*> loaded = lateFunction(QStringLiteral("storeyear_xlsxwriter"), "xlsxWriterCalls");
    return loaded;
}

} // namespace

Result<void> loadXlsxWriter()
{
    if (!calls())
        return Unexpected(calls().error());
    return {};
}

const XlsxWriterCalls& lxw()
{
    static const XlsxWriterCalls& all = reinterpret_cast<const XlsxWriterCalls& (*)()>(calls().value())();
    return all;
}
