// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/problems_sections.h"

#include <algorithm>

// What is unsettled in the data: overdue complaints, months not closed, gaps, checks that fail.

namespace {

constexpr qint64 kMinutesAnHour = 60;
constexpr qint64 kMinutesADay = 24 * kMinutesAnHour;

TableCell textCell(const QString& text)
{
    TableCell cell;
    cell.text = text;
    return cell;
}

// "12 days", "5 hours": begun ones count.
QString lateText(const ReviewContext& context, qint64 minutes)
{
    const bool isDays = minutes >= 2 * kMinutesADay;
    const int count = static_cast<int>(isDays ? minutes / kMinutesADay : minutes / kMinutesAnHour + 1);
    return isDays ? context.phrases.translate("Review", "%n day(s)", "how late", count)
                  : context.phrases.translate("Review", "%n hour(s)", "how late", count);
}

QString momentText(const ReviewContext& context, Moment moment)
{
    return context.periods.date(moment.day()) + QLatin1Char(' ') + moment.text().mid(11);
}

Block overdueBlock(const ReviewContext& context, const std::vector<OverdueComplaint>& overdue)
{
    constexpr size_t kShown = 15;
    const Phrases& phrases = context.phrases;
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Complaint", "column: its number"), CellKind::Text, 1.6},
        {phrases.translate("Review", "Level", "column: of a complaint"), CellKind::Text, 1},
        {phrases.translate("Review", "Category", "column: of a complaint"), CellKind::Text, 1.4},
        {phrases.translate("Review", "Accepted", "column: when"), CellKind::Text, 1.6},
        {phrases.translate("Review", "Due", "column: when"), CellKind::Text, 1.6},
        {phrases.translate("Review", "Overdue by", "column: how late"), CellKind::Verdict, 1.2}};
    const size_t shown = std::min(overdue.size(), kShown);
    table.rows.reserve(shown);
    for (size_t i = 0; i < shown; ++i) {
        const Complaint& complaint = *overdue[i].complaint;
        TableCell late = textCell(lateText(context, overdue[i].minutesLate));
        late.judgement = Judgement::Bad;
        late.note = recordsNote(complaint.id, late.text,
            {{QStringLiteral("complaints")}, {{QStringLiteral("complaint"), complaint.id}}},
            {complaint.acceptedAt.month()});
        TableRow row;
        row.cells = {textCell(complaint.id),
            textCell(complaint.isUrgent ? phrases.translate("Review", "urgent", "level of a complaint")
                                        : phrases.translate("Review", "normal", "level of a complaint")),
            textCell(context.codeName(QStringLiteral("complaint_category"), complaint.category)),
            textCell(momentText(context, complaint.acceptedAt)), textCell(momentText(context, overdue[i].dueAt)), late};
        table.rows.push_back(std::move(row));
    }
    QString note =
        phrases.translate("Review", "Urgent complaints are answered within 2 hours, normal ones closed within 24.");
    if (shown < overdue.size()) {
        const int more = static_cast<int>(overdue.size() - shown);
        note = context.joined(
            {phrases.translate("Review", "%n more complaint(s) are not shown.", "overdue complaints", more), note});
    }
    BlockTitle title = blockTitle(
        context, phrases.translate("Review", "Overdue complaints", "title of a table"), {}, Compared::Nothing);
    return tableBlock({QStringLiteral("problems.complaints"), 12}, std::move(title), std::move(table),
        overdueText(context, overdue),
        context.joined({note, sourceNote(context, kindName(context, QStringLiteral("complaints")))}));
}

TableRow dataRow(const QString& matter, const QString& months, const QString& text)
{
    TableRow row;
    row.cells = {textCell(matter), textCell(months), textCell(text)};
    return row;
}

// The records that a matter is about: behind its months.
void addRecords(TableRow& row, RecordsBehind records, const std::vector<Month>& months)
{
    row.cells[1].note = recordsNote(row.cells[0].text, row.cells[1].text, std::move(records), months);
}

Block dataBlock(const ReviewContext& context, const DataIssues& issues)
{
    const Phrases& phrases = context.phrases;
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Matter", "column: what is unsettled"), CellKind::Text, 1.4},
        {phrases.translate("Review", "Months", "column"), CellKind::Text, 1.4},
        {phrases.translate("Review", "What to do", "column"), CellKind::Text, 4}};
    if (!issues.open.empty()) {
        table.rows.push_back(dataRow(phrases.translate("Review", "Not submitted", "state of months"),
            context.periods.shortMonths(issues.open),
            phrases.translate(
                "Review", "Check and submit them: until they are closed, their figures may still change.")));
    }
    if (!issues.submitted.empty()) {
        table.rows.push_back(dataRow(phrases.translate("Review", "Not closed", "state of months"),
            context.periods.shortMonths(issues.submitted),
            phrases.translate("Review", "They are submitted and wait to be closed.")));
    }
    for (const KindGap& gap : issues.gaps) {
        table.rows.push_back(
            dataRow(phrases.translate("Review", "Missing: %1", "a record kind").arg(kindName(context, gap.kind)),
                context.periods.shortMonths(gap.months),
                phrases.translate("Review", "Enter or import them: figures leave these months out.")));
        addRecords(table.rows.back(), {{gap.kind}, {}}, {context.months.front(), context.months.back()});
    }
    for (const CheckFinding& check : issues.checks) {
        table.rows.push_back(
            dataRow(phrases.translate("Review", "Check: %1", "a record kind").arg(kindName(context, check.recordKind)),
                context.periods.shortMonths({check.month}), checkText(context, check)));
        addRecords(table.rows.back(), {{check.recordKind}, {}}, {check.month});
    }
    BlockTitle title =
        blockTitle(context, phrases.translate("Review", "Data to settle", "title of a table"), {}, Compared::Nothing);
    const int count = static_cast<int>(table.rows.size());
    const QString message = phrases.translate("Review", "%n matter(s) in the data to settle", nullptr, count);
    return tableBlock({QStringLiteral("problems.data"), 12}, std::move(title), std::move(table), message, {});
}

}

