// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help_dialog.h"

#include "charts/theme.h"
#include "gui/action_button.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QString keysOf(const QAction& action)
{
    QStringList keys;
    const auto shortcuts = action.shortcuts();
    for (const QKeySequence& shortcut : shortcuts)
        keys.append(shortcut.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

} // namespace

HelpDialog::HelpDialog(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys and about"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    auto* name = new QLabel(QStringLiteral("StoreYear " STOREYEAR_VERSION), this);
    QFont large = font();
    large.setPixelSize(Theme::kMessagePx);
    large.setBold(true);
    name->setFont(large);
    column->addWidget(name);
    auto* about =
        new QLabel(tr("The yearly review of a mobile-carrier store. It works without a network; the book is one "
                      "file on this computer. Free software under the GNU GPL, version 3 or later."),
            this);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(about);
    column->addSpacing(8);
    // Two lists side by side: what holds everywhere, and what figures and events are entered with.
    auto* lists = new QHBoxLayout;
    lists->setSpacing(40);
    column->addLayout(lists);
    QGridLayout* grid = addList(*lists);
    for (const QAction* action : actions)
        addLine(*grid, keysOf(*action), plainText(*action));
    addLine(*grid, QStringLiteral("Ctrl+1 … 6"), tr("Go to a chapter"));
    addLine(*grid, QStringLiteral("F10"), tr("Menu"));
    grid->setRowStretch(grid->rowCount(), 1);
    grid = addList(*lists);
    addLine(*grid, QStringLiteral("Tab"), tr("From tile to tile, card to card"));
    addLine(*grid, QStringLiteral("← → ↑ ↓"), tr("From figure to figure in a chart, table or sheet"));
    addLine(*grid, QStringLiteral("Enter"), tr("The records behind a figure; the page of a month's cell"));
    addLine(*grid, QStringLiteral("Ctrl+C, Ctrl+V"), tr("Copy a figure, chart or cells; paste cells"));
    addLine(*grid, QStringLiteral("Esc"), tr("Close the note; back from the records"));
    addLine(*grid, QStringLiteral("Ctrl+Z, Ctrl+Y"), tr("Undo and redo what was entered"));
    addLine(*grid, QStringLiteral("F2"), tr("Change a cell; reword a sentence or a problem"));
    addLine(*grid, QStringLiteral("Del"), tr("Clear cells; delete the event; hide a sentence or a problem"));
    addLine(*grid, QStringLiteral("Ins"), tr("Add a sentence or a problem; accept a target"));
    addLine(*grid, QStringLiteral("Ctrl+Backspace"), tr("Back to the program's wording"));
    addLine(*grid, QStringLiteral("Ctrl+D"), tr("Fill down from the first cell"));
    addLine(*grid, QStringLiteral("Alt+↑, Alt+↓"), tr("Move a name, a sentence or a problem"));
    addLine(*grid, QStringLiteral("Ctrl+N"), tr("New event, on the page of events"));
    addLine(*grid, QStringLiteral("Ctrl+S"), tr("Save the event in the form"));
    addLine(*grid, QStringLiteral("Ctrl+F"), tr("Search complaints"));
    addLine(*grid, QStringLiteral("F3"), tr("Find what a complaint repeats"));
    addLine(*grid, QStringLiteral("F6, F7, F8"), tr("Complaint answered, closed, called back"));
    addLine(*grid, QStringLiteral("Ctrl+;"), tr("Type today or the present time"));
    grid->setRowStretch(grid->rowCount(), 1);
    column->addSpacing(8);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(460);
}

QGridLayout* HelpDialog::addList(QHBoxLayout& lists)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    lists.addLayout(grid, 1);
    return grid;
}

void HelpDialog::addLine(QGridLayout& grid, const QString& keys, const QString& text)
{
    auto* label = new QLabel(keys, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(new QLabel(text, this), row, 1);
}
