// SPDX-License-Identifier: GPL-3.0-or-later
// What a definition that users write may be, and what they are told when it is wrong.
#include "domain/catalogue.h"

#include <gtest/gtest.h>

#include <QByteArray>

#include <ostream>

namespace {

const QByteArray kGood = R"({"id": "error_rate_2", "zh": "差错率", "en": "Error rate", "unit": "%", "better": "less",
    "numerator": {"roll_up": "sum", "measure": "channels.errors"},
    "denominator": {"roll_up": "sum", "measure": "channels.transactions"}})";

// What is wrong with kGood when a piece of it is replaced: the reason; empty where nothing is.
std::string reason(const char* piece, const QByteArray& by)
{
    EXPECT_TRUE(kGood.contains(piece)) << piece;
    const Result<std::vector<KpiDefinition>> read = Catalogue::parse(QByteArray(kGood).replace(piece, by));
    if (read)
        return {};
    EXPECT_EQ(read.error().code, ErrorCode::KpiInvalid);
    EXPECT_EQ(read.error().subjects.size(), 2);
    return read.error().subjects.value(1).toStdString();
}

// The same for the numerator as a whole.
std::string numeratorReason(const QByteArray& numerator)
{
    return reason(R"({"roll_up": "sum", "measure": "channels.errors"})", numerator);
}

std::string expressionReason(const QByteArray& expression)
{
    const QByteArray json =
        R"({"id": "own", "zh": "a", "en": "a", "unit": "x", "better": "more", "expression": )" + expression + "}";
    const Result<std::vector<KpiDefinition>> read = Catalogue::parse(json);
    return read ? std::string() : read.error().subjects.value(1).toStdString();
}

}

TEST(KpiParse, ReadsOneOrManyOrTheWholeFile)
{
    for (const QByteArray& json : {kGood, "[" + kGood + "]", R"({"kpis": [)" + kGood + "]}"}) {
        const Result<std::vector<KpiDefinition>> read = Catalogue::parse(json);
        ASSERT_TRUE(read);
        ASSERT_EQ(read->size(), 1U);
        const KpiDefinition& kpi = read->front();
        EXPECT_EQ(kpi.id.text(), QStringLiteral("error_rate_2"));
        EXPECT_EQ(kpi.better, Direction::LessIsBetter);
        EXPECT_EQ(kpi.scale, 100);
        EXPECT_EQ(kpi.denominator->terms.front().measure.column, QStringLiteral("transactions"));
    }
}

TEST(KpiParse, TheScaleMayBeGiven)
{
    const Result<std::vector<KpiDefinition>> read =
        Catalogue::parse(QByteArray(kGood).replace(R"("better")", R"("scale": 1000, "better")"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->front().scale, 1000);
}

TEST(KpiParse, NamesTheKpiAndThePlace)
{
    const Result<std::vector<KpiDefinition>> read =
        Catalogue::parse(QByteArray(kGood).replace("channels.errors", "channels.erors"));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().subjects.first(), QStringLiteral("error_rate_2"));
    EXPECT_EQ(read.error().subjects.last().toStdString(),
        "numerator.measure: channels has no figure \"erors\"; it has visits, deals, transactions, enquiries, errors, "
        "cost");
}

TEST(KpiParse, RefusesWhatIsNotJson)
{
    EXPECT_FALSE(Catalogue::parse(""));
    EXPECT_FALSE(Catalogue::parse("{"));
    EXPECT_FALSE(Catalogue::parse("[5]"));
    EXPECT_FALSE(Catalogue::parse("{}"));
    EXPECT_FALSE(Catalogue::parse("[" + kGood + "," + kGood + "]")) << "the same id twice";
}

TEST(KpiParse, RefusesTextsThatAreNotThere)
{
    EXPECT_EQ(reason(R"("zh": "差错率", )", ""), "zh: a text is needed");
    EXPECT_EQ(reason(R"("Error rate")", R"("  ")"), "en: a text is needed");
    EXPECT_EQ(reason(R"("unit": "%")", R"("unit": 5)"), "unit: a text is needed");
    EXPECT_EQ(reason("error_rate_2", "Error rate"), "id: must be lower-case letters, digits and _, a letter first");
    EXPECT_EQ(reason(R"("less")", R"("smaller")"), "better: must be more, less or neutral");
    EXPECT_EQ(reason(R"("better")", R"("formula": {"zh": "甲"}, "better")"), "formula.en: a text is needed");
}

TEST(KpiParse, RefusesFieldsItDoesNotKnow)
{
    EXPECT_EQ(reason(R"("better")", R"("betters": 1, "better")").rfind("unknown field \"betters\"; known are", 0), 0U);
    EXPECT_EQ(numeratorReason(R"({"roll_up": "sum", "measure": "channels.errors", "filter": {}})"),
        "numerator: unknown field \"filter\"; known are measure, where, weight");
}

