// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/check_service.h"

#include "services/shelf.h"

namespace {

TEST(CheckService, ReadsEveryStoresRecordsFromTheBook)
{
    Shelf shelf;
    shelf.import("subscribers.csv",
        "store,month,area,opening,closing\n"
        "S1,2025-01,urban,100,110\nS1,2025-02,urban,110,120\nS1,2025-03,urban,121,130\n"
        "S2,2025-01,urban,100,110\nS2,2025-02,urban,100,120\n");
    shelf.import("market.csv", "store,month,operator,subscribers\nS2,2025-01,mobile,5\n");
    const auto findings = checkBook(*shelf.book);
    ASSERT_TRUE(findings);
    std::vector<std::string> lines;
    for (const CheckFinding& finding : *findings)
        lines.push_back(
            QStringLiteral("%1 %2 %3 %4")
                .arg(finding.store.text(), finding.month.text(), finding.recordKind, finding.subjects.join(u'|'))
                .toStdString());
    EXPECT_EQ(lines,
        std::vector<std::string>({"S1 2025-03 subscribers urban|120|121", "S2 2025-01 market unicom",
            "S2 2025-02 subscribers urban|110|100"}));
}

// Which revenue counts for the ARPU is the store's own list to say.
TEST(CheckService, TheStoresOwnVocabulariesCount)
{
    Shelf shelf;
    shelf.import("revenue.csv", "store,month,business_line,amount\nS1,2025-01,mobile,5000\nS1,2025-01,device,99999\n");
    shelf.import("subscribers.csv", "store,month,area,opening,closing\nS1,2025-01,urban,90,110\n");
    shelf.import("arpu.csv", "store,month,plan_tier,reported\nS1,2025-01,all,50\n");
    EXPECT_TRUE(checkBook(*shelf.book)->empty());
    shelf.import("arpu.csv", "store,month,plan_tier,reported\nS1,2025-01,all,55\n");
    const auto findings = checkBook(*shelf.book);
    ASSERT_EQ(findings->size(), 1U);
    EXPECT_TRUE(findings->front().isWarning);
    EXPECT_EQ(findings->front().subjects,
        QStringList({QStringLiteral("55.00"), QStringLiteral("50.00"), QStringLiteral("10.0")}));
}

TEST(CheckService, ABookWithoutFiguresHasNoFindings)
{
    Shelf shelf;
    EXPECT_TRUE(checkBook(*shelf.book)->empty());
}

} // namespace
