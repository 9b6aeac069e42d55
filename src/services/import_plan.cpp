// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_plan.h"

#include "exchange/headed_table.h"

#include <QFileInfo>

#include <algorithm>

namespace {

QString allKinds()
{
    QStringList names;
    for (const RecordKind& kind : recordKinds())
        names.append(kind.name);
    return names.join(QStringLiteral(", "));
}

bool isOfInstructions(const QString& sheet)
{
    const QString name = sheet.trimmed().toLower();
    return name == u"说明" || name == u"填写说明" || name == u"目录" || name == u"instructions";
}

// Where two kinds fit equally well, neither does.
const RecordKind* kindOfColumns(const QString& sheet, const std::vector<HeadRow>& rows)
{
    const RecordKind* best = nullptr;
    double most = 0;
    for (const RecordKind& kind : recordKinds()) {
        const double found = likelihood(sheet, rows, kind);
        if (found <= 0 || found < most)
            continue;
        best = found > most ? &kind : nullptr;
        most = found;
    }
    return best;
}

// Whether a mapping settles the table, for good or with an error.
bool isMapped(PlannedTable& table, const QString& kind, const std::vector<ColumnMapping>& mappings)
{
    if (mappings.empty())
        return false;
    auto grid = table.file->table(table.table);
    const auto headed = grid ? HeadedTable::open(std::move(*grid)) : Unexpected(grid.error());
    for (size_t i = 0; headed && i < mappings.size(); ++i) {
        if (!kind.isEmpty() && mappings[i].kind != kind)
            continue;
        auto layout = mappedLayout(table.label(), table.sheet, headed->head(), mappings[i]);
        if (!layout)
            continue;
        if (*layout) {
            table.kind = findRecordKind(mappings[i].kind);
            table.layout = std::move(**layout);
        } else {
            table.error = layout->error();
        }
        return true;
    }
    return false; // what can't be read is told where the table is recognised
}

// A table with its kind, or with what keeps it from having one; none where there is nothing to import.
std::optional<PlannedTable> plannedTable(
    PlannedTable table, const QString& kind, const std::vector<ColumnMapping>& mappings)
{
    if (isMapped(table, kind, mappings))
        return table;
    const RecordKind* told = findRecordKind(kind);
    if (!told)
        told = findRecordKind(kindOfFile(table.sheet));
    if (!told)
        told = findRecordKind(kindOfFile(table.path));
    if (told && table.sheet.isEmpty()) {
        table.kind = told;
        return table; // what is wrong with it is told when it is read
    }
    auto grid = table.file->table(table.table);
    auto headed = grid ? HeadedTable::open(std::move(*grid)) : Unexpected(grid.error());
    if (!headed) {
        table.error = headed.error();
        return table;
    }
    if (headed->head().empty() && !table.sheet.isEmpty())
        return std::nullopt;
    table.kind = told ? told : kindOfColumns(table.sheet, headed->head());
    if (!table.kind)
        table.error = Error{ErrorCode::FileKindUnknown, {table.label(), allKinds()}, {}};
    return table;
}

void planFile(const QString& path, const QString& kind, const std::vector<ColumnMapping>& mappings,
    std::vector<PlannedTable>& plan)
{
    auto opened = TableFile::open(path);
    if (!opened) {
        plan.push_back({path, {}, nullptr, 0, nullptr, {}, opened.error()});
        return;
    }
    const auto file = std::make_shared<const TableFile>(std::move(*opened));
    const auto& tables = file->tables();
    const auto isShown = [](const TableFile::Table& table) { return !table.isHidden && !isOfInstructions(table.name); };
    const bool isOne = std::ranges::count_if(tables, isShown) < 2;
    for (size_t i = 0; i < tables.size(); ++i) {
        if (!isShown(tables[i]))
            continue;
        if (auto table =
                plannedTable({path, isOne ? QString() : tables[i].name, file, i, nullptr, {}, {}}, kind, mappings))
            plan.push_back(std::move(*table));
    }
}

} // namespace

QString PlannedTable::label() const
{
    return sheet.isEmpty() ? path : QStringLiteral("%1 [%2]").arg(path, sheet);
}

std::vector<PlannedTable> importPlan(
    const QStringList& paths, const QString& kind, const std::vector<ColumnMapping>& mappings)
{
    std::vector<PlannedTable> plan;
    for (const QString& path : paths)
        planFile(path, kind, mappings, plan);
    const auto rank = [](const PlannedTable& table) {
        return table.kind ? table.kind - recordKinds().data() : static_cast<std::ptrdiff_t>(recordKinds().size());
    };
    std::ranges::stable_sort(plan, {}, rank);
    return plan;
}

QString kindOfFile(const QString& path)
{
    const QString name = QFileInfo(path).completeBaseName().toLower();
    QString best;
    for (const RecordKind& kind : recordKinds()) {
        const bool begins = name.startsWith(kind.name)
            && (name.size() == kind.name.size() || !name[kind.name.size()].isLetterOrNumber());
        if (begins && kind.name.size() > best.size())
            best = kind.name;
    }
    return best;
}
