// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/finding_weights.h"

#include <algorithm>
#include <array>

namespace {

struct Importance {
    QStringView kpi;
    double weight = 0;
};

constexpr double kOther = 0.7;
constexpr std::array kImportance{Importance{u"net_adds", 2.0}, Importance{u"profit_margin", 2.0},
    Importance{u"revenue", 1.8}, Importance{u"service_revenue", 1.8}, Importance{u"arpu", 1.5},
    Importance{u"churn_rate", 1.5}, Importance{u"cost_to_revenue", 1.5}, Importance{u"market_share", 1.5},
    Importance{u"subscribers", 1.2}, Importance{u"gross_adds", 1.2}, Importance{u"retention", 1.2},
    Importance{u"satisfaction", 1.2}, Importance{u"complaints_per_10k", 1.2}, Importance{u"cost", 0.3},
    Importance{u"energy", 0.3}, Importance{u"churned", 0.3}, Importance{u"port_outs", 0.3},
    Importance{u"complaints", 0.3}, Importance{u"transactions", 0.3}};

}

double importanceOf(const KpiId& kpi)
{
    const auto found = std::find_if(kImportance.begin(), kImportance.end(),
        [&](const Importance& importance) { return kpi.text() == importance.kpi; });
    return found == kImportance.end() ? kOther : found->weight;
}
