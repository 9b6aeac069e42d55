// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/store_checks.h"

#include "domain/record_text_builder.h"

#include <gtest/gtest.h>

#include <string>

namespace {

using Cells = std::initializer_list<std::pair<const char*, const char*>>;

class Store {
public:
    Store() { m_records = {StoreId(QStringLiteral("S1")), QStringLiteral("mobile"), defaultVocabularies(), {}}; }

    Store& has(const char* kind, Cells cells)
    {
        m_records.byKind[QString::fromLatin1(kind)].push_back(recordOf(kind, cells));
        return *this;
    }
    Store& ofNoCarrier()
    {
        m_records.carrier.clear();
        return *this;
    }

    // What the checks find, a line for each: "2025-03 subscribers 0 urban|100|90", warnings with a ? at the end.
    std::vector<std::string> findings() const
    {
        std::vector<std::string> lines;
        for (const CheckFinding& finding : checkStoreRecords(m_records)) {
            QString line = QStringLiteral("%1 %2 %3 %4")
                               .arg(finding.month.text(), finding.recordKind)
                               .arg(int(finding.finding))
                               .arg(finding.subjects.join(u'|'));
            EXPECT_EQ(finding.store.text(), QStringLiteral("S1"));
            lines.push_back((line.trimmed() + (finding.isWarning ? QStringLiteral("?") : QString())).toStdString());
        }
        return lines;
    }

private:
    StoreRecords m_records;
};

std::string line(const char* where, FindingKind finding, const char* subjects, const char* end = "")
{
    return std::string(where) + ' ' + std::to_string(int(finding)) + (*subjects ? " " : "") + subjects + end;
}

using Lines = std::vector<std::string>;

TEST(StoreChecks, AnEmptyStoreHasNoFindings)
{
    EXPECT_EQ(Store().findings(), Lines());
}

TEST(StoreChecks, AMonthOpensWhereTheLastOneClosedInEachArea)
{
    Store store;
    store.has("subscribers", {{"month", "2024-12"}, {"area", "urban"}, {"closing", "100"}})
        .has("subscribers", {{"month", "2025-01"}, {"area", "urban"}, {"opening", "90"}, {"closing", "95"}})
        .has("subscribers", {{"month", "2024-12"}, {"area", "town"}, {"closing", "90"}})
        .has("subscribers", {{"month", "2025-01"}, {"area", "town"}, {"opening", "90"}, {"closing", "95"}});
    EXPECT_EQ(store.findings(), Lines({line("2025-01 subscribers", FindingKind::OpeningBreaks, "urban|100|90")}));
}

TEST(StoreChecks, AcrossAGapTheOpeningIsNotCompared)
{
    Store store;
    store.has("subscribers", {{"month", "2025-01"}, {"area", "urban"}, {"closing", "100"}})
        .has("subscribers", {{"month", "2025-03"}, {"area", "urban"}, {"opening", "90"}});
    EXPECT_EQ(store.findings(), Lines({line("2025-02 subscribers", FindingKind::KindMissing, "", "?")}));
}

TEST(StoreChecks, SourcesBringNoMoreThanTheMonthsGrossAdds)
{
    Store store;
    store.has("subscribers", {{"month", "2025-01"}, {"area", "urban"}, {"gross_adds", "60"}})
        .has("subscribers", {{"month", "2025-01"}, {"area", "town"}, {"gross_adds", "40"}})
        .has("acquisition", {{"month", "2025-01"}, {"source", "campus"}, {"gross_adds", "70"}})
        .has("acquisition", {{"month", "2025-01"}, {"source", "outreach"}, {"gross_adds", "30"}});
    EXPECT_EQ(store.findings(), Lines());
    store.has("acquisition", {{"month", "2025-01"}, {"source", "online"}, {"gross_adds", "1"}});
    EXPECT_EQ(store.findings(), Lines({line("2025-01 acquisition", FindingKind::SourcesExceedAdds, "101|100")}));
}

TEST(StoreChecks, ARepeatNamesAnEarlierComplaint)
{
    Store store;
    store.has("complaints", {{"complaint", "A"}, {"accepted_at", "2025-01-10T09:00"}})
        .has("complaints", {{"complaint", "B"}, {"accepted_at", "2025-02-10T09:00"}, {"repeat_of", "A"}})
        .has("complaints", {{"complaint", "C"}, {"accepted_at", "2025-01-05T09:00"}, {"repeat_of", "A"}})
        .has("complaints", {{"complaint", "D"}, {"accepted_at", "2025-03-05T09:00"}, {"repeat_of", "Z"}})
        .has("complaints", {{"complaint", "E"}, {"accepted_at", "2025-04-05T09:00"}, {"repeat_of", "E"}});
    EXPECT_EQ(store.findings(),
        Lines({line("2025-01 complaints", FindingKind::RepeatNotEarlier, "C|A"),
            line("2025-03 complaints", FindingKind::RepeatNotEarlier, "D|Z"),
            line("2025-04 complaints", FindingKind::RepeatNotEarlier, "E|E")}));
}

TEST(StoreChecks, TheBaseOfAYearIsFixed)
{
    Store store;
    store.has("cohorts", {{"month", "2024-12"}, {"base_subscribers", "900"}})
        .has("cohorts", {{"month", "2025-01"}, {"base_subscribers", "1000"}}) // a new year, a new base
        .has("cohorts", {{"month", "2025-02"}, {"base_subscribers", "1001"}})
        .has("cohorts", {{"month", "2025-03"}})
        .has("cohorts", {{"month", "2025-04"}, {"base_subscribers", "1000"}});
    EXPECT_EQ(
        store.findings(), Lines({line("2025-02 cohorts", FindingKind::BaseChanges, "base_subscribers|1000|1001")}));
}

// 5,000 yuan of mobile and value-added services over (90 + 110) / 2 people: 50 yuan each.
Store& withArpuOf50(Store& store)
{
    return store.has("revenue", {{"month", "2025-01"}, {"business_line", "mobile"}, {"amount", "4000"}})
        .has("revenue", {{"month", "2025-01"}, {"business_line", "value_added"}, {"amount", "1000"}})
        .has("revenue", {{"month", "2025-01"}, {"business_line", "device"}, {"amount", "9000"}})
        .has("subscribers", {{"month", "2025-01"}, {"area", "urban"}, {"opening", "60"}, {"closing", "70"}})
        .has("subscribers", {{"month", "2025-01"}, {"area", "town"}, {"opening", "30"}, {"closing", "40"}});
}

TEST(StoreChecks, TheReportedArpuIsWithinThreePerCentOfTheComputed)
{
    for (const char* near : {"50", "51.49", "48.51"}) {
        Store store;
        withArpuOf50(store).has("arpu", {{"month", "2025-01"}, {"plan_tier", "all"}, {"reported", near}});
        EXPECT_EQ(store.findings(), Lines()) << near;
    }
    Store above;
    withArpuOf50(above).has("arpu", {{"month", "2025-01"}, {"plan_tier", "all"}, {"reported", "51.51"}});
    EXPECT_EQ(
        above.findings(), Lines({line("2025-01 arpu", FindingKind::ReportedArpuDiffers, "51.51|50.00|3.0", "?")}));
    Store below;
    withArpuOf50(below).has("arpu", {{"month", "2025-01"}, {"plan_tier", "all"}, {"reported", "45"}});
    EXPECT_EQ(
        below.findings(), Lines({line("2025-01 arpu", FindingKind::ReportedArpuDiffers, "45.00|50.00|-10.0", "?")}));
}

TEST(StoreChecks, OnlyTheStoreAsAWholeIsComparedAndOnlyWithAllParts)
{
    Store tiers;
    withArpuOf50(tiers).has("arpu", {{"month", "2025-01"}, {"plan_tier", "premium"}, {"reported", "120"}});
    EXPECT_EQ(tiers.findings(), Lines());
    Store noRevenue;
    noRevenue.has("subscribers", {{"month", "2025-01"}, {"area", "urban"}, {"opening", "90"}, {"closing", "110"}})
        .has("arpu", {{"month", "2025-01"}, {"plan_tier", "all"}, {"reported", "120"}});
    EXPECT_EQ(noRevenue.findings(), Lines());
}

TEST(StoreChecks, TheOwnCarrierIsOneOfTheOperators)
{
    Store store;
    store.has("market", {{"month", "2025-01"}, {"operator", "mobile"}})
        .has("market", {{"month", "2025-01"}, {"operator", "unicom"}})
        .has("market", {{"month", "2025-02"}, {"operator", "unicom"}});
    EXPECT_EQ(store.findings(), Lines({line("2025-02 market", FindingKind::OwnCarrierMissing, "mobile")}));
    EXPECT_EQ(store.ofNoCarrier().findings(), Lines());
}

TEST(StoreChecks, AMonthWithoutRecordsOfAKindIsNamed)
{
    Store store;
    store.has("staffing", {{"month", "2024-11"}, {"headcount", "12"}})
        .has("staffing", {{"month", "2025-02"}, {"headcount", "12"}});
    EXPECT_EQ(store.findings(),
        Lines({line("2024-12 staffing", FindingKind::KindMissing, "", "?"),
            line("2025-01 staffing", FindingKind::KindMissing, "", "?")}));
}

TEST(StoreChecks, FindingsStandMonthByMonth)
{
    Store store;
    store.has("market", {{"month", "2025-02"}, {"operator", "unicom"}})
        .has("complaints", {{"complaint", "E"}, {"accepted_at", "2025-01-05T09:00"}, {"repeat_of", "E"}})
        .has("subscribers", {{"month", "2025-01"}, {"area", "urban"}, {"closing", "100"}})
        .has("subscribers", {{"month", "2025-02"}, {"area", "urban"}, {"opening", "90"}});
    EXPECT_EQ(store.findings(),
        Lines({line("2025-01 complaints", FindingKind::RepeatNotEarlier, "E|E"),
            line("2025-02 subscribers", FindingKind::OpeningBreaks, "urban|100|90"),
            line("2025-02 market", FindingKind::OwnCarrierMissing, "mobile")}));
}

} // namespace
