// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import_dialog.h"

#include "gui/calm_style.h"
#include "gui/error_words.h"
#include "gui/refusal_words.h"
#include "models/record_words.h"

#include "ui_import_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace {

constexpr int kProgressSteps = 1000;
constexpr int kRowHeight = 28;

QString number(qint64 value)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(value);
}

void addRow(QTableWidget& table, const QStringList& cells)
{
    const int row = table.rowCount();
    table.insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells.at(column));
        item->setToolTip(cells.at(column));
        table.setItem(row, column, item);
    }
}

void prepare(QTableWidget& table, const QStringList& titles)
{
    table.clear();
    table.setRowCount(0);
    table.setColumnCount(static_cast<int>(titles.size()));
    table.setHorizontalHeaderLabels(titles);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(kRowHeight);
    table.setTabKeyNavigation(false);
}

} // namespace

ImportDialog::ImportDialog(const QStringList& paths, Import import, std::shared_ptr<const Words> words, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportDialog>())
    , m_paths(paths)
    , m_import(std::move(import))
    , m_words(std::move(words))
{
    m_ui->setupUi(this);
    m_ui->skipBad->setProperty(CalmStyle::kPrimaryProperty, true);
    QFont strong = m_ui->headline->font();
    strong.setBold(true);
    m_ui->headline->setFont(strong);
    m_ui->progress->setRange(0, kProgressSteps);
    connect(m_ui->close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_ui->copy, &QPushButton::clicked, this, &ImportDialog::copy);
    connect(m_ui->skipBad, &QPushButton::clicked, this, [this] { run(m_withBadCells, true); });
    for (QWidget* result : QWidgetList{m_ui->files, m_ui->refusedTitle, m_ui->refused, m_ui->copy, m_ui->skipBad})
        result->hide();
    m_ui->headline->setText(tr("Reading the files…"));
    m_ui->close->setText(tr("Cancel"));
    resize(820, 200);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (!m_hasBegun) {
        m_hasBegun = true;
        QTimer::singleShot(0, this, [this] { run(m_paths, false); });
    }
}

void ImportDialog::reject()
{
    if (m_isRunning) {
        m_isCancelled = true; // the service stops at its next word; the dialog then says what was kept
        m_ui->close->setEnabled(false);
        return;
    }
    QDialog::reject();
}

void ImportDialog::run(const QStringList& paths, bool skipBad)
{
    m_isRunning = true;
    m_isCancelled = false;
    m_ui->progress->setValue(0);
    m_ui->progress->show();
    m_ui->skipBad->setEnabled(false);
    m_ui->close->setText(tr("Cancel"));
    ImportOptions options;
    options.skipBad = skipBad;
    options.progress = [this](const ImportProgress& progress) { return showProgress(progress); };
    const Result<std::vector<ImportedFile>> files = m_import(paths, options);
    m_isRunning = false;
    m_ui->progress->hide();
    m_ui->close->setText(tr("Close"));
    m_ui->close->setEnabled(true);
    m_ui->close->setFocus();
    if (files)
        showOutcome(*files);
    else
        showFailure(files.error());
}

bool ImportDialog::showProgress(const ImportProgress& progress)
{
    const double part = progress.size > 0 ? double(progress.position) / double(progress.size) : 1;
    m_ui->progress->setValue(
        static_cast<int>(kProgressSteps * (progress.number - 1 + part) / std::max(1, progress.files)));
    m_ui->headline->setText(
        tr("Reading %1 (%2 of %3)…").arg(QFileInfo(progress.file).fileName()).arg(progress.number).arg(progress.files));
    QCoreApplication::processEvents();
    return !m_isCancelled;
}

