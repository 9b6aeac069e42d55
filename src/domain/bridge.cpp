// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bridge.h"

#include "domain/comparison.h"

#include <algorithm>

namespace {

using Steps = std::vector<BridgeStep>;

Steps::iterator findStep(Steps& steps, const QString& code)
{
    return std::find_if(steps.begin(), steps.end(), [&](const BridgeStep& step) { return step.code == code; });
}

Part partOf(const char16_t* column, RollUp rollUp)
{
    Part part;
    part.terms = {{{QStringLiteral("subscribers"), QString::fromUtf16(column), {}}, 1}};
    part.rollUp = rollUp;
    return part;
}

// The part over the months that it has itself; zero where there are none.
double sumOf(const KpiCalculator& calculator, const char16_t* column, Period period)
{
    return calculator.value(partOf(column, RollUp::Sum), period).value.value_or(0);
}

// The months of the period in which each of the columns is there.
KpiValue monthsWithAll(const KpiCalculator& calculator, Period period)
{
    Part part;
    for (const char16_t* column : {u"opening", u"gross_adds", u"churned", u"closing"})
        part.terms.push_back(partOf(column, RollUp::Sum).terms.front());
    return calculator.value(part, period);
}

// The parts of a ratio's numerator, each over the whole denominator.
std::optional<std::vector<LabelSum>> ratioParts(
    const KpiCalculator& calculator, const KpiDefinition& ratio, const QString& label, const std::vector<Month>& months)
{
    const KpiValue whole = calculator.valueOver(ratio.id, months);
    if (!whole.value || whole.numerator.value_or(0) == 0)
        return std::nullopt;
    std::vector<LabelSum> parts = calculator.split(ratio.numerator.terms.front().measure, label, months);
    double sum = 0;
    for (const LabelSum& part : parts)
        sum += part.value;
    for (LabelSum& part : parts)
        part.value *= *whole.value / sum;
    return parts;
}

}

LabelBridge bridgeByLabel(const std::vector<LabelSum>& before, const std::vector<LabelSum>& after)
{
    LabelBridge bridge;
    for (const LabelSum& sum : before) {
        bridge.steps.push_back({sum.code, sum.value, 0});
        bridge.before += sum.value;
    }
    // A code that is new this year stands behind the one that it follows this year.
    size_t place = 0;
    for (const LabelSum& sum : after) {
        bridge.after += sum.value;
        auto step = findStep(bridge.steps, sum.code);
        if (step == bridge.steps.end())
            step = bridge.steps.insert(bridge.steps.begin() + static_cast<std::ptrdiff_t>(place), {sum.code, 0, 0});
        step->after = sum.value;
        place = static_cast<size_t>(step - bridge.steps.begin()) + 1;
    }
    std::stable_partition(
        bridge.steps.begin(), bridge.steps.end(), [](const BridgeStep& step) { return !step.code.isEmpty(); });
    return bridge;
}

LabelBridge bridgeByLabel(
    const KpiCalculator& calculator, const Measure& measure, const QString& label, const std::vector<Month>& months)
{
    return bridgeByLabel(
        calculator.split(measure, label, yearBefore(months)), calculator.split(measure, label, months));
}

std::optional<LabelBridge> bridgeOfRatio(
    const KpiCalculator& calculator, const KpiDefinition& ratio, const QString& label, const std::vector<Month>& months)
{
    if (ratio.numerator.terms.size() != 1)
        return std::nullopt;
    const auto before = ratioParts(calculator, ratio, label, yearBefore(months));
    const auto after = ratioParts(calculator, ratio, label, months);
    if (!before || !after)
        return std::nullopt;
    return bridgeByLabel(*before, *after);
}

std::optional<PriceVolume> priceAndVolume(const KpiCalculator& calculator, const KpiId& kpi, int year, Month through)
{
    const std::vector<Month> months = calculator.result(kpi, year, through).compared;
    const KpiValue after = calculator.valueOver(kpi, months);
    const KpiValue before = calculator.valueOver(kpi, yearBefore(months));
    if (!after.value || !before.value || !after.denominator || !before.denominator)
        return std::nullopt;
    return PriceVolume{
        *before.denominator, *after.denominator, *before.numerator, *after.numerator, static_cast<int>(months.size())};
}

std::optional<NetAddBridge> netAddBridge(const KpiCalculator& calculator, Period period)
{
    const KpiValue months = monthsWithAll(calculator, period);
    if (months.counted.empty())
        return std::nullopt;
    NetAddBridge bridge;
    bridge.missing = months.missing;
    for (const Month month : months.counted) {
        const Period alone{month, month};
        bridge.grossAdds += sumOf(calculator, u"gross_adds", alone);
        bridge.churned += sumOf(calculator, u"churned", alone);
        bridge.adjustment += sumOf(calculator, u"adjustment", alone);
    }
    const Month first = months.counted.front();
    const Month last = months.counted.back();
    bridge.opening = sumOf(calculator, u"opening", {first, first});
    bridge.closing = sumOf(calculator, u"closing", {last, last});
    bridge.unexplained = bridge.closing - (bridge.opening + bridge.grossAdds - bridge.churned + bridge.adjustment);
    return bridge;
}
