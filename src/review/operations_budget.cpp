// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/operations_budget.h"

#include "domain/bridge.h"
#include "domain/comparison.h"
#include "review/chapter_blocks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr double kFen = 100;

struct CellSums {
    double amount = 0;
    double budgeted = 0;
    double budget = 0;
    bool hasBudget = false;
};

struct MonthBudget {
    double budget = 0;
    bool isWhole = false; // every item that cost something has one
};

// One pass over the cost records of the months that count: sums by item (in fen) and the budget of each month.
void readCells(const FactTable& table, const KpiResult& cost, std::vector<CellSums>& byItem,
    std::array<std::optional<MonthBudget>, 12>& byMonth)
{
    const int item = table.labelIndex(u"item");
    const int amount = table.columnIndex(u"amount");
    const int budget = table.columnIndex(u"budget");
    byItem.resize(static_cast<size_t>(table.codes(item).size()));
    for (size_t row = 0; row < table.rowCount(); ++row) {
        const Month month = table.month(row);
        if (!std::binary_search(cost.counted.begin(), cost.counted.end(), month))
            continue;
        const double spent = table.figure(row, amount);
        const double planned = table.figure(row, budget);
        CellSums& sums = byItem[table.label(row, item)];
        std::optional<MonthBudget>& whole = byMonth[static_cast<size_t>(month.month() - 1)];
        if (!whole)
            whole = MonthBudget{0, true};
        if (!std::isnan(spent))
            sums.amount += spent;
        if (!std::isnan(planned))
            whole->budget += planned;
        if (std::isnan(spent) != std::isnan(planned))
            whole->isWhole = false;
        if (std::isnan(spent) || std::isnan(planned))
            continue;
        sums.budgeted += spent;
        sums.budget += planned;
        sums.hasBudget = true;
    }
}

Spending spendingOf(const QString& code, const CellSums& sums)
{
    Spending spending;
    spending.item = code;
    spending.amount = sums.amount / kFen;
    spending.budgeted = sums.budgeted / kFen;
    if (sums.hasBudget)
        spending.budget = sums.budget / kFen;
    return spending;
}

}

std::optional<double> Spending::used() const
{
    return budget ? completion(budgeted, *budget) : std::nullopt;
}

const Spending* BudgetPicture::worst() const
{
    const Spending* worst = nullptr;
    for (const Spending& item : items) {
        const std::optional<double> over = item.overrun();
        if (over && *over > 0 && (!worst || *over > *worst->overrun()))
            worst = &item;
    }
    return worst;
}

BudgetPicture budgetPicture(const ReviewContext& context)
{
    BudgetPicture picture;
    const KpiResult& cost = context.kpi(u"cost").result;
    const FactTable* table = context.facts.table(u"costs");
    if (!table || !cost.value)
        return picture;
    std::vector<CellSums> byItem;
    std::array<std::optional<MonthBudget>, 12> byMonth;
    readCells(*table, cost, byItem, byMonth);
    for (size_t i = 0; i < byMonth.size(); ++i) {
        if (byMonth[i] && byMonth[i]->isWhole)
            picture.months[i] = byMonth[i]->budget / kFen;
    }
    const Measure amounts = measureOf(u"costs", u"amount");
    const QString label = QStringLiteral("item");
    const LabelBridge bridge = bridgeByLabel(context.calculator, amounts, label, cost.compared);
    CellSums all;
    for (const LabelSum& sum : context.calculator.split(amounts, label, cost.counted)) {
        const auto code = static_cast<size_t>(table->codes(table->labelIndex(label)).indexOf(sum.code));
        Spending item = spendingOf(sum.code, byItem[code]);
        const auto step = std::find_if(
            bridge.steps.begin(), bridge.steps.end(), [&](const BridgeStep& one) { return one.code == sum.code; });
        if (step != bridge.steps.end()) {
            item.comparable = step->after;
            item.previous = step->before;
        }
        all.amount += byItem[code].amount;
        all.budgeted += byItem[code].budgeted;
        all.budget += byItem[code].budget;
        all.hasBudget = all.hasBudget || byItem[code].hasBudget;
        picture.items.push_back(std::move(item));
    }
    picture.total = spendingOf({}, all);
    picture.total.comparable = cost.comparable;
    picture.total.previous = cost.previous;
    return picture;
}

QString budgetText(const ReviewContext& context, const BudgetPicture& picture)
{
    const Spending& total = picture.total;
    const std::optional<double> over = total.overrun();
    const std::optional<double> used = total.used();
    if (!over || !used)
        return {};
    const Phrases& phrases = context.phrases;
    const KpiView cost = context.kpi(u"cost");
    const QString& name = context.name(cost);
    const QString amount = context.format.inText(std::abs(*over), cost.unit);
    const QString percent = context.format.completion(*used);
    if (*over == 0)
        return phrases.translate("Review", "%1 came out exactly at its budget").arg(name);
    return (*over > 0 ? phrases.translate("Review", "%1 ran %2 over its budget (%3 of it spent)")
                      : phrases.translate("Review", "%1 stayed %2 within its budget (%3 of it spent)"))
        .arg(name, amount, percent);
}

QString overrunText(const ReviewContext& context, const BudgetPicture& picture)
{
    if (!picture.total.budget)
        return {};
    const Phrases& phrases = context.phrases;
    const Spending* worst = picture.worst();
    if (!worst)
        return phrases.translate("Review", "no item went over its budget");
    const QString name = context.inside(context.codeName(QStringLiteral("cost_item"), worst->item));
    const QString amount = context.format.inText(*worst->overrun(), context.kpi(u"cost").unit);
    const std::optional<double> percent = percentChange(worst->budgeted, *worst->budget);
    if (!percent)
        return phrases.translate("Review", "%1 cost went furthest over, by %2", "a cost item").arg(name, amount);
    return phrases.translate("Review", "%1 cost went furthest over, by %2 (%3)", "a cost item")
        .arg(name, amount, context.format.percent(percent, false));
}
