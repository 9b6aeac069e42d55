// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi_result.h"
#include "review/figure_note.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

// What a chart shows, finished: values in the chart's own display unit, labels as they are to be printed, judgements
// made. A renderer decides places and colours; it computes no figure and words nothing.

// What a value is decides its fill, everywhere the same (shared/notation.md).
enum class Scenario { Actual, Previous, Plan, Forecast };

// One value of a series; no value is a gap.
struct Mark {
    std::optional<double> value;
    QString label; // printed at the mark; empty: none
    FigureNote note;
    bool isQuoted = false; // the message quotes it: it is marked in the chart
};

// A row of variances that stands above columns.
struct VarianceTier {
    QString label;           // "ΔPL%", "ΔPL"
    bool isRelative = false; // pins; else bars on the scale of the columns
    std::vector<Mark> marks; // one for each category
    std::vector<Judgement> judgements;
    Scenario reference = Scenario::Plan; // what the values vary from: the tier's base line looks like it
};

// Something that happened, marked under the time axis of a chart.
struct EventMark {
    int category = 0; // index into the chart's categories
    QString label;    // short: "Renovation", "装修"; empty: the mark alone
    FigureNote note;
};

// Columns in time with plan and year before behind them and variance tiers above.
struct ColumnsSpec {
    QStringList categories;          // "1" .. "12", "Q1" .. "Q4"
    QString categoryTitle;           // "月"
    std::vector<Mark> actual;        // of scenario `scenarios`
    std::vector<Scenario> scenarios; // Actual or Forecast, one for each category
    std::vector<Mark> plan;          // empty: no plan
    std::vector<Mark> previous;      // empty: no year before
    std::vector<VarianceTier> tiers; // from top to bottom
    QString actualName;              // "AC 2025": stands at the series' end
    QString planName;
    QString previousName;
    bool isRatio = false;               // narrow columns
    std::optional<double> scaleMaximum; // where blocks of one unit share a scale
    std::vector<EventMark> events;      // in time's order
};

// From one total to another in steps: horizontal bars, one below the other.
struct BridgeSpec {
    struct Row {
        QString name;
        bool isTotal = false;
        Scenario scenario = Scenario::Actual; // of a total
        double from = 0;                      // where the bar begins and ends, on the chart's scale
        double to = 0;
        QString label;
        Judgement judgement = Judgement::Neutral;
        FigureNote note;
        bool isQuoted = false;
    };
    std::vector<Row> rows;
};

// Lines over time with their names at their ends.
struct LinesSpec {
    struct Series {
        QString name;
        Scenario scenario = Scenario::Actual;
        bool isMain = false; // drawn in front, in ink
        std::vector<Mark> marks;
    };
    QStringList categories;
    QString categoryTitle;
    std::vector<Series> series;
    // Zero is always in the scale; a band of interest may be shown instead only when the title says so.
    std::optional<double> scaleMinimum;
    std::vector<EventMark> events; // in time's order
};

// Two figures of each point against one another: importance and satisfaction. The scales are bands of interest, named
// at their ends; a cross divides the field into four, each of which may be named.
struct ScatterSpec {
    struct Axis {
        QString title; // "Satisfaction, score": along the axis
        double low = 0;
        double high = 1;
        QString lowLabel; // printed at the ends
        QString highLabel;
        double divide = 0;   // where the cross stands
        QString divideLabel; // "mean 8.21"
    };
    struct Point {
        QString name;
        QString values; // "8.75 · 7.92": under the name
        double x = 0;
        double y = 0;
        Judgement judgement = Judgement::Neutral;
        FigureNote note;
        bool isQuoted = false;
    };
    Axis horizontal;
    Axis vertical;
    QString topLeft, topRight, bottomLeft, bottomRight; // what lies in each field
    std::vector<Point> points;
};

// A small line in a KPI tile: this year over the year before, its last value marked.
struct SparkSpec {
    std::vector<std::optional<double>> actual;
    std::vector<std::optional<double>> previous;
};

// Causes by their weight: columns that fall from left to right, and above them the share that they reach together.
struct ParetoSpec {
    struct Column {
        QString name;
        Mark actual;
        Mark previous; // no value: no year before
        Mark share;    // what this column and all before it make of the whole, in per cent
    };
    std::vector<Column> columns; // the highest first
    QString actualName;
    QString previousName; // empty: no year before
    QString shareName;
};

// A figure for each row and column, the darker the higher, from zero.
struct HeatSpec {
    QStringList rows; // in time's order from top to bottom
    QStringList columns;
    QString columnTitle;                  // "Hour"
    std::vector<std::vector<Mark>> cells; // by row and column; no value: nothing is known
};

using ChartSpec = std::variant<ColumnsSpec, BridgeSpec, LinesSpec, ScatterSpec, ParetoSpec, HeatSpec>;
