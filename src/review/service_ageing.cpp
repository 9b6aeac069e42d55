// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint_times.h"
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/service_figures.h"
#include "review/service_sections.h"

#include <algorithm>
#include <cmath>

// Complaints that are still open, the most overdue first.

namespace {

constexpr size_t kListedAtMost = 12;
constexpr double kHoursADay = 24;

std::vector<OpenComplaint> openOnes(const ReviewContext& context)
{
    return openComplaints(context.facts.complaints, context.through, context.facts.asOf);
}

// "5 hours", "3 days": whole ones, as a list is read.
QString duration(const ReviewContext& context, double hours)
{
    if (hours < kHoursADay) {
        const int count = static_cast<int>(std::floor(hours));
        return context.phrases.translate("Review", "%n hour(s)", "how long", count);
    }
    const int count = static_cast<int>(std::floor(hours / kHoursADay));
    return context.phrases.translate("Review", "%n day(s)", "how long", count);
}

QString momentText(const ReviewContext& context, Moment moment)
{
    return context.periods.date(moment.day()) + u' ' + moment.text().mid(11);
}

QString stateText(const ReviewContext& context, const Complaint& complaint)
{
    return complaint.respondedAt ? context.phrases.translate("Review", "answered", "state of a complaint")
                                 : context.phrases.translate("Review", "not answered", "state of a complaint");
}

TableCell overdueCell(const ReviewContext& context, const OpenComplaint& open)
{
    TableCell cell;
    if (open.isOverdue()) {
        cell.text = duration(context, *open.overdueHours);
        cell.judgement = Judgement::Bad;
    } else {
        const bool isStopped = open.complaint->isUrgent && open.complaint->respondedAt;
        cell.text =
            isStopped ? context.format.none() : context.phrases.translate("Review", "in time", "a cell: not overdue");
    }
    return cell;
}

TableRow rowOf(const ReviewContext& context, const OpenComplaint& open)
{
    const Complaint& complaint = *open.complaint;
    const QString level = complaint.isUrgent ? context.phrases.translate("Review", "Urgent", "level of complaints")
                                             : context.phrases.translate("Review", "Normal", "level of complaints");
    TableCell age = textCell(duration(context, open.ageHours));
    age.isStrong = true;
    age.note = plainNote(context, complaint.id, context.format.exact(open.ageHours, QStringLiteral("hours")),
        context.phrases.translate("Review", "from %1 to %2", "two moments")
            .arg(momentText(context, complaint.acceptedAt), momentText(context, context.facts.asOf)),
        kindName(context, QStringLiteral("complaints")), context.kpi(u"complaints"), {complaint.acceptedAt.month()});
    age.note.records = {{QStringLiteral("complaints")}, {{QStringLiteral("complaint"), complaint.id}}};
    TableRow row;
    row.cells = {textCell(complaint.id), textCell(level),
        textCell(context.codeName(QStringLiteral("complaint_category"), complaint.category)),
        textCell(momentText(context, complaint.acceptedAt)), textCell(stateText(context, complaint)), age,
        overdueCell(context, open)};
    return row;
}

TableBlock tableOf(const ReviewContext& context, const std::vector<OpenComplaint>& open)
{
    const Phrases& phrases = context.phrases;
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Complaint", "column: its number"), CellKind::Text, 1.6},
        {phrases.translate("Review", "Level", "column"), CellKind::Text, 0.9},
        {phrases.translate("Review", "Category", "column"), CellKind::Text, 1.2},
        {phrases.translate("Review", "Accepted", "column"), CellKind::Text, 1.7},
        {phrases.translate("Review", "State", "column"), CellKind::Text, 1.3},
        {phrases.translate("Review", "Age", "column: of an open complaint"), CellKind::Number, 1},
        {phrases.translate("Review", "Overdue by", "column"), CellKind::Verdict, 1.2}};
    for (size_t i = 0; i < std::min(open.size(), kListedAtMost); ++i)
        table.rows.push_back(rowOf(context, open[i]));
    return table;
}

QString restNote(const ReviewContext& context, size_t count)
{
    if (count <= kListedAtMost)
        return {};
    const int more = static_cast<int>(count - kListedAtMost);
    return context.phrases.translate("Review", "%n more complaint(s) are open.", "below a list", more);
}

}

QString openMessage(const ReviewContext& context)
{
    const std::vector<OpenComplaint> open = openOnes(context);
    if (open.empty())
        return {};
    const auto overdue =
        std::count_if(open.begin(), open.end(), [](const OpenComplaint& one) { return one.isOverdue(); });
    const Phrases& phrases = context.phrases;
    const int count = static_cast<int>(open.size());
    const QString all = phrases.translate("Review", "%n complaint(s) are open", "at this moment", count);
    if (overdue == 0)
        return phrases.translate("Review", "%1, none overdue", "open complaints").arg(all);
    const auto oldest = std::max_element(open.begin(), open.end(), [](const OpenComplaint& a, const OpenComplaint& b) {
        return a.overdueHours.value_or(-1) < b.overdueHours.value_or(-1);
    });
    return phrases.translate("Review", "%1, %2 of them overdue; the longest, %3, by %4", "open complaints")
        .arg(all, QString::number(overdue), oldest->complaint->id, duration(context, *oldest->overdueHours));
}

Block serviceOpenComplaints(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("service.complaints.open"), 12};
    const KpiView kpi = context.kpi(u"complaints");
    const Phrases& phrases = context.phrases;
    BlockTitle title = blockTitle(
        context, phrases.translate("Review", "Open and overdue complaints", "title of a table"), {}, Compared::Nothing);
    title.when = phrases.translate("Review", "as of %1", "a moment").arg(momentText(context, context.facts.asOf));
    const std::vector<OpenComplaint> open = openOnes(context);
    if (!kpi.hasValue() && open.empty())
        return emptyBlock(place, std::move(title), emptyHint(context, kpi));
    if (open.empty()) {
        return emptyBlock(place, std::move(title),
            phrases.translate("Review", "No complaint accepted by the end of %1 is open.")
                .arg(context.periods.monthOfYear(context.through)));
    }
    return tableBlock(place, std::move(title), tableOf(context, open), openMessage(context),
        context.joined({restNote(context, open.size()),
            phrases.translate(
                "Review", "Limits: an urgent complaint is answered within 2 hours, a normal one closed within 24."),
            sourceNote(context, kindName(context, QStringLiteral("complaints")))}));
}
