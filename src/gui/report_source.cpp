// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report_source.h"

#include "models/change_details.h"
#include "models/record_sheets.h"
#include "services/book_service.h"

#include <utility>

Result<ReportSource> reportSource(
    const BookService& book, const ReviewRequest& request, ReportFormat format, const Words& words)
{
    auto vocabularies = book.vocabularies(request.store);
    if (!vocabularies)
        return Unexpected(vocabularies.error());
    const RecordNames names{std::move(*vocabularies), book.catalogue()};
    auto full =
        book.fullReview(request, words, [&](const MonthChange& change) { return changeDetails(change, names, words); });
    if (!full)
        return Unexpected(full.error());
    ReportSource source{std::move(*full), book.catalogue(), {}};
    if (format == ReportFormat::Workbook) {
        auto records = recordSheets(book, request.store, request.year, words);
        if (!records)
            return Unexpected(records.error());
        source.records = std::move(*records);
    }
    return source;
}
