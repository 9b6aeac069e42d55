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

// The mappings that may be the table's: those of the person before those that the book remembers.
std::vector<SettledMapping> mappingsFor(
    const TableId& table, const ImportOptions& options, const std::vector<SettledMapping>& remembered)
{
    std::vector<SettledMapping> all;
    for (const ColumnMapping& mapping : options.mappings)
        all.push_back({mapping, {}});
    if (std::ranges::find(options.recognisedAnew, table) == options.recognisedAnew.end())
        all.insert(all.end(), remembered.begin(), remembered.end());
    if (!options.kind.isEmpty())
        std::erase_if(all, [&](const SettledMapping& one) { return one.mapping.kind != options.kind; });
    return all;
}

// Settles the table by the first mapping that has its head; false where none has.
bool settle(PlannedTable& table, const HeadedTable& headed, const std::vector<SettledMapping>& mappings)
{
    for (const SettledMapping& settled : mappings) {
        auto layout = mappedLayout(table.sheet, headed.head(), settled.mapping);
        if (!layout)
            continue;
        table.kind = findRecordKind(settled.mapping.kind);
        if (const Result<void> whole = checkLayout(table.label(), *layout, *table.kind); !whole)
            table.error = whole.error();
        table.layout = std::move(*layout);
        if (settled.on.isValid())
            table.settledOn = settled.on;
        return true;
    }
    return false;
}

const RecordKind* kindToldFor(const PlannedTable& table, const QString& kind)
{
    for (const QString& told : {kind, kindOfFile(table.sheet), kindOfFile(table.path)}) {
        if (const RecordKind* found = findRecordKind(told))
            return found;
    }
    return nullptr;
}

// Gives the table its kind, or what keeps it from having one; false where there is nothing to import.
bool plan(PlannedTable& table, const ImportOptions& options, const std::vector<SettledMapping>& remembered)
{
    const RecordKind* told = kindToldFor(table, options.kind);
    const std::vector<SettledMapping> mappings = mappingsFor(table.id(), options, remembered);
    if (told && table.sheet.isEmpty() && mappings.empty()) {
        table.kind = told;
        return true; // what is wrong with it is told when it is read
    }
    auto grid = table.file->table(table.table);
    const auto headed = grid ? HeadedTable::open(std::move(*grid)) : Unexpected(grid.error());
    if (!headed) {
        table.error = headed.error();
        return true;
    }
    if (settle(table, *headed, mappings))
        return true;
    if (headed->head().empty() && !table.sheet.isEmpty())
        return false;
    table.kind = told ? told : kindOfColumns(table.sheet, headed->head());
    if (!table.kind)
        table.error = Error{ErrorCode::FileKindUnknown, {table.label(), allKinds()}, {}};
    return true;
}

// The tables of one file, without their kinds.
Result<std::vector<PlannedTable>> tablesOf(const QString& path)
{
    auto opened = TableFile::open(path);
    if (!opened)
        return Unexpected(opened.error());
    const auto file = std::make_shared<const TableFile>(std::move(*opened));
    const auto& tables = file->tables();
    const auto isShown = [](const TableFile::Table& table) { return !table.isHidden && !isOfInstructions(table.name); };
    const bool isOne = std::ranges::count_if(tables, isShown) < 2;
    std::vector<PlannedTable> planned;
    for (size_t i = 0; i < tables.size(); ++i) {
        if (isShown(tables[i]))
            planned.push_back({path, isOne ? QString() : tables[i].name, file, i, nullptr, {}, {}, {}});
    }
    return planned;
}

} // namespace

QString PlannedTable::label() const
{
    return sheet.isEmpty() ? path : QStringLiteral("%1 [%2]").arg(path, sheet);
}

std::vector<PlannedTable> importPlan(
    const QStringList& paths, const ImportOptions& options, const std::vector<SettledMapping>& remembered)
{
    std::vector<PlannedTable> all;
    for (const QString& path : paths) {
        auto tables = tablesOf(path);
        if (!tables) {
            all.push_back({path, {}, nullptr, 0, nullptr, {}, {}, tables.error()});
            continue;
        }
        for (PlannedTable& table : *tables) {
            if (plan(table, options, remembered))
                all.push_back(std::move(table));
        }
    }
    std::erase_if(all, [&](const PlannedTable& table) { return std::ranges::count(options.leftOut, table.id()) > 0; });
    const auto rank = [](const PlannedTable& table) {
        return table.kind ? table.kind - recordKinds().data() : static_cast<std::ptrdiff_t>(recordKinds().size());
    };
    std::ranges::stable_sort(all, {}, rank);
    return all;
}

Result<PlannedTable> plannedTable(const TableId& id)
{
    auto tables = tablesOf(id.path);
    if (!tables)
        return Unexpected(tables.error());
    QStringList sheets;
    for (PlannedTable& table : *tables) {
        if (table.sheet == id.sheet)
            return std::move(table);
        sheets.append(table.sheet);
    }
    return failure(ErrorCode::ArgumentInvalid, {QStringLiteral("sheet"), id.sheet, sheets.join(QStringLiteral(", "))});
}

TableFacts factsOf(const HeadedTable& table, const TableLayout& layout)
{
    TableFacts facts;
    facts.encoding = table.grid().encoding();
    facts.separator = table.grid().separator();
    facts.headBegin = layout.headBegin;
    facts.headEnd = layout.headLine;
    facts.columns = layout.columns;
    facts.given = layout.given;
    facts.firstRows = table.head();
    return facts;
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
