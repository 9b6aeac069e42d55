// SPDX-License-Identifier: GPL-3.0-or-later
// The record kinds as shared/records.md lays them down.
#include "domain/record_kind.h"

#include "domain/vocabulary.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace {

// A kind as the page writes it: the key columns in asterisks.
std::string written(const RecordKind& kind)
{
    QStringList columns;
    for (const Column& column : kind.columns)
        columns << (column.isKey ? u'*' + column.name + u'*' : column.name);
    return (kind.name + QStringLiteral(": ") + columns.join(QStringLiteral(", "))).toStdString();
}

// A rule as a formula: "served + abandoned - arrivals <= 0".
std::string written(const RecordKind& kind, const RowRule& rule)
{
    QString text;
    for (const RowRule::Term& term : rule.terms) {
        const int size = std::abs(term.weight);
        text += term.weight < 0 ? QStringLiteral(" - ") : text.isEmpty() ? QString() : QStringLiteral(" + ");
        text += (size == 1 ? QString() : QString::number(size) + u' ') + kind.columns[size_t(term.column)].name;
    }
    return (text + (rule.isEquality ? QStringLiteral(" = 0") : QStringLiteral(" <= 0"))).toStdString();
}

const Column& columnOf(const char* kindName, const char* columnName)
{
    const RecordKind& kind = *findRecordKind(QString::fromLatin1(kindName));
    return kind.columns[size_t(kind.indexOf(QString::fromLatin1(columnName)))];
}

TEST(RecordKinds, AreThoseOfThePage)
{
    const std::vector<std::string> page{
        "stores: *store*, name, carrier, region, area, floor_area_m2, counters, opened_on",
        "revenue: *store*, *month*, *business_line*, *channel*, *segment*, *plan_tier*, amount, note",
        ("subscribers: *store*, *month*, *area*, opening, gross_adds, port_ins, churned, port_outs, adjustment, "
         "closing, on_5g, new_5g, premium, youth, senior, data_users, data_gb, voice_minutes"),
        "arpu: *store*, *month*, *plan_tier*, reported, peer_average",
        ("complaints: *store*, *complaint*, accepted_at, responded_at, closed_at, called_back_at, level, category, "
         "channel, responsible, score, first_contact, repeat_of, note"),
        "channels: *store*, *month*, *channel*, visits, deals, transactions, enquiries, errors, cost",
        "joint_cases: *store*, *month*, cases, answered_15min, resolve_hours",
        "acquisition: *store*, *month*, *source*, leads, gross_adds, cost",
        "queue_hours: *store*, *day*, *hour*, arrivals, served, abandoned, wait_minutes, within_10min, counters_open",
        "satisfaction: *store*, *month*, *item*, *touchpoint*, respondents, score_sum, importance_sum",
        "market: *store*, *month*, *operator*, subscribers, gross_adds, net_adds, revenue, arpu, sites_5g, source",
        "competitor_events: *store*, *day*, *operator*, *title*, kind, detail, response",
        "households: *store*, *month*, households, broadband, bundled, new_bundled, tv",
        "value_added: *store*, *month*, *product*, subscribers, orders, revenue",
        ("cohorts: *store*, *month*, base_subscribers, retained_subscribers, base_revenue, retained_revenue, "
         "repurchasers"),
        ("campaigns: *store*, *campaign*, starts_on, ends_on, audience, touched, deals, cost, churned_before, "
         "churned_after"),
        "costs: *store*, *month*, *item*, amount, energy_kwh, budget",
        "staffing: *store*, *month*, headcount, joiners, leavers, career_plans",
        "training: *store*, *day*, *topic*, attendees, examined, passed, hours",
        "targets: *store*, *year*, *kpi*, target, stretch, note",
        "issues: *store*, *year*, *issue*, kpi, severity, cause, state",
        "actions: *store*, *year*, *action*, issue, owner, due_on, kpi, expected, state, done_on, result",
        "events: *store*, *day*, *title*, kind, detail",
    };
    std::vector<std::string> ours;
    for (const RecordKind& kind : recordKinds())
        ours.push_back(written(kind));
    EXPECT_EQ(ours, page);
}

