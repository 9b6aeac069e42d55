// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/workbook.h"

#include "print/report_title.h"
#include "print/workbook_blocks.h"
#include "print/workbook_file.h"
#include "print/workbook_kpis.h"
#include "print/workbook_records.h"

#include "print/xlsxwriter_calls.h"

namespace {

// The sheets of one workbook as they are written; the summary comes first and names the chapters' sheets.
class WorkbookMaker {
public:
    WorkbookMaker(lxw_workbook* workbook, const FullReview& full, const Words& words, PaletteKind palette,
        const ReportProgress& progress)
        : m_workbook(workbook)
        , m_review(full.review)
        , m_parts(full.parts)
        , m_words(words)
        , m_progress(progress)
        , m_theme(Theme::make(Appearance::Light, palette))
        , m_formats(workbook, m_theme, sheetFamily(words))
    {
    }

    Result<void> make(const Catalogue& catalogue, const std::vector<RecordSheet>& records)
    {
        const bool hasAppendix = !beyondMonths().blocks.empty();
        m_count = 2 + hasAppendix + static_cast<int>(m_review.chapters.size() + records.size());
        const QString summary = nameFor(m_words.translate("Print", "Summary"));
        QStringList chapters;
        for (const Chapter& chapter : m_review.chapters)
            chapters.append(nameFor(QStringLiteral("%1 %2").arg(chapter.number).arg(chapter.title)));
        if (!step())
            return failure(ErrorCode::Cancelled);
        writeSummary(started(summary), m_review, m_parts, catalogue, chapters, m_words);
        for (size_t i = 0; i < m_review.chapters.size(); ++i) {
            if (!step())
                return failure(ErrorCode::Cancelled);
            const QString& name = chapters[static_cast<int>(i)];
            writeChapter(started(name), name, m_review.chapters[i], m_theme, m_words);
        }
        if (!step())
            return failure(ErrorCode::Cancelled);
        writeKpisByMonth(started(nameFor(m_words.translate("Print", "KPIs by month"))), m_review, catalogue, m_words);
        if (hasAppendix) {
            if (!step())
                return failure(ErrorCode::Cancelled);
            writeChapter(
                started(nameFor(m_parts.appendix.title)), m_parts.appendix.title, beyondMonths(), m_theme, m_words);
        }
        for (const RecordSheet& sheet : records) {
            if (!step())
                return failure(ErrorCode::Cancelled);
            writeRecords(started(nameFor(sheet.title)), sheet, m_words);
        }
        return {};
    }

private:
    bool step() { return !m_progress || m_progress(++m_done, m_count); }

    // The appendix but the KPIs by month, which have a sheet of their own.
    Chapter beyondMonths() const
    {
        Chapter appendix = m_parts.appendix;
        std::erase_if(appendix.blocks, [](const Block& block) { return block.id == u"appendix.months"; });
        return appendix;
    }

    QString nameFor(const QString& wished)
    {
        m_names.append(sheetName(wished, m_names));
        return m_names.last();
    }

    SheetWriter started(const QString& name)
    {
        SheetWriter sheet(m_workbook, m_formats, name);
        sheet.page(reportTitle(m_review, m_words), m_review.periodText,
            m_words.translate("Print", "Page %1 of %2").arg(QStringLiteral("&P"), QStringLiteral("&N")));
        return sheet;
    }

    lxw_workbook* m_workbook;
    const Review& m_review;
    const ReportParts& m_parts;
    const Words& m_words;
    const ReportProgress& m_progress;
    const Theme m_theme;
    WorkbookFormats m_formats;
    QStringList m_names;
    int m_done = 0;
    int m_count = 0;
};

void describe(lxw_workbook* workbook, const Review& review, const Words& words, const QString& writer)
{
    const PdfInfo info = infoOf(review, words, writer);
    QByteArray title = info.title.toUtf8();
    QByteArray author = (info.author.isEmpty() ? info.creator : info.author).toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    lxw().workbook_set_properties(workbook, &properties);
}

}

Result<QByteArray> reviewWorkbook(const FullReview& full, const Catalogue& catalogue,
    const std::vector<RecordSheet>& records, const Words& words, const ReportOptions& options,
    const ReportProgress& progress)
{
    const auto file = WorkbookFile::begin(WorkbookFile::Order::Any);
    if (!file)
        return Unexpected(file.error());
    lxw_workbook* workbook = (*file)->workbook();
    describe(workbook, full.review, words, options.author);
    const Result<void> made = WorkbookMaker(workbook, full, words, options.palette, progress).make(catalogue, records);
    return made ? (*file)->finish() : Unexpected(made.error());
}
