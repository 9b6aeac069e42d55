// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/kpi.h"
#include "domain/kpi_result.h"

#include <QHash>
#include <QString>

#include <optional>

// The scale on which figures of one chart, tile or column are shown: 万 and 亿 in Chinese, k and M in English.
struct DisplayScale {
    double divisor = 1;
    int decimals = 0;
    QString unit; // "万元", "%", "户": as printed
    bool isShare = false;
};

// How figures look in one language: the only place that turns a number into text for people. Units are the KPI
// catalogue's, refined by figureUnit() ("people" are subscribers, "staff" those who work in the store). A minus is
// U+2212, the width of a plus.
class FigureFormat final {
public:
    explicit FigureFormat(const Words& words);

    // At most three digits in a chart or tile, four in a table, for figures up to `largest` in a KPI's unit. Money in
    // 万元 and counts may need a fourth in a chart: "1,743".
    DisplayScale chartScale(const QString& unit, double largest) const;
    DisplayScale tableScale(const QString& unit, double largest) const;
    // Counts to the last one, money to three or four digits: for sentences, and where a balance must add up.
    DisplayScale textScale(const QString& unit, double largest) const;

    // A figure on a scale, grouped, without its unit: "1,691"; a dash where there is none.
    QString figure(std::optional<double> value, const DisplayScale& scale) const;
    // The same with a sign, always: "+8", "−7"; "0" where it rounds to zero.
    QString signedFigure(std::optional<double> value, const DisplayScale& scale) const;
    // A figure with its unit for a sentence: "1,691 万元", "48.7 元", "65.0%".
    QString inText(double value, const QString& unit) const;
    // The exact figure with its unit, for a note: "16,912,345.67 元".
    QString exact(std::optional<double> value, const QString& unit) const;
    // A part of a formula, without a unit: "16,912,345.67", "309,118".
    QString part(double value) const;

    // A change as it is printed: points for shares ("+0.12 个百分点"), per cent else ("+7.4%"), "n/a" where it has no
    // meaning, a dash where there is nothing to compare with.
    QString change(const KpiResult& result, const KpiDefinition& kpi) const;
    // The same of the value against the target.
    QString gap(const KpiResult& result, const KpiDefinition& kpi) const;
    // "+7.4%", "101.3%"; "n/a" where there is none.
    QString percent(std::optional<double> percent, bool withSign) const;
    // Per cent of a target that is missed or met: never "100.0%" unless it is: "99.97%".
    QString completion(double percent) const;
    QString points(double points) const; // "+0.12 个百分点"
    // Without a sign, for a sentence: "0.12 个百分点".
    QString pointsInText(double points) const;
    QString notMeaningful() const;               // "n/a"
    QString none() const;                        // the dash
    QString unitName(const QString& unit) const; // "元/户", "yuan/subscriber"

    const Words& words() const { return m_words; }

private:
    struct Unit {
        QString name;   // in titles and tables
        QString inText; // after a figure in a sentence; may be empty
    };
    const Unit& unit(const QString& id) const;
    DisplayScale scaled(const QString& unit, double divisor, int decimals) const;
    QString prefix(double divisor) const;
    QString withUnit(const QString& figure, const QString& prefix, const QString& unit) const;

    const Words& m_words;
    QHash<QString, Unit> m_units;
    Unit m_unknown;
    QString m_points;
    QString m_pointsInText;
    QString m_notMeaningful;
};

// A catalogue unit refined by what the KPI counts, so that it can be named: "people" of staffing are "staff", a count
// of complaints is "complaints", of transactions "transactions".
QString figureUnit(const KpiDefinition& kpi);