TEST(RecordKinds, RulesAreThoseOfThePage)
{
    const std::map<std::string, std::vector<std::string>> page{
        {"subscribers",
            {"opening + gross_adds - churned + adjustment - closing = 0", "port_ins - gross_adds <= 0",
                "port_outs - churned <= 0", "new_5g - gross_adds <= 0", "on_5g - closing <= 0",
                "premium - closing <= 0", "youth - closing <= 0", "senior - closing <= 0"}},
        {"complaints",
            {"accepted_at - responded_at <= 0", "responded_at - closed_at <= 0", "accepted_at - closed_at <= 0",
                "closed_at - called_back_at <= 0", "accepted_at - called_back_at <= 0"}},
        {"channels", {"deals - visits <= 0", "enquiries - transactions <= 0"}},
        {"joint_cases", {"answered_15min - cases <= 0"}},
        {"queue_hours", {"served + abandoned - arrivals <= 0", "within_10min - served <= 0"}},
        {"satisfaction", {"score_sum - 10 respondents <= 0", "importance_sum - 10 respondents <= 0"}},
        {"households", {"bundled - broadband <= 0", "tv - broadband <= 0"}},
        {"cohorts", {"retained_subscribers - base_subscribers <= 0"}},
        {"campaigns",
            {"starts_on - ends_on <= 0", "touched - audience <= 0", "churned_before - audience <= 0",
                "churned_after - audience <= 0"}},
        {"training", {"passed - examined <= 0", "examined - attendees <= 0"}},
    };
    for (const RecordKind& kind : recordKinds()) {
        std::vector<std::string> ours;
        for (const RowRule& rule : kind.rules)
            ours.push_back(written(kind, rule));
        const auto wanted = page.find(kind.name.toStdString());
        EXPECT_EQ(ours, wanted == page.end() ? std::vector<std::string>() : wanted->second) << kind.name.toStdString();
    }
}

TEST(RecordKinds, EachRuleHasItsOwnName)
{
    for (const RecordKind& kind : recordKinds()) {
        std::set<QString> names;
        for (const RowRule& rule : kind.rules) {
            EXPECT_FALSE(rule.id.isEmpty());
            EXPECT_TRUE(names.insert(rule.id).second) << rule.id.toStdString();
            for (const RowRule::Term& term : rule.terms)
                EXPECT_GE(term.column, 0) << rule.id.toStdString();
        }
    }
}

TEST(RecordKinds, EveryKindBeginsWithItsStoreAndThenItsTime)
{
    for (const RecordKind& kind : recordKinds()) {
        EXPECT_EQ(kind.columns[0].name, QStringLiteral("store"));
        EXPECT_EQ(kind.columns[0].type, ColumnType::Store);
        const std::map<Rhythm, ColumnType> times{
            {Rhythm::Monthly, ColumnType::Month}, {Rhythm::Daily, ColumnType::Day}, {Rhythm::Yearly, ColumnType::Year}};
        if (const auto time = times.find(kind.rhythm); time != times.end()) {
            EXPECT_EQ(kind.columns[1].type, time->second) << kind.name.toStdString();
        }
    }
}

TEST(RecordKinds, AllKeysAreNeededButThoseThatMayBeUnsplit)
{
    QStringList free;
    for (const RecordKind& kind : recordKinds()) {
        for (const Column& column : kind.columns) {
            if (column.isKey && !column.isRequired)
                free << kind.name + u'.' + column.name;
        }
    }
    EXPECT_EQ(free,
        QStringList({QStringLiteral("revenue.channel"), QStringLiteral("revenue.segment"),
            QStringLiteral("revenue.plan_tier")}));
}

