// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/column_mapping.h"

#include "exchange/column_names.h"

#include <QHash>
#include <QRegularExpression>

namespace {

QString shapeOf(const QString& header)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    return foldedHeader(header).replace(digits, QStringLiteral("#"));
}

bool isSame(const ColumnMapping::Field& one, const ColumnMapping::Field& other)
{
    return one.column == other.column && one.places == other.places;
}

} // namespace

std::optional<std::vector<const ColumnMapping::Field*>> ColumnMapping::fieldsOf(const QStringList& headers) const
{
    QStringList shapes;
    for (const QString& header : headers)
        shapes.append(shapeOf(header));
    QHash<QString, const Field*> byShape;
    std::vector<const Field*> inOrder;
    bool isInOrder = static_cast<size_t>(shapes.size()) == fields.size();
    bool isClear = true;
    for (size_t i = 0; i < fields.size(); ++i) {
        const QString shape = shapeOf(fields[i].header);
        isInOrder = isInOrder && shapes[static_cast<qsizetype>(i)] == shape;
        inOrder.push_back(&fields[i]);
        const Field*& known = byShape[shape];
        isClear = isClear && (!known || isSame(*known, fields[i]));
        known = &fields[i];
    }
    if (isInOrder)
        return inOrder;
    std::vector<const Field*> found;
    QHash<QString, const Field*> unseen = byShape;
    for (const QString& shape : shapes) {
        const Field* field = byShape.value(shape);
        if (!field || !isClear)
            return std::nullopt;
        unseen.remove(shape);
        found.push_back(field);
    }
    return unseen.isEmpty() ? std::optional(found) : std::nullopt;
}

QString headShape(const ColumnMapping& mapping)
{
    QStringList shapes;
    for (const ColumnMapping::Field& field : mapping.fields)
        shapes.append(shapeOf(field.header));
    return shapes.join(u'\n');
}

ColumnMapping mappingOf(const RecordKind& kind, const std::vector<TableLayout::Use>& columns)
{
    ColumnMapping mapping;
    mapping.kind = kind.name;
    for (const TableLayout::Use& use : columns) {
        ColumnMapping::Field field{use.header, QString(), use.places};
        if (use.column >= 0)
            field.column = kind.columns[static_cast<size_t>(use.column)].name;
        else if (use.isUnknown)
            field.column = std::nullopt;
        mapping.fields.push_back(std::move(field));
    }
    return mapping;
}
