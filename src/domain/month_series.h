// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "domain/kpi.h"

#include <map>
#include <memory>
#include <vector>

// A measure by month, over the months of the facts: index 0 is Facts::months.first.
struct MonthSeries {
    std::vector<double> sums; // in the table's unit (fen), exact; zero where the filter finds none
    std::vector<char> filled; // 1 where some record of the kind has the column, whatever the filter
    double unit = 1;          // what to divide by: 100 for money, so that parts are in yuan
};

// A measure by month and code of one label, in the label's order (the vocabulary's, the list's, or by number).
struct CodeSeries {
    struct Code {
        QString code;
        std::vector<double> sums;
        std::vector<char> filled; // 1 where a record with this code that passes the filter has the column
    };
    std::vector<Code> codes;
    double unit = 1;
};

// Sums measures by month, each once: any number of KPIs and periods costs one pass over the facts for each measure.
// What lies in months by a rule of its own (complaints, actions, the floor area) becomes a table here. Not for two
// threads.
class SeriesCache final {
public:
    explicit SeriesCache(const Facts& facts); // facts must outlive it
    SeriesCache(const SeriesCache&) = delete;
    SeriesCache& operator=(const SeriesCache&) = delete;

    // The reference stays valid as long as the cache.
    const MonthSeries& series(const Measure& measure);
    const CodeSeries& byCode(const Measure& measure, const QString& label);
    // Whether records of the kind carry the label.
    bool hasLabel(const QString& kind, const QString& label) const;

    const Facts& facts() const { return m_facts; }
    int monthCount() const { return m_monthCount; }
    int indexOf(Month month) const { return month - m_facts.months.first; } // outside 0 .. monthCount() - 1: not there

private:
    const FactTable* table(QStringView kind) const;
    // Each code number of the label: 1 where the filter accepts it.
    std::vector<char> accepted(const FactTable& table, int label, const LabelFilter& filter) const;
    bool accepts(const QString& kind, const LabelFilter& filter, const QString& code) const;
    // Calls visit(row, month index) for the rows that pass the measure's filters and lie in the months.
    template <class Visit> void forRows(const FactTable& table, const Measure& measure, Visit visit) const;
    const std::vector<char>& filledMonths(const QString& kind, const QString& column);
    std::vector<char> makeFilled(const QString& kind, const QString& column) const;
    int firstEventOf(const QString& kind) const;
    QStringList orderedCodes(const QString& kind, const QString& label, QStringList codes) const;

    const Facts& m_facts;
    int m_monthCount;
    std::vector<FactTable> m_derived;
    std::map<QString, MonthSeries> m_series;
    std::map<QString, CodeSeries> m_byCode;
    std::map<QString, std::vector<char>> m_filled;
};