TEST(RecordKinds, MoneyIsMoneyAndPeopleAreCounted)
{
    for (const char* kind : {"channels", "acquisition", "campaigns"})
        EXPECT_EQ(columnOf(kind, "cost").type, ColumnType::Money) << kind;
    for (const char* column : {"amount", "budget"})
        EXPECT_EQ(columnOf("costs", column).type, ColumnType::Money) << column;
    EXPECT_EQ(columnOf("revenue", "amount").type, ColumnType::Money);
    EXPECT_EQ(columnOf("arpu", "reported").type, ColumnType::Money);
    EXPECT_EQ(columnOf("market", "revenue").type, ColumnType::Money);
    EXPECT_EQ(columnOf("cohorts", "base_revenue").type, ColumnType::Money);
    EXPECT_EQ(columnOf("subscribers", "closing").type, ColumnType::Count);
    EXPECT_EQ(columnOf("subscribers", "data_gb").type, ColumnType::Number);
    EXPECT_EQ(columnOf("costs", "energy_kwh").type, ColumnType::Number);
    EXPECT_EQ(columnOf("training", "hours").type, ColumnType::Number);
}

TEST(RecordKinds, FewFiguresMayBeNegative)
{
    QStringList negative;
    for (const RecordKind& kind : recordKinds()) {
        for (const Column& column : kind.columns) {
            if (column.mayBeNegative)
                negative << kind.name + u'.' + column.name;
        }
    }
    EXPECT_EQ(negative,
        QStringList({QStringLiteral("revenue.amount"), QStringLiteral("subscribers.adjustment"),
            QStringLiteral("market.net_adds"), QStringLiteral("targets.target"), QStringLiteral("targets.stretch")}));
}

TEST(RecordKinds, ListsAreThoseOfThePage)
{
    const auto choices = [](const char* kind, const char* column) {
        return columnOf(kind, column).choices.join(u' ').toStdString();
    };
    EXPECT_EQ(choices("stores", "area"), "urban town");
    EXPECT_EQ(choices("arpu", "plan_tier"), "all");
    EXPECT_EQ(choices("complaints", "level"), "urgent normal");
    EXPECT_EQ(choices("complaints", "responsible"), "store network other");
    EXPECT_EQ(choices("satisfaction", "touchpoint"), "online in_store");
    EXPECT_EQ(choices("competitor_events", "kind"), "price promotion service network");
    EXPECT_EQ(choices("issues", "state"), "open watched closed");
    EXPECT_EQ(choices("actions", "state"), "planned running done dropped");
    EXPECT_EQ(choices("events", "kind"), "promotion tariff works holiday other");
}

TEST(RecordKinds, VocabularyColumnsNameVocabulariesThatShip)
{
    for (const RecordKind& kind : recordKinds()) {
        for (const Column& column : kind.columns) {
            const bool isVocabulary = column.type == ColumnType::Vocabulary;
            EXPECT_EQ(isVocabulary, !defaultVocabularies().entries(column.vocabulary).empty())
                << kind.name.toStdString() << '.' << column.name.toStdString();
            EXPECT_TRUE(isVocabulary || column.vocabulary.isEmpty()) << column.name.toStdString();
        }
    }
}

TEST(RecordKinds, OnlyChoicesAndTheStoreAsAWholeHaveFixedValues)
{
    for (const RecordKind& kind : recordKinds()) {
        for (const Column& column : kind.columns) {
            const bool isStoreAsAWhole = kind.name == u"arpu" && column.name == u"plan_tier";
            EXPECT_EQ(!column.choices.isEmpty(), column.type == ColumnType::Choice || isStoreAsAWhole)
                << kind.name.toStdString() << '.' << column.name.toStdString();
        }
    }
}

TEST(RecordKinds, KnowNoOtherNames)
{
    EXPECT_EQ(findRecordKind(u"revenues"), nullptr);
    EXPECT_EQ(findRecordKind(u"Revenue"), nullptr);
    EXPECT_EQ(findRecordKind(u""), nullptr);
    EXPECT_EQ(findRecordKind(u"revenue")->indexOf(u"amounts"), -1);
}

// What a record links to is stored before it.
TEST(RecordKinds, StandInTheOrderOfTheirLinks)
{
    EXPECT_EQ(recordKinds().front().name, QStringLiteral("stores"));
    EXPECT_LT(findRecordKind(u"issues"), findRecordKind(u"actions"));
}

} // namespace
