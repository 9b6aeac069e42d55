// SPDX-License-Identifier: GPL-3.0-or-later
// The library storeyear_xlsxwriter: the addresses of what print/xlsxwriter_calls.h names.
#include "print/xlsxwriter_calls.h"

extern "C" Q_DECL_EXPORT const XlsxWriterCalls& xlsxWriterCalls()
{
    static const XlsxWriterCalls all{
#define CALL(name) &::name,
        STOREYEAR_XLSXWRITER_CALLS(CALL)
#undef CALL
    };
    return all;
}
