// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding_checks.h"
#include "review/problems_list.h"

#include <vector>

// The parts of chapter 5, Problems and challenges (问题与挑战), each in a file of its own.

// What is unsettled in the data of the reviewed months.
struct DataIssues {
    std::vector<OverdueComplaint> overdue;
    std::vector<Month> open; // that have figures
    std::vector<Month> submitted;
    std::vector<KindGap> gaps;
    std::vector<CheckFinding> checks;

    bool isEmpty() const
    {
        return overdue.empty() && open.empty() && submitted.empty() && gaps.empty() && checks.empty();
    }
};
DataIssues dataIssues(const ReviewContext& context);

Block problemsTable(const ReviewContext& context, const ProblemList& list);
// Overdue complaints; months, gaps and checks. A block with nothing to show is left out.
void addDataIssues(const ReviewContext& context, const DataIssues& issues, std::vector<Block>& blocks);
TextBlock::Paragraph dataIssuesText(const ReviewContext& context, const DataIssues& issues);
// "3 complaints are overdue, the longest by 12 days"; empty for none.
QString overdueText(const ReviewContext& context, const std::vector<OverdueComplaint>& overdue);
// What a check found, without its kind and month.
QString checkText(const ReviewContext& context, const CheckFinding& finding);
