// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "domain/edit_batch.h"
#include "domain/kpi.h"
#include "domain/kpi_result.h"

#include <QString>

#include <optional>
#include <vector>

class BookService;

// One KPI's plan for one year; figures in the KPI's unit.
struct TargetLine {
    KpiDefinition kpi;
    std::optional<double> target;
    std::optional<double> stretch;
    QString note;
    std::optional<double> lastTarget; // of the year before
    std::optional<double> lastValue;  // what that year came to, all its months
    MonthFigures months; // what the target asks of each month: the seasons' share, a line, or the same all year
    std::optional<Record> record; // as stored; none where the year has no target yet
};

// The plan of a store's year. Editing goes through EntryService, like all that is typed. BookMissing where no book is
// open, and the storage's errors.
class TargetService final {
public:
    // Must outlive the service.
    explicit TargetService(BookService& books);

    // Every KPI of the catalogue, in its order.
    Result<std::vector<TargetLine>> targets(const StoreId& store, int year) const;

    struct Proposed {
        KpiId kpi;
        double target = 0; // in the KPI's unit
    };
    // The batch that makes proposals the year's targets, where the year has none yet; what is entered stays.
    Result<EditBatch> acceptBatch(const StoreId& store, int year, const std::vector<Proposed>& proposals) const;

    enum class Field { Target, Stretch, Note };
    // The batch that gives a line's field a value (a number, or a text for the note; empty clears), for
    // EntryService::edit(). A line without target, stretch and note is no record.
    static EditBatch setBatch(const StoreId& store, int year, const TargetLine& line, Field field, const Value& value);

private:
    BookService& m_books;
};
