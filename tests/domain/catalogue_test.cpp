// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped catalogue against the dictionary that was agreed on, and against the records it is made from.
#include "domain/catalogue.h"

#include "domain/kpi_json.h"
#include "domain/kpi_names.h"
#include "domain/measure_columns.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <set>

namespace {

struct Expected {
    const char* id;
    const char* unit;
    Direction better;
};

// In the order of the dictionary.
const Expected kDictionary[] = {
    {"revenue", "yuan", Direction::MoreIsBetter},
    {"service_revenue", "yuan", Direction::MoreIsBetter},
    {"device_revenue", "yuan", Direction::MoreIsBetter},
    {"value_added_revenue", "yuan", Direction::MoreIsBetter},
    {"premium_revenue_share", "%", Direction::MoreIsBetter},
    {"enterprise_revenue_share", "%", Direction::MoreIsBetter},
    {"digital_revenue_share", "%", Direction::Neutral},
    {"subscribers", "people", Direction::MoreIsBetter},
    {"gross_adds", "people", Direction::MoreIsBetter},
    {"churned", "people", Direction::LessIsBetter},
    {"net_adds", "people", Direction::MoreIsBetter},
    {"port_ins", "people", Direction::MoreIsBetter},
    {"port_outs", "people", Direction::LessIsBetter},
    {"net_ports", "people", Direction::MoreIsBetter},
    {"churn_rate", "%", Direction::LessIsBetter},
    {"retention", "%", Direction::MoreIsBetter},
    {"revenue_retention", "%", Direction::MoreIsBetter},
    {"repurchase_rate", "%", Direction::MoreIsBetter},
    {"lifetime_value", "yuan/person", Direction::MoreIsBetter},
    {"youth_share", "%", Direction::MoreIsBetter},
    {"senior_share", "%", Direction::MoreIsBetter},
    {"premium_share", "%", Direction::MoreIsBetter},
    {"town_share", "%", Direction::Neutral},
    {"arpu", "yuan/person", Direction::MoreIsBetter},
    {"arpu_reported", "yuan/person", Direction::MoreIsBetter},
    {"arpu_peer", "yuan/person", Direction::Neutral},
    {"data_per_user", "GB/person", Direction::MoreIsBetter},
    {"minutes_per_user", "min/person", Direction::Neutral},
    {"market_share", "%", Direction::MoreIsBetter},
    {"gross_add_share", "%", Direction::MoreIsBetter},
    {"revenue_share", "%", Direction::MoreIsBetter},
    {"satisfaction", "score", Direction::MoreIsBetter},
    {"satisfaction_online", "score", Direction::MoreIsBetter},
    {"satisfaction_in_store", "score", Direction::MoreIsBetter},
    {"lead_conversion", "%", Direction::MoreIsBetter},
    {"cost_per_add", "yuan/person", Direction::LessIsBetter},
    {"visit_conversion", "%", Direction::MoreIsBetter},
    {"value_added_penetration", "%", Direction::MoreIsBetter},
    {"broadband_penetration", "%", Direction::MoreIsBetter},
    {"bundle_rate", "%", Direction::MoreIsBetter},
    {"new_bundles", "count", Direction::MoreIsBetter},
    {"share_5g", "%", Direction::MoreIsBetter},
    {"new_share_5g", "%", Direction::MoreIsBetter},
    {"transactions", "count", Direction::MoreIsBetter},
    {"digital_share", "%", Direction::MoreIsBetter},
    {"self_service_share", "%", Direction::MoreIsBetter},
    {"error_rate", "%", Direction::LessIsBetter},
    {"unit_cost_physical", "yuan", Direction::LessIsBetter},
    {"unit_cost_digital", "yuan", Direction::LessIsBetter},
    {"digital_saving", "yuan", Direction::MoreIsBetter},
    {"wait_minutes", "minutes", Direction::LessIsBetter},
    {"wait_within_10", "%", Direction::MoreIsBetter},
    {"answer_rate", "%", Direction::MoreIsBetter},
    {"peak_idle_ratio", "x", Direction::LessIsBetter},
    {"joint_15min", "%", Direction::MoreIsBetter},
    {"joint_hours", "hours", Direction::LessIsBetter},
    {"complaints", "count", Direction::LessIsBetter},
    {"complaints_per_10k", "/10k", Direction::LessIsBetter},
    {"urgent_in_2h", "%", Direction::MoreIsBetter},
    {"normal_in_24h", "%", Direction::MoreIsBetter},
    {"handling_hours", "hours", Direction::LessIsBetter},
    {"callback_rate", "%", Direction::MoreIsBetter},
    {"complaint_score", "score", Direction::MoreIsBetter},
    {"repeat_rate", "%", Direction::LessIsBetter},
    {"first_contact", "%", Direction::MoreIsBetter},
    {"store_fault_share", "%", Direction::LessIsBetter},
    {"training_attendance", "count", Direction::MoreIsBetter},
    {"training_pass_rate", "%", Direction::MoreIsBetter},
    {"training_hours", "hours/person", Direction::MoreIsBetter},
    {"headcount", "people", Direction::Neutral},
    {"staff_turnover", "%", Direction::LessIsBetter},
    {"revenue_per_head", "yuan/person", Direction::MoreIsBetter},
    {"revenue_per_m2", "yuan/m2", Direction::MoreIsBetter},
    {"cost", "yuan", Direction::LessIsBetter},
    {"cost_to_revenue", "%", Direction::LessIsBetter},
    {"profit_margin", "%", Direction::MoreIsBetter},
    {"energy", "kWh", Direction::LessIsBetter},
    {"energy_per_10k", "kWh/10k yuan", Direction::LessIsBetter},
    {"actions_done", "%", Direction::MoreIsBetter},
};

std::vector<const Part*> partsOf(const Expression& expression)
{
    std::vector<const Part*> parts;
    if (expression.kind == Expression::Kind::Part || expression.kind == Expression::Kind::PeakToIdle)
        parts.push_back(&expression.part);
    for (const Expression& operand : expression.operands) {
        for (const Part* part : partsOf(operand))
            parts.push_back(part);
    }
    return parts;
}

std::vector<const Part*> partsOf(const KpiDefinition& definition)
{
    if (definition.expression)
        return partsOf(*definition.expression);
    std::vector<const Part*> parts{&definition.numerator};
    if (definition.denominator)
        parts.push_back(&*definition.denominator);
    return parts;
}

const KpiDefinition& shipped(const char* id)
{
    const KpiDefinition* definition = Catalogue::shipped().find(KpiId(QString::fromLatin1(id)));
    EXPECT_NE(definition, nullptr) << id;
    return *definition;
}

}

