// SPDX-License-Identifier: GPL-3.0-or-later
// Files that can't be imported: the real program names the file, the line, the column, the value and the reason, and
// leaves every byte of the book.
#include "app/program.h"

#include <QJsonArray>

namespace {

// Imports one file that must be refused whole; gives the lines of standard error without "storeyear: ".
QStringList refusedLines(
    const Program& program, const char* name, const QByteArray& bytes, const QStringList& more = {})
{
    program.write(name, bytes);
    const QByteArray before = program.read("book.storeyear");
    const QStringList files = program.files();
    const Ran ran = program.run(QStringList{"import", "book.storeyear", QString::fromUtf8(name)} + more);
    EXPECT_EQ(ran.code, 1) << name;
    EXPECT_EQ(program.read("book.storeyear"), before) << name;
    EXPECT_EQ(program.files(), files) << name;
    QStringList lines = ran.err.split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        lines.append(QString());
    EXPECT_TRUE(lines.last().startsWith(u"storeyear: ")) << ran.err.toStdString();
    lines.last().remove(0, 11);
    return lines;
}

class BadFile : public testing::Test {
protected:
    void SetUp() override { m_program.makeBook(); }

    // The one sentence for a file that can't be read at all.
    void expectSentence(const QByteArray& bytes, const char* sentence) const
    {
        EXPECT_EQ(refusedLines(m_program, "staffing.csv", bytes).join(u'\n').toStdString(), sentence);
    }
    // The line for a bad cell in the second line of a file.
    void expectCell(const char* name, const QByteArray& bytes, const char* line) const
    {
        EXPECT_EQ(refusedLines(m_program, name, bytes).first().toStdString(), line);
    }

