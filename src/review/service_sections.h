// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

#include <vector>

// The parts of chapter 3, Service (客户服务管理), each in a file of its own.

void addServiceProcess(const ReviewContext& context, std::vector<Block>& blocks);
void addServicePareto(const ReviewContext& context, std::vector<Block>& blocks);
void addServiceComplaints(const ReviewContext& context, std::vector<Block>& blocks);
Block serviceOpenComplaints(const ReviewContext& context);
void addServiceNew(const ReviewContext& context, std::vector<Block>& blocks);
void addServiceHours(const ReviewContext& context, std::vector<Block>& blocks);
void addServiceCosts(const ReviewContext& context, std::vector<Block>& blocks);
Block serviceFactors(const ReviewContext& context);

// The paragraphs of its text; one without sentences is left out of the chapter.
TextBlock::Paragraph serviceProcessText(const ReviewContext& context);
TextBlock::Paragraph serviceComplaintsText(const ReviewContext& context);
TextBlock::Paragraph serviceNewText(const ReviewContext& context);
TextBlock::Paragraph serviceBalanceText(const ReviewContext& context);

// One sentence: how complaints are handled, and what else tells most.
QString serviceMessage(const ReviewContext& context);

// The chapter's KPIs in the order in which they are told.
std::vector<KpiView> serviceKpis(const ReviewContext& context);

// Sentences that a block and the text share, without a full stop; empty where there is nothing to tell.
QString handlingChange(const ReviewContext& context);    // mean handling time, from the year before to this year
QString handlingMessage(const ReviewContext& context);   // the same with its target
QString percentileMessage(const ReviewContext& context); // within which hours nine of ten were closed
QString repeatsMessage(const ReviewContext& context);
QString categoriesMessage(const ReviewContext& context);
QString openMessage(const ReviewContext& context);
QString peakMessage(const ReviewContext& context);     // the busiest and the idlest hour
QString answeredMessage(const ReviewContext& context); // the answer rate in both
QString unitCostMessage(const ReviewContext& context);
QString savingMessage(const ReviewContext& context);
QString factorsMessage(const ReviewContext& context);
