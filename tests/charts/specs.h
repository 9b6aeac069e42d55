// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/chart_spec.h"

#include <QString>

#include <array>
#include <cmath>
#include <optional>

// A store's year as charts get it: twelve months around 150, with plan and year before.

inline Mark markOf(std::optional<double> value, bool hasLabel = true)
{
    Mark mark;
    mark.value = value;
    if (value && hasLabel)
        mark.label = QString::number(*value, 'f', std::floor(*value) == *value ? 0 : 1);
    if (value) {
        mark.note.name = QStringLiteral("a figure");
        mark.note.exact = QString::number(*value);
    }
    return mark;
}

inline Mark varianceMark(double value)
{
    Mark mark = markOf(std::round(value));
    mark.value = value;
    if (value > 0)
        mark.label.prepend(u'+');
    return mark;
}

inline constexpr std::array<double, 12> kActual{148, 121, 152, 150, 158, 161, 149, 155, 176, 163, 158, 182};
inline constexpr std::array<double, 12> kPlan{145, 128, 150, 152, 156, 158, 150, 154, 168, 160, 160, 175};
inline constexpr std::array<double, 12> kBefore{139, 119, 141, 138, 146, 150, 145, 147, 160, 152, 148, 166};

inline ColumnsSpec yearOfColumns(const std::array<double, 12>& actual = kActual)
{
    ColumnsSpec spec;
    spec.categoryTitle = QStringLiteral("月");
    VarianceTier relative, absolute;
    relative.label = QStringLiteral("ΔPL%");
    relative.isRelative = true;
    absolute.label = QStringLiteral("ΔPL");
    for (size_t i = 0; i < actual.size(); ++i) {
        spec.categories.append(QString::number(i + 1));
        spec.scenarios.push_back(Scenario::Actual);
        spec.actual.push_back(markOf(actual[i]));
        spec.plan.push_back(markOf(kPlan[i], false));
        spec.previous.push_back(markOf(kBefore[i], false));
        const double change = actual[i] - kPlan[i];
        relative.marks.push_back(varianceMark(change / kPlan[i] * 100));
        absolute.marks.push_back(varianceMark(change));
        const Judgement judgement = change < 0 ? Judgement::Bad : Judgement::Good;
        relative.judgements.push_back(judgement);
        absolute.judgements.push_back(judgement);
    }
    spec.tiers = {relative, absolute};
    spec.actualName = QStringLiteral("实际 2025");
    spec.planName = QStringLiteral("计划");
    spec.previousName = QStringLiteral("上年");
    return spec;
}

inline BridgeSpec::Row bridgeTotal(const QString& name, double value, Scenario scenario)
{
    BridgeSpec::Row row;
    row.name = name;
    row.isTotal = true;
    row.scenario = scenario;
    row.to = value;
    row.label = QString::number(value);
    row.note.name = name;
    return row;
}

inline BridgeSpec::Row bridgeStep(const QString& name, double from, double change)
{
    BridgeSpec::Row row;
    row.name = name;
    row.from = from;
    row.to = from + change;
    row.label = (change < 0 ? QString() : QStringLiteral("+")) + QString::number(change);
    row.judgement = change < 0 ? Judgement::Bad : Judgement::Good;
    row.note.name = name;
    return row;
}

inline BridgeSpec yearOfBridge(double devices = -30)
{
    BridgeSpec spec;
    spec.rows = {bridgeTotal(QStringLiteral("2024 实际"), 1743, Scenario::Previous),
        bridgeStep(QStringLiteral("移动业务"), 1743, 52), bridgeStep(QStringLiteral("增值业务"), 1795, 61),
        bridgeStep(QStringLiteral("宽带"), 1856, 28), bridgeStep(QStringLiteral("集团业务"), 1884, 19),
        bridgeStep(QStringLiteral("终端销售"), 1903, devices),
        bridgeTotal(QStringLiteral("2025 实际"), 1903 + devices, Scenario::Actual)};
    return spec;
}

inline LinesSpec yearOfLines()
{
    LinesSpec spec;
    spec.categoryTitle = QStringLiteral("月");
    LinesSpec::Series actual, before, peer;
    actual.name = QStringLiteral("ARPU 2025");
    actual.isMain = true;
    before.name = QStringLiteral("上年");
    before.scenario = Scenario::Previous;
    peer.name = QStringLiteral("同业平均");
    for (size_t i = 0; i < kActual.size(); ++i) {
        spec.categories.append(QString::number(i + 1));
        actual.marks.push_back(markOf(kActual[i]));
        before.marks.push_back(markOf(kBefore[i], i == 11));
        peer.marks.push_back(markOf(kPlan[i] - 40, i == 11));
    }
    spec.series = {actual, before, peer};
    return spec;
}
