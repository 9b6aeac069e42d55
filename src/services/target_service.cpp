// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/target_service.h"

#include "domain/kpi_calculator.h"
#include "services/book_service.h"
#include "storage/facts_repository.h"

#include <algorithm>

namespace {

const RecordKind& targetKind()
{
    static const RecordKind& kind = *findRecordKind(u"targets");
    return kind;
}

const char* columnOf(TargetService::Field field)
{
    switch (field) {
    case TargetService::Field::Target:
        return "target";
    case TargetService::Field::Stretch:
        return "stretch";
    case TargetService::Field::Note:
        return "note";
    }
    return "";
}

const Value& valueOf(const Record& record, const char* column)
{
    return record[static_cast<size_t>(targetKind().indexOf(QString::fromLatin1(column)))];
}

void takeRecord(TargetLine& line, const Record& record)
{
    line.record = record;
    line.target = figureOf(valueOf(record, "target"));
    line.stretch = figureOf(valueOf(record, "stretch"));
    const auto* note = std::get_if<QString>(&valueOf(record, "note"));
    line.note = note ? *note : QString();
}

}

TargetService::TargetService(BookService& books)
    : m_books(books)
{
}

Result<std::vector<TargetLine>> TargetService::targets(const StoreId& store, int year) const
{
    Book* book = m_books.book();
    if (!book)
        return failure(ErrorCode::BookMissing, {QString()}, QStringLiteral("no book is open"));
    const auto records = m_books.records(targetKind(), store, Period::year(year));
    if (!records)
        return Unexpected(records.error());
    // Two years back: a target's months follow the seasons of the year before.
    const auto facts = FactsRepository(*book).load(store, {Month(year - 2, 1), Month(year, 12)}, m_books.clock().now());
    if (!facts)
        return Unexpected(facts.error());
    const KpiCalculator calculator(m_books.catalogue(), *facts);
    std::vector<TargetLine> lines;
    for (const KpiDefinition& kpi : m_books.catalogue().all()) {
        TargetLine line;
        line.kpi = kpi;
        const auto own = std::ranges::find_if(*records, [&](const Record& record) {
            const auto* id = std::get_if<QString>(&valueOf(record, "kpi"));
            return id && *id == kpi.id.text();
        });
        if (own != records->end())
            takeRecord(line, *own);
        line.months = calculator.result(kpi.id, year, Month(year, 12)).targetMonths;
        const KpiResult last = calculator.result(kpi.id, year - 1, Month(year - 1, 12));
        line.lastTarget = last.yearTarget;
        line.lastValue = last.value;
        lines.push_back(std::move(line));
    }
    return lines;
}

EditBatch TargetService::setBatch(
    const StoreId& store, int year, const TargetLine& line, Field field, const Value& value)
{
    const RecordKind& kind = targetKind();
    Record after = line.record
        ? *line.record
        : emptyRecord(kind, {Value(store.text()), Value(qint64(year)), Value(line.kpi.id.text())});
    after[static_cast<size_t>(kind.indexOf(QString::fromLatin1(columnOf(field))))] = tidied(value);
    EditBatch batch{{EditName::Kind::Set, 1, 1}, store, kind.name, {}};
    const std::optional<Record> wanted = hasNothing(kind, after) ? std::nullopt : std::optional(after);
    if (wanted != line.record)
        batch.changes.push_back({line.record, wanted});
    return batch;
}

Result<EditBatch> TargetService::acceptBatch(
    const StoreId& store, int year, const std::vector<Proposed>& proposals) const
{
    const RecordKind& kind = targetKind();
    const auto records = m_books.records(kind, store, Period::year(year));
    if (!records)
        return Unexpected(records.error());
    EditBatch batch{{EditName::Kind::Accept, static_cast<int>(proposals.size()), 1}, store, kind.name, {}};
    const auto target = static_cast<size_t>(kind.indexOf(u"target"));
    for (const Proposed& proposed : proposals) {
        const auto own = std::ranges::find_if(*records, [&](const Record& record) {
            const auto* id = std::get_if<QString>(&valueOf(record, "kpi"));
            return id && *id == proposed.kpi.text();
        });
        if (own != records->end() && figureOf((*own)[target]))
            continue;
        Record after = own != records->end()
            ? *own
            : emptyRecord(kind, {Value(store.text()), Value(qint64(year)), Value(proposed.kpi.text())});
        after[target] = proposed.target;
        batch.changes.push_back(
            {own != records->end() ? std::optional(*own) : std::nullopt, std::optional(std::move(after))});
    }
    return batch;
}
