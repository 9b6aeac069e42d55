// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_kind.h"

#include <algorithm>
#include <initializer_list>

namespace {

using Columns = std::vector<Column>;

Column column(const char* name, ColumnType type)
{
    return {QString::fromLatin1(name), type, false, false, false, {}, {}};
}

Column keyColumn(const char* name, ColumnType type)
{
    Column result = column(name, type);
    result.isKey = result.isRequired = true;
    return result;
}

Column required(const char* name, ColumnType type)
{
    Column result = column(name, type);
    result.isRequired = true;
    return result;
}

Column signedColumn(const char* name, ColumnType type)
{
    Column result = column(name, type);
    result.mayBeNegative = true;
    return result;
}

Column vocabulary(const char* name, const char* of)
{
    Column result = column(name, ColumnType::Vocabulary);
    result.vocabulary = QString::fromLatin1(of);
    return result;
}

Column keyVocabulary(const char* name, const char* of)
{
    Column result = vocabulary(name, of);
    result.isKey = result.isRequired = true;
    return result;
}

// A key that may be empty: the figure is not split by it.
Column splitVocabulary(const char* name)
{
    Column result = vocabulary(name, name);
    result.isKey = true;
    return result;
}

Column choice(const char* name, const char* values)
{
    Column result = column(name, ColumnType::Choice);
    result.choices = QString::fromLatin1(values).split(u'|');
    return result;
}

Column requiredChoice(const char* name, const char* values)
{
    Column result = choice(name, values);
    result.isRequired = true;
    return result;
}

Column keyChoice(const char* name, const char* values)
{
    Column result = requiredChoice(name, values);
    result.isKey = true;
    return result;
}

Columns counts(std::initializer_list<const char*> names)
{
    Columns result;
    for (const char* name : names)
        result.push_back(column(name, ColumnType::Count));
    return result;
}

// A kind whose rules are added one by one, by the names of the columns.
class KindMaker {
public:
    KindMaker(const char* name, Rhythm rhythm, Columns columns)
        : m_kind{QString::fromLatin1(name), rhythm, std::move(columns), {}}
    {
    }

    KindMaker& add(Columns columns)
    {
        m_kind.columns.insert(m_kind.columns.end(), columns.begin(), columns.end());
        return *this;
    }

    KindMaker& add(Column one) { return add(Columns{std::move(one)}); }

    KindMaker& rule(const char* id, std::initializer_list<std::pair<const char*, int>> terms, bool isEquality = false)
    {
        RowRule rule{QString::fromLatin1(id), {}, isEquality};
        for (const auto& [name, weight] : terms)
            rule.terms.push_back({m_kind.indexOf(QString::fromLatin1(name)), weight});
        m_kind.rules.push_back(std::move(rule));
        return *this;
    }

    // `part` is at most `whole`.
    KindMaker& within(const char* part, const char* whole)
    {
        const QByteArray id = QByteArray(part) + "_within_" + whole;
        return rule(id.constData(), {{part, 1}, {whole, -1}});
    }

