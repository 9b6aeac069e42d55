// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/vocabularies_page.h"

#include "charts/theme.h"
#include "domain/record_kind.h"
#include "gui/entry_desk.h"
#include "gui/entry_message.h"
#include "gui/entry_table.h"
#include "gui/error_words.h"
#include "gui/read_only_note.h"
#include "models/record_words.h"
#include "services/book_service.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int kSide = 24;
constexpr int kListWidth = 200;
constexpr int kNameWidth = 180;
constexpr int kRoom = 24;
constexpr int kItemHeight = 32;

// What the columns that take the vocabulary's values are called; with their kind, where only one has them.
QString vocabularyTitle(const Words& words, const QString& vocabulary)
{
    QString title;
    QStringList kinds;
    for (const RecordKind& kind : recordKinds()) {
        for (const Column& column : kind.columns) {
            if (column.vocabulary != vocabulary)
                continue;
            title = recordColumnTitle(words, kind.name, column.name);
            kinds.append(recordKindTitle(words, kind.name));
        }
    }
    return kinds.size() == 1 ? QStringLiteral("%1 · %2").arg(kinds.first(), title) : title;
}

}

VocabulariesPage::VocabulariesPage(EntryDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk.vocabularies())
    , m_headline(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_table(new EntryTable(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_offer(new QPushButton(this))
    , m_chinese(new QLineEdit(this))
    , m_english(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_message(new EntryMessage(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSide, 4, kSide, kSide);
    column->setSpacing(8);
    QFont large = font();
    large.setPixelSize(Theme::kMessagePx);
    large.setBold(true);
    m_headline->setFont(large);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    column->addWidget(m_headline);
    column->addWidget(m_hint);
    column->addWidget(new ReadOnlyNote(desk, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    m_list->setFixedWidth(kListWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    row->addWidget(m_list);
    row->addWidget(values(), 1);
    column->addLayout(row, 1);
    column->addWidget(m_message);
    connect(m_list, &QListWidget::currentRowChanged, this, &VocabulariesPage::showVocabulary);
    connect(
        &m_model, &VocabularyModel::failed, this, [this](const Error& error) { m_message->warn(refusalText(error)); });
    connect(&m_model, &VocabularyModel::saved, this, [this] {
        const Moment now = m_desk.books().clock().now();
        m_message->tell(tr("Saved %1", "a time of day").arg(now.text().section(u'T', 1)));
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &VocabulariesPage::showButtons);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &VocabulariesPage::showButtons);
    connect(&desk, &EntryDesk::changed, this, &VocabulariesPage::follow);
    addUndoKeys();
    setFocusProxy(m_list);
    retranslate();
}

QWidget* VocabulariesPage::values()
{
    auto* area = new QWidget(this);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_table->setModel(&m_model);
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton* button : {m_up, m_down, m_offer}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    auto* fresh = new QHBoxLayout;
    fresh->setSpacing(8);
    fresh->addWidget(m_chinese, 1);
    fresh->addWidget(m_english, 1);
    m_add->setAutoDefault(true);
    fresh->addWidget(m_add);
    column->addLayout(fresh);
    for (const int by : {-1, 1}) {
        auto* keys = new QShortcut(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down), m_table);
        keys->setContext(Qt::WidgetShortcut);
        connect(keys, &QShortcut::activated, this, [this, by] { move(by); });
        connect(by < 0 ? m_up : m_down, &QPushButton::clicked, this, [this, by] { move(by); });
    }
    connect(m_offer, &QPushButton::clicked, this, &VocabulariesPage::changeOffer);
    connect(m_add, &QPushButton::clicked, this, &VocabulariesPage::add);
    for (QLineEdit* name : {m_chinese, m_english})
        connect(name, &QLineEdit::returnPressed, this, &VocabulariesPage::add);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &VocabulariesPage::showButtons);
    return area;
}

void VocabulariesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

// What was renamed here needs no new list: the cell that is being left stays what it is.
void VocabulariesPage::follow()
{
    if (!isVisible())
        return;
    if (m_store == m_desk.store() && m_words == m_desk.words())
        m_model.refresh();
    else
        reload();
}

void VocabulariesPage::reload()
{
    if (!m_desk.isReady())
        return;
    m_store = m_desk.store();
    m_words = m_desk.words();
    fillList();
    showVocabulary(m_list->currentRow());
    for (QWidget* field : QWidgetList{m_chinese, m_english, m_add})
        field->setEnabled(!m_desk.isReadOnly());
}

void VocabulariesPage::fillList()
{
    const QSignalBlocker quiet(m_list);
    const int row = qMax(m_list->currentRow(), 0);
    m_list->clear();
    for (const VocabularyInfo& vocabulary : VocabularyService::vocabularies()) {
        auto* item = new QListWidgetItem(vocabularyTitle(*m_desk.words(), vocabulary.name), m_list);
        item->setSizeHint({m_list->fontMetrics().horizontalAdvance(item->text()), kItemHeight});
    }
    m_list->setCurrentRow(row);
    m_list->setFixedWidth(qMax(kListWidth, m_list->sizeHintForColumn(0) + kRoom));
}

void VocabulariesPage::showVocabulary(int row)
{
    const auto vocabularies = VocabularyService::vocabularies();
    if (row < 0 || row >= static_cast<int>(vocabularies.size()) || !m_desk.isReady())
        return;
    const VocabularyInfo& vocabulary = vocabularies[static_cast<size_t>(row)];
    const QString code = m_table->currentIndex().data(VocabularyModel::CodeRole).toString();
    const int column = m_table->currentIndex().column();
    m_model.setEditable(!m_desk.isReadOnly());
    m_message->clear();
    if (const Result<void> shown = m_model.show(m_desk.store(), vocabulary, m_desk.words()); !shown)
        m_message->warn(errorText(shown.error(), *m_desk.words()));
    m_table->setAccessibleName(m_list->item(row)->text());
    m_table->resizeColumnsToContents();
    for (int name = 0; name < VocabularyModel::FirstFlag; ++name)
        m_table->setColumnWidth(name, qMax(m_table->columnWidth(name) + kRoom, kNameWidth));
    goTo(code, column);
    showButtons();
}

void VocabulariesPage::goTo(const QString& code, int column)
{
    int found = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row, 0).data(VocabularyModel::CodeRole).toString() == code)
            found = row;
    }
    m_table->setCurrentIndex(m_model.index(found, qMax(column, 0)));
}

void VocabulariesPage::showButtons()
{
    const QModelIndex current = m_table->currentIndex();
    const bool isWritable = current.isValid() && !m_desk.isReadOnly();
    m_up->setEnabled(isWritable && current.row() > 0);
    m_down->setEnabled(isWritable && current.row() + 1 < m_model.rowCount());
    m_offer->setEnabled(isWritable);
    m_offer->setText(current.data(VocabularyModel::RetiredRole).toBool() ? tr("Offer again") : tr("Retire"));
}

QString VocabulariesPage::refusalText(const Error& error) const
{
    const bool isChinese = error.subjects.value(0) == QStringLiteral("chinese");
    const bool isName = isChinese || error.subjects.value(0) == QStringLiteral("english");
    if (error.code != ErrorCode::ArgumentInvalid || !isName)
        return errorText(error, *m_desk.words());
    const QString name = error.subjects.value(1);
    if (name.isEmpty())
        return isChinese ? tr("Not stored: give it a Chinese name.") : tr("Not stored: give it an English name.");
    return isChinese ? tr("Not stored: the Chinese name “%1” is there already; take another.").arg(name)
                     : tr("Not stored: the English name “%1” is there already; take another.").arg(name);
}

void VocabulariesPage::add()
{
    m_message->clear();
    QString wrong;
    const auto failed = connect(
        &m_model, &VocabularyModel::failed, this, [&wrong](const Error& error) { wrong = error.subjects.value(0); });
    const QModelIndex added = m_model.add(m_chinese->text(), m_english->text());
    disconnect(failed);
    if (!added.isValid()) {
        (wrong == QStringLiteral("english") ? m_english : m_chinese)->setFocus();
        return;
    }
    // Not clear(): what is stored is taken back in the book, not in the field.
    m_chinese->setText({});
    m_english->setText({});
    m_table->setCurrentIndex(m_model.index(added.row(), VocabularyModel::Chinese));
    m_table->setFocus();
}

void VocabulariesPage::move(int by)
{
    const QModelIndex current = m_table->currentIndex();
    const QString code = current.data(VocabularyModel::CodeRole).toString();
    const int column = current.column();
    if (!m_desk.isReadOnly() && m_model.move(current, by))
        goTo(code, column);
}

void VocabulariesPage::changeOffer()
{
    const QModelIndex current = m_table->currentIndex();
    const bool isRetired = current.data(VocabularyModel::RetiredRole).toBool();
    m_model.setData(current.siblingAtColumn(m_model.offeredColumn()),
        static_cast<int>(isRetired ? Qt::Checked : Qt::Unchecked), Qt::CheckStateRole);
}

void VocabulariesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void VocabulariesPage::retranslate()
{
    m_headline->setText(tr("What this store's figures are split by"));
    m_hint->setText(tr("A new name is offered at once. A retired one is no longer offered, but stays on old figures."));
    m_list->setAccessibleName(tr("Lists of names"));
    m_up->setText(tr("Up"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setText(tr("Down"));
    m_down->setToolTip(tr("Alt+Down"));
    m_chinese->setPlaceholderText(tr("New Chinese name"));
    m_chinese->setAccessibleName(tr("New Chinese name"));
    m_english->setPlaceholderText(tr("New English name"));
    m_english->setAccessibleName(tr("New English name"));
    m_add->setText(tr("Add"));
    showButtons();
}
