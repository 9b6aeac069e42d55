// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/targets_page.h"

#include "charts/theme.h"
#include "domain/record_kind.h"
#include "gui/entry_desk.h"
#include "gui/entry_message.h"
#include "gui/entry_table.h"
#include "gui/error_words.h"
#include "gui/read_only_note.h"
#include "gui/refusal_words.h"
#include "models/entry_text.h"
#include "models/entry_words.h"
#include "models/record_words.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace {

constexpr int kSide = 24;
constexpr int kTyped = 96;
constexpr int kNote = 200;
constexpr int kComputed = 88;
constexpr int kMonth = 76;

QString timeText(Moment moment)
{
    return moment.text().section(u'T', 1);
}

const RecordKind& kindOf(const EditOutcome& outcome)
{
    return *findRecordKind(outcome.batch.kind);
}

}

TargetsPage::TargetsPage(EntryDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(desk.targets(), desk.entry())
    , m_headline(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_table(new EntryTable(this))
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
    for (QLabel* label : {m_headline, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(new ReadOnlyNote(desk, this));
    m_table->setModel(&m_model);
    column->addWidget(m_table, 1);
    column->addWidget(m_message);
    connect(&m_model, &TargetModel::saved, this, &TargetsPage::tellOutcome);
    connect(&m_model, &TargetModel::conflicted, this, &TargetsPage::tellOutcome);
    connect(&m_model, &TargetModel::failed, this,
        [this](const Error& error) { m_message->warn(errorText(error, *m_desk.words())); });
    connect(&m_model, &TargetModel::unreadable, this,
        [this](const QModelIndex& index, const QString& text, const CellProblem& problem) {
            m_table->setCurrentIndex(index);
            Refusal why;
            why.fault = problem.fault;
            why.subjects = problem.subjects;
            m_message->warn(
                tr("\"%1\" was not stored: %2.", "what was typed; why").arg(text, refusalText(why, *m_desk.words())));
        });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &TargetsPage::showHeadline);
    connect(m_message, &EntryMessage::chosen, this, &TargetsPage::resolve);
    connect(&desk, &EntryDesk::changed, this, [this] {
        if (isVisible())
            reload();
    });
    for (const bool isUndo : {true, false}) {
        auto* keys = new QShortcut(this);
        keys->setKeys(isUndo ? QKeySequence::keyBindings(QKeySequence::Undo)
                             : QList<QKeySequence>{Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, [this, isUndo] { takeBack(isUndo); });
    }
    // The figures side by side; the note stands between them and the months.
    QHeaderView& header = *m_table->horizontalHeader();
    header.moveSection(header.visualIndex(TargetModel::Note), TargetModel::January - 1);
    setFocusProxy(m_table);
    retranslate();
}

// At least as wide as their names are.
void TargetsPage::sizeColumns()
{
    for (int column = 0; column < TargetModel::ColumnCount; ++column) {
        const int width = column <= TargetModel::Stretch ? kTyped
            : column == TargetModel::Note                ? kNote
            : column < TargetModel::January              ? kComputed
                                                         : kMonth;
        m_table->setColumnWidth(column, qMax(width, m_table->horizontalHeader()->sectionSizeHint(column)));
    }
}

void TargetsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload();
}

void TargetsPage::reload()
{
    if (!m_desk.isReady())
        return;
    m_conflict.reset();
    m_message->clear();
    m_model.setEditable(!m_desk.isReadOnly());
    const QPersistentModelIndex current = m_table->currentIndex();
    const int row = current.row();
    const int column = current.column();
    if (const Result<void> shown = m_model.show(m_desk.store(), m_desk.year(), m_desk.words()); !shown)
        m_message->warn(errorText(shown.error(), *m_desk.words()));
    m_table->setCurrentIndex(m_model.index(qMax(row, 0), qMax(column, 0)));
    sizeColumns();
    showHeadline();
    retranslate();
}

void TargetsPage::showHeadline()
{
    int set = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        set += m_model.index(row, TargetModel::Target).data().toString().isEmpty() ? 0 : 1;
    m_headline->setText(tr("Targets of %1: %2 of %3 are set").arg(m_desk.year()).arg(set).arg(m_model.rowCount()));
}

void TargetsPage::takeBack(bool isUndo)
{
    EntryService& entry = m_desk.entry();
    const Result<EditOutcome> outcome = isUndo ? entry.undo() : entry.redo();
    if (outcome)
        tellOutcome(*outcome);
    else
        m_message->warn(errorText(outcome.error(), *m_desk.words()));
}

void TargetsPage::resolve(ConflictChoice choice)
{
    if (!m_conflict)
        return;
    const EditOutcome conflict = *std::exchange(m_conflict, std::nullopt);
    const Result<EditOutcome> outcome = m_desk.entry().resolve(conflict, choice);
    reload();
    if (outcome)
        tellOutcome(*outcome);
    else
        m_message->warn(errorText(outcome.error(), *m_desk.words()));
    m_table->setFocus();
}

void TargetsPage::tellOutcome(const EditOutcome& outcome)
{
    const Words& words = *m_desk.words();
    switch (outcome.state) {
    case EditOutcome::State::Nothing:
    case EditOutcome::State::Stored: {
        if (outcome.purpose == EditOutcome::Purpose::Edit || outcome.batch.changes.empty()) {
            const bool isStored = outcome.state == EditOutcome::State::Stored;
            m_message->tell(isStored ? tr("Saved %1", "a time of day").arg(timeText(outcome.when)) : QString());
            return;
        }
        const QString what = QStringLiteral("%1 · %2").arg(
            recordKindTitle(words, outcome.batch.kind), editTitle(words, outcome.batch.name));
        m_message->tell(outcome.purpose == EditOutcome::Purpose::Undo ? tr("Undone: %1").arg(what)
                                                                      : tr("Done again: %1").arg(what));
        return;
    }
    case EditOutcome::State::MonthClosed:
        m_message->warn(tr("A month of it is closed: nothing was changed."));
        return;
    case EditOutcome::State::Refused: {
        const RefusedRecord& first = outcome.refused.front();
        m_message->warn(faultText(words, kindOf(outcome), first.rules.front(), MoneyUnit::Yuan));
        return;
    }
    case EditOutcome::State::Conflict:
        break;
    }
    m_conflict = outcome;
    const RecordConflict& first = outcome.conflicts.front();
    if (first.cells.empty()) {
        m_message->ask(tr("Someone else has added or deleted this target meanwhile."));
        return;
    }
    const CellConflict& cell = first.cells.front();
    const Column& column = kindOf(outcome).columns[static_cast<size_t>(cell.column)];
    m_message->ask(
        tr("Someone else has entered %1 here meanwhile; you entered %2.")
            .arg(entryText(column, cell.found, MoneyUnit::Yuan), entryText(column, cell.wanted, MoneyUnit::Yuan)));
}

void TargetsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TargetsPage::retranslate()
{
    m_hint->setText(tr("Target, stretch and note are typed. The months follow the seasons of the years before."));
    m_table->setAccessibleName(tr("Targets of %1").arg(m_desk.year()));
}