TEST(KpiParse, RefusesPartsThatSayNothing)
{
    EXPECT_EQ(numeratorReason("5"), "numerator: must be a part or \"avg_subs\"");
    EXPECT_EQ(
        numeratorReason(R"({"measure": "channels.errors"})"), "numerator.roll_up: must be sum, last, mean or year");
    EXPECT_EQ(numeratorReason(R"({"roll_up": "sum"})"), "numerator.measure: a text is needed");
    EXPECT_EQ(numeratorReason(R"({"roll_up": "sum", "terms": []})"), "numerator.terms: at least one is needed");
    EXPECT_EQ(numeratorReason(R"({"roll_up": "sum", "measure": "errors"})"),
        "numerator.measure: must be KIND.COLUMN, not \"errors\"");
    EXPECT_EQ(numeratorReason(R"({"roll_up": "sum", "measure": "chanels.errors"})"),
        "numerator.measure: there is no kind \"chanels\" with figures");
    EXPECT_EQ(numeratorReason(R"({"roll_up": "sum", "measure": "campaigns.cost"})"),
        "numerator.measure: there is no kind \"campaigns\" with figures")
        << "campaigns lie in no month";
    EXPECT_EQ(numeratorReason(R"({"roll_up": "sum", "terms": [{"measure": "channels.errors", "weight": 0}]})"),
        "numerator.terms[0].weight: a number other than zero is needed");
    EXPECT_EQ(
        reason(R"("numerator": )", R"("scale": "x", "numerator": )"), "scale: a number other than zero is needed");
}

TEST(KpiParse, ReadsWeightsAndTheSubscriberBase)
{
    const Result<std::vector<KpiDefinition>> read = Catalogue::parse(R"({"id": "own", "zh": "a", "en": "a",
        "unit": "/10k", "better": "less", "denominator": "avg_subs",
        "numerator": {"roll_up": "sum", "terms": [{"measure": "channels.errors"},
                                                  {"measure": "complaints.count", "weight": -2.5}]}})");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->front().numerator.terms[1].weight, -2.5);
    EXPECT_TRUE(read->front().usesSubscriberBase);
    EXPECT_EQ(read->front().scale, 10000);
}

TEST(KpiParse, RefusesFiltersThatNoRecordCouldMeet)
{
    const auto filter = [](const char* where) {
        return numeratorReason(
            QByteArray(R"({"roll_up": "sum", "measure": "channels.errors", "where": )").append(where).append('}'));
    };
    EXPECT_EQ(filter(R"({"channel": "online"})"), "");
    EXPECT_EQ(filter(R"({"channel": ["online", "mini_app"]})"), "") << "a store may have channels of its own";
    EXPECT_EQ(filter(R"({"chanel": "online"})"), "numerator.where: channels has no label \"chanel\"; it has channel");
    EXPECT_EQ(filter(R"({"channel": []})"), "numerator.where.channel: at least one code is needed");
    EXPECT_EQ(filter(R"({"channel": 5})"),
        "numerator.where.channel: must be a code, an array of codes, or an object with flag, not_flag or given");
    EXPECT_EQ(filter(R"({"channel": {"flag": "service"}})"),
        "numerator.where.channel: channel has no flag \"service\"; it has digital");
    EXPECT_EQ(filter(R"({"channel": {"flag": "digital", "given": true}})"),
        "numerator.where.channel: must have one of flag, not_flag and given");
    EXPECT_EQ(filter(R"({"channel": {"given": false}})"), "numerator.where.channel: given can only be true");
    EXPECT_EQ(filter("[]"), "numerator.where: must be an object of labels");
    EXPECT_EQ(numeratorReason(
                  R"({"roll_up": "sum", "measure": "satisfaction.respondents", "where": {"touchpoint": "phone"}})"),
        "numerator.where.touchpoint: \"phone\" is none of online, in_store");
    EXPECT_EQ(numeratorReason(R"({"roll_up": "sum", "measure": "staffing.headcount", "where": {"area": "town"}})"),
        "numerator.where: staffing has no labels");
    EXPECT_EQ(numeratorReason(
                  R"({"roll_up": "last", "measure": "market.subscribers", "where": {"operator": {"flag": "own"}}})"),
        "");
    EXPECT_EQ(
        numeratorReason(R"({"roll_up": "mean", "measure": "arpu.reported", "where": {"plan_tier": "premium"}})"), "");
}

TEST(KpiParse, ReadsExpressions)
{
    EXPECT_EQ(expressionReason(R"({"divide": [{"kpi": "revenue"}, {"constant": 12}]})"), "");
    EXPECT_EQ(
        expressionReason(R"({"peak_to_idle": {"roll_up": "sum", "measure": "channels.visits"}, "label": "channel"})"),
        "");
    EXPECT_EQ(
        expressionReason(R"({"divide": [{"kpi": "revenue"}]})"), "expression.divide: at least two operands are needed");
    EXPECT_EQ(expressionReason(R"({"divide": [{"kpi": "revenue"}, {"kpi": ""}]})"),
        "expression.divide[1].kpi: a text is needed");
    EXPECT_EQ(expressionReason(R"({"root": [{"kpi": "revenue"}]})"), "expression: unknown operation \"root\"");
    EXPECT_EQ(expressionReason(R"({"kpi": "revenue", "constant": 1})"),
        "expression: must have one of add, subtract, multiply, divide, kpi, part, constant, peak_to_idle");
    EXPECT_EQ(expressionReason("7"),
        "expression: must have one of add, subtract, multiply, divide, kpi, part, constant, peak_to_idle");
    EXPECT_EQ(
        expressionReason(R"({"peak_to_idle": {"roll_up": "sum", "measure": "channels.visits"}, "label": "hour"})"),
        "expression.label: channels has no label \"hour\"");
    EXPECT_EQ(expressionReason(R"({"peak_to_idle": "avg_subs", "label": "area"})"),
        "expression.peak_to_idle: must be one measure");
}

TEST(KpiParse, AnExpressionStandsInPlaceOfParts)
{
    EXPECT_EQ(reason(R"("numerator")", R"("expression": {"kpi": "revenue"}, "numerator")"),
        "expression: stands in place of numerator and denominator, not beside them");
    EXPECT_EQ(reason(R"("numerator")", R"("target_roll_up": "sum", "numerator")"),
        "target_roll_up: goes with an expression only");
}
