// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cell_facts.h"

#include "domain/sheet_edit.h"
#include "domain/sheet_proposal.h"
#include "models/entry_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("CellFacts", source);
}

// The words that follow one another in one line.
QString joined(const QStringList& parts)
{
    return parts.join(QStringLiteral(" · "));
}

class CellReading {
public:
    CellReading(const SheetModel& model, const QModelIndex& index, SheetCell cell, const std::optional<QString>& typed)
        : m_model(model)
        , m_entry(*model.entrySheet())
        , m_sheet(m_entry.sheet)
        , m_index(index)
        , m_cell(cell)
        , m_row(m_entry.sheet.row(cell.row))
    {
        if (typed)
            preview(*typed);
    }

    CellFacts all() const
    {
        CellFacts facts;
        facts.title = cellTitle(m_model, m_index);
        facts.unit = unitText(m_model, m_cell.row);
        facts.comparisons = comparisons();
        facts.totals = totals();
        if (!m_sheet.isEntry(m_cell.row))
            return facts;
        facts.problem = problem();
        if (facts.problem.isEmpty())
            facts.question = question(); // names last year's and last month's figures too
        if (!facts.question.isEmpty())
            facts.comparisons.clear();
        facts.remarks = remarks();
        const bool isOpen = !m_entry.isLocked(m_cell.month);
        if (!isOpen)
            facts.closedMonth = m_cell.month;
        facts.canAccept = isOpen && !m_isPreview && proposalFor(m_sheet, m_cell);
        facts.canConfirm =
            isOpen && !m_isPreview && facts.problem.isEmpty() && m_index.data(SheetModel::DoubtRole).toBool();
        facts.canNote =
            isOpen && !m_isPreview && m_sheet.kind().indexOf(u"note") >= 0 && !isEmpty(m_sheet.value(m_cell));
        facts.hasHistory = !m_isPreview;
        return facts;
    }

private:
    void preview(const QString& typed)
    {
        if (!m_sheet.isEntry(m_cell.row))
            return;
        m_isPreview = true;
        const ParsedCell parsed = parseTypedCell(column(), typed, m_model.moneyUnit());
        if (const Value* value = std::get_if<Value>(&parsed))
            m_sheet = withBatch(std::move(m_sheet), batchOf(m_entry.sheet, {}, {{m_cell, *value}}));
    }

    const Column& column() const { return m_sheet.kind().columns[static_cast<size_t>(m_row.column)]; }

    QString text(const Value& value) const
    {
        if (m_row.derived >= 0)
            return derivedText(
                derivedRows(m_sheet.kind())[static_cast<size_t>(m_row.derived)], value, m_model.moneyUnit());
        return m_row.column < 0 ? QString() : entryText(column(), value, m_model.moneyUnit());
    }

    QString comparisons() const
    {
        QStringList parts;
        const QString lastYear = text(m_sheet.lastYear(m_cell));
        const QString lastMonth = text(m_sheet.valueAt(m_cell.row, m_cell.month - 1));
        if (!lastYear.isEmpty())
            parts.append(say(QT_TRANSLATE_NOOP("CellFacts", "Same month last year %1")).arg(lastYear));
        if (!lastMonth.isEmpty())
            parts.append(say(QT_TRANSLATE_NOOP("CellFacts", "last month %1")).arg(lastMonth));
        QString line = joined(parts);
        if (!line.isEmpty())
            line[0] = line[0].toUpper();
        return line;
    }

    // The total row of the cell's column, or the row itself where there is but one line.
    int totalRow() const
    {
        for (int row = 0; row < static_cast<int>(m_sheet.rows().size()); ++row) {
            const SheetRow& it = m_sheet.row(row);
            if (it.role == SheetRow::Role::Total && it.column == m_row.column)
                return row;
        }
        return -1;
    }