TEST(ShippedCatalogue, HasEveryKpiOfTheDictionaryInItsOrder)
{
    const std::span<const KpiDefinition> all = Catalogue::shipped().all();
    ASSERT_EQ(all.size(), std::size(kDictionary));
    for (size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(all[i].id.text().toStdString(), kDictionary[i].id);
        EXPECT_EQ(all[i].unit.toStdString(), kDictionary[i].unit) << kDictionary[i].id;
        EXPECT_EQ(all[i].better, kDictionary[i].better) << kDictionary[i].id;
    }
}

TEST(ShippedCatalogue, NamesAreThereInBothLanguagesAndDiffer)
{
    std::set<QString> chinese;
    std::set<QString> english;
    for (const KpiDefinition& definition : Catalogue::shipped().all()) {
        EXPECT_FALSE(definition.chinese.isEmpty()) << definition.id.text().toStdString();
        EXPECT_FALSE(definition.english.isEmpty()) << definition.id.text().toStdString();
        EXPECT_TRUE(chinese.insert(definition.chinese).second) << definition.chinese.toStdString();
        EXPECT_TRUE(english.insert(definition.english).second) << definition.english.toStdString();
    }
}

TEST(ShippedCatalogue, EveryKpiSaysItsFormulaInBothLanguages)
{
    for (const KpiDefinition& definition : Catalogue::shipped().all()) {
        const std::string id = definition.id.text().toStdString();
        EXPECT_FALSE(definition.formulaChinese.isEmpty()) << id;
        EXPECT_FALSE(definition.formulaEnglish.isEmpty()) << id;
        const bool isOverBase = definition.denominator && definition.denominator->isSubscriberBase;
        EXPECT_EQ(!definition.formulaClosingChinese.isEmpty(), isOverBase) << id;
        EXPECT_EQ(!definition.formulaClosingEnglish.isEmpty(), isOverBase) << id;
        if (!definition.expression) {
            EXPECT_EQ(definition.formulaChinese.contains(QChar(0x00f7)), definition.denominator.has_value()) << id;
            EXPECT_EQ(definition.formulaEnglish.contains(QChar(0x00f7)), definition.denominator.has_value()) << id;
        }
    }
}

TEST(ShippedCatalogue, EveryMeasureIsAFigureOfAKind)
{
    for (const KpiDefinition& definition : Catalogue::shipped().all()) {
        for (const Part* part : partsOf(definition)) {
            EXPECT_FALSE(part->terms.empty());
            for (const Term& term : part->terms) {
                const Measure& measure = term.measure;
                EXPECT_TRUE(measureColumns(measure.kind).contains(measure.column))
                    << measureText(measure).toStdString();
                for (const LabelFilter& filter : measure.where)
                    EXPECT_TRUE(measureLabels(measure.kind).contains(filter.label))
                        << measureText(measure).toStdString();
            }
        }
    }
}

