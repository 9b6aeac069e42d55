// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import_columns_page.h"

#include "gui/import_columns_delegate.h"
#include "gui/import_given_form.h"
#include "gui/import_words.h"
#include "gui/quiet_table.h"
#include "models/record_words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kFirstRowHeight = 24;
constexpr int kLineWidth = 72;
constexpr int kFirstRowsShown = 6;
constexpr int kScrollRoom = 14; // for the bar below the rows
constexpr int kRowHeight = 30;
constexpr int kWidestFirst = 150;
constexpr int kWidestColumn = 250;
constexpr int kMeaningWidth = 170;
constexpr int kUnitWidth = 100;
constexpr int kDeepestHead = 4; // lines, as they are recognised

QLabel* label(const QString& text, QWidget* buddy)
{
    auto* made = new QLabel(text, buddy->parentWidget());
    made->setBuddy(buddy);
    return made;
}

} // namespace

ImportColumnsPage::ImportColumnsPage(const ImportWork& work, std::shared_ptr<const Words> words, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_columns(words)
    , m_kind(new QComboBox(this))
    , m_headBegin(new QSpinBox(this))
    , m_headEnd(new QSpinBox(this))
    , m_form(new QLabel(this))
    , m_firstRows(new QTableView(this))
    , m_given(new ImportGivenForm(work, words, this))
    , m_table(new QTableView(this))
{
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_headBegin->setObjectName(QStringLiteral("importHeadBegin"));
    m_headEnd->setObjectName(QStringLiteral("importHeadEnd"));
    m_firstRows->setObjectName(QStringLiteral("importFirstRows"));
    m_table->setObjectName(QStringLiteral("importColumns"));
    for (const RecordKind& kind : recordKinds())
        m_kind->addItem(recordKindTitle(*m_words, kind.name), kind.name);
    m_kind->setPlaceholderText(tr("Choose"));
    m_kind->setMaxVisibleItems(24);
    arrange();
    connect(m_kind, &QComboBox::activated, this, [this] { Q_EMIT kindChosen(m_kind->currentData().toString()); });
    connect(m_headBegin, &QSpinBox::valueChanged, this, [this] { takeHead(true); });
    connect(m_headEnd, &QSpinBox::valueChanged, this, [this] { takeHead(false); });
    connect(&m_columns, &ImportColumnsModel::corrected, this, &ImportColumnsPage::columnsCorrected);
    connect(m_given, &ImportGivenForm::given, this, &ImportColumnsPage::given);
}

void ImportColumnsPage::arrange()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label(tr("&Kind of record"), m_kind));
    row->addWidget(m_kind);
    row->addSpacing(16);
    row->addWidget(label(tr("&Head, from line"), m_headBegin));
    row->addWidget(m_headBegin);
    row->addWidget(label(tr("to", "a line"), m_headEnd));
    row->addWidget(m_headEnd);
    row->addStretch(1);
    row->addWidget(m_form);
    column->addLayout(row);
    m_kind->setAccessibleName(tr("What it is"));
    m_headBegin->setAccessibleName(tr("First line of the head"));
    m_headEnd->setAccessibleName(tr("Last line of the head"));
    for (QSpinBox* line : {m_headBegin, m_headEnd}) {
        line->setMinimumWidth(kLineWidth);
        line->setKeyboardTracking(false); // a line is read when it is whole
        line->installEventFilter(this);
    }
    m_form->setForegroundRole(QPalette::PlaceholderText);
    makeQuiet(*m_firstRows, kFirstRowHeight);
    m_firstRows->setModel(&m_first);
    m_firstRows->setAccessibleName(tr("The file's first rows"));
    m_firstRows->setFrameShape(QFrame::StyledPanel);
    m_firstRows->setShowGrid(true);
    m_firstRows->horizontalHeader()->hide();
    m_firstRows->horizontalHeader()->setStretchLastSection(false);
    m_firstRows->setSelectionMode(QAbstractItemView::NoSelection);
    column->addWidget(m_firstRows);
    column->addWidget(m_given);
    makeQuiet(*m_table, kRowHeight);
    m_table->setModel(&m_columns);
    m_table->setItemDelegate(new ImportColumnsDelegate(m_table));
    m_table->setAccessibleName(tr("Columns"));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& cell) {
        if (cell.flags() & Qt::ItemIsEditable)
            m_table->edit(cell);
    });
    column->addWidget(m_table, 1);
    column->addStretch(0); // where there is no table
}

