// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/operations_budget.h"
#include "review/operations_figures.h"
#include "review/review_context.h"

#include <vector>

// The parts of chapter 4, Internal operations (内部运营提升), each in a file of its own.

void addOperationsTeam(const ReviewContext& context, const OperationsFigures& own, std::vector<Block>& blocks);
void addOperationsCost(const ReviewContext& context, const BudgetPicture& budget, std::vector<Block>& blocks);
void addOperationsEnergy(const ReviewContext& context, const OperationsFigures& own, std::vector<Block>& blocks);

// The paragraphs of its text; one without sentences is left out of the chapter.
TextBlock::Paragraph operationsTeamText(const ReviewContext& context, const OperationsFigures& own);
TextBlock::Paragraph operationsCostText(const ReviewContext& context, const BudgetPicture& budget);
TextBlock::Paragraph operationsEnergyText(const ReviewContext& context, const OperationsFigures& own);

// One sentence: cost to revenue, then what was missed most or how the budget was kept.
QString operationsMessage(const ReviewContext& context, const BudgetPicture& budget);
// The chapter's KPIs in the order in which they are told.
std::vector<KpiView> operationsKpis(const ReviewContext& context);
// The table of some figures: with targets where one has one, else against the year before alone. Those without a value
// are left out.
TableBlock operationsTable(const ReviewContext& context, const std::vector<KpiView>& kpis);
// "Behind it: service revenue up 6.2% ..., mean headcount up 1.0% ...": the two parts of a ratio; empty where one has
// no change.
QString behindText(const ReviewContext& context, const KpiView& first, const KpiView& second);