    Program m_program;
};

TEST_F(BadFile, Missing)
{
    const Ran ran = m_program.run({"import", "book.storeyear", "revenue.csv"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.sentence().toStdString(), "There is no file revenue.csv. Check the path.");
}

TEST_F(BadFile, Empty)
{
    expectSentence("", "staffing.csv is empty: nothing was stored. Its first line must name the columns.");
    expectSentence("\r\n\r\n", "staffing.csv is empty: nothing was stored. Its first line must name the columns.");
}

TEST_F(BadFile, UnbalancedQuotes)
{
    expectSentence("store,month\nS1,2025-03\n\"S1,2025-04\nS1,2025-05\n",
        "staffing.csv, line 3: a quotation mark opens here and is never closed; nothing was stored. Close it, or "
        "remove "
        "it.");
}

TEST_F(BadFile, NoEncoding)
{
    expectSentence("store,month\nS1,\xFF\xFF\n",
        "staffing.csv, line 2: the text is neither UTF-8 nor GBK; nothing was stored. Save the file again as \"CSV "
        "UTF-8\".");
}

TEST_F(BadFile, Columns)
{
    expectSentence("store,month,salary\nS1,2025-03,1\n",
        "staffing.csv: the column \"salary\" is not known; nothing was stored. Rename or remove it. Columns: store, "
        "month, headcount, joiners, leavers, career_plans.");
    expectSentence("store,month,headcount,headcount\n",
        "staffing.csv: the column \"headcount\" stands twice; nothing was stored. Remove one of the two.");
    expectSentence("month,headcount\n",
        "staffing.csv: the column \"store\" is missing, which every record needs; nothing was stored. Add it.");
}

TEST_F(BadFile, AKindThatNoNameTells)
{
    const QStringList lines = refusedLines(m_program, "people.csv", "store,month\nS1,2025-03\n");
    EXPECT_TRUE(lines[0].startsWith(u"Neither the name of people.csv nor its columns tell which records it holds"))
        << lines[0].toStdString();
    const Ran ran = m_program.run({"import", "book.storeyear", "people.csv", "--kind", "persons"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.sentence().contains(u"persons")) << ran.err.toStdString();
}

TEST_F(BadFile, CellsAreNamedWithLineColumnValueAndReason)
{
    const QStringList lines = refusedLines(m_program, "staffing.csv",
        "store,month,headcount,joiners\n"
        "S1,2025-03,12,0\n"
        "S1,2025-13,-3,1.5\n"
        "S9,2025-04,12人,0\n");
    EXPECT_EQ(lines.join(u'\n').toStdString(),
        "staffing.csv, line 3, column month, \"2025-13\": not a month; write it as 2025-03\n"
        "staffing.csv, line 3, column headcount, \"-3\": must not be negative\n"
        "staffing.csv, line 3, column joiners, \"1.5\": must be a whole number\n"
        "staffing.csv, line 4, column headcount, \"12人\": the figure must stand without a unit (found: 人)\n"
        "staffing.csv: 2 of 3 records have faults, so nothing of the file was stored. Correct the cells listed, or "
        "leave the bad records out.");
}

TEST_F(BadFile, AStoreThatTheBookDoesNotHave)
{
    expectCell("staffing.csv", "store,month\nS9,2025-04\n",
        "staffing.csv, line 2, column store, \"S9\": the book does not have this store; it has: S1");
}

TEST_F(BadFile, DuplicatedKeys)
{
    expectCell("staffing.csv", "store,month,headcount\nS1,2025-03,1\nS1,2025-04,2\nS1,2025年3月,3\n",
        "staffing.csv, line 4: the same record stands on line 2 already");
}

TEST_F(BadFile, DaysThatDoNotExist)
{
    expectCell("training.csv", "store,day,topic\nS1,2025-02-29,5G\n",
        "training.csv, line 2, column day, \"2025-02-29\": the calendar does not have this day");
}

TEST_F(BadFile, NegativeCounts)
{
    expectCell("channels.csv", "store,month,channel,visits\nS1,2025-03,counter,-1\n",
        "channels.csv, line 2, column visits, \"-1\": must not be negative");
}

// A share is stored by its two parts: more than 100 % is a part greater than its whole.
TEST_F(BadFile, SharesOverAHundred)
{
    expectCell("joint_cases.csv", "store,month,cases,answered_15min\nS1,2025-03,5,6\n",
        "joint_cases.csv, line 2, column answered_15min, \"6\": Answered in 15 minutes (6) is more than Cases (5)");
    expectCell("subscribers.csv", "store,month,area,closing,on_5g\nS1,2025-03,urban,100,101\n",
        "subscribers.csv, line 2, column on_5g, \"101\": On 5G (101) is more than Closing (100)");
}

TEST_F(BadFile, ABalanceThatDoesNotClose)
{
    expectCell("subscribers.csv",
        "store,month,area,opening,gross_adds,churned,adjustment,closing\nS1,2025-03,urban,100,20,5,0,120\n",
        "subscribers.csv, line 2, column opening, \"100\": closing must be opening + gross adds - churned + "
        "adjustment: "
        "100 + 20 - 5 + 0 is not 120");
}

TEST_F(BadFile, GbkIsReadLikeAnyOther)
{
    m_program.write("staffing.csv",
        "\xD3\xAA\xD2\xB5\xCC\xFC,\xD4\xC2\xB7\xDD,\xD4\xDA\xB8\xDA\xC8\xCB\xCA\xFD\r\nS1,202503,14\r\n");
    const Ran ran = m_program.run({"import", "book.storeyear", "staffing.csv"});
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_EQ(ran.out.toStdString(), "staffing.csv: 1 new, 0 changed, 0 unchanged, 0 refused.\n");
}

TEST_F(BadFile, SkipBadStoresTheRestAndSaysSo)
{
    m_program.write("staffing.csv", "store,month,headcount\nS1,2025-02,15\nS1,2025-03,x\nS1,2025-04,16\n");
    const Ran ran = m_program.run({"import", "book.storeyear", "staffing.csv", "--skip-bad"});
    EXPECT_EQ(ran.code, 3);
    EXPECT_EQ(ran.out.toStdString(), "staffing.csv: 1 new, 1 changed, 0 unchanged, 1 refused.\n");
    EXPECT_EQ(ran.err.toStdString(), "staffing.csv, line 3, column headcount, \"x\": not a number\n");
}

TEST_F(BadFile, AsJson)
{
    m_program.write("staffing.csv", "store,month,headcount\nS1,2025-02,15\nS1,2025-03,x\n");
    const Ran ran = m_program.run({"import", "book.storeyear", "staffing.csv", "--skip-bad", "--json"});
    EXPECT_EQ(ran.code, 3);
    const QJsonObject file = ran.json()["files"].toArray()[0].toObject();
    EXPECT_EQ(file["file"].toString(), QStringLiteral("staffing.csv"));
    EXPECT_EQ(file["kind"].toString(), QStringLiteral("staffing"));
    EXPECT_TRUE(file["stored"].toBool());
    EXPECT_EQ(file["new"].toInt(), 0);
    EXPECT_EQ(file["changed"].toInt(), 1);
    EXPECT_EQ(file["unchanged"].toInt(), 0);
    EXPECT_EQ(file["refused"].toInt(), 1);
    const QJsonObject cell = file["refusals"].toArray()[0].toObject();
    EXPECT_EQ(cell["line"].toInt(), 3);
    EXPECT_EQ(cell["column"].toString(), QStringLiteral("headcount"));
    EXPECT_EQ(cell["value"].toString(), QStringLiteral("x"));
    EXPECT_EQ(cell["reason"].toString(), QStringLiteral("not a number"));
}

TEST_F(BadFile, InTheUsersLanguage)
{
    const QStringList lines =
        refusedLines(m_program, "staffing.csv", "store,month,headcount\nS1,2025-13,1\n", {"--language", "zh_CN"});
    ASSERT_EQ(lines.size(), 2);
    for (const QString& line : lines) {
        const bool isChinese = std::any_of(line.begin(), line.end(), [](QChar c) { return c.unicode() >= 0x4E00; });
        EXPECT_TRUE(isChinese && !line.contains(u"nothing")) << line.toStdString();
    }
    EXPECT_TRUE(lines[0].startsWith(u"staffing.csv 第 2 行")) << lines[0].toStdString();
}

} // namespace
