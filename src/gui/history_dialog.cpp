// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history_dialog.h"

#include "gui/calm_style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr int kRowHeight = 28;
constexpr int kTimeWidth = 150;
constexpr int kOtherWidth = 120;

} // namespace

HistoryDialog::HistoryDialog(const Subject& subject, std::vector<CellChange> changes, const RecordNames& names,
    std::shared_ptr<const Words> words, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableView(this))
    , m_putBack(new QPushButton(this))
    , m_subject(subject)
{
    setWindowTitle(tr("History"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto* title = new QLabel(subject.title, this);
    QFont strong = font();
    strong.setBold(true);
    title->setFont(strong);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    column->addWidget(title);
    const bool isEmpty = changes.empty();
    m_model.show(subject.column, std::move(changes), names, subject.unit, std::move(words));
    m_table->setModel(&m_model);
    m_table->setAccessibleName(subject.title);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(HistoryModel::When, kTimeWidth);
    m_table->setColumnWidth(HistoryModel::Who, kOtherWidth);
    m_table->setColumnWidth(HistoryModel::Before, kOtherWidth);
    auto* none = new QLabel(tr("This figure has never been changed."), this);
    none->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    column->addWidget(none);
    column->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"), this);
    m_putBack->setProperty(CalmStyle::kPrimaryProperty, true);
    m_putBack->setVisible(!isEmpty);
    buttons->addStretch(1);
    buttons->addWidget(m_putBack);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_putBack, &QPushButton::clicked, this, &HistoryDialog::putBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryDialog::follow);
    if (!isEmpty)
        m_table->setCurrentIndex(m_model.index(0, 0));
    follow();
    resize(560, isEmpty ? sizeHint().height() : 360);
}

void HistoryDialog::follow()
{
    const QModelIndex row = m_table->currentIndex();
    if (!row.isValid()) {
        m_putBack->setEnabled(false);
        return;
    }
    const QString before = row.siblingAtColumn(HistoryModel::Before).data().toString();
    const Value& value = m_model.change(row).before;
    m_putBack->setText(
        std::holds_alternative<std::monostate>(value) ? tr("Empty the cell again") : tr("Put back %1").arg(before));
    m_putBack->setEnabled(m_subject.canChange && value != m_subject.present);
}

void HistoryDialog::putBack()
{
    m_wanted = m_model.change(m_table->currentIndex()).before;
    accept();
}
