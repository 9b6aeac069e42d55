// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/month.h"

#include <QString>
#include <QStringList>

#include <vector>

// Which records a figure was made from, where its KPI alone does not say it.
struct RecordsBehind {
    struct Match {
        QString column;
        QString code;
    };
    QStringList kinds;          // names of record kinds; empty: those of the note's KPI
    std::vector<Match> matches; // only records with these; a column that a kind lacks leaves out none of its records
};

// What hovering over a value, or moving the focus to it, shows. Every text is finished, in the review's language.
struct FigureNote {
    QString name;    // "ARPU, March 2025"
    QString exact;   // the exact figure with its unit: "48.53 yuan/person"
    QString formula; // "mobile and value-added revenue / sum of average subscribers = 15,002,113.40 / 309,118"
    QString
        base; // what it is measured against and which months: "target 50.00; 2024 same months 49.30; missing: March"
    QString source;                 // "revenue, subscribers; Jan-Dec 2025"
    KpiId kpi;                      // what it belongs to; empty for figures that are no KPI
    Period months{{1, 1}, {0, 12}}; // the records' months; empty where it has none

    RecordsBehind records; // more than the KPI says of them

    bool hasRecords() const { return !kpi.isEmpty() || !records.kinds.isEmpty(); }
    bool isEmpty() const { return name.isEmpty() && exact.isEmpty(); }
};
