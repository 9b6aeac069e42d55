// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/id.h"

#include <QObject>
#include <QSize>
#include <QStringList>

class BookService;
class Dialogs;
class LanguageSwitch;
class QWidget;
struct ImportWork;

// What a person does with books: new, open, the sample, another store, files into it. Asks what has to be asked, tells
// what went wrong; the pages follow the service's signals.
class BookCommands final : public QObject {
    Q_OBJECT

public:
    BookCommands(BookService& book, const LanguageSwitch& language, Dialogs& dialogs, QWidget* window);

    void newBook();
    void openBook();
    void open(const QString& path);
    void openSample();
    void addStore();
    void importFiles();
    void importFolder();
    void importFiles(const QStringList& paths); // or folders
    // Takes back what was imported last.
    void undoImport();
    // Of the import's dialog, as the person has left it; empty: its own.
    void setImportSize(QSize size) { m_importSize = size; }
    QSize importSize() const { return m_importSize; }
    // A form to fill in, saved where the person wants it. store, year: those on screen.
    void makeTemplate(const StoreId& store, int year);
    // Files that were dropped on the window: tables and folders are imported, anything else is opened as a book.
    void take(const QStringList& paths);
    void tellNotOpened(const Error& error);
    // The program's own font could not be loaded: another is used.
    void tellFontMissing();

Q_SIGNALS:
    void imported(const QString& text); // what was stored
    void importUndone(const QString& text);

private:
    ImportWork importWork();
    void tell(const QString& title, const Error& error);
    QStringList storeIds() const;

    BookService& m_book;
    const LanguageSwitch& m_language;
    Dialogs& m_dialogs;
    QWidget* m_window;
    QSize m_importSize;
};