void ImportColumnsPage::show(const ImportTable& table)
{
    const bool isSame = m_shown == table.id();
    const QModelIndex before = m_table->currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_shown = table.id();
    const TableFacts& facts = *table.outcome.facts;
    m_kind->setCurrentIndex(m_kind->findData(table.outcome.kind));
    m_form->setText(textFormWords(facts));
    showHead(facts);
    m_first.show(facts);
    fitColumns(*m_firstRows, kWidestFirst);
    spanTitles(facts);
    m_firstRows->setFixedHeight(std::min(kFirstRowsShown, m_first.rowCount()) * kFirstRowHeight + kScrollRoom);
    if (const int head = m_first.firstHeadRow(); head > 0)
        m_firstRows->scrollTo(m_first.index(std::max(0, head - 1), 0), QAbstractItemView::PositionAtTop);
    m_given->show(table);
    m_columns.show(table.kind(), facts);
    m_table->setVisible(table.kind());
    fitColumns(*m_table, kWidestColumn);
    for (const auto& [part, least] :
        {std::pair(ImportColumnsModel::Meaning, kMeaningWidth), std::pair(ImportColumnsModel::Unit, kUnitWidth)})
        m_table->setColumnWidth(part, std::max(least, m_table->columnWidth(part)));
    // What is still to be settled comes into view, once it has been seen what the last choice came to.
    const int unsettled = m_columns.firstUnsettled();
    const bool isStaying = isSame && row >= 0 && row < m_columns.rowCount() && unsettled < 0;
    const int current = isStaying ? row : std::max(0, unsettled);
    m_table->setCurrentIndex(m_columns.index(current, isStaying && column >= 0 ? column : ImportColumnsModel::Meaning));
    // Once it has its size: it may have been hidden.
    QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
}

void ImportColumnsPage::showHead(const TableFacts& facts)
{
    const QSignalBlocker first(m_headBegin);
    const QSignalBlocker last(m_headEnd);
    const int lowest = facts.firstRows.empty() ? 1 : facts.firstRows.front().line;
    const int highest = facts.firstRows.empty() ? 1 : facts.firstRows.back().line;
    for (QSpinBox* line : {m_headBegin, m_headEnd}) {
        line->setRange(lowest, highest);
        line->setEnabled(m_kind->currentIndex() >= 0);
    }
    m_headBegin->setValue(std::max(lowest, facts.headBegin));
    m_headEnd->setValue(std::max(lowest, facts.headEnd));
}

// A title stands alone in its row: it may be as long as that is.
void ImportColumnsPage::spanTitles(const TableFacts& facts)
{
    m_firstRows->clearSpans();
    for (int row = 0; row < m_first.rowCount() && m_first.columnCount() > 1; ++row) {
        QStringList others = facts.firstRows[static_cast<size_t>(row)].cells.mid(1);
        others.removeAll(QString());
        if (others.isEmpty())
            m_firstRows->setSpan(row, 0, 1, m_first.columnCount());
    }
}

// The end that was not touched follows the other.
void ImportColumnsPage::takeHead(bool isFirst)
{
    int first = m_headBegin->value();
    int last = m_headEnd->value();
    if (isFirst)
        last = std::clamp(last, first, first + kDeepestHead - 1);
    else
        first = std::clamp(first, last - kDeepestHead + 1, last);
    Q_EMIT headChosen(first, last);
}

// Space and Alt+Down open a cell's list, as they do of any list; Enter in a line's number takes it.
bool ImportColumnsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (watched == m_table) {
        const bool isOpen =
            key.key() == Qt::Key_Space || (key.key() == Qt::Key_Down && key.modifiers().testFlag(Qt::AltModifier));
        if (isOpen && m_table->currentIndex().flags() & Qt::ItemIsEditable) {
            m_table->edit(m_table->currentIndex());
            return true;
        }
    } else if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        auto* line = qobject_cast<QSpinBox*>(watched);
        const int before = line ? line->value() : 0;
        if (line)
            line->interpretText();
        if (line && line->value() != before)
            return true; // only what has been shown is imported
    }
    return QWidget::eventFilter(watched, event);
}
