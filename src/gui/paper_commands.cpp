// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/paper_commands.h"

#include "exchange/save_bytes.h"
#include "gui/dialogs.h"
#include "gui/error_words.h"
#include "gui/file_name.h"
#include "gui/language_switch.h"
#include "gui/presentation.h"
#include "gui/report_source.h"
#include "print/report.h"
#include "services/book_service.h"

#include <QDir>
#include <QPrinter>
#include <QProgressDialog>
#include <QStandardPaths>

#include <utility>

namespace {

constexpr int kProgressAfterMs = 300;

ReportOptions optionsOf(PaletteKind palette)
{
    ReportOptions options;
    options.palette = palette;
    return options;
}

} // namespace

PaperCommands::PaperCommands(const BookService& book, const LanguageSwitch& language, Dialogs& dialogs, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_language(language)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void PaperCommands::exportPdf(const Review& review, PaletteKind palette)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = tr("%1 annual review %2.pdf", "store, year").arg(review.store.name).arg(review.year);
    const QString path = m_dialogs.pdfToWrite(m_window, folder.filePath(fileNameOf(name)));
    if (path.isEmpty())
        return;
    run(tr("Writing the PDF…"), tr("The PDF was not written"), [&](const Progress& progress) -> Result<void> {
        const Result<FullReview> whole = full(review);
        if (!whole)
            return Unexpected(whole.error());
        const Result<QByteArray> pdf = reportPdf(*whole, *m_language.words(), optionsOf(palette), progress);
        if (!pdf)
            return Unexpected(pdf.error());
        if (Result<void> saved = saveBytes(path, *pdf); !saved)
            return saved;
        Q_EMIT pdfWritten(path);
        return {};
    });
}

void PaperCommands::print(const Review& review, PaletteKind palette)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(tr("%1 annual review %2.pdf", "store, year").arg(review.store.name).arg(review.year));
    if (!m_dialogs.choosePrinter(m_window, printer))
        return;
    run(tr("Printing…"), tr("The review was not printed"), [&](const Progress& progress) -> Result<void> {
        const Result<FullReview> whole = full(review);
        if (!whole)
            return Unexpected(whole.error());
        return paintReport(printer, *whole, *m_language.words(), optionsOf(palette), progress);
    });
}

void PaperCommands::present(const Review& review, PaletteKind palette)
{
    const auto deck = [&]() -> Result<std::unique_ptr<PagedDocument>> {
        const Result<FullReview> whole = full(review);
        if (!whole)
            return Unexpected(whole.error());
        ReportOptions options = optionsOf(palette);
        options.layout = ReportLayout::Slides;
        return pagedDocument(*whole, *m_language.words(), options);
    };
    Result<std::unique_ptr<PagedDocument>> slides = deck();
    if (!slides) {
        m_dialogs.tell(m_window, tr("The slides can't be shown"), errorText(slides.error(), *m_language.words()));
        return;
    }
    if (m_presentation)
        m_presentation->close();
    m_presentation = new Presentation(std::move(*slides), m_window);
    m_presentation->begin();
}

Result<FullReview> PaperCommands::full(const Review& review) const
{
    auto source = reportSource(m_book, {review.store.id, review.year, review.through, review.asOf, {}},
        ReportFormat::Pdf, *m_language.words());
    if (!source)
        return Unexpected(source.error());
    return std::move(source->full);
}

void PaperCommands::run(
    const QString& doing, const QString& failed, const std::function<Result<void>(const Progress&)>& work)
{
    QProgressDialog dialog(doing, tr("Cancel"), 0, 0, m_window);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(kProgressAfterMs);
    const Result<void> done = work([&dialog](int page, int pages) {
        dialog.setMaximum(pages);
        dialog.setValue(page); // handles events too
        return !dialog.wasCanceled();
    });
    dialog.reset();
    if (!done && done.error().code != ErrorCode::Cancelled)
        m_dialogs.tell(m_window, failed, errorText(done.error(), *m_language.words()));
}
