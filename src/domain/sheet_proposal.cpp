// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheet_proposal.h"

namespace {

using Figure = std::optional<qint64>;

// The figures of one line, by the names of their columns.
class LineFigures {
public:
    LineFigures(const Sheet& sheet, int line)
        : m_sheet(sheet)
        , m_line(line)
    {
    }

    Figure at(const char* column, Month month) const
    {
        if (!m_sheet.hasRecord(m_line, month))
            return std::nullopt;
        const int index = m_sheet.kind().indexOf(QString::fromLatin1(column));
        const Record record = m_sheet.record(m_line, month);
        const auto* whole = std::get_if<qint64>(&record[static_cast<size_t>(index)]);
        return whole ? Figure(*whole) : std::nullopt;
    }

private:
    const Sheet& m_sheet;
    int m_line;
};

std::optional<Proposal> proposal(Figure figure, Proposal::Reason reason)
{
    return figure ? std::optional(Proposal{*figure, reason}) : std::nullopt;
}

Figure balance(const LineFigures& line, Month month)
{
    Figure opening = line.at("opening", month);
    if (!opening)
        opening = line.at("closing", month - 1);
    const Figure in = line.at("gross_adds", month);
    const Figure out = line.at("churned", month);
    if (!opening || !in || !out)
        return std::nullopt;
    return *opening + *in - *out + line.at("adjustment", month).value_or(0);
}

std::optional<Proposal> forSubscribers(const LineFigures& line, const QString& column, Month month)
{
    if (column == u"opening")
        return proposal(line.at("closing", month - 1), Proposal::Reason::LastClosing);
    if (column == u"closing")
        return proposal(balance(line, month), Proposal::Reason::Balance);
    if (column == u"adjustment" && line.at("gross_adds", month) && line.at("churned", month))
        return Proposal{qint64(0), Proposal::Reason::NoAdjustment};
    return std::nullopt;
}

std::optional<Proposal> forCohorts(const LineFigures& line, const QString& column, Month month)
{
    if (month.month() == 1 || (column != u"base_subscribers" && column != u"base_revenue"))
        return std::nullopt;
    return proposal(line.at(column.toLatin1().constData(), month - 1), Proposal::Reason::SameBase);
}

std::optional<Proposal> forStaffing(const LineFigures& line, const QString& column, Month month)
{
    const Figure before = line.at("headcount", month - 1);
    const Figure in = line.at("joiners", month);
    const Figure out = line.at("leavers", month);
    if (column != u"headcount" || !before || !in || !out)
        return std::nullopt;
    return Proposal{*before + *in - *out, Proposal::Reason::Movement};
}

}

std::optional<Proposal> proposalFor(const Sheet& sheet, SheetCell cell)
{
    if (!sheet.isEntry(cell.row) || !isEmpty(sheet.value(cell)))
        return std::nullopt;
    const SheetRow& row = sheet.row(cell.row);
    const LineFigures line(sheet, row.line);
    const QString& column = sheet.kind().columns[static_cast<size_t>(row.column)].name;
    std::optional<Proposal> found;
    if (sheet.kind().name == u"subscribers")
        found = forSubscribers(line, column, cell.month);
    else if (sheet.kind().name == u"cohorts")
        found = forCohorts(line, column, cell.month);
    else if (sheet.kind().name == u"staffing")
        found = forStaffing(line, column, cell.month);
    // A negative head count follows only from figures that are wrong themselves.
    if (found && std::get<qint64>(found->value) < 0)
        return std::nullopt;
    return found;
}
