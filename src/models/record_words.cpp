// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_words.h"

#include <QCoreApplication>

#include <span>

namespace {

struct Title {
    QStringView name;
    const char* source = nullptr;
};

constexpr Title kKinds[] = {
    {u"stores", QT_TRANSLATE_NOOP("RecordKinds", "Stores")},
    {u"revenue", QT_TRANSLATE_NOOP("RecordKinds", "Revenue")},
    {u"subscribers", QT_TRANSLATE_NOOP("RecordKinds", "Subscribers")},
    {u"arpu", QT_TRANSLATE_NOOP("RecordKinds", "ARPU")},
    {u"complaints", QT_TRANSLATE_NOOP("RecordKinds", "Complaints")},
    {u"channels", QT_TRANSLATE_NOOP("RecordKinds", "Channels")},
    {u"joint_cases", QT_TRANSLATE_NOOP("RecordKinds", "Joint cases")},
    {u"acquisition", QT_TRANSLATE_NOOP("RecordKinds", "Acquisition")},
    {u"queue_hours", QT_TRANSLATE_NOOP("RecordKinds", "Queue by hour")},
    {u"satisfaction", QT_TRANSLATE_NOOP("RecordKinds", "Satisfaction survey")},
    {u"market", QT_TRANSLATE_NOOP("RecordKinds", "Market")},
    {u"competitor_events", QT_TRANSLATE_NOOP("RecordKinds", "Competitors' moves")},
    {u"households", QT_TRANSLATE_NOOP("RecordKinds", "Households")},
    {u"value_added", QT_TRANSLATE_NOOP("RecordKinds", "Value-added products")},
    {u"cohorts", QT_TRANSLATE_NOOP("RecordKinds", "Base cohorts")},
    {u"campaigns", QT_TRANSLATE_NOOP("RecordKinds", "Retention campaigns")},
    {u"costs", QT_TRANSLATE_NOOP("RecordKinds", "Costs")},
    {u"staffing", QT_TRANSLATE_NOOP("RecordKinds", "Staffing")},
    {u"training", QT_TRANSLATE_NOOP("RecordKinds", "Training")},
    {u"targets", QT_TRANSLATE_NOOP("RecordKinds", "Targets")},
    {u"issues", QT_TRANSLATE_NOOP("RecordKinds", "Issues")},
    {u"actions", QT_TRANSLATE_NOOP("RecordKinds", "Actions")},
    {u"events", QT_TRANSLATE_NOOP("RecordKinds", "Store events")},
};

// Under "kind.column" where a column of that name means something else than in other kinds.
constexpr Title kColumns[] = {
    {u"market.source", QT_TRANSLATE_NOOP("RecordColumns", "Source of the figures")},
    {u"satisfaction.item", QT_TRANSLATE_NOOP("RecordColumns", "Survey item")},
    {u"costs.item", QT_TRANSLATE_NOOP("RecordColumns", "Cost item")},
    {u"competitor_events.title", QT_TRANSLATE_NOOP("RecordColumns", "Move")},
    {u"events.title", QT_TRANSLATE_NOOP("RecordColumns", "Event")},
    {u"store", QT_TRANSLATE_NOOP("RecordColumns", "Store")},
    {u"month", QT_TRANSLATE_NOOP("RecordColumns", "Month")},
    {u"day", QT_TRANSLATE_NOOP("RecordColumns", "Day")},
    {u"hour", QT_TRANSLATE_NOOP("RecordColumns", "Hour")},
    {u"year", QT_TRANSLATE_NOOP("RecordColumns", "Year")},
    {u"name", QT_TRANSLATE_NOOP("RecordColumns", "Name")},
    {u"carrier", QT_TRANSLATE_NOOP("RecordColumns", "Carrier")},
    {u"region", QT_TRANSLATE_NOOP("RecordColumns", "Region")},
    {u"area", QT_TRANSLATE_NOOP("RecordColumns", "Area")},
    {u"floor_area_m2", QT_TRANSLATE_NOOP("RecordColumns", "Floor area, m²")},
    {u"counters", QT_TRANSLATE_NOOP("RecordColumns", "Counters")},
    {u"opened_on", QT_TRANSLATE_NOOP("RecordColumns", "Opened on")},
    {u"business_line", QT_TRANSLATE_NOOP("RecordColumns", "Business line")},
    {u"channel", QT_TRANSLATE_NOOP("RecordColumns", "Channel")},
    {u"segment", QT_TRANSLATE_NOOP("RecordColumns", "Segment")},
    {u"plan_tier", QT_TRANSLATE_NOOP("RecordColumns", "Plan tier")},
    {u"amount", QT_TRANSLATE_NOOP("RecordColumns", "Amount, yuan")},
    {u"note", QT_TRANSLATE_NOOP("RecordColumns", "Note")},
    {u"opening", QT_TRANSLATE_NOOP("RecordColumns", "Opening")},
    {u"gross_adds", QT_TRANSLATE_NOOP("RecordColumns", "Gross adds")},
    {u"port_ins", QT_TRANSLATE_NOOP("RecordColumns", "Port-ins")},
    {u"churned", QT_TRANSLATE_NOOP("RecordColumns", "Churned")},
    {u"port_outs", QT_TRANSLATE_NOOP("RecordColumns", "Port-outs")},
    {u"adjustment", QT_TRANSLATE_NOOP("RecordColumns", "Adjustment")},
    {u"closing", QT_TRANSLATE_NOOP("RecordColumns", "Closing")},
    {u"on_5g", QT_TRANSLATE_NOOP("RecordColumns", "On 5G")},
    {u"new_5g", QT_TRANSLATE_NOOP("RecordColumns", "New on 5G")},
    {u"premium", QT_TRANSLATE_NOOP("RecordColumns", "Premium")},
    {u"youth", QT_TRANSLATE_NOOP("RecordColumns", "Young")},
    {u"senior", QT_TRANSLATE_NOOP("RecordColumns", "Senior")},
    {u"data_users", QT_TRANSLATE_NOOP("RecordColumns", "Data users")},
    {u"data_gb", QT_TRANSLATE_NOOP("RecordColumns", "Data, GB")},
    {u"voice_minutes", QT_TRANSLATE_NOOP("RecordColumns", "Voice, minutes")},
    {u"reported", QT_TRANSLATE_NOOP("RecordColumns", "Reported ARPU, yuan")},
    {u"peer_average", QT_TRANSLATE_NOOP("RecordColumns", "Peer average, yuan")},
    {u"complaint", QT_TRANSLATE_NOOP("RecordColumns", "Complaint")},
    {u"accepted_at", QT_TRANSLATE_NOOP("RecordColumns", "Accepted")},
    {u"responded_at", QT_TRANSLATE_NOOP("RecordColumns", "Responded")},
    {u"closed_at", QT_TRANSLATE_NOOP("RecordColumns", "Closed")},
    {u"called_back_at", QT_TRANSLATE_NOOP("RecordColumns", "Called back")},
    {u"level", QT_TRANSLATE_NOOP("RecordColumns", "Level")},
    {u"category", QT_TRANSLATE_NOOP("RecordColumns", "Category")},
    {u"responsible", QT_TRANSLATE_NOOP("RecordColumns", "Responsible")},
    {u"score", QT_TRANSLATE_NOOP("RecordColumns", "Score")},
    {u"first_contact", QT_TRANSLATE_NOOP("RecordColumns", "Solved at first contact")},
    {u"repeat_of", QT_TRANSLATE_NOOP("RecordColumns", "Repeats")},
    {u"visits", QT_TRANSLATE_NOOP("RecordColumns", "Visits")},
    {u"deals", QT_TRANSLATE_NOOP("RecordColumns", "Deals")},
    {u"transactions", QT_TRANSLATE_NOOP("RecordColumns", "Transactions")},
    {u"enquiries", QT_TRANSLATE_NOOP("RecordColumns", "Enquiries")},
    {u"errors", QT_TRANSLATE_NOOP("RecordColumns", "Errors")},
    {u"cost", QT_TRANSLATE_NOOP("RecordColumns", "Cost, yuan")},
    {u"cases", QT_TRANSLATE_NOOP("RecordColumns", "Cases")},
    {u"answered_15min", QT_TRANSLATE_NOOP("RecordColumns", "Answered in 15 minutes")},
    {u"resolve_hours", QT_TRANSLATE_NOOP("RecordColumns", "Hours to resolve")},
    {u"source", QT_TRANSLATE_NOOP("RecordColumns", "Source")},
    {u"leads", QT_TRANSLATE_NOOP("RecordColumns", "Leads")},
    {u"arrivals", QT_TRANSLATE_NOOP("RecordColumns", "Arrivals")},
    {u"served", QT_TRANSLATE_NOOP("RecordColumns", "Served")},
    {u"abandoned", QT_TRANSLATE_NOOP("RecordColumns", "Abandoned")},
    {u"wait_minutes", QT_TRANSLATE_NOOP("RecordColumns", "Wait, minutes")},
    {u"within_10min", QT_TRANSLATE_NOOP("RecordColumns", "Within 10 minutes")},
    {u"counters_open", QT_TRANSLATE_NOOP("RecordColumns", "Counters open")},
    {u"item", QT_TRANSLATE_NOOP("RecordColumns", "Item")},
    {u"touchpoint", QT_TRANSLATE_NOOP("RecordColumns", "Touchpoint")},
    {u"respondents", QT_TRANSLATE_NOOP("RecordColumns", "Respondents")},
    {u"score_sum", QT_TRANSLATE_NOOP("RecordColumns", "Sum of scores")},
    {u"importance_sum", QT_TRANSLATE_NOOP("RecordColumns", "Sum of importance")},
    {u"operator", QT_TRANSLATE_NOOP("RecordColumns", "Operator")},
    {u"subscribers", QT_TRANSLATE_NOOP("RecordColumns", "Subscribers")},
    {u"net_adds", QT_TRANSLATE_NOOP("RecordColumns", "Net adds")},
    {u"revenue", QT_TRANSLATE_NOOP("RecordColumns", "Revenue, yuan")},
    {u"arpu", QT_TRANSLATE_NOOP("RecordColumns", "ARPU, yuan")},
    {u"sites_5g", QT_TRANSLATE_NOOP("RecordColumns", "5G sites")},
    {u"title", QT_TRANSLATE_NOOP("RecordColumns", "Title")},
    {u"kind", QT_TRANSLATE_NOOP("RecordColumns", "Kind")},
    {u"detail", QT_TRANSLATE_NOOP("RecordColumns", "Detail")},
    {u"response", QT_TRANSLATE_NOOP("RecordColumns", "Response")},
    {u"households", QT_TRANSLATE_NOOP("RecordColumns", "Households")},
    {u"broadband", QT_TRANSLATE_NOOP("RecordColumns", "Broadband")},
    {u"bundled", QT_TRANSLATE_NOOP("RecordColumns", "Bundled")},
    {u"new_bundled", QT_TRANSLATE_NOOP("RecordColumns", "New bundled")},
    {u"tv", QT_TRANSLATE_NOOP("RecordColumns", "TV")},
    {u"product", QT_TRANSLATE_NOOP("RecordColumns", "Product")},
    {u"orders", QT_TRANSLATE_NOOP("RecordColumns", "Orders")},
    {u"base_subscribers", QT_TRANSLATE_NOOP("RecordColumns", "Base subscribers")},
    {u"retained_subscribers", QT_TRANSLATE_NOOP("RecordColumns", "Retained subscribers")},
    {u"base_revenue", QT_TRANSLATE_NOOP("RecordColumns", "Base revenue, yuan")},
    {u"retained_revenue", QT_TRANSLATE_NOOP("RecordColumns", "Retained revenue, yuan")},
    {u"repurchasers", QT_TRANSLATE_NOOP("RecordColumns", "Repurchasers")},
    {u"campaign", QT_TRANSLATE_NOOP("RecordColumns", "Campaign")},
    {u"starts_on", QT_TRANSLATE_NOOP("RecordColumns", "Starts on")},
    {u"ends_on", QT_TRANSLATE_NOOP("RecordColumns", "Ends on")},
    {u"audience", QT_TRANSLATE_NOOP("RecordColumns", "Audience")},
    {u"touched", QT_TRANSLATE_NOOP("RecordColumns", "Touched")},
    {u"churned_before", QT_TRANSLATE_NOOP("RecordColumns", "Churned before")},
    {u"churned_after", QT_TRANSLATE_NOOP("RecordColumns", "Churned after")},
    {u"energy_kwh", QT_TRANSLATE_NOOP("RecordColumns", "Energy, kWh")},
    {u"budget", QT_TRANSLATE_NOOP("RecordColumns", "Budget, yuan")},
    {u"headcount", QT_TRANSLATE_NOOP("RecordColumns", "Headcount")},
    {u"joiners", QT_TRANSLATE_NOOP("RecordColumns", "Joiners")},
    {u"leavers", QT_TRANSLATE_NOOP("RecordColumns", "Leavers")},
    {u"career_plans", QT_TRANSLATE_NOOP("RecordColumns", "Career plans")},
    {u"topic", QT_TRANSLATE_NOOP("RecordColumns", "Topic")},
    {u"attendees", QT_TRANSLATE_NOOP("RecordColumns", "Attendees")},
    {u"examined", QT_TRANSLATE_NOOP("RecordColumns", "Examined")},
    {u"passed", QT_TRANSLATE_NOOP("RecordColumns", "Passed")},
    {u"hours", QT_TRANSLATE_NOOP("RecordColumns", "Hours")},
    {u"kpi", QT_TRANSLATE_NOOP("RecordColumns", "Indicator")},
    {u"target", QT_TRANSLATE_NOOP("RecordColumns", "Target")},
    {u"stretch", QT_TRANSLATE_NOOP("RecordColumns", "Stretch")},
    {u"issue", QT_TRANSLATE_NOOP("RecordColumns", "Issue")},
    {u"severity", QT_TRANSLATE_NOOP("RecordColumns", "Severity")},
    {u"cause", QT_TRANSLATE_NOOP("RecordColumns", "Cause")},
    {u"state", QT_TRANSLATE_NOOP("RecordColumns", "State")},
    {u"action", QT_TRANSLATE_NOOP("RecordColumns", "Action")},
    {u"owner", QT_TRANSLATE_NOOP("RecordColumns", "Owner")},
    {u"due_on", QT_TRANSLATE_NOOP("RecordColumns", "Due on")},
    {u"expected", QT_TRANSLATE_NOOP("RecordColumns", "Expected result")},
    {u"done_on", QT_TRANSLATE_NOOP("RecordColumns", "Done on")},
    {u"result", QT_TRANSLATE_NOOP("RecordColumns", "Result")},
};

constexpr Title kChoices[] = {
    {u"urban", QT_TRANSLATE_NOOP("RecordChoices", "Urban")},
    {u"town", QT_TRANSLATE_NOOP("RecordChoices", "Town")},
    {u"urgent", QT_TRANSLATE_NOOP("RecordChoices", "Urgent")},
    {u"normal", QT_TRANSLATE_NOOP("RecordChoices", "Normal")},
    {u"store", QT_TRANSLATE_NOOP("RecordChoices", "Store")},
    {u"network", QT_TRANSLATE_NOOP("RecordChoices", "Network")},
    {u"other", QT_TRANSLATE_NOOP("RecordChoices", "Other")},
    {u"online", QT_TRANSLATE_NOOP("RecordChoices", "Online")},
    {u"in_store", QT_TRANSLATE_NOOP("RecordChoices", "In store")},
    {u"price", QT_TRANSLATE_NOOP("RecordChoices", "Price")},
    {u"promotion", QT_TRANSLATE_NOOP("RecordChoices", "Promotion")},
    {u"service", QT_TRANSLATE_NOOP("RecordChoices", "Service")},
    {u"open", QT_TRANSLATE_NOOP("RecordChoices", "Open")},
    {u"watched", QT_TRANSLATE_NOOP("RecordChoices", "Watched")},
    {u"closed", QT_TRANSLATE_NOOP("RecordChoices", "Closed")},
    {u"planned", QT_TRANSLATE_NOOP("RecordChoices", "Planned")},
    {u"running", QT_TRANSLATE_NOOP("RecordChoices", "Running")},
    {u"done", QT_TRANSLATE_NOOP("RecordChoices", "Done")},
    {u"dropped", QT_TRANSLATE_NOOP("RecordChoices", "Dropped")},
    {u"tariff", QT_TRANSLATE_NOOP("RecordChoices", "Tariff")},
    {u"works", QT_TRANSLATE_NOOP("RecordChoices", "Works")},
    {u"holiday", QT_TRANSLATE_NOOP("RecordChoices", "Holiday")},
    {u"all", QT_TRANSLATE_NOOP("RecordChoices", "All")},
    {u"yes", QT_TRANSLATE_NOOP("RecordChoices", "Yes")},
    {u"no", QT_TRANSLATE_NOOP("RecordChoices", "No")},
};

const char* find(std::span<const Title> titles, QStringView name)
{
    for (const Title& title : titles) {
        if (title.name == name)
            return title.source;
    }
    return nullptr;
}

QString titled(const Words& words, const char* context, const char* source, QStringView name)
{
    return source ? words.translate(context, source) : name.toString();
}

} // namespace

QString recordKindTitle(const Words& words, QStringView kind)
{
    return titled(words, "RecordKinds", find(kKinds, kind), kind);
}

QString recordColumnTitle(const Words& words, QStringView kind, QStringView column)
{
    const QString own = kind.toString() + QLatin1Char('.') + column.toString();
    const char* source = find(kColumns, own);
    return titled(words, "RecordColumns", source ? source : find(kColumns, column), column);
}

QString recordChoiceTitle(const Words& words, QStringView choice)
{
    return titled(words, "RecordChoices", find(kChoices, choice), choice);
}
