// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event_causes.h"

#include "domain/comparison.h"

#include <algorithm>
#include <array>
#include <span>

namespace {

enum class Family { Growth, Leaving, Revenue, Traffic, Quality, Complaints, Cost };

struct Member {
    QStringView kpi;
    Family family;
};

constexpr std::array kMembers{
    Member{u"gross_adds", Family::Growth},
    Member{u"port_ins", Family::Growth},
    Member{u"net_adds", Family::Growth},
    Member{u"net_ports", Family::Growth},
    Member{u"subscribers", Family::Growth},
    Member{u"market_share", Family::Growth},
    Member{u"gross_add_share", Family::Growth},
    Member{u"new_bundles", Family::Growth},
    Member{u"lead_conversion", Family::Growth},
    Member{u"churned", Family::Leaving},
    Member{u"churn_rate", Family::Leaving},
    Member{u"port_outs", Family::Leaving},
    Member{u"retention", Family::Leaving},
    Member{u"revenue_retention", Family::Leaving},
    Member{u"revenue", Family::Revenue},
    Member{u"service_revenue", Family::Revenue},
    Member{u"device_revenue", Family::Revenue},
    Member{u"value_added_revenue", Family::Revenue},
    Member{u"arpu", Family::Revenue},
    Member{u"revenue_share", Family::Revenue},
    Member{u"revenue_per_head", Family::Revenue},
    Member{u"revenue_per_m2", Family::Revenue},
    Member{u"profit_margin", Family::Revenue},
    Member{u"transactions", Family::Traffic},
    Member{u"visit_conversion", Family::Traffic},
    Member{u"wait_minutes", Family::Quality},
    Member{u"wait_within_10", Family::Quality},
    Member{u"answer_rate", Family::Quality},
    Member{u"error_rate", Family::Quality},
    Member{u"joint_15min", Family::Quality},
    Member{u"joint_hours", Family::Quality},
    Member{u"urgent_in_2h", Family::Quality},
    Member{u"normal_in_24h", Family::Quality},
    Member{u"handling_hours", Family::Quality},
    Member{u"first_contact", Family::Quality},
    Member{u"satisfaction", Family::Quality},
    Member{u"satisfaction_in_store", Family::Quality},
    Member{u"satisfaction_online", Family::Quality},
    Member{u"complaints", Family::Complaints},
    Member{u"complaints_per_10k", Family::Complaints},
    Member{u"repeat_rate", Family::Complaints},
    Member{u"store_fault_share", Family::Complaints},
    Member{u"cost", Family::Cost},
    Member{u"cost_per_add", Family::Cost},
    Member{u"cost_to_revenue", Family::Cost},
};

// Up and Down of the figure itself; Worse and Better by the KPI's direction, where a family has both.
enum class Effect { Up, Down, Either, Worse, Better };

struct Rule {
    EventSort sort;
    Family family;
    Effect effect;
};

constexpr std::array kRules{
    Rule{EventSort::Promotion, Family::Growth, Effect::Up},
    Rule{EventSort::Promotion, Family::Revenue, Effect::Up},
    Rule{EventSort::Promotion, Family::Traffic, Effect::Up},
    Rule{EventSort::Promotion, Family::Quality, Effect::Worse}, // queues
    Rule{EventSort::Promotion, Family::Cost, Effect::Up},
    Rule{EventSort::Tariff, Family::Growth, Effect::Either},
    Rule{EventSort::Tariff, Family::Leaving, Effect::Either},
    Rule{EventSort::Tariff, Family::Revenue, Effect::Either},
    Rule{EventSort::Tariff, Family::Traffic, Effect::Up},
    Rule{EventSort::Tariff, Family::Complaints, Effect::Worse},
    Rule{EventSort::Holiday, Family::Growth, Effect::Either},
    Rule{EventSort::Holiday, Family::Revenue, Effect::Either},
    Rule{EventSort::Holiday, Family::Traffic, Effect::Either},
    Rule{EventSort::Holiday, Family::Quality, Effect::Worse},
    Rule{EventSort::Closure, Family::Growth, Effect::Down},
    Rule{EventSort::Closure, Family::Revenue, Effect::Down},
    Rule{EventSort::Closure, Family::Traffic, Effect::Down},
    Rule{EventSort::Closure, Family::Quality, Effect::Worse},
    Rule{EventSort::Closure, Family::Complaints, Effect::Worse},
    Rule{EventSort::Closure, Family::Cost, Effect::Up},
    Rule{EventSort::Reopening, Family::Growth, Effect::Up},
    Rule{EventSort::Reopening, Family::Revenue, Effect::Up},
    Rule{EventSort::Reopening, Family::Traffic, Effect::Up},
    Rule{EventSort::Reopening, Family::Quality, Effect::Better},
    Rule{EventSort::Outage, Family::Growth, Effect::Down},
    Rule{EventSort::Outage, Family::Leaving, Effect::Worse},
    Rule{EventSort::Outage, Family::Revenue, Effect::Down},
    Rule{EventSort::Outage, Family::Quality, Effect::Worse},
    Rule{EventSort::Outage, Family::Complaints, Effect::Worse},
    Rule{EventSort::Departure, Family::Growth, Effect::Down},
    Rule{EventSort::Departure, Family::Leaving, Effect::Worse},
    Rule{EventSort::Departure, Family::Revenue, Effect::Down},
    Rule{EventSort::Staffing, Family::Traffic, Effect::Down},
    Rule{EventSort::Staffing, Family::Quality, Effect::Worse},
    Rule{EventSort::Staffing, Family::Complaints, Effect::Worse},
    Rule{EventSort::Staffing, Family::Revenue, Effect::Down},
    Rule{EventSort::Compensation, Family::Cost, Effect::Up},
    Rule{EventSort::Compensation, Family::Revenue, Effect::Down},
    Rule{EventSort::Remedy, Family::Quality, Effect::Better},
    Rule{EventSort::Remedy, Family::Complaints, Effect::Better},
    Rule{EventSort::Remedy, Family::Leaving, Effect::Better},
    Rule{EventSort::Rival, Family::Growth, Effect::Down},
    Rule{EventSort::Rival, Family::Leaving, Effect::Worse},
    Rule{EventSort::Rival, Family::Revenue, Effect::Down},
};

struct Words {
    EventSort sort;
    std::span<const QStringView> words; // any of them, in small letters
};

constexpr std::array<QStringView, 6> kReopening{u"重新开业", u"恢复营业", u"完工", u"reopen", u"complete", u"finished"};
constexpr std::array<QStringView, 6> kCompensation{u"补偿", u"赔付", u"赔偿", u"compensat", u"refund", u"goodwill"};
constexpr std::array<QStringView, 7> kRemedy{
    u"专班", u"整治", u"攻坚", u"提升行动", u"task force", u"task team", u"special team"};
constexpr std::array<QStringView, 10> kOutage{
    u"中断", u"断网", u"故障", u"停电", u"宕机", u"outage", u"failure", u"cable cut", u"fibre cut", u"power cut"};
constexpr std::array<QStringView, 7> kDeparture{u"离网", u"携出", u"销户", u"停机", u"leave", u"left", u"port out"};
constexpr std::array<QStringView, 6> kStaffing{u"缺员", u"离职", u"人手", u"缺岗", u"staff", u"sick"};
constexpr std::array<QStringView, 9> kClosure{
    u"闭厅", u"装修", u"停业", u"关闭", u"歇业", u"clos", u"renovat", u"refit", u"rebuild"};

// What mends is told apart first: "compensation for the outage" is no outage.
constexpr std::array kWords{Words{EventSort::Reopening, kReopening}, Words{EventSort::Compensation, kCompensation},
    Words{EventSort::Remedy, kRemedy}, Words{EventSort::Outage, kOutage}, Words{EventSort::Departure, kDeparture},
    Words{EventSort::Staffing, kStaffing}, Words{EventSort::Closure, kClosure}};

std::optional<EventSort> wordedSort(const QString& title)
{
    const QString small = title.toLower();
    for (const Words& one : kWords) {
        if (std::ranges::any_of(one.words, [&](QStringView word) { return small.contains(word); }))
            return one.sort;
    }
    return std::nullopt;
}

bool fits(Effect effect, const KpiDefinition& kpi, bool isRise)
{
    const Judgement mood = judgeChange(kpi.better, isRise ? 1 : -1);
    switch (effect) {
    case Effect::Up:
        return isRise;
    case Effect::Down:
        return !isRise;
    case Effect::Worse:
        return mood == Judgement::Bad;
    case Effect::Better:
        return mood == Judgement::Good;
    case Effect::Either:
        break;
    }
    return true;
}

}

