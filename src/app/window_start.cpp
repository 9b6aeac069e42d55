// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_start.h"

#include "app/settings.h"
#include "gui/accessible_figures.h"
#include "gui/calm_style.h"
#include "gui/dialogs.h"
#include "gui/language_switch.h"
#include "gui/look.h"
#include "gui/main_window.h"
#include "services/book_service.h"
#include "services/opening_book.h"

#include <QAccessible>
#include <QApplication>
#include <QFileInfo>
#include <QTimer>

#include <memory>

#include <cstdio>

namespace {

std::unique_ptr<Clock> clockFor(const std::optional<Moment>& asOf)
{
    if (asOf)
        return std::make_unique<FixedClock>(*asOf);
    return std::make_unique<SystemClock>();
}

// The book to begin with; empty: none.
QString firstBook(const WindowOptions& options, const QStringList& recent)
{
    if (!options.book.isEmpty())
        return options.book;
    return !recent.isEmpty() && QFileInfo::exists(recent.first()) ? recent.first() : QString();
}

} // namespace

int runWindow(QApplication& application, const WindowOptions& options)
{
    Settings settings;
    const WindowChoices choices = settings.load();
    const Language remembered = choices.language.value_or(systemLanguage());
    const Language first = options.language.value_or(remembered);
    const std::unique_ptr<Clock> clock = clockFor(options.asOf);
    const QString path = firstBook(options, settings.recentBooks());
    QAccessible::isActive();            // waits for a thread of D-Bus: quickest while no other one wants the processor
    std::optional<OpeningBook> opening; // takes about as long as the fonts and the window do
    if (!path.isEmpty())
        opening.emplace(path, MainWindow::firstWish(choices), *clock, first);

    const bool hasFont = loadFonts();
    QApplication::setStyle(new CalmStyle);
    installAccessibleFigures();
    LanguageSwitch language(first);
    Look look(choices.appearance, choices.palette);
    SystemDialogs dialogs;
    BookService book(*clock, options.who);
    book.setRecentBooks(settings.recentBooks());
    QObject::connect(&book, &BookService::recentBooksChanged, &book,
        [&settings, &book] { settings.saveRecentBooks(book.recentBooks()); });

    MainWindow window(book, language, look, dialogs, settings);
    window.show(); // the system makes room for it while the first page is laid out
    const Result<void> opened = opening ? book.open(*opening) : Result<void>();
    if (!book.isOpen())
        window.begin();
    if (options.quitAfterFirstPaint) {
        if (window.desk().state() != ReviewDesk::State::Ready)
            return 1;
        QObject::connect(&window, &MainWindow::painted, &application, [] {
            std::puts("painted");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
    if (!hasFont)
        QTimer::singleShot(0, &window, [&window] { window.commands().tellFontMissing(); });
    if (!opened)
        QTimer::singleShot(0, &window, [&window, &opened] { window.commands().tellNotOpened(opened.error()); });
    return QApplication::exec();
}
