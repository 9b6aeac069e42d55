// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/facts.h"

#include <QString>

#include <string>
#include <utility>
#include <vector>

class SqliteStatement;

// The rows of facts_sql.h's statements as the values that Facts carries.

// Reads the current row of complaintsStatement(). Codes that repeat share their text.
class ComplaintReader {
public:
    Complaint operator()(const SqliteStatement& row);

private:
    QString code(const SqliteStatement& row, int column);

    std::vector<std::pair<std::string, QString>> m_codes; // as the row has it, as text
};

ActionRow readAction(const SqliteStatement& row);
PlanIssue readPlanIssue(const SqliteStatement& row);
PlanAction readPlanAction(const SqliteStatement& row);
TargetRow readTarget(const SqliteStatement& row);
StoreEvent readEvent(const SqliteStatement& row);
CompetitorEvent readCompetitorEvent(const SqliteStatement& row);
Campaign readCampaign(const SqliteStatement& row);

// What the months of netAddsStatement() come to: a month counts for its year where gross adds, churn and adjustment
// each have a figure.
struct NetAdds {
    std::vector<YearFigure> byYear; // ascending
    std::vector<Month> months;      // every month of the rows, ascending
};
Result<NetAdds> readNetAdds(SqliteStatement& statement);
