// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi.h"

#include <QString>
#include <QStringView>

#include <optional>

// The names that files and the command line use for what a KPI is made of; never translated.

QString rollUpName(RollUp rollUp); // "sum", "last", "mean", "year"
std::optional<RollUp> rollUpFromName(QStringView name);
QString directionName(Direction direction); // "more", "less", "neutral"
std::optional<Direction> directionFromName(QStringView name);
// "add", "subtract", "multiply", "divide"; empty for the kinds that are no operation.
QString operationName(Expression::Kind kind);

// "revenue.amount[business_line: service, plan_tier: premium]"
QString measureText(const Measure& measure);
// "subscribers.gross_adds - subscribers.churned + subscribers.adjustment (sum)", "avg_subs (sum)"
QString partText(const Part& part);
// "(arpu * profit_margin) / churn_rate"
QString expressionText(const Expression& expression);
