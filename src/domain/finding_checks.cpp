// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding_checks.h"

#include "domain/record_kind.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace {

constexpr qint64 kUrgentLimit = 2 * 60;
constexpr qint64 kNormalLimit = 24 * 60;

// A table's figures of one column with their month and the code of a label (empty without one).
template <class Take>
void eachFigure(const Facts& facts, QStringView kind, QStringView column, QStringView label, const Take& take)
{
    const FactTable* table = facts.table(kind);
    const int of = table ? table->columnIndex(column) : -1;
    if (of < 0)
        return;
    const int by = label.isEmpty() ? -1 : table->labelIndex(label);
    for (size_t row = 0; row < table->rowCount(); ++row) {
        const double figure = table->figure(row, of);
        if (!std::isnan(figure))
            take(table->month(row), by < 0 ? QString() : table->codes(by).at(table->label(row, by)), figure);
    }
}

CheckFigures::ByMonth sums(const Facts& facts, QStringView kind, QStringView column)
{
    CheckFigures::ByMonth result;
    eachFigure(facts, kind, column, {}, [&](Month month, const QString&, double figure) { result[month] += figure; });
    return result;
}

CheckFigures::ByArea byArea(const Facts& facts, QStringView column)
{
    CheckFigures::ByArea result;
    eachFigure(facts, u"subscribers", column, u"area", [&](Month month, const QString& area, double figure) {
        result[{area, month}] = figure;
    });
    return result;
}

CheckFigures::ByMonth inArpu(const Facts& facts)
{
    CheckFigures::ByMonth result;
    eachFigure(facts, u"revenue", u"amount", u"business_line", [&](Month month, const QString& code, double amount) {
        const VocabularyEntry* line = facts.vocabularies.find(QStringLiteral("business_line"), code);
        if (line && line->has(u"in_arpu"))
            result[month] += amount;
    });
    return result;
}

CheckFigures::ByMonth reportedArpu(const Facts& facts)
{
    CheckFigures::ByMonth result;
    eachFigure(facts, u"arpu", u"reported", u"plan_tier", [&](Month month, const QString& tier, double reported) {
        if (tier == u"all")
            result[month] = reported;
    });
    return result;
}

std::map<Month, bool> ownCarrier(const Facts& facts)
{
    std::map<Month, bool> result;
    const FactTable* table = facts.table(u"market");
    const int by = table ? table->labelIndex(u"operator") : -1;
    for (size_t row = 0; table && row < table->rowCount(); ++row)
        result[table->month(row)] |= table->codes(by).at(table->label(row, by)) == facts.store.carrier;
    return result;
}

CheckFigures figuresOf(const Facts& facts)
{
    CheckFigures figures;
    figures.store = facts.store.id;
    figures.carrier = facts.store.carrier;
    figures.openings = byArea(facts, u"opening");
    figures.closings = byArea(facts, u"closing");
    figures.grossAdds = sums(facts, u"subscribers", u"gross_adds");
    figures.sourceAdds = sums(facts, u"acquisition", u"gross_adds");
    figures.bases = sums(facts, u"cohorts", u"base_subscribers");
    figures.inArpu = inArpu(facts);
    figures.reported = reportedArpu(facts);
    figures.hasOwnCarrier = ownCarrier(facts);
    for (const Complaint& complaint : facts.complaints) {
        if (const std::optional<Moment>& before = complaint.repeatOfAcceptedAt)
            figures.repeats.push_back({complaint.acceptedAt.month(), complaint.id, {}, *before < complaint.acceptedAt});
    }
    return figures;
}

}

std::vector<CheckFinding> factChecks(const Facts& facts, const std::vector<Month>& months)
{
    std::vector<CheckFinding> findings = brokenRules(figuresOf(facts));
    std::erase_if(findings,
        [&](const CheckFinding& finding) { return !std::binary_search(months.begin(), months.end(), finding.month); });
    return findings;
}

std::vector<KindGap> missingKinds(const Facts& facts, const std::vector<Month>& months)
{
    std::vector<KindGap> gaps;
    for (const RecordKind& kind : recordKinds()) {
        const FactTable* table = facts.table(kind.name);
        if (!table || (kind.rhythm != Rhythm::Monthly && kind.rhythm != Rhythm::Daily))
            continue;
        KindGap gap{kind.name, months};
        for (size_t row = 0; row < table->rowCount(); ++row)
            std::erase(gap.months, table->month(row));
        if (!gap.months.empty() && gap.months.size() < months.size())
            gaps.push_back(std::move(gap));
    }
    return gaps;
}

std::vector<OverdueComplaint> overdueComplaints(const Facts& facts, Month through)
{
    std::vector<OverdueComplaint> overdue;
    for (const Complaint& complaint : facts.complaints) {
        const bool isDone = complaint.isUrgent ? complaint.respondedAt.has_value() : complaint.closedAt.has_value();
        const Moment due{complaint.acceptedAt.minutes + (complaint.isUrgent ? kUrgentLimit : kNormalLimit)};
        if (!isDone && !complaint.closedAt && complaint.acceptedAt.month() <= through && facts.asOf > due)
            overdue.push_back({&complaint, due, facts.asOf.minutes - due.minutes});
    }
    std::stable_sort(overdue.begin(), overdue.end(),
        [](const OverdueComplaint& a, const OverdueComplaint& b) { return a.minutesLate > b.minutesLate; });
    return overdue;
}
