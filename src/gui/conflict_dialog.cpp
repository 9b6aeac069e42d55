// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/conflict_dialog.h"

#include "gui/calm_style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kRowHeight = 30;
constexpr int kRowsShown = 8;
constexpr int kWidth = 720;

QTableWidget* tableOf(const std::vector<ConflictDialog::Line>& lines, const QStringList& titles, QWidget* parent)
{
    auto* table = new QTableWidget(static_cast<int>(lines.size()), static_cast<int>(titles.size()), parent);
    table->setHorizontalHeaderLabels(titles);
    for (int row = 0; row < table->rowCount(); ++row) {
        const ConflictDialog::Line& line = lines[static_cast<size_t>(row)];
        int column = 0;
        for (const QString& text : {line.cell, line.before, line.mine, line.theirs, line.who})
            table->setItem(row, column++, new QTableWidgetItem(text));
    }
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->resizeColumnsToContents();
    for (int column = 0; column < table->columnCount(); ++column)
        table->setColumnWidth(column, table->columnWidth(column) + 16);
    table->horizontalHeader()->setStretchLastSection(true);
    const int rows = std::min(table->rowCount(), kRowsShown);
    table->setFixedHeight(kRowHeight * (rows + 1) + 8);
    return table;
}

} // namespace

ConflictDialog::ConflictDialog(const std::vector<Line>& lines, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Changed by someone else"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto* text = new QLabel(tr("%n figure(s) were changed by someone else since you saw them. Nothing of yours is "
                               "stored yet: which shall hold?",
                                nullptr, static_cast<int>(lines.size())),
        this);
    text->setWordWrap(true);
    column->addWidget(text);
    auto* table = tableOf(lines, {tr("Figure"), tr("You saw"), tr("Yours"), tr("Theirs"), tr("Changed by")}, this);
    table->setAccessibleName(windowTitle());
    column->addWidget(table, 1);
    auto* buttons = new QHBoxLayout;
    auto* mine = new QPushButton(tr("Keep mine"), this);
    auto* theirs = new QPushButton(tr("Take theirs"), this);
    auto* later = new QPushButton(tr("Store nothing"), this);
    theirs->setProperty(CalmStyle::kPrimaryProperty, true);
    theirs->setDefault(true);
    buttons->addStretch(1);
    for (QPushButton* button : {mine, theirs, later})
        buttons->addWidget(button);
    column->addLayout(buttons);
    connect(mine, &QPushButton::clicked, this, [this] { choose(ConflictChoice::TakeMine); });
    connect(theirs, &QPushButton::clicked, this, [this] { choose(ConflictChoice::KeepTheirs); });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    theirs->setFocus();
    resize(kWidth, sizeHint().height());
}

void ConflictDialog::choose(ConflictChoice choice)
{
    m_choice = choice;
    accept();
}
