// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/pdf_info.h"

// withPdfInfo's work, by libqpdf, in the library storeyear_pdf_info: libqpdf brings a dozen libraries of cryptography
// along, which no window needs.
extern "C" Q_DECL_EXPORT void withPdfInfoLate(const QByteArray& pdf, const PdfInfo& info, Result<QByteArray>& whole);
