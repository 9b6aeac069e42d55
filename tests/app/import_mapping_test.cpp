// SPDX-License-Identifier: GPL-3.0-or-later
// `import --mapping FILE`, by the real program: kept, settled by hand, used again.
#include "app/program.h"

#include <QJsonArray>

namespace {

class ImportMapping : public testing::Test {
protected:
    void SetUp() override { m_program.makeBook(); }
    Ran import(const char* file) const
    {
        return m_program.run({"import", "book.storeyear", QString::fromUtf8(file), "--mapping", "m.json"});
    }
    // Puts in the kept mapping's column with this head what a person would write there.
    void settle(const QString& header, const QString& column, int unit = 1) const
    {
        QJsonObject json = QJsonDocument::fromJson(m_program.read("m.json")).object();
        QJsonArray tables = json["tables"].toArray();
        QJsonObject table = tables[0].toObject();
        QJsonArray columns = table["columns"].toArray();
        for (QJsonValueRef each : columns) {
            QJsonObject one = each.toObject();
            if (one["header"].toString() != header)
                continue;
            one["column"] = column;
            one["unit"] = unit;
            each = one;
        }
        table["columns"] = columns;
        tables[0] = table;
        json["tables"] = tables;
        m_program.write("m.json", QJsonDocument(json).toJson());
    }

    Program m_program;
};

TEST_F(ImportMapping, WhatIsNotKnownIsSettledOnceAndHoldsForTheNextFile)
{
    m_program.write("staffing.csv", "营业厅,月份,坐席数,工位编码\nS1,2025-03,15,A1\n");
    const Ran first = import("staffing.csv");
    EXPECT_EQ(first.code, 1);
    EXPECT_TRUE(first.err.contains(u"坐席数")) << first.err.toStdString();
    settle(QStringLiteral("坐席数"), QStringLiteral("headcount"));
    const Ran half = import("staffing.csv");
    EXPECT_EQ(half.code, 1);
    EXPECT_TRUE(half.err.contains(u"工位编码")) << half.err.toStdString();
    settle(QStringLiteral("工位编码"), QString());
    EXPECT_EQ(import("staffing.csv").out.toStdString(), "staffing.csv: 1 new, 0 changed, 0 unchanged, 0 refused.\n");
    // Another name tells no kind, titles stand above, and the columns are in another order.
    m_program.write("四月.csv", "四月在岗\n坐席数,营业厅,工位编码,月份\n16,S1,B7,202504\n");
    EXPECT_EQ(import("四月.csv").out.toStdString(), "四月.csv: 1 new, 0 changed, 0 unchanged, 0 refused.\n");
}

TEST_F(ImportMapping, UnitsAndMonthsSideBySide)
{
    m_program.write("revenue.csv", "营业厅,业务线,2025年1月,2025年2月\nS1,mobile,1.5,2.5\n");
    const Ran first = import("revenue.csv");
    ASSERT_EQ(first.code, 0) << first.err.toStdString();
    settle(QStringLiteral("2025年1月"), QStringLiteral("amount"), 10000);
    settle(QStringLiteral("2025年2月"), QStringLiteral("amount"), 10000);
    EXPECT_EQ(import("revenue.csv").out.toStdString(), "revenue.csv: 0 new, 2 changed, 0 unchanged, 0 refused.\n");
    m_program.write("next.csv", "营业厅,业务线,2025年1月,2025年2月,2025年3月\nS1,mobile,1.5,2.5,3.5\n");
    EXPECT_EQ(import("next.csv").out.toStdString(), "next.csv: 1 new, 0 changed, 2 unchanged, 0 refused.\n");
}

TEST_F(ImportMapping, AMappingThatIsThereIsNotWrittenOver)
{
    m_program.write("staffing.csv", "store,month,headcount\nS1,2025-03,15\n");
    ASSERT_EQ(import("staffing.csv").code, 0);
    const QByteArray kept = m_program.read("m.json");
    EXPECT_TRUE(kept.contains("headcount"));
    m_program.write("arpu.csv", "store,month,plan_tier,reported\nS1,2025-01,all,60.50\n");
    EXPECT_EQ(import("arpu.csv").code, 0);
    EXPECT_EQ(m_program.read("m.json"), kept);
}

TEST_F(ImportMapping, ABadMappingStoresNothing)
{
    m_program.write("staffing.csv", "store,month,headcount\nS1,2025-03,15\n");
    m_program.write("m.json", "{\"tables\":[{\"kind\":\"revenu\"}]}");
    const QByteArray before = m_program.read("book.storeyear");
    const Ran ran = import("staffing.csv");
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.sentence().contains(u"revenu"));
    EXPECT_EQ(m_program.read("book.storeyear"), before);
}

} // namespace
