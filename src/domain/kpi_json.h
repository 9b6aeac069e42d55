// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/kpi.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

// KPI definitions as JSON, the form of resources/kpis.json and of the KPIs that users make:
//
//     {"id": "error_rate", "zh": "差错率", "en": "Error rate", "unit": "%", "better": "less",
//      "numerator": PART, "denominator": PART, "scale": 100, "formula": {"zh": "...", "en": "..."}}
//
// better   "more", "less", "neutral"
// PART     {"roll_up": "sum"|"last"|"mean"|"year", "measure": "channels.errors", "where": FILTERS}, or with several
//          measures {"roll_up": ..., "terms": [{"measure": ..., "where": ..., "weight": -1}, ...]}, or "avg_subs"
// FILTERS  {LABEL: "code" | ["code", ...] | {"flag": "digital"} | {"not_flag": "digital"} | {"given": true}, ...}
// scale    of a ratio 100 for the unit %, 10,000 for units with /10k, else 1, unless it is given
// formula  may be left out, as may formula_closing (the formula where the book's base is the closing subscribers)
//
// In place of numerator and denominator an expression: {"add"|"subtract"|"multiply"|"divide": [EXPRESSION, ...]},
// {"kpi": "arpu"}, {"part": PART}, {"constant": 2}, {"peak_to_idle": PART, "label": "hour"}; and with it
// target_roll_up ("mean" unless it is given): how the year's target follows the months.

// Reads {"kpis": [...]}, an array of definitions, or one definition. Errors: KpiInvalid (kpi, reason); the reason names
// the place ("numerator.where: ...") and what is wrong there. Fields that are not in this form are refused.
Result<std::vector<KpiDefinition>> readKpis(const QByteArray& json);
// The definition in that form; reading it gives an equal one, but for usesSubscriberBase of an expression, which the
// catalogue finds out.
QJsonObject kpiToJson(const KpiDefinition& definition);