DataIssues dataIssues(const ReviewContext& context)
{
    DataIssues issues;
    issues.overdue = overdueComplaints(context.facts, context.through);
    for (const Month month : context.months) {
        const auto& known = context.facts.monthsWithFigures;
        const MonthState state = context.facts.state(month);
        if (state == MonthState::Open && std::binary_search(known.begin(), known.end(), month))
            issues.open.push_back(month);
        if (state == MonthState::Submitted)
            issues.submitted.push_back(month);
    }
    issues.gaps = missingKinds(context.facts, context.months);
    issues.checks = factChecks(context.facts, context.months);
    return issues;
}

QString overdueText(const ReviewContext& context, const std::vector<OverdueComplaint>& overdue)
{
    if (overdue.empty())
        return {};
    const int count = static_cast<int>(overdue.size());
    return context.phrases.translate("Review", "%n complaint(s) are overdue, the longest by %1", nullptr, count)
        .arg(lateText(context, overdue.front().minutesLate));
}

QString checkText(const ReviewContext& context, const CheckFinding& finding)
{
    const Phrases& phrases = context.phrases;
    const auto subject = [&](qsizetype index) { return finding.subjects.value(index); };
    switch (finding.finding) {
    case FindingKind::OpeningBreaks:
        return phrases.translate("Review", "The opening (%3, %1) is not last month's closing (%2).", "area and figures")
            .arg(context.codeName(QStringLiteral("area"), subject(0)), subject(1), subject(2));
    case FindingKind::SourcesExceedAdds:
        return phrases.translate("Review", "Gross adds over the sources (%1) are more than the month's (%2).")
            .arg(subject(0), subject(1));
    case FindingKind::RepeatNotEarlier:
        return phrases.translate("Review", "%1 repeats a complaint that is not earlier.", "a complaint's number")
            .arg(subject(0));
    case FindingKind::BaseChanges:
        return phrases.translate("Review", "The base is fixed for the year at %1, but here it is %2.")
            .arg(subject(1), subject(2));
    case FindingKind::ReportedArpuDiffers:
        return phrases.translate("Review", "The reported ARPU (%1) differs from the computed one (%2) by %3%.")
            .arg(subject(0), subject(1), subject(2));
    case FindingKind::OwnCarrierMissing:
        return phrases.translate("Review", "The store's own carrier (%1) is not among the operators.")
            .arg(context.codeName(QStringLiteral("operator"), subject(0)));
    case FindingKind::KindMissing:
        break; // told as a gap
    }
    return {};
}

void addDataIssues(const ReviewContext& context, const DataIssues& issues, std::vector<Block>& blocks)
{
    if (!issues.overdue.empty())
        blocks.push_back(overdueBlock(context, issues.overdue));
    if (!issues.open.empty() || !issues.submitted.empty() || !issues.gaps.empty() || !issues.checks.empty())
        blocks.push_back(dataBlock(context, issues));
}

TextBlock::Paragraph dataIssuesText(const ReviewContext& context, const DataIssues& issues)
{
    const FindingWords words(context);
    const Phrases& phrases = context.phrases;
    TextBlock::Paragraph paragraph;
    paragraph.topic = phrases.translate("Review", "Data and clocks", "topic of a paragraph: overdue, months, checks");
    std::vector<Sentence>& sentences = paragraph.sentences;
    const auto add = [&](const char* id, const QString& text) {
        addSentence(sentences,
            sentenceOf(QStringLiteral("problems.data.") + QLatin1String(id), words.fullStop(text), {}, Judgement::Bad));
    };
    add("overdue", overdueText(context, issues.overdue));
    if (!issues.open.empty())
        add("open",
            phrases.translate("Review", "Not submitted yet: %1", "months").arg(context.periods.months(issues.open)));
    if (!issues.submitted.empty()) {
        add("submitted",
            phrases.translate("Review", "Submitted but not closed: %1", "months")
                .arg(context.periods.months(issues.submitted)));
    }
    QStringList kinds;
    for (const KindGap& gap : issues.gaps) {
        kinds.append(phrases.translate("Review", "%1 of %2", "record kind and months")
                         .arg(kindName(context, gap.kind), context.periods.months(gap.months)));
    }
    if (!kinds.isEmpty())
        add("gaps", phrases.translate("Review", "Records are missing: %1").arg(context.periods.list(kinds)));
    if (!issues.checks.empty()) {
        const int count = static_cast<int>(issues.checks.size());
        add("checks", phrases.translate("Review", "%n figure(s) fail a check", nullptr, count));
    }
    return paragraph;
}
