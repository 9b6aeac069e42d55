// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/records_page.h"

#include "charts/theme.h"
#include "gui/tinted_icon.h"
#include "models/record_words.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kSide = 24;
constexpr int kRowHeight = 28;
constexpr int kWidestColumn = 280;
constexpr int kRowsMeasured = 200; // of many thousands; enough to know a column's width

} // namespace

RecordsPage::RecordsPage(QWidget* parent)
    : QWidget(parent)
    , m_back(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_kindRow(new QHBoxLayout)
    , m_kindButtons(new QButtonGroup(this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSide, 4, kSide, kSide);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    QFont large = font();
    large.setPixelSize(Theme::kMessagePx);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    head->addWidget(m_back, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    column->addLayout(head);
    m_kindRow->setSpacing(8);
    m_kindRow->addWidget(m_count);
    m_kindRow->addStretch(1);
    column->addLayout(m_kindRow);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_table->setModel(&m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
    // The table would copy its current cell only.
    auto* copyCells = new QShortcut(QKeySequence::Copy, m_table);
    copyCells->setContext(Qt::WidgetShortcut);
    connect(copyCells, &QShortcut::activated, this, &RecordsPage::copy);
    m_kindButtons->setExclusive(true);
    connect(m_back, &QPushButton::clicked, this, &RecordsPage::backWanted);
    connect(m_kindButtons, &QButtonGroup::idClicked, this, [this](int id) { choose(m_kinds.value(id)); });
    retranslate();
}

void RecordsPage::begin(const QString& figure, const QStringList& kinds, std::shared_ptr<const Words> words)
{
    m_words = std::move(words);
    m_kinds = kinds;
    m_title->setText(figure);
    const auto old = m_kindButtons->buttons();
    for (QAbstractButton* button : old)
        delete button;
    for (int index = 0; index < kinds.size(); ++index) {
        auto* button = new QToolButton(this);
        button->setText(recordKindTitle(*m_words, kinds.at(index)));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_kindButtons->addButton(button, index);
        m_kindRow->insertWidget(index, button);
    }
    if (!kinds.isEmpty()) {
        m_kindButtons->button(0)->setChecked(true);
        choose(kinds.first());
    }
    m_table->setFocus();
}

void RecordsPage::choose(const QString& kind)
{
    m_kind = kind;
    m_model.clear();
    m_count->clear();
    Q_EMIT kindWanted(kind);
}

void RecordsPage::showRecords(const RecordKind& kind, std::vector<Record> records, RecordNames names)
{
    const auto count = static_cast<int>(records.size());
    m_model.show(kind, std::move(records), std::move(names), m_words);
    m_count->setText(count == 0 ? tr("No records in these months.") : tr("%n record(s)", nullptr, count));
    m_table->setAccessibleName(recordKindTitle(*m_words, kind.name));
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 12, kWidestColumn));
    if (count > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void RecordsPage::showProblem(const QString& text)
{
    m_model.clear();
    m_count->setText(text);
}

void RecordsPage::keyPressEvent(QKeyEvent* event)
{
    const bool isBack = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace;
    if (isBack || event->matches(QKeySequence::Back))
        Q_EMIT backWanted();
    else
        QWidget::keyPressEvent(event);
}

void RecordsPage::copy() const
{
    // The selected cells, a line a row; a single cell is its text.
    QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    int row = -1;
    for (const QModelIndex& cell : cells) {
        if (row >= 0)
            text += QLatin1Char(cell.row() == row ? '\t' : '\n');
        text += cell.data().toString();
        row = cell.row();
    }
    QApplication::clipboard()->setText(text);
}

void RecordsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordsPage::retranslate()
{
    m_back->setText(tr("Back"));
    m_back->setIcon(tintedIcon(QLatin1String("chevron-left"), palette().color(QPalette::WindowText)));
}
