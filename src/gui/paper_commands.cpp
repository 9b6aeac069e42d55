// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/paper_commands.h"

#include "exchange/save_bytes.h"
#include "gui/dialogs.h"
#include "gui/error_words.h"
#include "gui/file_name.h"
#include "gui/language_switch.h"
#include "gui/presentation.h"
#include "gui/report_dialog.h"
#include "print/chart_picture.h"
#include "print/page_choice.h"
#include "print/report.h"
#include "services/book_service.h"

#include <QBuffer>
#include <QDir>
#include <QPageRanges>
#include <QPrinter>
#include <QProgressDialog>
#include <QStandardPaths>

#include <utility>

namespace {

constexpr int kProgressAfterMs = 500;
constexpr qsizetype kMostOfName = 60; // of a chart's message, which may be a long sentence

QString suggestedPath(const QString& name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.filePath(fileNameOf(name));
}

// The pages that were asked for, from 0; all where no range was given.
std::vector<int> chosenPages(const QPrinter& printer, int pages)
{
    const bool isRange = printer.printRange() == QPrinter::PageRange && !printer.pageRanges().isEmpty();
    std::vector<int> chosen;
    for (int page = 0; page < pages; ++page) {
        if (!isRange || printer.pageRanges().contains(page + 1))
            chosen.push_back(page);
    }
    return chosen;
}

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

PaperCommands::PaperCommands(const BookService& book, const LanguageSwitch& language, Dialogs& dialogs, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_language(language)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_memory(book)
{
}

PaperCommands::Work PaperCommands::workOf(const Review& review, PaletteKind palette) const
{
    ReportChoices first;
    first.options.language = m_language.language();
    first.options.palette = palette;
    return {{review.store.id, review.year, review.through, review.asOf, {}},
        tr("%1 annual review %2", "store, year").arg(review.store.name).arg(review.year),
        choicesFromText(m_memory.choices(review.store.id), first)};
}

void PaperCommands::choose(const Review& review, PaletteKind palette)
{
    Work work = workOf(review, palette);
    const ReportChoices before = work.choices;
    ReportDialog dialog({m_book, work.request}, work.choices, m_language, m_dialogs.printer(), m_window);
    const auto now = [&]() -> const Work& {
        work.choices = dialog.choices();
        return work;
    };
    connect(&dialog, &ReportDialog::saveWanted, this, [&] { dialog.say(save(now(), &dialog)); });
    connect(&dialog, &ReportDialog::printWanted, this, [&] { dialog.say(print(now(), &dialog)); });
    connect(&dialog, &ReportDialog::presentWanted, this, [&] { show(now(), &dialog); });
    dialog.exec();
    // However it was closed: what was chosen is what one would look for the next time.
    if (dialog.choices() != before)
        m_memory.keep(review.store.id, choicesText(dialog.choices()));
}

void PaperCommands::exportPdf(const Review& review, PaletteKind palette)
{
    Work work = workOf(review, palette);
    work.choices.format = ReportFormat::Pdf;
    save(work, m_window);
}

void PaperCommands::present(const Review& review, PaletteKind palette)
{
    show(workOf(review, palette), m_window);
}

void PaperCommands::savePicture(const ChartSpec& chart, PaletteKind palette, const QString& name)
{
    const QString path =
        m_dialogs.pictureToWrite(m_window, suggestedPath(name.left(kMostOfName) + QStringLiteral(".png")));
    if (path.isEmpty())
        return;
    const Theme theme = Theme::make(Appearance::Light, palette);
    const bool isDrawing = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    const Result<void> saved =
        saveBytes(path, isDrawing ? ChartPicture::svg(chart, theme, name) : pngOf(ChartPicture::image(chart, theme)));
    if (saved)
        Q_EMIT written(tr("The chart is saved: %1").arg(path));
    else
        tell(tr("The chart was not saved"), saved.error(), m_window);
}

QString PaperCommands::save(const Work& work, QWidget* parent)
{
    const QString ending = reportEndings().at(static_cast<int>(work.choices.format));
    const QString path =
        m_dialogs.reportToWrite(parent, suggestedPath(work.title + QLatin1Char('.') + ending), work.choices.format);
    if (path.isEmpty())
        return {};
    // An ending that was typed is meant.
    const ReportFormat format = reportFormat(path).value_or(work.choices.format);
    const bool isDone = run(tr("Writing the report…"), tr("The report was not written"), parent,
        [&](const Progress& progress) -> Result<void> {
            const Words words(work.choices.options.language);
            Work asked = work;
            asked.choices.format = format;
            const Result<ReportSource> whole = source(asked, words);
            if (!whole)
                return Unexpected(whole.error());
            const Result<QByteArray> bytes = reportFile(format, *whole, words, work.choices.options, progress);
            return bytes ? saveBytes(path, *bytes) : Result<void>(Unexpected(bytes.error()));
        });
    if (!isDone)
        return {};
    const QString text = tr("The report is written: %1").arg(QDir::toNativeSeparators(path));
    Q_EMIT written(text);
    return text;
}

QString PaperCommands::print(const Work& work, QWidget* parent)
{
    Work asked = work;
    const bool isSlides = work.choices.options.layout == ReportLayout::Slides;
    auto pages = document(asked);
    if (!pages) {
        tell(tr("The review was not printed"), pages.error(), parent);
        return {};
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(paperOf(work.choices.options));
    printer.setPageOrientation(isSlides ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDocName(work.title);
    if (!m_dialogs.choosePrinter(parent, printer, (*pages)->pages()))
        return {};
    if (printer.colorMode() == QPrinter::GrayScale && work.choices.options.palette != PaletteKind::Grey
        && m_dialogs.agrees(parent, tr("Printing without colours"),
            tr("Good and bad are told apart by colours here. In greys they are told apart by light and dark."),
            tr("Print in greys"))) {
        asked.choices.options.palette = PaletteKind::Grey;
        pages = document(asked);
        if (!pages) {
            tell(tr("The review was not printed"), pages.error(), parent);
            return {};
        }
    }
    return paint(printer, std::move(*pages), parent) ? tr("The review is on its way to the printer.") : QString();
}

bool PaperCommands::paint(QPrinter& printer, std::unique_ptr<PagedDocument> pages, QWidget* parent)
{
    std::vector<int> asked = chosenPages(printer, pages->pages());
    if (asked.empty())
        return false;
    const PageChoice choice(std::move(pages), std::move(asked));
    return run(tr("Printing…"), tr("The review was not printed"), parent,
        [&](const Progress& progress) { return paintPages(printer, choice, progress); });
}

void PaperCommands::show(const Work& work, QWidget* parent)
{
    Work deck = work;
    deck.choices.format = ReportFormat::Pdf;
    deck.choices.options.layout = ReportLayout::Slides;
    auto slides = document(deck);
    if (!slides) {
        tell(tr("The slides can't be shown"), slides.error(), parent);
        return;
    }
    if (m_presentation)
        m_presentation->close();
    m_presentation = new Presentation(std::move(*slides), parent);
    m_presentation->begin();
}

Result<ReportSource> PaperCommands::source(const Work& work, const Words& words) const
{
    return reportSource(m_book, work.request, work.choices.format, words);
}

Result<std::unique_ptr<PagedDocument>> PaperCommands::document(const Work& work) const
{
    const Words words(work.choices.options.language);
    const Result<ReportSource> whole = source(work, words);
    if (!whole)
        return Unexpected(whole.error());
    return pagedDocument(whole->full, words, work.choices.options);
}

bool PaperCommands::run(const QString& doing, const QString& failed, QWidget* parent,
    const std::function<Result<void>(const Progress&)>& work)
{
    QProgressDialog dialog(doing, tr("Cancel"), 0, 0, parent);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(kProgressAfterMs);
    dialog.setAutoReset(false); // the last page can be cancelled too
    const Result<void> done = work([&dialog](int page, int pages) {
        dialog.setMaximum(pages);
        dialog.setValue(page); // handles events too
        return !dialog.wasCanceled();
    });
    dialog.reset();
    if (!done && done.error().code != ErrorCode::Cancelled)
        tell(failed, done.error(), parent);
    return done.has_value();
}

void PaperCommands::tell(const QString& failed, const Error& error, QWidget* parent)
{
    m_dialogs.tell(parent, failed, errorText(error, *m_language.words()));
}
