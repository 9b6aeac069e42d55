// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/facts_rows.h"

#include "storage/sqlite_statement.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

std::optional<Moment> momentAt(const SqliteStatement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return Moment{row.integer(column)};
}

std::optional<double> numberAt(const SqliteStatement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return row.real(column);
}

QDate dayAt(const SqliteStatement& row, int column)
{
    return row.isNull(column) ? QDate() : dayFromKey(static_cast<int>(row.integer(column)));
}

// Gross adds, churn and adjustment of one month, added over its areas.
struct MonthOfNetAdds {
    Month month;
    double sum = 0;
    std::array<bool, 3> isGiven{};
};

void addRow(MonthOfNetAdds& month, const SqliteStatement& row)
{
    constexpr std::array<double, 3> kWeights{1, -1, 1};
    for (size_t i = 0; i < kWeights.size(); ++i) {
        const double figure = row.real(static_cast<int>(i) + 1);
        if (std::isnan(figure))
            continue;
        month.sum += kWeights[i] * figure;
        month.isGiven[i] = true;
    }
}

void addMonth(NetAdds& result, const MonthOfNetAdds& month)
{
    if (!std::ranges::all_of(month.isGiven, [](bool isGiven) { return isGiven; }))
        return;
    if (result.byYear.empty() || result.byYear.back().year != month.month.year())
        result.byYear.push_back({month.month.year(), 0, 0});
    result.byYear.back().value += month.sum;
    ++result.byYear.back().months;
}

}

QString ComplaintReader::code(const SqliteStatement& row, int column)
{
    const std::string_view bytes = row.bytes(column);
    if (bytes.empty())
        return {};
    for (const auto& [known, text] : m_codes) {
        if (known == bytes)
            return text;
    }
    m_codes.emplace_back(bytes, row.text(column));
    return m_codes.back().second;
}

Complaint ComplaintReader::operator()(const SqliteStatement& row)
{
    enum ComplaintColumn {
        Id,
        AcceptedAt,
        RespondedAt,
        ClosedAt,
        CalledBackAt,
        Level,
        Category,
        Channel,
        Responsible,
        Score,
        FirstContact,
        RepeatOfAcceptedAt
    };
    Complaint complaint;
    complaint.id = row.text(Id);
    complaint.acceptedAt = Moment{row.integer(AcceptedAt)};
    complaint.respondedAt = momentAt(row, RespondedAt);
    complaint.closedAt = momentAt(row, ClosedAt);
    complaint.calledBackAt = momentAt(row, CalledBackAt);
    complaint.isUrgent = row.bytes(Level) == "urgent";
    complaint.category = code(row, Category);
    complaint.channel = code(row, Channel);
    complaint.responsible = code(row, Responsible);
    if (!row.isNull(Score))
        complaint.score = static_cast<int>(row.integer(Score));
    if (!row.isNull(FirstContact))
        complaint.firstContact = row.integer(FirstContact) != 0;
    complaint.repeatOfAcceptedAt = momentAt(row, RepeatOfAcceptedAt);
    return complaint;
}

ActionRow readAction(const SqliteStatement& row)
{
    ActionRow action{row.text(0), dayAt(row, 1), row.text(2), std::nullopt};
    if (!row.isNull(3))
        action.doneOn = dayAt(row, 3);
    return action;
}

PlanIssue readPlanIssue(const SqliteStatement& row)
{
    return {static_cast<int>(row.integer(0)), row.text(1), KpiId(row.text(2)),
        row.isNull(3) ? 0 : static_cast<int>(row.integer(3)), row.text(4), row.text(5)};
}

PlanAction readPlanAction(const SqliteStatement& row)
{
    const auto day = [&](int column) { return row.isNull(column) ? std::nullopt : std::optional(dayAt(row, column)); };
    return {static_cast<int>(row.integer(0)), row.text(1), row.text(2), row.text(3), day(4), KpiId(row.text(5)),
        row.text(6), row.text(7), day(8), row.text(9)};
}

TargetRow readTarget(const SqliteStatement& row)
{
    return {static_cast<int>(row.integer(0)), KpiId(row.text(1)), numberAt(row, 2), numberAt(row, 3)};
}

StoreEvent readEvent(const SqliteStatement& row)
{
    return {dayAt(row, 0), row.text(1), row.text(2), row.text(3)};
}

CompetitorEvent readCompetitorEvent(const SqliteStatement& row)
{
    return {dayAt(row, 0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

Campaign readCampaign(const SqliteStatement& row)
{
    enum CampaignColumn { Title, StartsOn, EndsOn, Audience, Touched, Deals, Cost, ChurnedBefore, ChurnedAfter };
    Campaign campaign;
    campaign.title = row.text(Title);
    campaign.startsOn = dayAt(row, StartsOn);
    if (!row.isNull(EndsOn))
        campaign.endsOn = dayAt(row, EndsOn);
    campaign.audience = numberAt(row, Audience);
    campaign.touched = numberAt(row, Touched);
    campaign.deals = numberAt(row, Deals);
    campaign.cost = numberAt(row, Cost);
    if (campaign.cost) // the book keeps fen
        *campaign.cost /= 100;
    campaign.churnedBefore = numberAt(row, ChurnedBefore);
    campaign.churnedAfter = numberAt(row, ChurnedAfter);
    return campaign;
}

Result<NetAdds> readNetAdds(SqliteStatement& statement)
{
    NetAdds result;
    MonthOfNetAdds current;
    Result<bool> row = statement.step();
    for (; row && *row; row = statement.step()) {
        const Month month = Month::fromKey(static_cast<int>(statement.integer(0)));
        if (result.months.empty() || result.months.back() != month) {
            addMonth(result, current);
            current = {month, 0, {}};
            result.months.push_back(month);
        }
        addRow(current, statement);
    }
    if (!row)
        return Unexpected(row.error());
    addMonth(result, current);
    return result;
}
