// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outlook.h"
#include "review/review_context.h"

#include <vector>

// The parts of chapter 1, Annual performance (年度业绩回顾), each in a file of its own.

// `outlook`: what revenue is heading for in a year in progress; else empty.
void addAnnualRevenue(const ReviewContext& context, const Outlook& outlook, std::vector<Block>& blocks);
Block annualPriceVolume(const ReviewContext& context);
Block annualChannels(const ReviewContext& context);
void addAnnualCustomers(const ReviewContext& context, std::vector<Block>& blocks);
Block annualAreas(const ReviewContext& context);
void addAnnualIndicators(const ReviewContext& context, std::vector<Block>& blocks);

// The paragraphs of its text; one without sentences is left out of the chapter.
TextBlock::Paragraph annualRevenueText(const ReviewContext& context, const Outlook& outlook);
TextBlock::Paragraph annualCustomersText(const ReviewContext& context);
TextBlock::Paragraph annualBenefitText(const ReviewContext& context);
TextBlock::Paragraph annualServiceText(const ReviewContext& context);

// One sentence: revenue against the plan and the year before, and what went most wrong, with its cause.
QString annualMessage(const ReviewContext& context);

// The chapter's KPIs in the order in which they are told. The main ones head it and stand in its table even without a
// target.
std::vector<KpiView> annualKpis(const ReviewContext& context);
bool isAnnualMain(const KpiId& kpi);

// Sentences that one KPI's block and the text share, without a full stop.
QString portsMessage(const ReviewContext& context);
QString areasMessage(const ReviewContext& context);
QString channelsMessage(const ReviewContext& context);
QString priceVolumeMessage(const ReviewContext& context);
