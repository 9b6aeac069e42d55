// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheet_model.h"

#include "domain/sheet_edit.h"
#include "domain/sheet_proposal.h"
#include "exchange/clipboard_paste.h"
#include "models/entry_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace {

size_t monthIndex(Month month)
{
    return static_cast<size_t>(month.month() - 1);
}

}

SheetModel::SheetModel(EntryService& entry, QObject* parent)
    : QAbstractTableModel(parent)
    , m_entry(entry)
{
    connect(&entry, &EntryService::edited, this, [this](const EditOutcome& outcome) {
        if (dependsOn(outcome.batch.store, outcome.batch.kind) && !follow(outcome))
            reload();
    });
    connect(&entry, &EntryService::confirmed, this, [this](const StoreId& store, const QString& kind) {
        if (dependsOn(store, kind))
            reload();
    });
    connect(&entry, &EntryService::changedElsewhere, this, &SheetModel::reload);
}

Result<void> SheetModel::show(
    const RecordKind& kind, const StoreId& store, int year, RecordNames names, std::shared_ptr<const Words> words)
{
    auto sheet = m_entry.sheet(kind, store, year);
    if (!sheet)
        return Unexpected(sheet.error());
    beginResetModel();
    m_sheet = std::move(*sheet);
    m_names = std::move(names);
    m_words = std::move(words);
    check();
    endResetModel();
    return {};
}

void SheetModel::clear()
{
    beginResetModel();
    m_sheet.reset();
    endResetModel();
}

void SheetModel::setWords(RecordNames names, std::shared_ptr<const Words> words)
{
    beginResetModel();
    m_names = std::move(names);
    m_words = std::move(words);
    endResetModel();
}

void SheetModel::setMoneyUnit(MoneyUnit unit)
{
    m_unit = unit;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

// The sources of acquisition are held against the subscribers' gross adds.
bool SheetModel::dependsOn(const StoreId& store, const QString& kind) const
{
    if (!m_sheet || m_sheet->sheet.store() != store)
        return false;
    const QString& own = m_sheet->sheet.kind().name;
    return own == kind || (own == u"acquisition" && kind == u"subscribers");
}

QModelIndex SheetModel::addLine(const QStringList& codes)
{
    beginResetModel();
    const int line = m_sheet->sheet.addLine(codes);
    check();
    endResetModel();
    for (int row = 0; row < rowCount(); ++row) {
        if (m_sheet->sheet.isEntry(row) && m_sheet->sheet.row(row).line == line)
            return index(row, January);
    }
    return {};
}

std::optional<SheetCell> SheetModel::cellAt(const QModelIndex& index) const
{
    if (!index.isValid() || !m_sheet || index.column() > December)
        return std::nullopt;
    return SheetCell{index.row(), Month(m_sheet->sheet.year(), index.column() + 1)};
}

std::vector<SheetFault> SheetModel::faultsAt(const QModelIndex& index) const
{
    std::vector<SheetFault> faults;
    if (const auto cell = cellAt(index))
        std::ranges::copy_if(m_faults[monthIndex(cell->month)], std::back_inserter(faults),
            [&](const SheetFault& fault) { return concerns(fault, m_sheet->sheet, *cell); });
    return faults;
}

std::optional<Doubt> SheetModel::doubtAt(const QModelIndex& index) const
{
    const auto cell = cellAt(index);
    if (!cell)
        return std::nullopt;
    const SheetRow& row = m_sheet->sheet.row(cell->row);
    for (const SheetDoubt& doubt : m_doubts[monthIndex(cell->month)]) {
        if (row.role == SheetRow::Role::Entry && doubt.line == row.line && doubt.column == row.column)
            return doubt.doubt;
    }
    return std::nullopt;
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_sheet ? 0 : static_cast<int>(m_sheet->sheet.rows().size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_sheet ? 0 : ColumnCount;
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SheetRow& row = m_sheet->sheet.row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index);
    case Qt::EditRole:
        return editText(index);
    case Qt::TextAlignmentRole: {
        const bool isText =
            row.column >= 0 && !isFigureColumn(m_sheet->sheet.kind().columns[static_cast<size_t>(row.column)]);
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isText ? Qt::AlignLeft : Qt::AlignRight)));
    }
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
    case ReasonRole:
        return reason(index);
    case MoneyRole:
        return isMoney(row);
    case CompactRole:
        return isMoney(row) ? compactText(displayText(index)) : displayText(index);
    case RowKindRole:
        return static_cast<int>(row.role);
    case RetiredRole:
        return row.line >= 0 && m_sheet->sheet.line(row.line).isRetired;
    default: {
        const auto cell = cellAt(index);
        return cell ? cellData(index, *cell, role) : QVariant();
    }
    }
}

QVariant SheetModel::cellData(const QModelIndex& index, SheetCell cell, int role) const
{
    const SheetRow& row = m_sheet->sheet.row(cell.row);
    switch (role) {
    case LastYearRole:
        return text(row, m_sheet->sheet.lastYear(cell));
    case ProposalRole: {
        const auto proposal = proposalFor(m_sheet->sheet, cell);
        return proposal ? text(row, proposal->value) : QString();
    }
    case FaultRole:
        return !faultsAt(index).empty();
    case DoubtRole:
        return isDoubted(cell);
    case DraftRole:
        return m_sheet->isDraft(cell);
    case LockedRole:
        return m_sheet->isLocked(cell.month);
    case NoteRole:
        return noteOf(m_sheet->sheet, cell);
    case ConfirmationRole: {
        if (row.role != SheetRow::Role::Entry)
            return QString();
        const Confirmation* confirmation = m_sheet->confirmation(row.line, row.column, cell.month);
        return confirmation ? confirmation->note : QString();
    }
    case PartialRole:
        return m_sheet->sheet.isTotalPartial(cell);
    default:
        return {};
    }
}

