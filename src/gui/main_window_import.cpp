// SPDX-License-Identifier: GPL-3.0-or-later
// Files into the book: chosen, dropped, and taken back.
#include "gui/main_window.h"

#include "gui/chapter_steps.h"
#include "gui/message_bar.h"
#include "services/book_service.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>

namespace {

QStringList droppedFiles(const QMimeData& dropped)
{
    QStringList paths;
    const auto urls = dropped.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

void MainWindow::connectImport()
{
    const WindowActions& actions = *m_actions;
    connect(actions.importFiles, &QAction::triggered, &m_commands, qOverload<>(&BookCommands::importFiles));
    connect(actions.importFolder, &QAction::triggered, &m_commands, &BookCommands::importFolder);
    connect(actions.undoImport, &QAction::triggered, &m_commands, &BookCommands::undoImport);
    connect(&m_commands, &BookCommands::imported, this, [this](const QString& text) {
        m_actions->undoImport->setEnabled(m_book.canUndoImport());
        if (!m_book.canUndoImport()) { // all of it was in the book already
            m_messageBar->showMessage(text);
            return;
        }
        m_messageBar->showOffer(text, m_actions->undoImport);
        m_steps->rememberImport([this] { m_actions->undoImport->trigger(); });
    });
    connect(&m_commands, &BookCommands::importUndone, this, [this](const QString& text) {
        m_actions->undoImport->setEnabled(m_book.canUndoImport());
        m_steps->forgetImport();
        m_messageBar->showMessage(text);
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = droppedFiles(*event->mimeData());
    event->acceptProposedAction();
    // Not inside the drop, which another program waits for.
    QMetaObject::invokeMethod(
        &m_commands, [this, paths] { m_commands.take(paths); }, Qt::QueuedConnection);
}
