// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/store_checks.h"

#include "core/moment.h"
#include "core/money.h"
#include "domain/record_shape.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace {

constexpr double kArpuTolerance = 0.03;

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

QString whole(double number)
{
    return QString::number(static_cast<qint64>(std::llround(number)));
}

class Checker {
public:
    explicit Checker(const StoreRecords& records)
        : m_records(records)
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
        checkGaps();
        std::ranges::stable_sort(m_findings, [](const CheckFinding& a, const CheckFinding& b) {
            return a.month != b.month ? a.month < b.month : a.finding < b.finding;
        });
        return std::move(m_findings);
    }

private:
    void add(Month month, const QString& kind, FindingKind finding, QStringList subjects, bool isWarning = false)
    {
        m_findings.push_back({m_records.store, month, kind, finding, std::move(subjects), isWarning});
    }

    void checkOpenings()
    {
        const Rows rows(m_records, u"subscribers");
        std::map<std::pair<QString, Month>, double> closings;
        for (const Record& row : rows) {
            if (const auto closing = rows.figure(row, u"closing"))
                closings[{rows.text(row, u"area"), rows.month(row)}] = *closing;
        }
        for (const Record& row : rows) {
            const auto before = closings.find({rows.text(row, u"area"), rows.month(row) - 1});
            const auto opening = rows.figure(row, u"opening");
            if (opening && before != closings.end() && *opening != before->second)
                add(rows.month(row), rows.kind().name, FindingKind::OpeningBreaks,
                    {rows.text(row, u"area"), whole(before->second), whole(*opening)});
        }
    }

    std::map<Month, double> sums(const Rows& rows, QStringView column) const
    {
        std::map<Month, double> result;
        for (const Record& row : rows) {
            if (const auto figure = rows.figure(row, column))
                result[rows.month(row)] += *figure;
        }
        return result;
    }

    void checkSources()
    {
        const Rows rows(m_records, u"acquisition");
        const auto ofSources = sums(rows, u"gross_adds");
        const auto ofMonth = sums(Rows(m_records, u"subscribers"), u"gross_adds");
        for (const auto& [month, adds] : ofSources) {
            const auto all = ofMonth.find(month);
            if (all != ofMonth.end() && adds > all->second)
                add(month, rows.kind().name, FindingKind::SourcesExceedAdds, {whole(adds), whole(all->second)});
        }
    }

    void checkRepeats()
    {
        const Rows rows(m_records, u"complaints");
        std::map<QString, double> accepted;
        for (const Record& row : rows) {
            if (const auto* minutes =
                    std::get_if<qint64>(&row[static_cast<size_t>(rows.kind().indexOf(u"accepted_at"))]))
                accepted[rows.text(row, u"complaint")] = static_cast<double>(*minutes);
        }
        for (const Record& row : rows) {
            const QString earlier = rows.text(row, u"repeat_of");
            if (earlier.isEmpty())
                continue;
            const QString own = rows.text(row, u"complaint");
            const auto of = accepted.find(earlier);
            if (of == accepted.end() || of->second >= accepted[own])
                add(rows.month(row), rows.kind().name, FindingKind::RepeatNotEarlier, {own, earlier});
        }
    }

    void checkBases()
    {
        const Rows rows(m_records, u"cohorts");
        for (const QString& column : {QStringLiteral("base_subscribers")}) {
            std::map<int, double> first;
            for (const Record& row : rows) {
                const auto base = rows.figure(row, column);
                if (!base)
                    continue;
                const auto [of, isFirst] = first.emplace(rows.month(row).year(), *base);
                if (!isFirst && of->second != *base)
                    add(rows.month(row), rows.kind().name, FindingKind::BaseChanges,
                        {column, whole(of->second), whole(*base)});
            }
        }
    }

    void checkArpu()
    {
        const Rows revenue(m_records, u"revenue");
        std::map<Month, double> inArpu; // fen
        for (const Record& row : revenue) {
            const VocabularyEntry* line =
                m_records.vocabularies.find(QStringLiteral("business_line"), revenue.text(row, u"business_line"));
            const auto amount = revenue.figure(row, u"amount");
            if (amount && line && line->has(u"in_arpu"))
                inArpu[revenue.month(row)] += *amount;
        }
        const Rows subscribers(m_records, u"subscribers");
        const auto openings = sums(subscribers, u"opening");
        const auto closings = sums(subscribers, u"closing");
        const Rows arpu(m_records, u"arpu");
        for (const Record& row : arpu) {
            const Month month = arpu.month(row);
            const auto reported = arpu.figure(row, u"reported");
            const bool isWhole = inArpu.contains(month) && openings.contains(month) && closings.contains(month);
            if (arpu.text(row, u"plan_tier") != u"all" || !reported || !isWhole)
                continue;
            const double average = (openings.at(month) + closings.at(month)) / 2;
            const double computed = average > 0 ? inArpu.at(month) / average : 0;
            const double difference = computed > 0 ? *reported / computed - 1 : 0;
            if (std::abs(difference) > kArpuTolerance)
                add(month, arpu.kind().name, FindingKind::ReportedArpuDiffers,
                    {Money{std::llround(*reported)}.text(), Money{std::llround(computed)}.text(),
                        QString::number(difference * 100, 'f', 1)},
                    true);
        }
    }

    void checkMarket()
    {
        if (m_records.carrier.isEmpty())
            return;
        const Rows rows(m_records, u"market");
        std::map<Month, bool> hasOwn;
        for (const Record& row : rows)
            hasOwn[rows.month(row)] |= rows.text(row, u"operator") == m_records.carrier;
        for (const auto& [month, has] : hasOwn) {
            if (!has)
                add(month, rows.kind().name, FindingKind::OwnCarrierMissing, {m_records.carrier});
        }
    }

    // A month between the first and the last of the store's months of a kind without a record of it.
    void checkGaps()
    {
        for (const RecordKind& kind : recordKinds()) {
            if (kind.rhythm != Rhythm::Monthly)
                continue;
            const Rows rows(m_records, kind.name);
            std::set<Month> months;
            for (const Record& row : rows)
                months.insert(rows.month(row));
            if (months.empty())
                continue;
            for (Month month = *months.begin(); month < *months.rbegin(); month = month + 1) {
                if (!months.contains(month))
                    add(month, kind.name, FindingKind::KindMissing, {}, true);
            }
        }
    }

    const StoreRecords& m_records;
    std::vector<CheckFinding> m_findings;
};

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
    return Checker(records).run();
}