    QString totals() const
    {
        const int total = m_row.column < 0 ? -1 : totalRow();
        QStringList parts;
        if (total >= 0 && total != m_cell.row) {
            const QString month = text(m_sheet.value({total, m_cell.month}));
            if (!month.isEmpty())
                parts.append(say(QT_TRANSLATE_NOOP("CellFacts", "Total of the month %1")).arg(month));
        }
        const QString year = text(m_sheet.yearFigure(total >= 0 ? total : m_cell.row));
        if (!year.isEmpty())
            parts.append(say(QT_TRANSLATE_NOOP("CellFacts", "year %1")).arg(year));
        QString line = joined(parts);
        if (!line.isEmpty())
            line[0] = line[0].toUpper();
        return m_isPreview && !line.isEmpty() ? say(QT_TRANSLATE_NOOP("CellFacts", "Then: %1")).arg(line) : line;
    }

    QString problem() const
    {
        QStringList sentences;
        for (const SheetFault& fault : faultsIn(m_sheet, m_cell.month, m_entry.surroundings)) {
            if (concerns(fault, m_sheet, m_cell))
                sentences.append(faultText(*m_model.words(), m_sheet.kind(), fault, m_model.moneyUnit()));
        }
        return sentences.join(u'\n');
    }

    QString question() const
    {
        if (m_entry.isLocked(m_cell.month) || (!m_isPreview && !m_index.data(SheetModel::DoubtRole).toBool()))
            return {};
        const auto doubt = doubtOf(m_sheet, m_cell);
        return doubt ? doubtText(*m_model.words(), column(), *doubt, m_model.moneyUnit()) : QString();
    }

    QString remarks() const
    {
        QStringList parts;
        if (m_isPreview)
            return {};
        if (const Value value = m_sheet.value(m_cell); std::holds_alternative<QString>(value))
            parts.append(std::get<QString>(value)); // it may be longer than its cell
        if (m_entry.isDraft(m_cell))
            parts.append(say(QT_TRANSLATE_NOOP("CellFacts", "Kept as a draft; it counts once the rule holds.")));
        if (const auto proposal = proposalFor(m_sheet, m_cell); proposal && !m_entry.isLocked(m_cell.month))
            parts.append(say(QT_TRANSLATE_NOOP("CellFacts", "Proposed: %1 (%2)"))
                             .arg(text(proposal->value), proposalText(*m_model.words(), proposal->reason)));
        const QString note = m_index.data(SheetModel::NoteRole).toString();
        if (!note.isEmpty())
            parts.append(say(QT_TRANSLATE_NOOP("CellFacts", "Note: %1")).arg(note));
        const QString confirmation = m_index.data(SheetModel::ConfirmationRole).toString();
        if (!confirmation.isEmpty())
            parts.append(say(QT_TRANSLATE_NOOP("CellFacts", "Confirmed: %1")).arg(confirmation));
        if (m_entry.isLocked(m_cell.month))
            parts.append(say(QT_TRANSLATE_NOOP("CellFacts", "The month is closed; the manager can reopen it.")));
        return parts.join(u'\n');
    }

    const SheetModel& m_model;
    const EntrySheet& m_entry;
    Sheet m_sheet; // as shown, or as it will be
    QModelIndex m_index;
    SheetCell m_cell;
    SheetRow m_row;
    bool m_isPreview = false;
};

}

CellFacts factsOf(const SheetModel& model, const QModelIndex& index, const std::optional<QString>& typed)
{
    if (!index.isValid() || !model.entrySheet())
        return {};
    if (const auto cell = model.cellAt(index))
        return CellReading(model, index, *cell, typed).all();
    CellFacts facts;
    facts.title = cellTitle(model, index);
    facts.unit = unitText(model, index.row());
    return facts;
}

QString cellTitle(const SheetModel& model, const QModelIndex& index)
{
    const QString month = model.headerData(index.column(), Qt::Horizontal).toString();
    return joined({month, fullRowTitle(model.entrySheet()->sheet, index.row(), model.names(), *model.words())});
}

QString unitText(const SheetModel& model, int row)
{
    const Sheet& sheet = model.entrySheet()->sheet;
    const SheetRow& it = sheet.row(row);
    if (it.derived >= 0 || it.column < 0)
        return {};
    const Column& column = sheet.kind().columns[static_cast<size_t>(it.column)];
    if (column.type != ColumnType::Money)
        return {};
    return unitOf(column, model.moneyUnit()) == MoneyUnit::Yuan ? say(QT_TRANSLATE_NOOP("CellFacts", "in yuan"))
                                                                : say(QT_TRANSLATE_NOOP("CellFacts", "in 10,000 yuan"));
}
