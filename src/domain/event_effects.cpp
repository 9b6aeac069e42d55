// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event_effects.h"

#include <algorithm>
#include <array>
#include <span>

namespace {

using Names = std::span<const QStringView>;

constexpr std::array<QStringView, 17> kService{u"satisfaction", u"satisfaction_online", u"satisfaction_in_store",
    u"error_rate", u"wait_minutes", u"wait_within_10", u"answer_rate", u"complaints", u"complaints_per_10k",
    u"urgent_in_2h", u"normal_in_24h", u"handling_hours", u"callback_rate", u"complaint_score", u"repeat_rate",
    u"first_contact", u"store_fault_share"};
constexpr std::array<QStringView, 15> kPriceOfGrowth{u"arpu", u"arpu_reported", u"churned", u"churn_rate", u"port_outs",
    u"cost", u"cost_per_add", u"cost_to_revenue", u"profit_margin", u"unit_cost_physical", u"wait_minutes",
    u"wait_within_10", u"complaints", u"complaints_per_10k", u"energy"};
constexpr std::array<QStringView, 7> kOpensAgain{
    u"重新开业", u"恢复营业", u"完工重", u"装修完工", u"reopen", u"re-open", u"open again"};
constexpr std::array<QStringView, 5> kAboutService{u"投诉", u"满意度", u"服务提升", u"complaint", u"satisfaction"};

bool isAmong(Names names, const KpiId& kpi)
{
    return std::ranges::find(names, QStringView(kpi.text())) != names.end();
}

bool says(const QString& text, Names words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

bool canExplain(const StoreEvent& event, const KpiId& kpi, Judgement mood)
{
    const bool isBad = mood == Judgement::Bad;
    if (says(event.title, kOpensAgain))
        return !isBad;
    if (event.kind == u"works")
        return isBad;
    if (event.kind == u"promotion")
        return !isBad || isAmong(kPriceOfGrowth, kpi);
    // An outage is not about complaints because complaints follow it: its title tells.
    if (event.kind == u"other" && says(event.title, kAboutService))
        return isAmong(kService, kpi);
    return true;
}
