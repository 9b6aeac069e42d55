// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/report_dialog.h"

#include "gui/calm_style.h"
#include "gui/error_words.h"
#include "gui/language_switch.h"
#include "gui/palette_choice.h"
#include "gui/window_frame.h"
#include "print/report.h"

#include "ui_report_dialog.h"

#include <array>
#include <utility>

namespace {

constexpr int kRebuildAfterMs = 150;

template <class Choice> void choose(QComboBox& box, Choice value)
{
    box.setCurrentIndex(box.findData(static_cast<int>(value)));
}

template <class Choice> Choice chosenIn(const QComboBox& box)
{
    return static_cast<Choice>(box.currentData().toInt());
}

}

ReportDialog::ReportDialog(
    Subject subject, ReportChoices first, const LanguageSwitch& language, PrinterKind printer, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReportDialog>())
    , m_subject(std::move(subject))
    , m_choices(std::move(first))
    , m_language(language)
    , m_printer(printer)
{
    m_ui->setupUi(this);
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(kRebuildAfterMs);
    connect(&m_rebuild, &QTimer::timeout, this, &ReportDialog::rebuild);
    fill();
    retranslate();
    showChoices();
    connectChoices();
    rebuild();
    fitBeside(*this);
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::fill()
{
    m_ui->save->setProperty(CalmStyle::kPrimaryProperty, true);
    m_ui->language->addItem(QStringLiteral("中文"), static_cast<int>(Language::Chinese));
    m_ui->language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_ui->palette->setIconSize({PaletteChoice::kSwatchWidth, PaletteChoice::kSwatchHeight});
    for (const PaletteKind palette : PaletteChoice::kAll)
        m_ui->palette->addItem(PaletteChoice::swatch(palette), QString(), static_cast<int>(palette));
    for (const auto& [paper, name] : {std::pair(PaperSize::A4, QStringLiteral("A4")),
             std::pair(PaperSize::A3, QStringLiteral("A3")), std::pair(PaperSize::Letter, QStringLiteral("Letter"))})
        m_ui->paper->addItem(name, static_cast<int>(paper));
    m_ui->said->hide();
    const auto inWindow = source(m_language.language(), false);
    if (inWindow)
        m_ui->parts->show((*inWindow)->full, m_choices.options);
}

void ReportDialog::connectChoices()
{
    for (QPushButton* button : {m_ui->report, m_ui->slides, m_ui->workbook, m_ui->webPage})
        connect(button, &QPushButton::toggled, this, &ReportDialog::takeChoices);
    for (QComboBox* box : {m_ui->language, m_ui->palette, m_ui->paper})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportDialog::takeChoices);
    for (QLineEdit* line : {m_ui->author, m_ui->speaker})
        connect(line, &QLineEdit::textChanged, this, &ReportDialog::takeChoices);
    connect(m_ui->parts, &ReportPartsTree::partsChanged, this, &ReportDialog::takeChoices);
    connect(m_ui->all, &QPushButton::clicked, this, [this] { m_ui->parts->tickAll(true); });
    connect(m_ui->none, &QPushButton::clicked, this, [this] { m_ui->parts->tickAll(false); });
    connect(m_ui->greyOffer, &QPushButton::clicked, this, [this] { choose(*m_ui->palette, PaletteKind::Grey); });
    connect(m_ui->save, &QPushButton::clicked, this, &ReportDialog::saveWanted);
    connect(m_ui->print, &QPushButton::clicked, this,
        m_printer == PrinterKind::None ? &ReportDialog::saveWanted : &ReportDialog::printWanted);
    connect(m_ui->present, &QPushButton::clicked, this, &ReportDialog::presentWanted);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
}

void ReportDialog::showChoices()
{
    m_isShowing = true;
    const ReportOptions& options = m_choices.options;
    m_ui->report->setChecked(isOnPaper() && !isSlides());
    m_ui->slides->setChecked(isSlides());
    m_ui->workbook->setChecked(m_choices.format == ReportFormat::Workbook);
    m_ui->webPage->setChecked(m_choices.format == ReportFormat::WebPage);
    choose(*m_ui->language, options.language);
    choose(*m_ui->palette, options.palette);
    choose(*m_ui->paper, options.paper);
    m_ui->author->setText(options.author);
    m_ui->speaker->setText(options.speaker);
    m_isShowing = false;
    follow();
}

