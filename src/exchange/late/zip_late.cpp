// SPDX-License-Identifier: GPL-3.0-or-later
// The library storeyear_zip: the addresses of what exchange/zip_calls.h names.
#include "exchange/zip_calls.h"

extern "C" Q_DECL_EXPORT const ZipCalls& zipCalls()
{
    static const ZipCalls all{
#define CALL(name) &::name,
        STOREYEAR_ZIP_CALLS(CALL)
#undef CALL
    };
    return all;
}