bool SheetModel::isMoney(const SheetRow& row) const
{
    const RecordKind& kind = m_sheet->sheet.kind();
    if (row.derived >= 0)
        return derivedRows(kind)[static_cast<size_t>(row.derived)].unit == DerivedRow::Unit::Money;
    return row.column >= 0 && kind.columns[static_cast<size_t>(row.column)].type == ColumnType::Money;
}

bool SheetModel::isDoubted(SheetCell cell) const
{
    const SheetRow& row = m_sheet->sheet.row(cell.row);
    return doubtAt(indexOf(cell)) && !m_sheet->confirmation(row.line, row.column, cell.month);
}

Value SheetModel::valueAt(const QModelIndex& index) const
{
    const auto cell = cellAt(index);
    return cell ? m_sheet->sheet.value(*cell) : m_sheet->sheet.yearFigure(index.row());
}

QString SheetModel::text(const SheetRow& row, const Value& value) const
{
    const RecordKind& kind = m_sheet->sheet.kind();
    if (row.derived >= 0)
        return derivedText(derivedRows(kind)[static_cast<size_t>(row.derived)], value, m_unit);
    return row.column < 0 ? QString() : entryText(kind.columns[static_cast<size_t>(row.column)], value, m_unit);
}

QString SheetModel::displayText(const QModelIndex& index) const
{
    return text(m_sheet->sheet.row(index.row()), valueAt(index));
}

QString SheetModel::editText(const QModelIndex& index) const
{
    const SheetRow& row = m_sheet->sheet.row(index.row());
    if (row.role != SheetRow::Role::Entry)
        return displayText(index);
    return plainText(m_sheet->sheet.kind().columns[static_cast<size_t>(row.column)], valueAt(index), m_unit);
}

QString SheetModel::reason(const QModelIndex& index) const
{
    const auto cell = cellAt(index);
    if (!cell || !m_sheet->sheet.isEntry(cell->row))
        return {};
    const RecordKind& kind = m_sheet->sheet.kind();
    QStringList sentences;
    for (const SheetFault& fault : faultsAt(index))
        sentences.append(faultText(*m_words, kind, fault, m_unit));
    const ::Column& column = kind.columns[static_cast<size_t>(m_sheet->sheet.row(cell->row).column)];
    if (isDoubted(*cell))
        sentences.append(doubtText(*m_words, column, *doubtAt(index), m_unit));
    if (const auto proposal = proposalFor(m_sheet->sheet, *cell))
        sentences.append(proposalText(*m_words, proposal->reason));
    if (m_sheet->isLocked(cell->month))
        sentences.append(m_words->translate("Entry", "The month is closed; the manager can reopen it."));
    return sentences.join(u'\n');
}

QString SheetModel::accessibleText(const QModelIndex& index) const
{
    const QString column = headerData(index.column(), Qt::Horizontal).toString();
    const QString figure = displayText(index);
    const QString none = m_words->translate("Entry", "empty");
    return QStringLiteral("%1, %2: %3")
        .arg(fullRowTitle(m_sheet->sheet, index.row(), m_names, *m_words), column, figure.isEmpty() ? none : figure);
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_sheet || section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return rowTitle(m_sheet->sheet, section, m_names, *m_words);
    return section == Year ? m_words->translate("Entry", "Year") : monthTitle(*m_words, section + 1);
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const auto cell = cellAt(index);
    const bool isOpen = cell && m_sheet->sheet.isEntry(cell->row) && !m_sheet->isLocked(cell->month);
    return isOpen ? flags | Qt::ItemIsEditable : flags;
}

bool SheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    return role == Qt::EditRole && type(index, value.toString(), valueAt(index));
}

bool SheetModel::type(const QModelIndex& index, const QString& text, const Value& seen)
{
    if (!(flags(index) & Qt::ItemIsEditable))
        return false;
    const SheetCell cell = *cellAt(index);
    const auto place = static_cast<size_t>(m_sheet->sheet.row(cell.row).column);
    const ParsedCell parsed = parseTypedCell(m_sheet->sheet.kind().columns[place], text, m_unit);
    if (const auto* problem = std::get_if<CellProblem>(&parsed)) {
        Q_EMIT unreadable(index, text, *problem);
        return false;
    }
    EditBatch batch = batchOf(m_sheet->sheet, {EditName::Kind::Set, 1, 1}, {{cell, std::get<Value>(parsed)}});
    if (seen != valueAt(index)) {
        for (RecordEdit& change : batch.changes) {
            if (!change.before)
                change.before = change.after;
            if (change.before)
                (*change.before)[place] = seen;
        }
    }
    return store(batch);
}

bool SheetModel::store(const EditBatch& batch)
{
    const Result<EditOutcome> outcome = m_entry.edit(batch);
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return false;
    }
    switch (outcome->state) {
    case EditOutcome::State::Stored:
    case EditOutcome::State::Nothing:
        Q_EMIT saved(*outcome);
        return true;
    case EditOutcome::State::MonthClosed:
        Q_EMIT monthClosed(*outcome);
        return false;
    case EditOutcome::State::Conflict:
    case EditOutcome::State::Refused:
        Q_EMIT conflicted(*outcome);
        return false;
    }
    return false;
}
