// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived_row.h"

#include <initializer_list>
#include <map>
#include <utility>

namespace {

using Terms = std::initializer_list<std::pair<const char*, int>>;

std::vector<RowRule::Term> termsOf(const RecordKind& kind, Terms terms)
{
    std::vector<RowRule::Term> result;
    for (const auto& [column, weight] : terms)
        result.push_back({kind.indexOf(QString::fromLatin1(column)), weight});
    return result;
}

using Derived = std::map<QString, std::vector<DerivedRow>>;

void add(Derived& all, const char* kindName, const char* id, Terms numerator, Terms denominator, double scale,
    DerivedRow::Unit unit)
{
    const QString name = QString::fromLatin1(kindName);
    const RecordKind& kind = *findRecordKind(name);
    all[name].push_back({QString::fromLatin1(id), termsOf(kind, numerator), termsOf(kind, denominator), scale, unit});
}

Derived makeAll()
{
    using Unit = DerivedRow::Unit;
    Derived all;
    add(all, "subscribers", "net_adds", {{"gross_adds", 1}, {"churned", -1}, {"adjustment", 1}}, {}, 1, Unit::Count);
    add(all, "subscribers", "average_subscribers", {{"opening", 1}, {"closing", 1}}, {}, 0.5, Unit::Count);
    add(all, "subscribers", "churn_rate", {{"churned", 100}}, {{"opening", 1}, {"closing", 1}}, 2, Unit::Share);
    add(all, "channels", "cost_of_transaction", {{"cost", 1}}, {{"transactions", 1}}, 1, Unit::Money);
    add(all, "joint_cases", "mean_hours", {{"resolve_hours", 1}}, {{"cases", 1}}, 1, Unit::Hours);
    add(all, "acquisition", "cost_per_add", {{"cost", 1}}, {{"gross_adds", 1}}, 1, Unit::Money);
    add(all, "satisfaction", "mean_score", {{"score_sum", 1}}, {{"respondents", 1}}, 1, Unit::Score);
    add(all, "households", "bundle_rate", {{"bundled", 100}}, {{"broadband", 1}}, 1, Unit::Share);
    add(all, "cohorts", "retention", {{"retained_subscribers", 100}}, {{"base_subscribers", 1}}, 1, Unit::Share);
    add(all, "costs", "over_budget", {{"amount", 1}, {"budget", -1}}, {}, 1, Unit::Money);
    return all;
}

}

std::span<const DerivedRow> derivedRows(const RecordKind& kind)
{
    static const Derived all = makeAll();
    const auto found = all.find(kind.name);
    return found == all.end() ? std::span<const DerivedRow>() : std::span<const DerivedRow>(found->second);
}
