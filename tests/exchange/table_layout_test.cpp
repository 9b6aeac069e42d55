// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_layout.h"

#include "exchange/cell_parser.h"
#include "exchange/head_text.h"
#include "exchange/record_reader.h"
#include "exchange/written_file.h"
#include "exchange/written_workbook.h"

#include <QStringEncoder>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

struct Reading {
    std::vector<std::string> records; // "S1|2025-03|counter|48600"
    std::vector<std::string> refused; // "3 amount x"
    std::optional<Error> error;
};

Reading readAll(const QString& path, QStringView kindName)
{
    Reading reading;
    const RecordKind& kind = *findRecordKind(kindName);
    const auto reader = RecordReader::open(path, kind);
    if (!reader) {
        reading.error = reader.error();
        return reading;
    }
    for (;;) {
        const Result<bool> more = (*reader)->next();
        if (!more)
            reading.error = more.error();
        if (!more || !*more)
            return reading;
        for (const Refusal& refusal : (*reader)->refusals()) {
            reading.refused.push_back(
                QStringLiteral("%1 %2 %3").arg(refusal.line).arg(refusal.column, refusal.value).toStdString());
        }
        if (!(*reader)->refusals().empty())
            continue;
        QStringList cells;
        for (size_t i = 0; i < kind.columns.size(); ++i) {
            const QString text = cellText(kind.columns[i], (*reader)->record()[i]);
            if (!text.isEmpty())
                cells.append(text);
        }
        reading.records.push_back(cells.join(u'|').toStdString());
    }
}

class TableLayouts : public testing::Test {
protected:
    Reading read(const char* kind, const QString& text)
    {
        return readAll(files.write(QStringLiteral("a.csv"), text.toUtf8()), QString::fromLatin1(kind));
    }
    WrittenFiles files;
};

} // namespace

TEST_F(TableLayouts, TitlesAboveTotalsBetweenAndRemarksBelowAreNoData)
{
    const Reading reading = read("staffing",
        QStringLiteral("城东营业厅人员情况表,,,\n,,,\n门店,月份,人数,入职人数\n"
                       "S1,202503,12,1\n合计,,12,1\nS1,2025年4月,13,--\n"
                       "小计,,13,\n注:含派遣,,,\n"));
    EXPECT_FALSE(reading.error);
    EXPECT_THAT(reading.refused, IsEmpty());
    EXPECT_THAT(reading.records, ElementsAre("S1|2025-03|12|1", "S1|2025-04|13"));
}

TEST_F(TableLayouts, AHeadOfTwoLinesWithCellsMergedAcrossAndDown)
{
    const Reading reading = read("subscribers",
        QStringLiteral("门店,月份,区域,用户,,其他,\n,,,新增用户,离网用户,流量用户,\n"
                       "S1,2025/3,urban,420,180,9000,\n"));
    EXPECT_FALSE(reading.error) << reading.error->subjects.join(u'|').toStdString();
    EXPECT_THAT(reading.records, ElementsAre("S1|2025-03|urban|420|180|9000"));
}

TEST_F(TableLayouts, UnitsInHeadsAndTitlesAreCountedIn)
{
    EXPECT_THAT(
        read("revenue", QStringLiteral("门店,月份,业务线,渠道,收入（万元）\nS1,2025-03,mobile,counter,\"1,234.56\"\n"))
            .records,
        ElementsAre("S1|2025-03|mobile|counter|12345600.00"));
    EXPECT_THAT(
        read("revenue",
            QStringLiteral("收入表 单位：万元,,,,\n门店,月份,业务线,渠道,收入\nS1,2025-03,mobile,counter,4.86\n"))
            .records,
        ElementsAre("S1|2025-03|mobile|counter|48600.00"));
}

TEST_F(TableLayouts, MonthsAsColumnsMakeARecordEach)
{
    const Reading reading = read("revenue",
        QStringLiteral("2025年各渠道收入,,,,,\n门店,业务线,渠道,1月,2月,3月,合计\n"
                       "S1,mobile,counter,10,20,,30\n"));
    EXPECT_FALSE(reading.error) << reading.error->subjects.join(u'|').toStdString();
    EXPECT_THAT(reading.records, ElementsAre("S1|2025-01|mobile|counter|10.00", "S1|2025-02|mobile|counter|20.00"));
}

TEST_F(TableLayouts, MonthsOverMeasuresInGbk)
{
    const QString text = QStringLiteral("门店,区域,2025年1月,,2025年2月,\n,,新增用户,离网用户,新增用户,离网用户\n"
                                        "S1,urban,420,180,300,x\n");
    const QByteArray gbk = QStringEncoder("GB18030")(text);
    const Reading reading = readAll(files.write(QStringLiteral("b.csv"), gbk), u"subscribers");
    EXPECT_FALSE(reading.error) << reading.error->subjects.join(u'|').toStdString();
    EXPECT_THAT(reading.records, ElementsAre("S1|2025-01|urban|420|180"));
    EXPECT_THAT(reading.refused, ElementsAre("3 churned x"));
}