TEST(ShippedCatalogue, SharesArePerHundredAndRatesPerTenThousand)
{
    EXPECT_EQ(shipped("share_5g").scale, 100);
    EXPECT_EQ(shipped("complaints_per_10k").scale, 10000);
    EXPECT_EQ(shipped("energy_per_10k").scale, 10000);
    EXPECT_EQ(shipped("arpu").scale, 1);
    EXPECT_EQ(shipped("revenue").scale, 1);
    EXPECT_TRUE(shipped("share_5g").isShare());
    EXPECT_FALSE(shipped("complaints_per_10k").isShare());
}

TEST(ShippedCatalogue, RollUpsAreThoseOfTheDictionary)
{
    EXPECT_EQ(shipped("revenue").numerator.rollUp, RollUp::Sum);
    EXPECT_EQ(shipped("subscribers").numerator.rollUp, RollUp::Last);
    EXPECT_EQ(shipped("arpu_reported").numerator.rollUp, RollUp::Mean);
    EXPECT_EQ(shipped("repurchase_rate").numerator.rollUp, RollUp::Year);
    EXPECT_EQ(shipped("repurchase_rate").denominator->rollUp, RollUp::Last);
    EXPECT_EQ(shipped("retention").numerator.rollUp, RollUp::Last);
    EXPECT_EQ(shipped("revenue_retention").numerator.rollUp, RollUp::Sum);
    EXPECT_EQ(shipped("training_hours").denominator->rollUp, RollUp::Mean);
    EXPECT_EQ(shipped("revenue_per_m2").denominator->rollUp, RollUp::Last);
}

TEST(ShippedCatalogue, KnowsWhichKpisTheSubscriberBaseMatters)
{
    std::set<std::string> ids;
    for (const KpiDefinition& definition : Catalogue::shipped().all()) {
        if (definition.usesSubscriberBase)
            ids.insert(definition.id.text().toStdString());
    }
    EXPECT_EQ(
        ids, (std::set<std::string>{"arpu", "churn_rate", "minutes_per_user", "complaints_per_10k", "lifetime_value"}));
}

TEST(ShippedCatalogue, TheFormulaFollowsTheBase)
{
    const KpiDefinition& arpu = shipped("arpu");
    EXPECT_EQ(arpu.formula(Language::Chinese), QStringLiteral("移动与增值业务收入 ÷ 各月平均用户之和"));
    EXPECT_EQ(arpu.formula(Language::Chinese, SubscriberBase::Average), arpu.formula(Language::Chinese));
    EXPECT_EQ(arpu.formula(Language::Chinese, SubscriberBase::Closing),
        QStringLiteral("移动与增值业务收入 ÷ 各月月末用户之和"));
    EXPECT_TRUE(arpu.formula(Language::English, SubscriberBase::Closing).contains(QLatin1String("closing")));
    EXPECT_EQ(
        shipped("revenue").formula(Language::English, SubscriberBase::Closing), shipped("revenue").formulaEnglish);
}

TEST(ShippedCatalogue, TargetsFollowTheRollUp)
{
    EXPECT_EQ(shipped("revenue").targetRollUp(), RollUp::Sum);
    EXPECT_EQ(shipped("subscribers").targetRollUp(), RollUp::Last);
    EXPECT_EQ(shipped("headcount").targetRollUp(), RollUp::Mean);
    EXPECT_EQ(shipped("arpu").targetRollUp(), RollUp::Mean);
    EXPECT_EQ(shipped("share_5g").targetRollUp(), RollUp::Last);
    EXPECT_EQ(shipped("digital_share").targetRollUp(), RollUp::Mean);
    EXPECT_EQ(shipped("revenue_per_m2").targetRollUp(), RollUp::Sum);
    EXPECT_EQ(shipped("staff_turnover").targetRollUp(), RollUp::Sum);
    EXPECT_EQ(shipped("repurchase_rate").targetRollUp(), RollUp::Year);
    EXPECT_EQ(shipped("lifetime_value").targetRollUp(), RollUp::Mean);
    EXPECT_EQ(shipped("digital_saving").targetRollUp(), RollUp::Sum);
}

TEST(ShippedCatalogue, EachKpiCouldBeAddedAgain)
{
    for (const KpiDefinition& definition : Catalogue::shipped().all())
        EXPECT_TRUE(Catalogue::shipped().check(definition)) << definition.id.text().toStdString();
}

