// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/kpi.h"
#include "domain/kpi_result.h"

#include <QString>

#include <optional>

// The scale on which figures of one chart, tile or column are shown: 万 and 亿 in Chinese, k and M in English.
struct DisplayScale {
    double divisor = 1;
    int decimals = 0;
    QString unit; // "万元", "%", "户": as printed
    bool isShare = false;
};

// How figures look in one language: the only place that turns a number into text for people.
class FigureFormat final {
public:
    explicit FigureFormat(const Words& words);

    // At most three digits in a chart or tile, four in a table, for figures up to `largest` in a KPI's unit.
    DisplayScale chartScale(const QString& unit, double largest) const;
    DisplayScale tableScale(const QString& unit, double largest) const;

    // A figure on a scale, grouped, without its unit: "1,691"; a dash where there is none.
    QString figure(std::optional<double> value, const DisplayScale& scale) const;
    // The same with a sign, always: "+8", "-7"; "0" where it rounds to zero.
    QString signedFigure(std::optional<double> value, const DisplayScale& scale) const;
    // A figure with its unit for a sentence: "1,691 万元", "48.7 元", "65.0%".
    QString inText(double value, const QString& unit) const;
    // The exact figure with its unit, for a note: "16,912,345.67 元".
    QString exact(std::optional<double> value, const QString& unit) const;
    // A change as it is printed: points for shares ("+0.12 个百分点"), per cent else ("+7.4%"), "n/a" where it has no
    // meaning.
    QString change(const KpiResult& result, const KpiDefinition& kpi) const;
    QString percent(std::optional<double> percent, bool withSign) const; // "+7.4%", "101.3%"
    QString points(double points) const; // "+0.12 个百分点"
    QString unitName(const QString& unit) const; // "元/户", "yuan/person"

    const Words& words() const { return m_words; }

private:
    const Words& m_words;
};
