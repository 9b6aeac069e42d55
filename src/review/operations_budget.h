// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi_result.h"
#include "review/review_context.h"

#include <optional>
#include <vector>

// Cost against its budget, item by item. Both are compared over the same cells (item and month) alone, those that have
// both figures, so that a budget never entered does not look like overspending. Money in yuan.
struct Spending {
    QString item;        // a code of vocabulary cost_item; empty: all items
    double amount = 0;   // all that was spent
    double budgeted = 0; // the part of it that had a budget
    std::optional<double> budget;
    std::optional<double> comparable; // spent in the months that both years have
    std::optional<double> previous;

    // How far spending lies over its budget; below zero: within it.
    std::optional<double> overrun() const { return budget ? std::optional(budgeted - *budget) : std::nullopt; }
    // Spent in per cent of the budget; none without one, or where it is zero.
    std::optional<double> used() const;
    // Whether every cell had a budget.
    bool isCovered() const { return budget && budgeted == amount; }
};

struct BudgetPicture {
    std::vector<Spending> items; // in the vocabulary's order
    Spending total;
    MonthFigures months; // the budget of each month whose every item has one

    // The item furthest over its budget; nullptr where none is.
    const Spending* worst() const;
};

BudgetPicture budgetPicture(const ReviewContext& context);

// "Operating cost ran 13.2k yuan over its budget (101.0% spent)"; empty without budgets. No full stop.
QString budgetText(const ReviewContext& context, const BudgetPicture& picture);
// "other cost went furthest over, by 698k yuan (16.3%)", "no item went over its budget"; empty without budgets.
QString overrunText(const ReviewContext& context, const BudgetPicture& picture);
