// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/block_words.h"
#include "review/bridge_builder.h"
#include "review/review_context.h"

#include <QString>

#include <optional>

// Blocks as every chapter has them. A block whose KPI has no value says what to enter.

constexpr int kWideSpan = 8; // a chart of so many columns has room for the names of events

// Where a block stands in its chapter.
struct BlockPlace {
    QString id;
    int span = 12;
};

// A block that holds a chart, with its description.
Block chartBlock(const ReviewContext& context, const BlockPlace& place, BlockTitle title, ChartSpec spec,
    const QString& message, const QString& footnote);
Block tableBlock(
    const BlockPlace& place, BlockTitle title, TableBlock table, const QString& message, const QString& footnote);
Block emptyBlock(const BlockPlace& place, BlockTitle title, const QString& hint);

// A KPI's columns by month. `shared`: the largest figure of the blocks that share its scale.
Block monthColumnsBlock(const ReviewContext& context, const BlockPlace& place, const KpiView& kpi,
    std::optional<double> shared = std::nullopt);
Block quarterColumnsBlock(const ReviewContext& context, const BlockPlace& place, const KpiView& kpi);
// A ratio's line by month with its target and the year before.
Block linesBlock(const ReviewContext& context, const BlockPlace& place, const KpiView& kpi);
// The same for a ratio whose worst month matters: the message names its peak, which is marked with its events.
Block peakLinesBlock(const ReviewContext& context, const BlockPlace& place, const KpiView& kpi);

// From the year before to this year by the codes of a label.
struct BridgeSplit {
    Measure measure;
    QString label;
    QString vocabulary;
    QString labelName; // as it is entered: "channel"
};
Block labelBridgeBlock(
    const ReviewContext& context, const BlockPlace& place, const KpiView& kpi, const BridgeSplit& split);

// What a step of a bridge says when it is asked.
FigureNote stepNote(const ReviewContext& context, const KpiView& kpi, const QString& name, double before, double after,
    const std::vector<Month>& months);
// "+611,230.00 yuan"
QString signedExact(const ReviewContext& context, double value, const QString& unit);
Measure measureOf(const char16_t* kind, const char16_t* column);
