// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_info.h"

#include "core/late_library.h"
#include "print/late/pdf_info_late.h"

Result<QByteArray> withPdfInfo(const QByteArray& pdf, const PdfInfo& info)
{
    static const Result<void*> late = lateFunction(QStringLiteral("storeyear_pdf_info"), "withPdfInfoLate");
    if (!late)
        return tl::unexpected(late.error());
    Result<QByteArray> whole;
    reinterpret_cast<decltype(&withPdfInfoLate)> (*late)(pdf, info, whole);
    return whole;
}
