// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import_wizard.h"

#include "gui/calm_style.h"
#include "gui/cell_link.h"
#include "gui/error_words.h"
#include "gui/import_columns_page.h"
#include "gui/import_records_page.h"
#include "gui/import_words.h"
#include "gui/month_status_marks.h"

#include <QApplication>
#include <QButtonGroup>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace {

constexpr int kShowAfterMs = 300;

bool isCancelled(const std::vector<ImportedFile>& files)
{
    return std::ranges::any_of(
        files, [](const ImportedFile& file) { return file.error && file.error->code == ErrorCode::Cancelled; });
}

} // namespace

ImportWizard::ImportWizard(
    const QStringList& paths, ImportWork work, std::shared_ptr<const Words> words, QWidget* parent)
    : QDialog(parent)
    , m_paths(paths)
    , m_work(std::move(work))
    , m_words(words)
    , m_model(m_tables, words)
{
    arrange();
    connectParts();
    m_headline->setText(tr("Reading the files…"));
    m_content->setEnabled(false);
}

ImportWizard::~ImportWizard() = default;

void ImportWizard::connectParts()
{
    m_recheck.setSingleShot(true);
    m_recheck.setInterval(0);
    connect(&m_recheck, &QTimer::timeout, this, &ImportWizard::check);
    connect(m_close, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_check, &QPushButton::clicked, this, &ImportWizard::check);
    connect(m_import, &QPushButton::clicked, this, [this] { import(false); });
    connect(m_withoutThem, &QPushButton::clicked, this, [this] { import(true); });
    connect(m_tabs, &QButtonGroup::idClicked, this, &ImportWizard::chooseTab);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportWizard::showTable);
    connect(&m_model, &ImportTablesModel::tickWanted, this, [this](int row, bool isTicked) {
        m_tables.tick(static_cast<size_t>(row), isTicked);
        m_model.refresh();
        checkSoon(); // others may link to its records
    });
    connect(m_anew, &QAbstractButton::clicked, this, [this] {
        m_tables.recogniseAnew(current());
        checkSoon();
    });
    connect(m_columns, &ImportColumnsPage::kindChosen, this, [this](const QString& kind) { redraft(kind, 0, 0); });
    connect(m_columns, &ImportColumnsPage::headChosen, this,
        [this](int first, int last) { redraft(m_tables.at(current()).outcome.kind, first, last); });
    connect(m_columns, &ImportColumnsPage::columnsCorrected, this, [this] {
        m_tables.settle(current(), *m_tables.at(current()).kind(), m_columns->facts());
        checkSoon();
    });
    connect(m_columns, &ImportColumnsPage::given, this, [this](int column, const QString& value) {
        m_tables.give(current(), column, value);
        checkSoon();
    });
}

void ImportWizard::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (!m_hasBegun) {
        m_hasBegun = true;
        checkSoon();
    }
}

void ImportWizard::reject()
{
    if (m_isRunning) {
        m_isCancelled = true; // the service stops at its next word
        m_close->setEnabled(false);
        return;
    }
    QDialog::reject();
}

void ImportWizard::beginRun()
{
    m_recheck.stop();
    m_isRunning = true;
    m_isCancelled = false;
    m_runningFor.start();
    m_hadFocus = focusWidget();
    say({}, false);
    m_progress->setValue(0);
}

void ImportWizard::endRun()
{
    m_isRunning = false;
    m_progress->hide();
    m_content->setEnabled(true);
    m_close->setEnabled(true);
    if (m_hadFocus && m_hadFocus->isVisible() && m_hadFocus->isEnabled())
        m_hadFocus->setFocus();
}

Result<std::vector<ImportedFile>> ImportWizard::run(ImportOptions options)
{
    beginRun();
    // A short trial is done without a flicker.
    const bool isQuiet = options.isTrial && m_tables.size() > 0;
    options.progress = [this, isQuiet](const ImportProgress& progress) {
        return (isQuiet && m_runningFor.elapsed() < kShowAfterMs) || showProgress(progress);
    };
    auto files = m_work.import(m_paths, options);
    endRun();
    return files;
}

bool ImportWizard::showProgress(const ImportProgress& progress)
{
    const double part = progress.size > 0 ? double(progress.position) / double(progress.size) : 1;
    m_progress->show();
    m_progress->setValue(
        static_cast<int>(m_progress->maximum() * (progress.number - 1 + part) / std::max(1, progress.files)));
    m_said->setText(
        tr("Reading %1 (%2 of %3)…").arg(QFileInfo(progress.file).fileName()).arg(progress.number).arg(progress.files));
    m_content->setEnabled(false); // the book is busy: only cancelling is possible
    for (QPushButton* button : {m_check, m_withoutThem, m_import})
        button->setEnabled(false);
    m_close->setFocus();
    QCoreApplication::processEvents();
    return !m_isCancelled;
}

void ImportWizard::say(const QString& text, bool isAlarm)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isAlarm ? alarmColour(colours) : colours.color(QPalette::PlaceholderText));
    m_said->setPalette(colours);
    m_said->setText(text);
}

void ImportWizard::check()
{
    m_isStale = true;
    auto files = run(m_tables.trial());
    if (!files) {
        say(errorText(files.error(), *m_words), true);
    } else if (isCancelled(*files)) {
        say(tr("Cancelled. Nothing is stored; check again to see what the files hold."), false);
    } else {
        m_tables.take(std::move(*files));
        m_isStale = false;
    }
    showAll();
}

void ImportWizard::import(bool skipBad)
{
    if (m_recheck.isActive() || m_isStale) {
        check(); // only what has been shown is imported
        return;
    }
    auto files = run(m_tables.import(skipBad));
    if (!files) {
        say(errorText(files.error(), *m_words), true);
    } else if (isCancelled(*files)) {
        say(tr("Cancelled. Nothing is stored."), false);
    } else if (!files->empty() && std::ranges::all_of(*files, &ImportedFile::isStored)) {
        m_imported = {};
        for (const ImportedFile& file : *files) {
            ++m_imported.tables;
            m_imported.added += file.added;
            m_imported.changed += file.changed;
            m_imported.unchanged += file.unchanged;
            m_imported.refused += file.refused;
        }
        accept();
        return;
    } else {
        const auto bad = std::ranges::find_if(*files, [](const ImportedFile& file) { return file.error.has_value(); });
        const QString why = bad == files->end() ? QString() : errorText(*bad->error, *m_words);
        check(); // the files or the book are not any more what was shown
        say(twoSentences(tr("Nothing is stored."), why), true);
        return;
    }
    showAll();
}

// The table at hand as another kind, or with another head.
void ImportWizard::redraft(const QString& kind, int headBegin, int headEnd)
{
    const RecordKind* of = findRecordKind(kind);
    if (!of || !hasCurrent())
        return;
    auto facts = m_work.draft(m_tables.at(current()).id(), *of, headBegin, headEnd);
    if (!facts) {
        say(errorText(facts.error(), *m_words), true);
        return;
    }
    m_tables.settle(current(), *of, *facts);
    checkSoon();
}
