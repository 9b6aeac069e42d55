// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/market_slices.h"
#include "review/review.h"

#include <vector>

// The parts of chapter 2, each in a file of its own. A message is a sentence without a full stop, empty where there is
// nothing to tell.

// Competition
Block marketShares(const ReviewContext& context);    // the three shares by month
Block marketOperators(const ReviewContext& context); // the operators side by side
Block marketAreas(const ReviewContext& context);     // strong and weak
Block marketRivals(const ReviewContext& context);    // what rivals offered
Block marketSites(const ReviewContext& context);     // 5G sites by month
Block marketNetwork(const ReviewContext& context);   // complaints about the network by month

// Satisfaction
Block marketSurvey(const ReviewContext& context);     // by item and touchpoint
Block marketSurveyPlot(const ReviewContext& context); // importance x satisfaction

// Growth
Block marketSources(const ReviewContext& context);
Block marketCampaigns(const ReviewContext& context);
Block marketProducts(const ReviewContext& context);
Judgement campaignsJudgement(const ReviewContext& context);

// The chapter's message and its text quote the messages of its blocks, which are made first.
QString marketMessage(const ReviewContext& context, const std::vector<Block>& blocks);
std::vector<TextBlock::Paragraph> marketText(const ReviewContext& context, const std::vector<Block>& blocks);
// The message of a block; empty where it has none.
QString messageOf(const std::vector<Block>& blocks, QStringView id);
