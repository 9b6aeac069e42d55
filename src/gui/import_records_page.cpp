// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import_records_page.h"

#include "gui/import_words.h"
#include "gui/quiet_table.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int kRowHeight = 28;
constexpr int kWidestColumn = 320;
constexpr int kSorts = 4;

qint64 countOf(const ImportedFile& outcome, ImportPreviewModel::Sort sort)
{
    switch (sort) {
    case ImportPreviewModel::Sort::New:
        return outcome.added;
    case ImportPreviewModel::Sort::Changed:
        return outcome.changed;
    case ImportPreviewModel::Sort::Unchanged:
        return outcome.unchanged;
    case ImportPreviewModel::Sort::Refused:
        return outcome.refused;
    }
    return 0;
}

} // namespace

ImportRecordsPage::ImportRecordsPage(const RecordNames& names, std::shared_ptr<const Words> words, QWidget* parent)
    : QWidget(parent)
    , m_names(names)
    , m_words(std::move(words))
    , m_sorts(new QButtonGroup(this))
    , m_note(new QLabel(this))
    , m_table(new QTableView(this))
    , m_copy(new QPushButton(tr("Co&py the list"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (int sort = 0; sort < kSorts; ++sort) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("importSort%1").arg(sort));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_sorts->addButton(button, sort);
        row->addWidget(button);
    }
    m_sorts->setExclusive(true);
    m_sorts->button(0)->setChecked(true);
    row->addStretch(1);
    row->addWidget(m_copy);
    column->addLayout(row);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    makeQuiet(*m_table, kRowHeight);
    m_table->setObjectName(QStringLiteral("importRecords"));
    m_table->setModel(&m_model);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    column->addWidget(m_table, 1);
    m_copy->setObjectName(QStringLiteral("importCopy"));
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &ImportRecordsPage::copy);
    connect(m_sorts, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            showSort();
    });
}

ImportRecordsPage::Sort ImportRecordsPage::sort() const
{
    return static_cast<Sort>(m_sorts->checkedId());
}

void ImportRecordsPage::show(const ImportedFile& outcome)
{
    m_outcome = outcome;
    const QStringList names{tr("New %1"), tr("Changed %1"), tr("Unchanged %1"), tr("Refused %1")};
    for (int sort = 0; sort < kSorts; ++sort)
        m_sorts->button(sort)->setText(names.at(sort).arg(countText(countOf(outcome, static_cast<Sort>(sort)))));
    showSort();
}

void ImportRecordsPage::chooseFirst()
{
    for (const Sort sort : {Sort::Refused, Sort::Changed, Sort::New, Sort::Unchanged}) {
        if (countOf(m_outcome, sort) > 0) {
            m_sorts->button(static_cast<int>(sort))->setChecked(true);
            return;
        }
    }
}

void ImportRecordsPage::showSort()
{
    m_model.show(m_outcome, sort(), m_names, *m_words);
    m_table->horizontalHeader()->setStretchLastSection(sort() == Sort::Refused); // reasons are long, figures are not
    fitColumns(*m_table, kWidestColumn);
    m_table->setAccessibleName(m_sorts->checkedButton()->text());
    m_copy->setVisible(m_model.rowCount() > 0);
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    showNote();
}

void ImportRecordsPage::showNote()
{
    const qint64 all = sort() == Sort::Refused ? m_outcome.refusedCells : countOf(m_outcome, sort());
    QString note;
    if (all == 0)
        note = tr("There are none.");
    else if (m_model.listed() < all && sort() == Sort::Refused)
        note = tr("%1 cells are refused; the first %2 are listed.").arg(countText(all), countText(m_model.listed()));
    else if (m_model.listed() < all)
        note = tr("The first %1 of %2 records are listed.").arg(countText(m_model.listed()), countText(all));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_table->setVisible(m_model.rowCount() > 0);
    layout()->setAlignment(m_note, m_model.rowCount() > 0 ? Qt::Alignment() : Qt::AlignTop);
}

void ImportRecordsPage::copy() const
{
    QGuiApplication::clipboard()->setText(m_model.plainText());
}
