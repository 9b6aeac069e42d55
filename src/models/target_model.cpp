// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/target_model.h"

#include "exchange/typed_cell.h"
#include "models/entry_text.h"
#include "models/record_words.h"
#include "review/figure_format.h"
#include "services/entry_service.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

const ::Column& columnOf(int column)
{
    static const RecordKind& kind = *findRecordKind(u"targets");
    const QStringView name = column == TargetModel::Target ? QStringView(u"target")
        : column == TargetModel::Stretch                   ? QStringView(u"stretch")
                                                           : QStringView(u"note");
    return kind.columns[static_cast<size_t>(kind.indexOf(name))];
}

constexpr double kNoDecimalsFrom = 100;
constexpr int kDecimals = 2;

// What is computed has a readable number of digits, and the months of one KPI have the same, so that their points
// stand in one place.
bool needsDecimals(double figure)
{
    return std::fabs(figure) < kNoDecimalsFrom && std::floor(figure) != figure;
}

bool haveDecimals(const MonthFigures& months)
{
    const auto isLarge = [](const std::optional<double>& one) { return one && std::fabs(*one) >= kNoDecimalsFrom; };
    const auto isBroken = [](const std::optional<double>& one) { return one && needsDecimals(*one); };
    return std::ranges::none_of(months, isLarge) && std::ranges::any_of(months, isBroken);
}

}

TargetModel::TargetModel(TargetService& targets, EntryService& entry, QObject* parent)
    : QAbstractTableModel(parent)
    , m_targets(targets)
    , m_entry(entry)
{
    connect(&entry, &EntryService::edited, this, [this](const EditOutcome& outcome) {
        if (outcome.batch.store == m_store && outcome.batch.kind == u"targets")
            reload();
    });
    connect(&entry, &EntryService::changedElsewhere, this, &TargetModel::reload);
}

Result<void> TargetModel::show(const StoreId& store, int year, std::shared_ptr<const Words> words)
{
    auto lines = m_targets.targets(store, year);
    if (!lines)
        return Unexpected(lines.error());
    beginResetModel();
    m_store = store;
    m_year = year;
    m_lines = std::move(*lines);
    m_words = std::move(words);
    endResetModel();
    return {};
}

void TargetModel::reload()
{
    if (m_lines.empty())
        return;
    auto lines = m_targets.targets(m_store, m_year);
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    const bool isSame = lines->size() == m_lines.size();
    if (!isSame)
        beginResetModel();
    m_lines = std::move(*lines);
    if (isSame)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else
        endResetModel();
}

int TargetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TargetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<double> TargetModel::figure(const QModelIndex& index) const
{
    const TargetLine& it = line(index.row());
    switch (index.column()) {
    case Target:
        return it.target;
    case Stretch:
        return it.stretch;
    case LastTarget:
        return it.lastTarget;
    case LastValue:
        return it.lastValue;
    default:
        return index.column() >= January ? it.months[static_cast<size_t>(index.column() - January)] : std::nullopt;
    }
}

QString TargetModel::typedText(double target)
{
    return QLocale::c().toString(target, 'f', QLocale::FloatingPointShortest);
}

QString TargetModel::text(const QModelIndex& index) const
{
    if (index.column() == Note)
        return line(index.row()).note;
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const auto it = figure(index);
    if (!it)
        return {};
    const bool isTyped = index.column() <= Stretch || index.column() == LastTarget;
    if (isTyped)
        return locale.toString(*it, 'f', QLocale::FloatingPointShortest);
    const bool isMonth = index.column() >= January;
    const bool isBroken = isMonth ? haveDecimals(line(index.row()).months) : needsDecimals(*it);
    return locale.toString(*it, 'f', isBroken ? kDecimals : 0);
}

QVariant TargetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::EditRole:
        return index.column() == Note ? QVariant(text(index)) : QVariant(text(index).remove(u','));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (index.column() == Note ? Qt::AlignLeft : Qt::AlignRight)));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(headerData(index.row(), Qt::Vertical).toString(),
                headerData(index.column(), Qt::Horizontal).toString(), text(index));
    case KpiRole:
        return line(index.row()).kpi.id.text();
    default:
        return {};
    }
}

QVariant TargetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_words || section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return static_cast<int>(Qt::AlignVCenter | (section == Note ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical) {
        const KpiDefinition& kpi = line(section).kpi;
        const QString unit = FigureFormat(*m_words).unitName(figureUnit(kpi));
        const QString name = kpi.name(m_words->language());
        return unit.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, unit);
    }
    if (section >= January)
        return monthTitle(*m_words, section - January + 1);
    if (section == LastTarget)
        return m_words->translate("Entry", "Target last year");
    if (section == LastValue)
        return m_words->translate("Entry", "Actual last year");
    return recordColumnTitle(*m_words, u"targets", columnOf(section).name);
}

Qt::ItemFlags TargetModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_isEditable && index.isValid() && index.column() <= Note ? flags | Qt::ItemIsEditable : flags;
}

bool TargetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const TargetLine& it = line(index.row());
    const ParsedCell parsed =
        parseTypedCell(columnOf(index.column()), value.toString(), MoneyUnit::Yuan, it.kpi.unit == u"%");
    if (const auto* problem = std::get_if<CellProblem>(&parsed)) {
        Q_EMIT unreadable(index, value.toString(), *problem);
        return false;
    }
    const auto typed = figureOf(std::get<Value>(parsed));
    if (typed && *typed < 0 && !canBeNegative(it.kpi)) {
        Q_EMIT unreadable(index, value.toString(), {CellFault::Negative, {}});
        return false;
    }
    const auto field = index.column() == Target ? TargetService::Field::Target
        : index.column() == Stretch             ? TargetService::Field::Stretch
                                                : TargetService::Field::Note;
    const Result<EditOutcome> outcome =
        m_entry.edit(TargetService::setBatch(m_store, m_year, it, field, std::get<Value>(parsed)));
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return false;
    }
    if (!outcome->isSaved()) {
        Q_EMIT conflicted(*outcome);
        return false;
    }
    Q_EMIT saved(*outcome);
    return true;
}
