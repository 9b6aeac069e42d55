// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <initializer_list>
#include <utility>

// Makes a store's facts from plain values: money in yuan, months as 202503. Tables have the columns and labels that
// domain/measure_columns.h names; a figure that is not given is missing.
class FactBuilder {
public:
    using Labels = std::initializer_list<std::pair<const char*, const char*>>;
    using Figures = std::initializer_list<std::pair<const char*, double>>;

    explicit FactBuilder(int firstMonth = 202401, int lastMonth = 202512);

    FactBuilder& add(const char* kind, int month, Labels labels, Figures figures);
    // Plain revenue of a business line, not split further.
    FactBuilder& revenue(int month, double yuan, const char* businessLine = "mobile");
    // Subscribers of the urban area.
    FactBuilder& subscribers(int month, Figures figures);
    FactBuilder& target(int year, const char* kpi, double target);
    FactBuilder& target(int year, const char* kpi, double target, double stretch);
    FactBuilder& complaint(const Complaint& complaint);

    Facts facts;
};

// The moment written as in files: "2025-03-31T14:05".
Moment moment(const char* text);
// A normal complaint accepted then, of category billing; everything else not given.
Complaint complaintAt(const char* accepted);
KpiId kpi(const char* id);
std::vector<Month> months(std::initializer_list<int> keys);