void ImportDialog::showOutcome(const std::vector<ImportedFile>& files)
{
    m_hasStored =
        m_hasStored || std::any_of(files.begin(), files.end(), [](const ImportedFile& file) { return file.isStored; });
    m_withBadCells.clear();
    for (const ImportedFile& file : files) {
        if (!file.isStored && file.refused > 0 && (!file.error || file.error->code == ErrorCode::FileRefused))
            m_withBadCells.append(file.path);
    }
    m_withBadCells.removeDuplicates(); // a workbook is named for each of its sheets
    m_ui->headline->setText(headline(files));
    showFiles(files);
    showRefusals(files);
    m_ui->skipBad->setVisible(!m_withBadCells.isEmpty());
    m_ui->skipBad->setEnabled(true);
    resize(width(), std::max(height(), 480));
}

QString ImportDialog::headline(const std::vector<ImportedFile>& files) const
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    int notStored = 0;
    for (const ImportedFile& file : files) {
        if (file.isStored) {
            added += file.added;
            changed += file.changed;
            unchanged += file.unchanged;
        } else {
            ++notStored;
        }
    }
    const QString stored =
        tr("New: %1. Changed: %2. Unchanged: %3.").arg(number(added), number(changed), number(unchanged));
    if (notStored == 0)
        return tr("All files are imported.") + QLatin1Char(' ') + stored;
    const QString left = tr("Nothing of %n file(s) is stored.", nullptr, notStored);
    return notStored == static_cast<int>(files.size()) ? left : left + QLatin1Char(' ') + stored;
}

QString ImportDialog::outcomeOf(const ImportedFile& file) const
{
    if (file.error)
        return errorText(*file.error, *m_words);
    if (!file.isStored)
        return tr("Not stored");
    const QString stored = file.refused > 0 ? tr("Stored without the refused records") : tr("Stored");
    if (file.completed == 0)
        return stored;
    QStringList lacking;
    for (const QString& column : file.lacking)
        lacking.append(recordColumnTitle(*m_words, file.kind, column));
    return tr("%1; columns that the file lacks were left as they were: %2").arg(stored, lacking.join(tr(", ")));
}

void ImportDialog::showFiles(const std::vector<ImportedFile>& files)
{
    QTableWidget& table = *m_ui->files;
    prepare(
        table, {tr("File"), tr("Records"), tr("New"), tr("Changed"), tr("Unchanged"), tr("Refused"), tr("Outcome")});
    for (const ImportedFile& file : files)
        addRow(table,
            {file.label(), recordKindTitle(*m_words, file.kind), number(file.added), number(file.changed),
                number(file.unchanged), number(file.refused), outcomeOf(file)});
    table.resizeColumnsToContents();
    table.show();
}

void ImportDialog::showRefusals(const std::vector<ImportedFile>& files)
{
    QTableWidget& table = *m_ui->refused;
    prepare(table, {tr("File"), tr("Line"), tr("Column"), tr("Value"), tr("Reason")});
    qint64 all = 0;
    for (const ImportedFile& file : files) {
        all += file.refusedCells;
        for (const Refusal& refusal : file.refusals)
            addRow(table,
                {file.label(), QString::number(refusal.line),
                    refusal.column.isEmpty() ? QString() : recordColumnTitle(*m_words, file.kind, refusal.column),
                    refusal.value, refusalText(refusal, *m_words)});
    }
    table.resizeColumnsToContents();
    const bool isAny = all > 0;
    m_ui->refusedTitle->setText(table.rowCount() < all
            ? tr("Refused cells: %1; the first %2 are listed.").arg(number(all), number(table.rowCount()))
            : tr("Refused cells: %1.").arg(number(all)));
    for (QWidget* part : QWidgetList{m_ui->refusedTitle, &table, m_ui->copy})
        part->setVisible(isAny);
}

void ImportDialog::showFailure(const Error& error)
{
    m_ui->headline->setText(errorText(error, *m_words));
}

void ImportDialog::copy() const
{
    QStringList lines;
    const QTableWidget& table = *m_ui->refused;
    for (int row = -1; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(row < 0 ? table.horizontalHeaderItem(column)->text() : table.item(row, column)->text());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}
