// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

#include <optional>
#include <vector>

// The record kinds that a KPI is made from, named: "revenue, subscribers".
QString sourceKinds(const ReviewContext& context, const KpiDefinition& kpi);
// The same of several KPIs, each kind once.
QString sourceKinds(const ReviewContext& context, const std::vector<KpiView>& kpis);
// Which records a KPI is made from where its id alone does not say it: of one that is no KPI of the catalogue, or is
// narrowed to a label's code. Empty otherwise.
RecordsBehind recordsOf(const ReviewContext& context, const KpiDefinition& kpi);
// A record kind's name: "subscribers"; the kind itself for one without.
QString kindName(const ReviewContext& context, const QString& kind);

// Writes what the figures of one KPI say when they are asked: the exact figure, its formula with the numbers in it,
// what it is held against and the records behind it. What a KPI's notes share is made once.
class FigureNotes final {
public:
    FigureNotes(const ReviewContext& context, const KpiView& kpi);

    FigureNote total() const;    // over the months that count
    FigureNote previous() const; // the year before, over the same months
    FigureNote target() const;
    FigureNote change() const; // this year against the year before
    FigureNote gap() const;    // this year against the target

    FigureNote month(Month month) const; // of either year
    FigureNote monthTarget(Month month) const;
    // A month's difference from its plan or from the year before.
    FigureNote monthVariance(Month month, std::optional<double> from, bool isPlan) const;

    // A value over some months, named by them.
    FigureNote over(const QString& period, const KpiValue& value, Period months) const;
    // A figure of this KPI that is none of the above.
    FigureNote figure(const QString& period, std::optional<double> value, const QString& formula, Period months) const;
    // value − reference, in a category that is no month.
    FigureNote variance(const QString& period, std::optional<double> value, std::optional<double> from, bool isPlan,
        Period months) const;

private:
    FigureNote start(const QString& period, std::optional<double> value, Period months) const;
    QString filledFormula(const KpiValue& value) const;
    QString monthBase(Month month) const;
    QString totalBase() const;

    const ReviewContext& m_context;
    KpiView m_kpi;
    const QString& m_name;
    const QString& m_formula;
    QString m_kinds;
    RecordsBehind m_records;
};

// A note for a figure that is no KPI: a part of a split, a step of a bridge.
FigureNote plainNote(const ReviewContext& context, const QString& name, const QString& exact, const QString& formula,
    const QString& kinds, const KpiView& kpi, const std::vector<Month>& months);
// A note for something that is told but no figure of a KPI: an action, a complaint.
FigureNote recordsNote(
    const QString& name, const QString& text, RecordsBehind records, const std::vector<Month>& months);
// "a − b = c" with its unit.
QString differenceText(const ReviewContext& context, double after, double before, const QString& unit);
