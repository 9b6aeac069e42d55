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
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const auto addLine = [this, grid](const QString& keys, const QString& text) {
        auto* label = new QLabel(keys, this);
        label->setForegroundRole(QPalette::PlaceholderText);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(new QLabel(text, this), row, 1);
    };
    for (const QAction* action : actions)
        addLine(keysOf(*action), plainText(*action));
    addLine(QStringLiteral("Ctrl+1 … 6"), tr("Go to a chapter"));
    addLine(QStringLiteral("Ctrl+Z, Ctrl+Y"), tr("Undo and redo what was entered"));
    addLine(QStringLiteral("F10"), tr("Menu"));
    addLine(QStringLiteral("Tab"), tr("From tile to tile, card to card"));
    addLine(QStringLiteral("← → ↑ ↓"), tr("From figure to figure in a chart, table or sheet"));
    addLine(QStringLiteral("Enter"), tr("The records behind a figure; the page of a month's cell"));
    addLine(QStringLiteral("Ctrl+C"), tr("Copy the figure, chart or table"));
    addLine(QStringLiteral("Esc"), tr("Close the note; back from the records"));
    column->addLayout(grid);
    column->addSpacing(8);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(460);
}