void ReportDialog::takeChoices()
{
    if (m_isShowing)
        return;
    ReportChoices chosen = m_choices;
    chosen.format = m_ui->workbook->isChecked() ? ReportFormat::Workbook
        : m_ui->webPage->isChecked()            ? ReportFormat::WebPage
                                                : ReportFormat::Pdf;
    ReportOptions& options = chosen.options;
    if (chosen.format == ReportFormat::Pdf)
        options.layout = m_ui->slides->isChecked() ? ReportLayout::Slides : ReportLayout::Report;
    options.language = chosenIn<Language>(*m_ui->language);
    options.palette = chosenIn<PaletteKind>(*m_ui->palette);
    options.paper = chosenIn<PaperSize>(*m_ui->paper);
    options.author = m_ui->author->text().trimmed();
    options.speaker = m_ui->speaker->text().trimmed();
    m_ui->parts->read(options);
    if (chosen == m_choices)
        return;
    m_choices = std::move(chosen);
    say({});
    follow();
    m_rebuild.start();
}

void ReportDialog::follow()
{
    m_ui->form->setRowVisible(m_ui->paper, isOnPaper() && !isSlides());
    m_ui->form->setRowVisible(m_ui->speaker, isSlides());
    m_ui->parts->setForWorkbook(m_choices.format == ReportFormat::Workbook);
    m_ui->greyOffer->setVisible(
        m_printer == PrinterKind::Grey && isOnPaper() && m_choices.options.palette != PaletteKind::Grey);
    const bool hasAny = m_ui->parts->hasAny();
    m_ui->save->setEnabled(hasAny);
    m_ui->print->setEnabled(hasAny && isOnPaper());
    m_ui->present->setEnabled(hasAny);
    m_ui->preview->setRemark(remark());
}

QString ReportDialog::remark() const
{
    switch (m_choices.format) {
    case ReportFormat::WebPage:
        return tr("The web page is one long page with these chapters; the pages here stand in for it.");
    case ReportFormat::Workbook:
        return tr("The sheets of the workbook. Its charts and sums follow the cells.");
    case ReportFormat::Pdf:
        break;
    }
    return {};
}

Result<const ReportSource*> ReportDialog::source(Language language, bool needsRecords)
{
    Read& read = m_read[language];
    if (read.words && (read.hasRecords || !needsRecords))
        return &read.source;
    auto words = std::make_unique<Words>(language);
    auto source = reportSource(
        m_subject.book, m_subject.request, needsRecords ? ReportFormat::Workbook : ReportFormat::Pdf, *words);
    if (!source)
        return Unexpected(source.error());
    read = {std::move(words), std::move(*source), needsRecords};
    return &read.source;
}

void ReportDialog::rebuild()
{
    m_rebuild.stop();
    if (!m_ui->parts->hasAny()) {
        m_ui->preview->showReason(tr("Nothing is ticked. Tick at least one chapter."));
        return;
    }
    const ReportOptions& options = m_choices.options;
    const bool isWorkbook = m_choices.format == ReportFormat::Workbook;
    const auto read = source(options.language, isWorkbook);
    if (!read) {
        m_ui->preview->showReason(errorText(read.error(), *m_language.words()));
        return;
    }
    const Words& words = *m_read[options.language].words;
    if (isWorkbook) {
        m_ui->preview->showSheets(workbookContents(chosen((*read)->full, options), (*read)->records, words));
        return;
    }
    // A web page has no pages: the report's stand in for it, whatever the layout was on paper.
    ReportOptions shown = options;
    if (!isOnPaper())
        shown.layout = ReportLayout::Report;
    auto document = pagedDocument((*read)->full, words, shown);
    if (document)
        m_ui->preview->showPages(std::move(*document));
    else
        m_ui->preview->showReason(errorText(document.error(), *m_language.words()));
}

void ReportDialog::say(const QString& text)
{
    m_ui->said->setText(text);
    m_ui->said->setVisible(!text.isEmpty());
}

void ReportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
        follow();
    }
    QDialog::changeEvent(event);
}

void ReportDialog::retranslate()
{
    for (int index = 0; index < m_ui->palette->count(); ++index)
        m_ui->palette->setItemText(
            index, PaletteChoice::text(static_cast<PaletteKind>(m_ui->palette->itemData(index).toInt())));
    m_ui->print->setText(m_printer == PrinterKind::None ? tr("No printer: save as PDF…") : tr("&Print…"));
}