    operator RecordKind() && { return std::move(m_kind); } // NOLINT(google-explicit-constructor)

private:
    RecordKind m_kind;
};

Column store()
{
    return keyColumn("store", ColumnType::Store);
}

Columns monthly(Columns more = {})
{
    Columns result{store(), keyColumn("month", ColumnType::Month)};
    result.insert(result.end(), more.begin(), more.end());
    return result;
}

Columns daily(Columns more = {})
{
    Columns result{store(), keyColumn("day", ColumnType::Day)};
    result.insert(result.end(), more.begin(), more.end());
    return result;
}

Columns yearly(Columns more = {})
{
    Columns result{store(), keyColumn("year", ColumnType::Year)};
    result.insert(result.end(), more.begin(), more.end());
    return result;
}

RecordKind stores()
{
    return KindMaker("stores", Rhythm::Master,
        {store(), required("name", ColumnType::Text), vocabulary("carrier", "operator"),
            column("region", ColumnType::Text), choice("area", "urban|town"),
            column("floor_area_m2", ColumnType::Number), column("counters", ColumnType::Count),
            column("opened_on", ColumnType::Day)});
}

RecordKind revenue()
{
    return KindMaker("revenue", Rhythm::Monthly,
        monthly({keyVocabulary("business_line", "business_line"), splitVocabulary("channel"),
            splitVocabulary("segment"), splitVocabulary("plan_tier"), signedColumn("amount", ColumnType::Money),
            column("note", ColumnType::Text)}));
}

RecordKind subscribers()
{
    KindMaker kind("subscribers", Rhythm::Monthly, monthly({keyVocabulary("area", "area")}));
    kind.add(counts({"opening", "gross_adds", "port_ins", "churned", "port_outs"}))
        .add(signedColumn("adjustment", ColumnType::Count))
        .add(counts({"closing", "on_5g", "new_5g", "premium", "youth", "senior", "data_users"}))
        .add(column("data_gb", ColumnType::Number))
        .add(column("voice_minutes", ColumnType::Count))
        .rule("closing_balance",
            {{"opening", 1}, {"gross_adds", 1}, {"churned", -1}, {"adjustment", 1}, {"closing", -1}}, true)
        .within("port_ins", "gross_adds")
        .within("port_outs", "churned")
        .within("new_5g", "gross_adds");
    for (const char* part : {"on_5g", "premium", "youth", "senior"})
        kind.within(part, "closing");
    return kind;
}

RecordKind arpu()
{
    Column tier = vocabulary("plan_tier", "plan_tier");
    tier.isKey = tier.isRequired = true;
    tier.choices = QStringList{QStringLiteral("all")}; // the store as a whole, beside the vocabulary's tiers
    return KindMaker("arpu", Rhythm::Monthly,
        monthly({tier, column("reported", ColumnType::Money), column("peer_average", ColumnType::Money)}));
}

RecordKind complaints()
{
    return KindMaker(KindMaker("complaints", Rhythm::Event,
        {store(), keyColumn("complaint", ColumnType::Code), required("accepted_at", ColumnType::Moment),
            column("responded_at", ColumnType::Moment), column("closed_at", ColumnType::Moment),
            column("called_back_at", ColumnType::Moment), requiredChoice("level", "urgent|normal"),
            vocabulary("category", "complaint_category"), vocabulary("channel", "channel"),
            choice("responsible", "store|network|other"), column("score", ColumnType::Rating),
            column("first_contact", ColumnType::Flag), column("repeat_of", ColumnType::Code),
            column("note", ColumnType::Text)})
                         .within("accepted_at", "responded_at")
                         .within("responded_at", "closed_at")
                         .within("accepted_at", "closed_at")
                         .within("closed_at", "called_back_at")
                         .within("accepted_at", "called_back_at"));
}

RecordKind channels()
{
    return KindMaker(KindMaker("channels", Rhythm::Monthly, monthly({keyVocabulary("channel", "channel")}))
                         .add(counts({"visits", "deals", "transactions", "enquiries", "errors"}))
                         .add(column("cost", ColumnType::Money))
                         .within("deals", "visits")
                         .within("enquiries", "transactions"));
}

RecordKind jointCases()
{
    return KindMaker(KindMaker("joint_cases", Rhythm::Monthly, monthly(counts({"cases", "answered_15min"})))
                         .add(column("resolve_hours", ColumnType::Number))
                         .within("answered_15min", "cases"));
}

RecordKind acquisition()
{
    return KindMaker(KindMaker("acquisition", Rhythm::Monthly, monthly({keyVocabulary("source", "source")}))
                         .add(counts({"leads", "gross_adds"}))
                         .add(column("cost", ColumnType::Money)));
}

RecordKind queueHours()
{
    return KindMaker(
        KindMaker("queue_hours", Rhythm::Daily, daily({keyColumn("hour", ColumnType::Hour)}))
            .add(counts({"arrivals", "served", "abandoned"}))
            .add(column("wait_minutes", ColumnType::Number))
            .add(counts({"within_10min", "counters_open"}))
            .rule("served_and_abandoned_within_arrivals", {{"served", 1}, {"abandoned", 1}, {"arrivals", -1}})
            .within("within_10min", "served"));
}

RecordKind satisfaction()
{
    return KindMaker(KindMaker("satisfaction", Rhythm::Monthly,
        monthly({keyVocabulary("item", "item"), keyChoice("touchpoint", "online|in_store"),
            column("respondents", ColumnType::Count), column("score_sum", ColumnType::Number),
            column("importance_sum", ColumnType::Number)}))
                         .rule("score_sum_within_10_a_head", {{"score_sum", 1}, {"respondents", -10}})
                         .rule("importance_sum_within_10_a_head", {{"importance_sum", 1}, {"respondents", -10}}));
}

RecordKind market()
{
    return KindMaker("market", Rhythm::Monthly,
        monthly({keyVocabulary("operator", "operator"), column("subscribers", ColumnType::Count),
            column("gross_adds", ColumnType::Count), signedColumn("net_adds", ColumnType::Count),
            column("revenue", ColumnType::Money), column("arpu", ColumnType::Money),
            column("sites_5g", ColumnType::Count), column("source", ColumnType::Text)}));
}

RecordKind competitorEvents()
{
    return KindMaker("competitor_events", Rhythm::Event,
        daily({keyVocabulary("operator", "operator"), keyColumn("title", ColumnType::Text),
            choice("kind", "price|promotion|service|network"), column("detail", ColumnType::Text),
            column("response", ColumnType::Text)}));
}

RecordKind households()
{
    return KindMaker(KindMaker(
        "households", Rhythm::Monthly, monthly(counts({"households", "broadband", "bundled", "new_bundled", "tv"})))
                         .within("bundled", "broadband")
                         .within("tv", "broadband"));
}

RecordKind valueAdded()
{
    return KindMaker("value_added", Rhythm::Monthly,
        monthly({keyVocabulary("product", "product"), column("subscribers", ColumnType::Count),
            column("orders", ColumnType::Count), column("revenue", ColumnType::Money)}));
}

RecordKind cohorts()
{
    return KindMaker(KindMaker("cohorts", Rhythm::Monthly,
        monthly({column("base_subscribers", ColumnType::Count), column("retained_subscribers", ColumnType::Count),
            column("base_revenue", ColumnType::Money), column("retained_revenue", ColumnType::Money),
            column("repurchasers", ColumnType::Count)}))
                         .within("retained_subscribers", "base_subscribers"));
}

RecordKind campaigns()
{
    return KindMaker(KindMaker("campaigns", Rhythm::Event,
        {store(), keyColumn("campaign", ColumnType::Code), required("starts_on", ColumnType::Day),
            column("ends_on", ColumnType::Day), column("audience", ColumnType::Count),
            column("touched", ColumnType::Count), column("deals", ColumnType::Count), column("cost", ColumnType::Money),
            column("churned_before", ColumnType::Count), column("churned_after", ColumnType::Count)})
                         .within("starts_on", "ends_on")
                         .within("touched", "audience")
                         .within("churned_before", "audience")
                         .within("churned_after", "audience"));
}

RecordKind costs()
{
    return KindMaker("costs", Rhythm::Monthly,
        monthly({keyVocabulary("item", "cost_item"), column("amount", ColumnType::Money),
            column("energy_kwh", ColumnType::Number), column("budget", ColumnType::Money)}));
}

RecordKind staffing()
{
    return KindMaker("staffing", Rhythm::Monthly, monthly(counts({"headcount", "joiners", "leavers", "career_plans"})));
}

RecordKind training()
{
    return KindMaker(KindMaker("training", Rhythm::Event, daily({keyColumn("topic", ColumnType::Text)}))
                         .add(counts({"attendees", "examined", "passed"}))
                         .add(column("hours", ColumnType::Number))
                         .within("passed", "examined")
                         .within("examined", "attendees"));
}

RecordKind targets()
{
    Column target = signedColumn("target", ColumnType::Number);
    Column stretch = signedColumn("stretch", ColumnType::Number);
    return KindMaker("targets", Rhythm::Yearly,
        yearly({keyColumn("kpi", ColumnType::Kpi), target, stretch, column("note", ColumnType::Text)}));
}

RecordKind issues()
{
    return KindMaker("issues", Rhythm::Yearly,
        yearly({keyColumn("issue", ColumnType::Code), column("kpi", ColumnType::Kpi),
            column("severity", ColumnType::Severity), column("cause", ColumnType::Text),
            choice("state", "open|watched|closed")}));
}

RecordKind actions()
{
    return KindMaker("actions", Rhythm::Yearly,
        yearly({keyColumn("action", ColumnType::Code), column("issue", ColumnType::Code),
            column("owner", ColumnType::Text), column("due_on", ColumnType::Day), column("kpi", ColumnType::Kpi),
            column("expected", ColumnType::Text), choice("state", "planned|running|done|dropped"),
            column("done_on", ColumnType::Day), column("result", ColumnType::Text)}));
}

RecordKind events()
{
    return KindMaker("events", Rhythm::Event,
        daily({keyColumn("title", ColumnType::Text), choice("kind", "promotion|tariff|works|holiday|other"),
            column("detail", ColumnType::Text)}));
}

}

int RecordKind::indexOf(QStringView column) const
{
    const auto found = std::ranges::find(columns, column, &Column::name);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

std::span<const RecordKind> recordKinds()
{
    static const std::vector<RecordKind> kinds{stores(), revenue(), subscribers(), arpu(), complaints(), channels(),
        jointCases(), acquisition(), queueHours(), satisfaction(), market(), competitorEvents(), households(),
        valueAdded(), cohorts(), campaigns(), costs(), staffing(), training(), targets(), issues(), actions(),
        events()};
    return kinds;
}

const RecordKind* findRecordKind(QStringView name)
{
    const auto kinds = recordKinds();
    const auto found = std::ranges::find(kinds, name, &RecordKind::name);
    return found == kinds.end() ? nullptr : &*found;
}
