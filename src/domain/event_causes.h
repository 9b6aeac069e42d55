// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "domain/kpi.h"

#include <optional>

// Whether an event can have to do with what a KPI did in the same month. The month alone makes no cause: a campaign
// does not lengthen complaints, and a reopening explains no fall. The table is our own, from what a store's manager
// would name; it only decides what may be told as a coincidence.

// What an event is, by its kind and, where the kind leaves it open ("works", "other"), by the words of its title.
enum class EventSort {
    Promotion,
    Tariff,
    Holiday,
    Closure,      // the hall is shut or under works
    Reopening,    // and open again
    Outage,       // of the network or the systems
    Departure,    // subscribers leave together: contracts end, numbers are stopped
    Staffing,     // hands are missing
    Compensation, // money or data for a fault
    Remedy,       // a team or a drive against a grievance
    Rival,        // what a competitor did
    Unknown,      // nothing can be said of it: it explains nothing
};
EventSort sortOf(const StoreEvent& event);

// Whether the event goes with a rise (or a fall) of the KPI.
bool mayExplain(EventSort sort, const KpiDefinition& kpi, bool isRise);

// An event of a month that may be named beside a figure.
struct EventCause {
    QString title;
    QDate day;
    QString operatorCode; // the rival's; empty for the store's own
};
// The store's own first, each in the order of the days; none where none fits.
std::optional<EventCause> causeIn(const Facts& facts, Month month, const KpiDefinition& kpi, bool isRise);
