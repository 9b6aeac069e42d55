// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding_checks.h"

#include "core/money.h"
#include "domain/record_kind.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace {

constexpr double kArpuTolerance = 0.03;
constexpr qint64 kUrgentLimit = 2 * 60;
constexpr qint64 kNormalLimit = 24 * 60;

QString whole(double number)
{
    return QString::number(number, 'f', 0);
}

using MonthSums = std::map<Month, double>;

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

MonthSums sums(const Facts& facts, QStringView kind, QStringView column)
{
    MonthSums result;
    eachFigure(facts, kind, column, {}, [&](Month month, const QString&, double figure) { result[month] += figure; });
    return result;
}

class FactChecks final {
public:
    FactChecks(const Facts& facts, const std::vector<Month>& months)
        : m_facts(facts)
        , m_months(months)
    {
    }

    std::vector<CheckFinding> run()
    {
        checkOpenings();
        checkSources();
        checkRepeats();
        checkBases();
        checkArpu();
        checkMarket();
        std::stable_sort(m_findings.begin(), m_findings.end(), [](const CheckFinding& a, const CheckFinding& b) {
            return std::tuple(a.month, a.finding) < std::tuple(b.month, b.finding);
        });
        return std::move(m_findings);
    }

private:
    void add(Month month, const char16_t* kind, FindingKind finding, QStringList subjects, bool isWarning = false)
    {
        if (std::binary_search(m_months.begin(), m_months.end(), month)) {
            m_findings.push_back(
                {m_facts.store.id, month, QString::fromUtf16(kind), finding, std::move(subjects), isWarning});
        }
    }

    void checkOpenings()
    {
        std::map<std::pair<QString, Month>, double> closings;
        eachFigure(m_facts, u"subscribers", u"closing", u"area", [&](Month month, const QString& area, double figure) {
            closings[{area, month}] = figure;
        });
        eachFigure(m_facts, u"subscribers", u"opening", u"area", [&](Month month, const QString& area, double opening) {
            const auto before = closings.find({area, month - 1});
            if (before != closings.end() && opening != before->second)
                add(month, u"subscribers", FindingKind::OpeningBreaks, {area, whole(before->second), whole(opening)});
        });
    }

    void checkSources()
    {
        const MonthSums all = sums(m_facts, u"subscribers", u"gross_adds");
        for (const auto& [month, adds] : sums(m_facts, u"acquisition", u"gross_adds")) {
            const auto ofMonth = all.find(month);
            if (ofMonth != all.end() && adds > ofMonth->second)
                add(month, u"acquisition", FindingKind::SourcesExceedAdds, {whole(adds), whole(ofMonth->second)});
        }
    }

    void checkRepeats()
    {
        for (const Complaint& complaint : m_facts.complaints) {
            if (complaint.repeatOfAcceptedAt && *complaint.repeatOfAcceptedAt >= complaint.acceptedAt)
                add(complaint.acceptedAt.month(), u"complaints", FindingKind::RepeatNotEarlier, {complaint.id});
        }
    }

    void checkBases()
    {
        std::map<int, double> first;
        for (const auto& [month, base] : sums(m_facts, u"cohorts", u"base_subscribers")) {
            const auto [of, isFirst] = first.emplace(month.year(), base);
            if (!isFirst && of->second != base)
                add(month, u"cohorts", FindingKind::BaseChanges,
                    {QStringLiteral("base_subscribers"), whole(of->second), whole(base)});
        }
    }

    void checkArpu()
    {
        MonthSums inArpu; // fen
        eachFigure(
            m_facts, u"revenue", u"amount", u"business_line", [&](Month month, const QString& code, double amount) {
                const VocabularyEntry* line = m_facts.vocabularies.find(QStringLiteral("business_line"), code);
                if (line && line->has(u"in_arpu"))
                    inArpu[month] += amount;
            });
        const MonthSums openings = sums(m_facts, u"subscribers", u"opening");
        const MonthSums closings = sums(m_facts, u"subscribers", u"closing");
        eachFigure(m_facts, u"arpu", u"reported", u"plan_tier", [&](Month month, const QString& tier, double reported) {
            if (tier != u"all" || !inArpu.contains(month) || !openings.contains(month) || !closings.contains(month))
                return;
            const double average = (openings.at(month) + closings.at(month)) / 2;
            const double computed = average > 0 ? inArpu.at(month) / average : 0;
            const double difference = computed > 0 ? reported / computed - 1 : 0;
            if (std::abs(difference) > kArpuTolerance)
                add(month, u"arpu", FindingKind::ReportedArpuDiffers,
                    {Money{std::llround(reported)}.text(), Money{std::llround(computed)}.text(),
                        QString::number(difference * 100, 'f', 1)},
                    true);
        });
    }

    void checkMarket()
    {
        const FactTable* table = m_facts.table(u"market");
        if (!table || m_facts.store.carrier.isEmpty())
            return;
        const int by = table->labelIndex(u"operator");
        std::map<Month, bool> hasOwn;
        for (size_t row = 0; row < table->rowCount(); ++row)
            hasOwn[table->month(row)] |= table->codes(by).at(table->label(row, by)) == m_facts.store.carrier;
        for (const auto& [month, has] : hasOwn) {
            if (!has)
                add(month, u"market", FindingKind::OwnCarrierMissing, {m_facts.store.carrier});
        }
    }

    const Facts& m_facts;
    const std::vector<Month>& m_months;
    std::vector<CheckFinding> m_findings;
};

}

std::vector<CheckFinding> factChecks(const Facts& facts, const std::vector<Month>& months)
{
    return FactChecks(facts, months).run();
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
