// SPDX-License-Identifier: GPL-3.0-or-later
// `import --dry-run`, folders and totals, by the real program.
#include "app/program.h"

#include <QJsonArray>

namespace {

class ImportTrial : public testing::Test {
protected:
    void SetUp() override { m_program.makeBook(); }

    Program m_program;
};

TEST_F(ImportTrial, TellsWhatWouldBeAndStoresNothing)
{
    const QByteArray before = m_program.read("book.storeyear");
    m_program.write("figures.txt", "staffing 2025\nstore\tmonth\theadcount\nS1\t2025-02\t15\nS1\t2025-03\t1,016\n");
    const Ran ran = m_program.run({"import", "book.storeyear", "figures.txt", "--kind", "staffing", "--dry-run"});
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_EQ(ran.out.toStdString(),
        "figures.txt: staffing, head in line 2, months 2025-02–2025-03 (2), UTF-8, tabs.\n"
        "figures.txt: 1 new, 1 changed, 0 unchanged, 0 refused.\n"
        "A trial: nothing is stored.\n");
    EXPECT_EQ(m_program.read("book.storeyear"), before);
}

TEST_F(ImportTrial, RefusalsAreToldAsInAnImport)
{
    m_program.write("staffing.csv", "store,month,headcount\nS1,2025-03,x\n");
    const Ran ran = m_program.run({"import", "book.storeyear", "staffing.csv", "--dry-run"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains(u"staffing.csv, line 2, column headcount")) << ran.err.toStdString();
}

TEST_F(ImportTrial, JsonHasColumnsMonthsAndTheTotal)
{
    m_program.write("revenue.csv", "营业厅,月份,业务线,收入（万元）\nS1,202503,mobile,1.5\n");
    const Ran ran = m_program.run({"import", "book.storeyear", "revenue.csv", "--dry-run", "--json"});
    ASSERT_EQ(ran.code, 0) << ran.err.toStdString();
    const QJsonObject json = ran.json();
    EXPECT_TRUE(json["dryRun"].toBool());
    EXPECT_EQ(json["total"].toObject()["new"].toInt(), 1);
    const QJsonObject file = json["files"].toArray()[0].toObject();
    EXPECT_FALSE(file["stored"].toBool());
    EXPECT_EQ(file["encoding"].toString(), QStringLiteral("UTF-8"));
    EXPECT_EQ(file["separator"].toString(), QStringLiteral(","));
    EXPECT_EQ(file["head"].toArray(), QJsonArray({1, 1}));
    EXPECT_EQ(file["months"].toArray(), QJsonArray({QStringLiteral("2025-03")}));
    const QJsonObject amount = file["columns"].toArray()[3].toObject();
    EXPECT_EQ(amount["column"].toString(), QStringLiteral("amount"));
    EXPECT_EQ(amount["header"].toString(), QStringLiteral("收入（万元）"));
    EXPECT_EQ(amount["unit"].toInt(), 10000);
}

TEST_F(ImportTrial, AFolderIsImportedFileByFileWithATotal)
{
    ASSERT_TRUE(QDir(m_program.folder.path()).mkdir(QStringLiteral("in")));
    m_program.write("in/staffing.csv", "store,month,headcount\nS1,2025-02,15\n");
    m_program.write("in/arpu.csv", "store,month,plan_tier,reported\nS1,2025-01,all,60.50\n");
    const Ran ran = m_program.run({"import", "book.storeyear", "in"});
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_EQ(ran.out.toStdString(),
        "arpu.csv: 1 new, 0 changed, 0 unchanged, 0 refused.\n"
        "staffing.csv: 0 new, 1 changed, 0 unchanged, 0 refused.\n"
        "In all: 1 new, 1 changed, 0 unchanged, 0 refused.\n");
}

TEST_F(ImportTrial, WhatTheFileLacksIsSaid)
{
    m_program.write("staffing.csv", "store,month,headcount,joiners\nS1,2025-01,12,3\n");
    ASSERT_EQ(m_program.run({"import", "book.storeyear", "staffing.csv"}).code, 0);
    m_program.write("staffing.csv", "store,month,headcount\nS1,2025-01,14\n");
    const Ran ran = m_program.run({"import", "book.storeyear", "staffing.csv"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(
        ran.err.toStdString(), "staffing.csv lacks the columns joiners: what the book has there stays (records: 1).\n");
}

} // namespace