TEST_F(TableLayouts, AMonthThatLacksAMeasureDoesNotTakeAnothersFigure)
{
    const Reading reading = read("subscribers",
        QStringLiteral("门店,区域,2025年1月,,2025年2月\n,,新增用户,离网用户,新增用户\nS1,urban,420,180,300\n"));
    EXPECT_FALSE(reading.error) << reading.error->subjects.join(u'|').toStdString();
    EXPECT_THAT(reading.records, ElementsAre("S1|2025-01|urban|420|180", "S1|2025-02|urban|300"));
}

TEST_F(TableLayouts, AYearOverItsMonthsIsTheirYear)
{
    const Reading reading =
        read("revenue", QStringLiteral("单位：万元\n营业厅,业务线,2024年,,2025年\n,,11月,12月,1月\nS1,宽带,1,2,3\n"));
    EXPECT_FALSE(reading.error) << reading.error->subjects.join(u'|').toStdString();
    EXPECT_THAT(reading.refused, IsEmpty());
    EXPECT_THAT(reading.records,
        ElementsAre("S1|2024-11|宽带|10000.00", "S1|2024-12|宽带|20000.00", "S1|2025-01|宽带|30000.00"));
}

TEST_F(TableLayouts, ATitleTellsTheMonth)
{
    EXPECT_THAT(read("staffing", QStringLiteral("2025年3月人员表,,\n门店,人数\nS1,12\n")).records,
        ElementsAre("S1|2025-03|12"));
    EXPECT_EQ(
        read("staffing", QStringLiteral("人员表,,\n门店,人数\nS1,12\n")).error->code, ErrorCode::FileColumnMissing);
}

TEST_F(TableLayouts, AnUnknownColumnIsNamedAndRefused)
{
    const Reading reading = read("staffing", QStringLiteral("门店,月份,人数,神秘\nS1,2025-03,12,1\n"));
    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::FileColumnUnknown);
    EXPECT_EQ(reading.error->subjects[1], QStringLiteral("神秘"));
}

TEST_F(TableLayouts, ASheetIsReadAsTheSameTable)
{
    WrittenWorkbook book(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>2025年人员表</t></is></c></row><row r="3">)"
                         R"(<c r="A3" t="str"><v>门店</v></c><c r="B3" t="str"><v>月份</v></c>)"
                         R"(<c r="C3" t="str"><v>人数(人)</v></c></row><row r="4"><c r="A4" t="str"><v>S1</v></c>)"
                         R"(<c r="B4" s="1"><v>45717</v></c><c r="C4"><v>12</v></c></row><row r="5">)"
                         R"(<c r="A5" t="str"><v>S1</v></c><c r="B5" t="str"><v>2025年4月</v></c></row>)");
    book.set("xl/styles.xml", R"(<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>)");
    const Reading reading = readAll(book.write(files, QStringLiteral("a.xlsx")), u"staffing");
    EXPECT_FALSE(reading.error) << reading.error->subjects.join(u'|').toStdString();
    EXPECT_THAT(reading.refused, IsEmpty());
    EXPECT_THAT(reading.records, ElementsAre("S1|2025-03|12", "S1|2025-04"));
}

TEST(HeadTexts, NamesUnitsAndMonths)
{
    EXPECT_EQ(headText(QStringLiteral("业务收入（万元）")).places, 4);
    EXPECT_EQ(headText(QStringLiteral("业务收入 / 亿元")).name, QStringLiteral("业务收入"));
    EXPECT_FALSE(headText(QStringLiteral("面积(平方米)")).hasUnit);
    EXPECT_EQ(monthInHead(QStringLiteral("3月份"), 2025), Month(2025, 3));
    EXPECT_EQ(monthInHead(QStringLiteral("3月"), std::nullopt), std::nullopt);
    EXPECT_EQ(monthInHead(QStringLiteral("13月"), 2025), std::nullopt);
    EXPECT_EQ(monthInHead(QStringLiteral("２０２５年０３月"), std::nullopt), Month(2025, 3));
    EXPECT_EQ(monthInTitle(QStringLiteral("城东营业厅2025年3月业务量")), Month(2025, 3));
    EXPECT_EQ(monthInTitle(QStringLiteral("2025年1月至2025年3月")), std::nullopt);
    EXPECT_EQ(monthInTitle(QStringLiteral("导出时间 2025-03-31")), std::nullopt);
    EXPECT_EQ(yearInTitle(QStringLiteral("2024年与2025年")), std::nullopt);
    EXPECT_EQ(unitInTitle(QStringLiteral("单位：万元")), 4);
    EXPECT_EQ(unitInTitle(QStringLiteral("单位：元")), 0);
}
