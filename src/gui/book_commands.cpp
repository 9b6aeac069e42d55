// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/book_commands.h"

#include "charts/theme.h"
#include "exchange/save_bytes.h"
#include "gui/background_work.h"
#include "gui/dialogs.h"
#include "gui/error_words.h"
#include "gui/file_name.h"
#include "gui/import_wizard.h"

#include "gui/import_words.h"
#include "gui/language_switch.h"
#include "gui/store_dialog.h"
#include "gui/template_dialog.h"
#include "models/record_template.h"
#include "print/template_workbook.h"
#include "services/book_service.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace {

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

// Beside the open book, else with the person's documents.
QString folderOf(const BookService& book)
{
    return book.isOpen() ? QFileInfo(book.path()).absolutePath() : documentsFolder();
}

QString samplePath()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return data.filePath(QStringLiteral("storeyear/sample.storeyear"));
}

} // namespace

BookCommands::BookCommands(BookService& book, const LanguageSwitch& language, Dialogs& dialogs, QWidget* window)
    : QObject(window)
    , m_book(book)
    , m_language(language)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void BookCommands::newBook()
{
    StoreDialog dialog(
        StoreDialog::Purpose::NewBook, m_language.language(), {}, documentsFolder(), m_dialogs, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Result<void> made = m_book.createWithStore(dialog.path(), dialog.store()); !made)
        tell(tr("The book was not made"), made.error());
}

void BookCommands::openBook()
{
    const QString path = m_dialogs.bookToOpen(m_window, folderOf(m_book));
    if (!path.isEmpty())
        open(path);
}

void BookCommands::open(const QString& path)
{
    if (const Result<void> opened = m_book.open(path); !opened)
        tellNotOpened(opened.error());
}

void BookCommands::tellNotOpened(const Error& error)
{
    tell(tr("The book was not opened"), error);
}

void BookCommands::tellFontMissing()
{
    tell(tr("The program's font is missing"), {ErrorCode::FontMissing, {fontFamily()}, {}});
}

void BookCommands::openSample()
{
    const QString path = samplePath();
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        // Three years of three stores take a while to check; the window goes on meanwhile. The maker lives and dies in
        // the thread, as a book's connection must.
        const Result<void> made = runInBackground(m_window, tr("Making the sample book…"), [this, path] {
            // Under its own name only when it is whole.
            const QString unfinished = path + QStringLiteral(".new");
            QFile::remove(unfinished);
            BookService maker(m_book.clock(), m_book.who());
            Result<void> sample = maker.createSample(unfinished);
            maker.close();
            if (sample && !QFile::rename(unfinished, path))
                return Result<void>(failure(ErrorCode::FileUnwritable, {path}));
            return sample;
        });
        if (!made) {
            tell(tr("The sample book was not made"), made.error());
            return;
        }
    }
    open(path);
}

void BookCommands::addStore()
{
    StoreDialog dialog(StoreDialog::Purpose::AddStore, m_language.language(), storeIds(), {}, m_dialogs, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const Result<void> added = m_book.addStore(dialog.store()); !added)
        tell(tr("The store was not added"), added.error());
}

void BookCommands::importFiles()
{
    const QStringList paths = m_dialogs.filesToImport(m_window, folderOf(m_book));
    if (!paths.isEmpty())
        importFiles(paths);
}

void BookCommands::importFolder()
{
    const QString folder = m_dialogs.folderToImport(m_window, folderOf(m_book));
    if (!folder.isEmpty())
        importFiles({folder});
}

ImportWork BookCommands::importWork()
{
    ImportWork work;
    work.import = [this](
                      const QStringList& files, const ImportOptions& options) { return m_book.import(files, options); };
    work.draft = [this](const TableId& table, const RecordKind& kind, int headBegin, int headEnd) {
        return m_book.importDraft(table, kind, headBegin, headEnd);
    };
    if (const auto stores = m_book.stores()) {
        for (const StoreProfile& store : *stores)
            work.stores.emplace_back(store.id.text(), store.name);
        if (!stores->empty())
            work.names.vocabularies =
                m_book.vocabularies(stores->front().id).value_or(Vocabularies(defaultVocabularies()));
    }
    work.names.catalogue = m_book.catalogue();
    return work;
}

void BookCommands::importFiles(const QStringList& paths)
{
    ImportWizard wizard(paths, importWork(), m_language.words(), m_window);
    if (m_importSize.isValid())
        wizard.resize(m_importSize);
    const bool isDone = wizard.exec() == QDialog::Accepted;
    m_importSize = wizard.size();
    if (isDone)
        Q_EMIT imported(importedText(wizard.imported()));
}

void BookCommands::undoImport()
{
    if (const Result<void> undone = m_book.undoLastImport(); !undone)
        tell(tr("The import was not undone"), undone.error());
    else
        Q_EMIT importUndone(tr("The import is undone: the book is as it was before."));
}

void BookCommands::makeTemplate(const StoreId& store, int year)
{
    const Words& words = *m_language.words();
    TemplateDialog dialog(m_book, store, year, words, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto form = recordTemplate(m_book, dialog.kind(), dialog.store(), dialog.year(), words);
    if (!form) {
        tell(tr("The template was not made"), form.error());
        return;
    }
    const QString name = fileNameOf(form->texts.title) + QStringLiteral(".xlsx");
    const QString path = m_dialogs.workbookToWrite(m_window, QDir(folderOf(m_book)).filePath(name));
    if (path.isEmpty())
        return;
    const auto bytes = templateWorkbook(*form, words);
    const Result<void> saved = bytes ? saveBytes(path, *bytes) : Unexpected(bytes.error());
    if (!saved)
        tell(tr("The template was not saved"), saved.error());
}

void BookCommands::take(const QStringList& paths)
{
    const auto isTable = [](const QString& path) {
        static const QStringList tables{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"),
            QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("xlsm")};
        const QFileInfo file(path);
        return file.isDir() || tables.contains(file.suffix().toLower());
    };
    if (!std::all_of(paths.begin(), paths.end(), isTable)) {
        const auto book = std::find_if_not(paths.begin(), paths.end(), isTable);
        open(*book);
    } else if (m_book.isOpen()) {
        importFiles(paths);
    } else {
        m_dialogs.tell(m_window, tr("No book is open"),
            tr("Open a book or make a new one first; then drop the files again to import them into it."));
    }
}

void BookCommands::tell(const QString& title, const Error& error)
{
    m_dialogs.tell(m_window, title, errorText(error, *m_language.words()));
}

QStringList BookCommands::storeIds() const
{
    QStringList ids;
    if (const auto stores = m_book.stores()) {
        for (const StoreProfile& store : *stores)
            ids.append(store.id.text());
    }
    return ids;
}
