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
#include "gui/tinted_icon.h"
#include "models/entry_text.h"
#include "models/entry_words.h"
#include "models/record_words.h"
#include "services/book_service.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace {

constexpr int kSide = 24;
constexpr int kFigure = 112;
constexpr int kLine = 1;

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
    , m_back(new QPushButton(this))
    , m_headline(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_table(new EntryTable(this))
    , m_months(new EntryTable(this))
    , m_message(new EntryMessage(this))
{
    layOut();
    addUndoKeys();
    connect(&m_model, &TargetModel::saved, this, &TargetsPage::tellOutcome);
    connect(&m_model, &TargetModel::conflicted, this, &TargetsPage::tellOutcome);
    connect(&m_model, &TargetModel::failed, this,
        [this](const Error& error) { m_message->warn(errorText(error, *m_desk.words())); });
    connect(&m_model, &TargetModel::unreadable, this, &TargetsPage::tellUnreadable);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &TargetsPage::showHeadline);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TargetsPage::showMonths);
    connect(m_message, &EntryMessage::chosen, this, &TargetsPage::resolve);
    connect(&desk, &EntryDesk::changed, this, [this] {
        if (isVisible())
            reload();
    });
    setFocusProxy(m_table);
    retranslate();
}

void TargetsPage::layOut()
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
    }
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_back, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    column->addLayout(head);
    column->addWidget(m_hint);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &TargetsPage::backWanted);
    column->addWidget(new ReadOnlyNote(m_desk, this));
    for (EntryTable* table : {m_table, m_months}) {
        table->setModel(&m_model);
        for (int which = 0; which < TargetModel::ColumnCount; ++which)
            table->setColumnHidden(which, (which >= TargetModel::January) == (table == m_table));
    }
    column->addWidget(m_table, 1);
    column->addWidget(m_months);
    column->addWidget(m_message);
    // The figures side by side, the note takes the rest; a month is as wide as any other.
    QHeaderView& header = *m_table->horizontalHeader();
    header.moveSection(header.visualIndex(TargetModel::Note), TargetModel::January - 1);
    header.setSectionResizeMode(TargetModel::Note, QHeaderView::Stretch);
    m_months->horizontalHeader()->setMinimumSectionSize(1);
    m_months->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_months->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_months->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TargetsPage::addUndoKeys()
{
    for (const bool isUndo : {true, false}) {
        auto* keys = new QShortcut(this);
        keys->setKeys(isUndo ? QKeySequence::keyBindings(QKeySequence::Undo)
                             : QList<QKeySequence>{Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, [this, isUndo] { takeBack(isUndo); });
    }
}

// At least as wide as their names are.
void TargetsPage::sizeColumns()
{
    for (const int column :
        {TargetModel::Target, TargetModel::Stretch, TargetModel::LastTarget, TargetModel::LastValue})
        m_table->setColumnWidth(column, qMax(kFigure, m_table->horizontalHeader()->sectionSizeHint(column)));
    m_months->verticalHeader()->setFixedWidth(m_table->verticalHeader()->sizeHint().width());
    m_months->setFixedHeight(
        m_months->horizontalHeader()->sizeHint().height() + m_months->verticalHeader()->defaultSectionSize() + kLine);
}

void TargetsPage::showMonths()
{
    const int current = m_table->currentIndex().row();
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_months->setRowHidden(row, row != current);
}

void TargetsPage::goTo(const KpiId& kpi, std::optional<double> proposal)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex target = m_model.index(row, TargetModel::Target);
        if (target.data(TargetModel::KpiRole).toString() != kpi.text())
            continue;
        m_table->setCurrentIndex(target);
        m_table->scrollTo(target);
        if (proposal && target.data(Qt::EditRole).toString().isEmpty())
            m_table->type(target, TargetModel::typedText(*proposal));
    }
}

void TargetsPage::setFromReview(bool isFromReview)
{
    m_back->setVisible(isFromReview);
}

void TargetsPage::keyPressEvent(QKeyEvent* event)
{
    const bool isBack = event->key() == Qt::Key_Escape || event->matches(QKeySequence::Back);
    if (isBack && !m_back->isHidden())
        Q_EMIT backWanted();
    else
        QWidget::keyPressEvent(event);
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
    showMonths();
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

void TargetsPage::tellUnreadable(const QModelIndex& index, const QString& text, const CellProblem& problem)
{
    m_table->stay();
    m_table->setCurrentIndex(index);
    if (problem.fault == CellFault::Negative) {
        const QString kpi = m_model.headerData(index.row(), Qt::Vertical).toString();
        m_message->warn(tr("“%1” was not stored: a target of %2 can't be negative.").arg(text, kpi));
        return;
    }
    Refusal why;
    why.fault = problem.fault;
    why.subjects = problem.subjects;
    m_message->warn(
        tr("\"%1\" was not stored: %2.", "what was typed; why").arg(text, refusalText(why, *m_desk.words())));
}

// What was taken back or done again: of a target with its figures.
QString TargetsPage::stepText(const EditOutcome& outcome) const
{
    const Words& words = *m_desk.words();
    const EditBatch& batch = outcome.batch;
    const QString kind = recordKindTitle(words, batch.kind);
    if (batch.kind != u"targets" || batch.changes.size() != 1)
        return QStringLiteral("%1 · %2").arg(kind, editTitle(words, batch.name));
    const auto& [before, after] = batch.changes.front();
    const RecordKind& targets = kindOf(outcome);
    const auto valueOf = [](const std::optional<Record>& record, size_t column) {
        return record ? (*record)[column] : Value();
    };
    const Record& known = before ? *before : *after;
    const auto* kpi = std::get_if<QString>(&known[static_cast<size_t>(targets.indexOf(u"kpi"))]);
    QStringList parts;
    for (size_t column = 0; column < targets.columns.size(); ++column) {
        const Column& it = targets.columns[column];
        const Value was = valueOf(before, column);
        const Value is = valueOf(after, column);
        if (it.isKey || was == is)
            continue;
        const auto textOf = [&it](const Value& value) {
            const QString text = entryText(it, value, MoneyUnit::Yuan);
            return text.isEmpty() ? QStringLiteral("–") : text;
        };
        parts.append(
            QStringLiteral("%1 %2 → %3").arg(recordColumnTitle(words, batch.kind, it.name), textOf(was), textOf(is)));
    }
    const KpiDefinition* definition = kpi ? m_desk.books().catalogue().find(KpiId(*kpi)) : nullptr;
    const QString name = definition ? definition->name(words.language()) : kpi ? *kpi : QString();
    return QStringLiteral("%1 · %2: %3").arg(kind, name, parts.join(QStringLiteral(", ")));
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
        const QString what = stepText(outcome);
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
    m_back->setText(tr("Back to the review"));
    m_back->setIcon(tintedIcon(QLatin1String("chevron-left"), palette().color(QPalette::WindowText)));
    m_hint->setText(tr("Target, stretch and note are typed. Below stand the months of the chosen one: they follow the "
                       "seasons of the years before."));
    m_table->setAccessibleName(tr("Targets of %1").arg(m_desk.year()));
    m_months->setAccessibleName(tr("Months of the target"));
}
