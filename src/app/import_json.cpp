// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_json.h"

#include "gui/error_words.h"
#include "gui/refusal_words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace {

QJsonObject refusalJson(const Refusal& refusal, const Words& words)
{
    return {{QStringLiteral("line"), refusal.line}, {QStringLiteral("column"), refusal.column},
        {QStringLiteral("value"), refusal.value}, {QStringLiteral("reason"), refusalText(refusal, words)}};
}

// "unit": how many of the column's own unit one of the file's figures is.
QJsonObject columnJson(const TableLayout::Use& use, const RecordKind& kind)
{
    QJsonObject json{{QStringLiteral("header"), use.header},
        {QStringLiteral("column"), use.column < 0 ? QString() : kind.columns[static_cast<size_t>(use.column)].name}};
    if (use.places > 0) {
        double unit = 1;
        for (int i = 0; i < use.places; ++i)
            unit *= 10;
        json.insert(QStringLiteral("unit"), unit);
    }
    if (use.month)
        json.insert(QStringLiteral("month"), use.month->text());
    return json;
}

void addFacts(QJsonObject& json, const TableFacts& facts, const RecordKind& kind)
{
    QJsonArray columns;
    for (const TableLayout::Use& use : facts.columns)
        columns.append(columnJson(use, kind));
    QJsonArray months;
    for (const Month month : facts.months)
        months.append(month.text());
    json.insert(QStringLiteral("encoding"), facts.encoding);
    json.insert(QStringLiteral("separator"), facts.separator.isNull() ? QString() : QString(facts.separator));
    json.insert(QStringLiteral("head"), QJsonArray{facts.headBegin, facts.headEnd});
    json.insert(QStringLiteral("columns"), columns);
    json.insert(QStringLiteral("months"), months);
    if (facts.settledOn)
        json.insert(QStringLiteral("settledOn"), facts.settledOn->toString(Qt::ISODate));
}

QJsonObject fileJson(const ImportedFile& file, const Words& words)
{
    QJsonArray refusals;
    for (const Refusal& refusal : file.refusals)
        refusals.append(refusalJson(refusal, words));
    QJsonObject json{{QStringLiteral("file"), file.path}, {QStringLiteral("sheet"), file.sheet},
        {QStringLiteral("kind"), file.kind}, {QStringLiteral("stored"), file.isStored},
        {QStringLiteral("new"), file.added}, {QStringLiteral("changed"), file.changed},
        {QStringLiteral("unchanged"), file.unchanged}, {QStringLiteral("refused"), file.refused},
        {QStringLiteral("lacking"), QJsonArray::fromStringList(file.lacking)},
        {QStringLiteral("completed"), file.completed}, {QStringLiteral("refusedCells"), file.refusedCells},
        {QStringLiteral("refusals"), refusals}};
    const RecordKind* kind = findRecordKind(file.kind);
    if (file.facts && kind)
        addFacts(json, *file.facts, *kind);
    if (file.error)
        json.insert(QStringLiteral("error"), errorText(*file.error, words));
    return json;
}

} // namespace

ImportTotal totalOf(const std::vector<ImportedFile>& files)
{
    ImportTotal total;
    for (const ImportedFile& file : files) {
        total.added += file.added;
        total.changed += file.changed;
        total.unchanged += file.unchanged;
        total.refused += file.refused;
    }
    return total;
}

QJsonObject importJson(const std::vector<ImportedFile>& files, bool isTrial, const Words& words)
{
    QJsonArray array;
    for (const ImportedFile& file : files)
        array.append(fileJson(file, words));
    const ImportTotal total = totalOf(files);
    return {{QStringLiteral("dryRun"), isTrial}, {QStringLiteral("files"), array},
        {QStringLiteral("total"),
            QJsonObject{{QStringLiteral("new"), total.added}, {QStringLiteral("changed"), total.changed},
                {QStringLiteral("unchanged"), total.unchanged}, {QStringLiteral("refused"), total.refused}}}};
}