EventSort sortOf(const StoreEvent& event)
{
    if (event.kind == u"promotion")
        return EventSort::Promotion;
    if (event.kind == u"tariff")
        return EventSort::Tariff;
    if (event.kind == u"holiday")
        return EventSort::Holiday;
    const std::optional<EventSort> worded = wordedSort(event.title);
    if (event.kind == u"works")
        return worded == EventSort::Reopening || worded == EventSort::Outage ? *worded : EventSort::Closure;
    return worded.value_or(EventSort::Unknown);
}

bool mayExplain(EventSort sort, const KpiDefinition& kpi, bool isRise)
{
    const auto member = std::ranges::find_if(kMembers, [&](const Member& one) { return kpi.id.text() == one.kpi; });
    return member != kMembers.end() && std::ranges::any_of(kRules, [&](const Rule& rule) {
        return rule.sort == sort && rule.family == member->family && fits(rule.effect, kpi, isRise);
    });
}

std::optional<EventCause> causeIn(const Facts& facts, Month month, const KpiDefinition& kpi, bool isRise)
{
    for (const StoreEvent& event : facts.events) {
        if (Month::of(event.day) == month && mayExplain(sortOf(event), kpi, isRise))
            return EventCause{event.title, event.day, {}};
    }
    if (!mayExplain(EventSort::Rival, kpi, isRise))
        return std::nullopt;
    for (const CompetitorEvent& event : facts.competitorEvents) {
        if (Month::of(event.day) == month)
            return EventCause{event.title, event.day, event.operatorCode};
    }
    return std::nullopt;
}
