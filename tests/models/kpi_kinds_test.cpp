// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kpi_kinds.h"

#include "domain/record_kind.h"

#include <gtest/gtest.h>

namespace {

std::string kinds(const char* kpi)
{
    return recordKindsOf(KpiId(QString::fromUtf8(kpi)), Catalogue::shipped()).join(QStringLiteral(", ")).toStdString();
}

TEST(KpiKinds, AreThoseOfBothParts)
{
    EXPECT_EQ(kinds("revenue"), "revenue");
    EXPECT_EQ(kinds("arpu"), "revenue, subscribers");
    EXPECT_EQ(kinds("answer_rate"), "queue_hours");
    EXPECT_EQ(kinds("complaints_per_10k"), "complaints, subscribers");
}

TEST(KpiKinds, OfAnExpressionAreThoseOfItsKpis)
{
    // arpu x profit margin / churn rate
    EXPECT_EQ(kinds("lifetime_value"), "revenue, subscribers, costs");
    EXPECT_EQ(kinds("peak_idle_ratio"), "queue_hours");
}

TEST(KpiKinds, OfAnUnknownKpiAreNone)
{
    EXPECT_EQ(kinds("nothing"), "");
}

TEST(KpiKinds, AreRecordKinds)
{
    for (const KpiDefinition& kpi : Catalogue::shipped().all()) {
        const QStringList found = recordKindsOf(kpi.id, Catalogue::shipped());
        EXPECT_FALSE(found.isEmpty()) << kpi.id.text().toStdString();
        for (const QString& kind : found)
            EXPECT_NE(findRecordKind(kind), nullptr) << kind.toStdString();
    }
}

} // namespace
