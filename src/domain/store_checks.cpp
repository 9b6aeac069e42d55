// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/store_checks.h"

#include "core/moment.h"
#include "domain/record_shape.h"

#include <algorithm>
#include <optional>
#include <set>

namespace {

// Reads one kind's records by the names of its columns.
class Rows {
public:
    Rows(const StoreRecords& records, QStringView kind)
        : m_kind(*findRecordKind(kind))
    {
        const auto found = records.byKind.find(kind.toString());
        if (found != records.byKind.end())
            m_rows = &found->second;
    }

    auto begin() const { return m_rows->begin(); }
    auto end() const { return m_rows->end(); }
    const RecordKind& kind() const { return m_kind; }

    std::optional<double> figure(const Record& row, QStringView column) const
    {
        return figureOf(row[static_cast<size_t>(m_kind.indexOf(column))]);
    }
    QString text(const Record& row, QStringView column) const
    {
        const auto* value = std::get_if<QString>(&row[static_cast<size_t>(m_kind.indexOf(column))]);
        return value ? *value : QString();
    }
    Month month(const Record& row) const { return monthOf(m_kind, row).value_or(Month()); }

private:
    static inline const std::vector<Record> s_none;
    const RecordKind& m_kind;
    const std::vector<Record>* m_rows = &s_none;
};

CheckFigures::ByMonth sums(const Rows& rows, QStringView column)
{
    CheckFigures::ByMonth result;
    for (const Record& row : rows) {
        if (const auto figure = rows.figure(row, column))
            result[rows.month(row)] += *figure;
    }
    return result;
}

CheckFigures::ByArea byArea(const Rows& rows, QStringView column)
{
    CheckFigures::ByArea result;
    for (const Record& row : rows) {
        if (const auto figure = rows.figure(row, column))
            result[{rows.text(row, u"area"), rows.month(row)}] = *figure;
    }
    return result;
}

CheckFigures::ByMonth inArpu(const StoreRecords& records)
{
    const Rows rows(records, u"revenue");
    CheckFigures::ByMonth result;
    for (const Record& row : rows) {
        const VocabularyEntry* line =
            records.vocabularies.find(QStringLiteral("business_line"), rows.text(row, u"business_line"));
        const auto amount = rows.figure(row, u"amount");
        if (amount && line && line->has(u"in_arpu"))
            result[rows.month(row)] += *amount;
    }
    return result;
}

CheckFigures::ByMonth reportedArpu(const StoreRecords& records)
{
    const Rows rows(records, u"arpu");
    CheckFigures::ByMonth result;
    for (const Record& row : rows) {
        const auto reported = rows.figure(row, u"reported");
        if (reported && rows.text(row, u"plan_tier") == u"all")
            result[rows.month(row)] = *reported;
    }
    return result;
}

std::map<Month, bool> ownCarrier(const StoreRecords& records)
{
    const Rows rows(records, u"market");
    std::map<Month, bool> result;
    for (const Record& row : rows)
        result[rows.month(row)] |= rows.text(row, u"operator") == records.carrier;
    return result;
}

std::vector<CheckFigures::Repeat> repeats(const StoreRecords& records)
{
    const Rows rows(records, u"complaints");
    std::map<QString, qint64> accepted;
    for (const Record& row : rows) {
        if (const auto* minutes = std::get_if<qint64>(&row[static_cast<size_t>(rows.kind().indexOf(u"accepted_at"))]))
            accepted[rows.text(row, u"complaint")] = *minutes;
    }
    std::vector<CheckFigures::Repeat> result;
    for (const Record& row : rows) {
        const QString own = rows.text(row, u"complaint");
        const QString earlier = rows.text(row, u"repeat_of");
        const auto of = accepted.find(earlier);
        if (!earlier.isEmpty())
            result.push_back({rows.month(row), own, earlier, of != accepted.end() && of->second < accepted[own]});
    }
    return result;
}

CheckFigures figuresOf(const StoreRecords& records)
{
    const Rows subscribers(records, u"subscribers");
    CheckFigures figures;
    figures.store = records.store;
    figures.carrier = records.carrier;
    figures.openings = byArea(subscribers, u"opening");
    figures.closings = byArea(subscribers, u"closing");
    figures.grossAdds = sums(subscribers, u"gross_adds");
    figures.sourceAdds = sums(Rows(records, u"acquisition"), u"gross_adds");
    figures.bases = sums(Rows(records, u"cohorts"), u"base_subscribers");
    figures.inArpu = inArpu(records);
    figures.reported = reportedArpu(records);
    figures.hasOwnCarrier = ownCarrier(records);
    figures.repeats = repeats(records);
    return figures;
}

// A month between the first and the last of the store's months of a kind without a record of it.
void addGaps(std::vector<CheckFinding>& findings, const StoreRecords& records)
{
    for (const RecordKind& kind : recordKinds()) {
        if (kind.rhythm != Rhythm::Monthly)
            continue;
        const Rows rows(records, kind.name);
        std::set<Month> months;
        for (const Record& row : rows)
            months.insert(rows.month(row));
        if (months.empty())
            continue;
        for (Month month = *months.begin(); month < *months.rbegin(); month = month + 1) {
            if (!months.contains(month))
                findings.push_back({records.store, month, kind.name, FindingKind::KindMissing, {}, true});
        }
    }
}

} // namespace

QStringList checkedKinds()
{
    QStringList kinds{QStringLiteral("complaints")};
    for (const RecordKind& kind : recordKinds()) {
        if (kind.rhythm == Rhythm::Monthly)
            kinds.append(kind.name);
    }
    return kinds;
}

std::vector<CheckFinding> checkStoreRecords(const StoreRecords& records)
{
    std::vector<CheckFinding> findings = brokenRules(figuresOf(records));
    addGaps(findings, records);
    sortFindings(findings);
    return findings;
}
