// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/figure_format.h"

#include "domain/catalogue.h"
#include "review/number_text.h"

#include <gtest/gtest.h>

namespace {

struct Shown {
    const char* unit;
    double value;
    const char* chinese; // the figure and the unit of its scale
    const char* english;
};

std::string shown(const FigureFormat& format, const DisplayScale& scale, double value)
{
    return (format.figure(value, scale) + u'|' + scale.unit).toStdString();
}

class FigureFormats : public testing::Test {
protected:
    const Words m_chineseWords{Language::Chinese};
    const Words m_englishWords{Language::English};
    const FigureFormat m_chinese{m_chineseWords};
    const FigureFormat m_english{m_englishWords};
};

TEST_F(FigureFormats, chartsAndTilesHaveThreeDigitsOrWholeThousands)
{
    const Shown cases[] = {
        {"yuan", 16912345.67, "1,691|万元", "16.9|M yuan"},
        {"yuan", 1760753.75, "176|万元", "1.76|M yuan"},
        {"yuan", 87345, "8.73|万元", "87.3|k yuan"},
        {"yuan", 9999, "9,999|元", "10.0|k yuan"},
        {"yuan", 950, "950|元", "950|yuan"},
        {"yuan", 123456789, "1.23|亿元", "123|M yuan"},
        {"yuan", -7200000, "−720|万元", "−7.20|M yuan"},
        {"people", 1286, "1,286|户", "1,286|subscribers"},
        {"people", 31026, "3.10|万户", "31.0|k subscribers"},
        {"people", -114, "−114|户", "−114|subscribers"},
        {"complaints", 149, "149|件", "149|complaints"},
        {"%", 1.620422, "1.62|%", "1.62|%"},
        {"%", 61.100069, "61.1|%", "61.1|%"},
        {"%", 100, "100.0|%", "100.0|%"},
        {"yuan/person", 48.784236, "48.8|元/户", "48.8|yuan/subscriber"},
        {"yuan/person", 819.826756, "820|元/户", "820|yuan/subscriber"},
        {"/10k", 4.154213, "4.15|件/万户", "4.15|per 10,000"},
        {"hours", 35.510345, "35.5|小时", "35.5|hours"},
        {"minutes", 5.905268, "5.91|分钟", "5.91|minutes"},
        {"score", 8.376351, "8.38|分", "8.38|points of 10"},
        {"x", 3.906442, "3.91|倍", "3.91|times"},
    };
    for (const Shown& c : cases) {
        const QString unit = QString::fromLatin1(c.unit);
        EXPECT_EQ(shown(m_chinese, m_chinese.chartScale(unit, c.value), c.value), c.chinese) << c.unit << c.value;
        EXPECT_EQ(shown(m_english, m_english.chartScale(unit, c.value), c.value), c.english) << c.unit << c.value;
    }
}

TEST_F(FigureFormats, tablesHaveFourDigits)
{
    const Shown cases[] = {
        {"yuan", 18739892.15, "1,874|万元", "18.74|M yuan"},
        {"yuan", 3003870.2, "300.4|万元", "3.00|M yuan"},
        {"people", 1288, "1,288|户", "1,288|subscribers"},
        {"people", 31026, "3.103|万户", "31.03|k subscribers"},
        {"%", 46.397834, "46.4|%", "46.4|%"},
    };
    for (const Shown& c : cases) {
        const QString unit = QString::fromLatin1(c.unit);
        EXPECT_EQ(shown(m_chinese, m_chinese.tableScale(unit, c.value), c.value), c.chinese) << c.unit << c.value;
        EXPECT_EQ(shown(m_english, m_english.tableScale(unit, c.value), c.value), c.english) << c.unit << c.value;
    }
}

TEST_F(FigureFormats, aColumnHasTheDecimalsOfItsLargestFigure)
{
    const DisplayScale scale = m_chinese.chartScale(QStringLiteral("yuan"), 1820000);
    EXPECT_EQ(m_chinese.figure(1820000, scale), QStringLiteral("182"));
    EXPECT_EQ(m_chinese.figure(87345, scale), QStringLiteral("9"));
    EXPECT_EQ(m_chinese.figure(std::nullopt, scale), QStringLiteral("—"));
}

TEST_F(FigureFormats, sentencesCarryTheUnit)
{
    const Shown cases[] = {
        {"yuan", 16912345.67, "1,691 万元", "16.91M yuan"},
        {"yuan", 611230, "61.1 万元", "611k yuan"},
        {"yuan", 5432, "5,432 元", "5,432 yuan"},
        {"yuan/person", 48.78, "48.8 元", "48.8 yuan"},
        {"people", 31026, "31,026 户", "31,026"},
        {"%", 65, "65.0%", "65.0%"},
        {"score", 8.376, "8.38 分", "8.38"},
        {"hours", 35.51, "35.5 小时", "35.5 hours"},
    };
    for (const Shown& c : cases) {
        const QString unit = QString::fromLatin1(c.unit);
        EXPECT_EQ(m_chinese.inText(c.value, unit).toStdString(), c.chinese) << c.unit;
        EXPECT_EQ(m_english.inText(c.value, unit).toStdString(), c.english) << c.unit;
    }
}

TEST_F(FigureFormats, theExactFigureIsExact)
{
    EXPECT_EQ(m_chinese.exact(16912345.67, QStringLiteral("yuan")), QStringLiteral("16,912,345.67 元"));
    EXPECT_EQ(m_english.exact(16912345.67, QStringLiteral("yuan")), QStringLiteral("16,912,345.67 yuan"));
    EXPECT_EQ(m_chinese.exact(1288, QStringLiteral("people")), QStringLiteral("1,288 户"));
    EXPECT_EQ(m_chinese.exact(1.620422, QStringLiteral("%")), QStringLiteral("1.6204%"));
    EXPECT_EQ(m_chinese.exact(std::nullopt, QStringLiteral("%")), QStringLiteral("—"));
}

TEST_F(FigureFormats, onlyVariancesHaveASign)
{
    const DisplayScale scale = m_english.chartScale(QStringLiteral("people"), 500);
    EXPECT_EQ(m_english.signedFigure(8, scale), QStringLiteral("+8"));
    EXPECT_EQ(m_english.signedFigure(-7, scale), QStringLiteral("−7"));
    EXPECT_EQ(m_english.signedFigure(-0.2, scale), QStringLiteral("0"));
    EXPECT_EQ(m_english.percent(7.44, true), QStringLiteral("+7.4%"));
    EXPECT_EQ(m_english.percent(-11.5, true), QStringLiteral("−11.5%"));
    EXPECT_EQ(m_english.percent(101.26, false), QStringLiteral("101.3%"));
    EXPECT_EQ(m_english.percent(std::nullopt, true), QStringLiteral("n/a"));
    EXPECT_EQ(m_english.points(0.12), QStringLiteral("+0.12 pts"));
    EXPECT_EQ(m_chinese.points(-1.83), QStringLiteral("−1.83 个百分点"));
    EXPECT_EQ(m_chinese.pointsInText(-1.83), QStringLiteral("1.8 个百分点"));
}

TEST_F(FigureFormats, aTargetThatIsMissedNeverReadsAsMet)
{
    EXPECT_EQ(m_english.completion(100), QStringLiteral("100.0%"));
    EXPECT_EQ(m_english.completion(99.97), QStringLiteral("99.97%"));
    EXPECT_EQ(m_english.completion(99.996), QStringLiteral("99.996%"));
    EXPECT_EQ(m_english.completion(101.02), QStringLiteral("101.0%"));
}

TEST_F(FigureFormats, sharesChangeInPointsAndAmountsInPerCent)
{
    const KpiDefinition& churn = *Catalogue::shipped().find(KpiId(QStringLiteral("churn_rate")));
    const KpiDefinition& revenue = *Catalogue::shipped().find(KpiId(QStringLiteral("revenue")));
    KpiResult result;
    EXPECT_EQ(m_english.change(result, churn), QStringLiteral("—"));
    result.change = 0.08;
    EXPECT_EQ(m_english.change(result, churn), QStringLiteral("+0.08 pts"));
    result.changePercent = 7.4;
    EXPECT_EQ(m_english.change(result, revenue), QStringLiteral("+7.4%"));
    result.changePercent.reset(); // from zero or less
    EXPECT_EQ(m_english.change(result, revenue), QStringLiteral("n/a"));
}

TEST_F(FigureFormats, unitsSayWhatIsCounted)
{
    const auto unitOf = [](const char* id) {
        return figureUnit(*Catalogue::shipped().find(KpiId(QString::fromLatin1(id)))).toStdString();
    };
    EXPECT_EQ(unitOf("subscribers"), "people");
    EXPECT_EQ(unitOf("headcount"), "staff");
    EXPECT_EQ(unitOf("revenue_per_head"), "yuan/staff");
    EXPECT_EQ(unitOf("complaints"), "complaints");
    EXPECT_EQ(unitOf("transactions"), "transactions");
    EXPECT_EQ(unitOf("new_bundles"), "households");
}

TEST_F(FigureFormats, everyUnitOfTheCatalogueHasAName)
{
    for (const KpiDefinition& kpi : Catalogue::shipped().all()) {
        const QString unit = figureUnit(kpi);
        EXPECT_FALSE(m_chinese.unitName(unit).isEmpty()) << kpi.id.text().toStdString();
        const bool isSame = unit == u"%" || unit == m_chinese.unitName(unit);
        EXPECT_EQ(isSame, unit == u"%") << "no Chinese name: " << unit.toStdString();
    }
}

TEST(NumberText, roundsHalfAwayFromZeroAndGroups)
{
    EXPECT_EQ(numberText(0.145, 2), QStringLiteral("0.15"));
    EXPECT_EQ(numberText(-0.5, 0), QStringLiteral("−1"));
    EXPECT_EQ(numberText(-0.4, 0), QStringLiteral("0"));
    EXPECT_EQ(numberText(1234567.891, 1), QStringLiteral("1,234,567.9"));
    EXPECT_EQ(numberText(999.96, 1), QStringLiteral("1,000.0"));
    EXPECT_EQ(numberText(3, 0, true), QStringLiteral("+3"));
    EXPECT_EQ(numberText(0, 0, true), QStringLiteral("0"));
}

}