TEST(ShippedCatalogue, IsTheSameWrittenAndReadAgain)
{
    QJsonArray written;
    for (const KpiDefinition& definition : Catalogue::shipped().all())
        written.append(kpiToJson(definition));
    const Result<std::vector<KpiDefinition>> read = Catalogue::parse(QJsonDocument(written).toJson());
    ASSERT_TRUE(read) << read.error().subjects.join(u' ').toStdString();
    Catalogue again;
    for (const KpiDefinition& definition : *read)
        again.add(definition);
    ASSERT_EQ(again.all().size(), Catalogue::shipped().all().size());
    for (size_t i = 0; i < again.all().size(); ++i)
        EXPECT_EQ(again.all()[i], Catalogue::shipped().all()[i]) << again.all()[i].id.text().toStdString();
}

TEST(Catalogue, AnOwnKpiReplacesTheShippedOneInItsPlace)
{
    Catalogue catalogue = Catalogue::shipped();
    KpiDefinition own = shipped("revenue");
    own.chinese = QStringLiteral("本店收入");
    catalogue.add(own);
    EXPECT_EQ(catalogue.all().size(), Catalogue::shipped().all().size());
    EXPECT_EQ(catalogue.all()[0].chinese, QStringLiteral("本店收入"));
    own.id = KpiId(QStringLiteral("own"));
    catalogue.add(own);
    EXPECT_EQ(catalogue.all().back().id.text(), QStringLiteral("own"));
    EXPECT_EQ(Catalogue::shipped().find(own.id), nullptr);
}

TEST(Catalogue, AReplacedKpiNoLongerBringsItsBase)
{
    Catalogue catalogue = Catalogue::shipped();
    for (const char* id : {"arpu", "churn_rate"}) {
        KpiDefinition own = shipped("error_rate");
        own.id = KpiId(QString::fromLatin1(id));
        catalogue.add(own);
    }
    EXPECT_FALSE(catalogue.find(KpiId(QStringLiteral("lifetime_value")))->usesSubscriberBase);
}

TEST(Catalogue, RefusesAKpiMadeFromItselfOrFromNothing)
{
    Catalogue catalogue = Catalogue::shipped();
    KpiDefinition own = shipped("lifetime_value");
    own.id = KpiId(QStringLiteral("arpu")); // lifetime_value is made from arpu
    Result<void> checked = catalogue.check(own);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, ErrorCode::KpiInvalid);
    EXPECT_EQ(checked.error().subjects.first(), QStringLiteral("arpu"));

    own.id = KpiId(QStringLiteral("own"));
    EXPECT_TRUE(catalogue.check(own));
    own.expression->operands.back().kpi = KpiId(QStringLiteral("no_such_kpi"));
    checked = catalogue.check(own);
    ASSERT_FALSE(checked);
    EXPECT_TRUE(checked.error().subjects.last().contains(QLatin1String("no_such_kpi")));
}

TEST(Catalogue, RefusesACircleThroughAnother)
{
    Catalogue catalogue = Catalogue::shipped();
    KpiDefinition first = shipped("lifetime_value");
    first.id = KpiId(QStringLiteral("first"));
    catalogue.add(first); // first is made from arpu
    KpiDefinition arpu = shipped("lifetime_value");
    arpu.id = KpiId(QStringLiteral("arpu"));
    arpu.expression->operands.back().kpi = first.id; // and arpu now from first
    EXPECT_FALSE(catalogue.check(arpu));
}

TEST(KpiNames, SayWhatAKpiIsMadeOf)
{
    EXPECT_EQ(partText(shipped("net_adds").numerator).toStdString(),
        "subscribers.gross_adds - subscribers.churned + subscribers.adjustment (sum)");
    EXPECT_EQ(partText(shipped("premium_revenue_share").denominator.value()).toStdString(),
        "revenue.amount[business_line: service, plan_tier: any given] (sum)");
    EXPECT_EQ(partText(*shipped("arpu").denominator).toStdString(), "avg_subs (sum)");
    EXPECT_EQ(
        partText(shipped("unit_cost_physical").numerator).toStdString(), "channels.cost[channel: not digital] (sum)");
    EXPECT_EQ(partText(*shipped("self_service_share").denominator).toStdString(),
        "channels.transactions[channel: counter or self_service] (sum)");
    EXPECT_EQ(
        expressionText(*shipped("lifetime_value").expression).toStdString(), "(arpu * profit_margin) / churn_rate");
    EXPECT_EQ(expressionText(*shipped("peak_idle_ratio").expression).toStdString(),
        "busiest / idlest hour of queue_hours.arrivals (sum)");
}
