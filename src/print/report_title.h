// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "print/pdf_info.h"
#include "review/report_parts.h"

#include <QString>

// "Riverside · 2025 annual summary": the running head and the file's title. A very long name is shortened; the cover
// has it whole.
QString reportTitle(const Review& review, const Words& words);
// What a PDF of the review says of itself; no bookmarks and links yet. `author` may be empty.
PdfInfo infoOf(const Review& review, const Words& words, const QString& author);
// "Wang Min  2026-01-05 09:00; changed since: 3 figures, 2 texts".
QString signedText(const SignedBy& by, const Review& review, const Words& words);
