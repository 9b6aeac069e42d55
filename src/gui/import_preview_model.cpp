// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import_preview_model.h"

#include "domain/record_shape.h"
#include "gui/import_words.h"
#include "gui/refusal_words.h"
#include "models/record_words.h"

#include <QMap>

namespace {

PreviewedRecord::Sort recordSort(ImportPreviewModel::Sort sort)
{
    switch (sort) {
    case ImportPreviewModel::Sort::Changed:
        return PreviewedRecord::Sort::Changed;
    case ImportPreviewModel::Sort::Unchanged:
        return PreviewedRecord::Sort::Unchanged;
    default:
        return PreviewedRecord::Sort::New;
    }
}

// The line, then the key's values.
QStringList beginningOf(
    const RecordKind& kind, const PreviewedRecord& record, const RecordNames& names, const Words& words)
{
    QStringList cells{QString::number(record.line)};
    qsizetype part = 0;
    for (const int column : keyColumns(kind))
        cells.append(fileCellText(kind.columns[static_cast<size_t>(column)], record.key.value(part++), names, words));
    return cells;
}

} // namespace

ImportPreviewModel::ImportPreviewModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ImportPreviewModel::show(const ImportedFile& outcome, Sort sort, const RecordNames& names, const Words& words)
{
    beginResetModel();
    m_sort = sort;
    m_head.clear();
    m_isFigure.clear();
    m_rows.clear();
    m_listed = 0;
    const RecordKind* kind = findRecordKind(outcome.kind);
    if (sort == Sort::Refused)
        fillRefused(outcome, words);
    else if (kind && sort == Sort::Changed)
        fillChanges(*kind, outcome, names, words);
    else if (kind)
        fillRecords(*kind, outcome, names, words);
    endResetModel();
}

void ImportPreviewModel::clear()
{
    beginResetModel();
    m_head.clear();
    m_isFigure.clear();
    m_rows.clear();
    m_listed = 0;
    endResetModel();
}

void ImportPreviewModel::addKeys(const RecordKind& kind, const Words& words)
{
    m_head = QStringList{tr("Line")};
    m_isFigure = {true};
    for (const int column : keyColumns(kind)) {
        m_head.append(recordColumnTitle(words, kind.name, kind.columns[static_cast<size_t>(column)].name));
        m_isFigure.push_back(false);
    }
}

void ImportPreviewModel::fillRecords(
    const RecordKind& kind, const ImportedFile& outcome, const RecordNames& names, const Words& words)
{
    addKeys(kind, words);
    QMap<int, QString> filled; // columns that any of the records has, in order
    for (const PreviewedRecord& record : outcome.records) {
        for (const PreviewedRecord::Cell& cell : record.cells) {
            if (record.sort == recordSort(m_sort))
                filled.insert(kind.indexOf(cell.column), cell.column);
        }
    }
    for (auto column = filled.cbegin(); column != filled.cend(); ++column) {
        m_head.append(recordColumnTitle(words, kind.name, column.value()));
        m_isFigure.push_back(isFigure(kind.columns[static_cast<size_t>(column.key())].type));
    }
    for (const PreviewedRecord& record : outcome.records) {
        if (record.sort != recordSort(m_sort))
            continue;
        QStringList row = beginningOf(kind, record, names, words);
        QMap<QString, QString> values;
        for (const PreviewedRecord::Cell& cell : record.cells)
            values.insert(cell.column, cell.after);
        for (auto column = filled.cbegin(); column != filled.cend(); ++column)
            row.append(fileCellText(
                kind.columns[static_cast<size_t>(column.key())], values.value(column.value()), names, words));
        m_rows.push_back(std::move(row));
        ++m_listed;
    }
}

void ImportPreviewModel::fillChanges(
    const RecordKind& kind, const ImportedFile& outcome, const RecordNames& names, const Words& words)
{
    addKeys(kind, words);
    m_head << tr("Column") << tr("In the book") << tr("In the file");
    m_isFigure.insert(m_isFigure.end(), {false, true, true});
    for (const PreviewedRecord& record : outcome.records) {
        if (record.sort != PreviewedRecord::Sort::Changed)
            continue;
        ++m_listed;
        for (const PreviewedRecord::Cell& cell : record.cells) {
            const int place = kind.indexOf(cell.column);
            if (place < 0)
                continue;
            const Column& column = kind.columns[static_cast<size_t>(place)];
            const auto text = [&](const QString& value) {
                return value.isEmpty() ? tr("nothing") : fileCellText(column, value, names, words);
            };
            QStringList row = beginningOf(kind, record, names, words);
            row << recordColumnTitle(words, kind.name, cell.column) << text(cell.before) << text(cell.after);
            m_rows.push_back(std::move(row));
        }
    }
}

void ImportPreviewModel::fillRefused(const ImportedFile& outcome, const Words& words)
{
    m_head = {tr("Line"), tr("Column"), tr("Value"), tr("Reason")};
    m_isFigure = {true, false, false, false};
    for (const Refusal& refusal : outcome.refusals)
        m_rows.push_back({QString::number(refusal.line),
            refusal.column.isEmpty() ? QString() : recordColumnTitle(words, outcome.kind, refusal.column),
            refusal.value, refusalText(refusal, words)});
    m_listed = static_cast<int>(m_rows.size());
}

QString ImportPreviewModel::plainText() const
{
    QStringList lines{m_head.join(QLatin1Char('\t'))};
    for (const QStringList& row : m_rows)
        lines.append(row.join(QLatin1Char('\t')));
    return lines.join(QLatin1Char('\n'));
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_head.size());
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_rows[static_cast<size_t>(index.row())].value(index.column());
    if (role == Qt::TextAlignmentRole)
        return int(
            (m_isFigure[static_cast<size_t>(index.column())] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_head.value(section);
    if (role == Qt::TextAlignmentRole && section < m_head.size())
        return int((m_isFigure[static_cast<size_t>(section)] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}
