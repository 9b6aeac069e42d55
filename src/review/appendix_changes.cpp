// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/appendix_changes.h"

#include "review/chapter_blocks.h"
#include "review/figure_notes.h"

namespace {

QString stateText(const Phrases& phrases, const MonthChange& change)
{
    if (change.state == u"closed")
        return phrases.translate("Review", "closed again", "a month");
    if (change.state == u"submitted")
        return phrases.translate("Review", "submitted again", "a month");
    return phrases.translate("Review", "reopened: %1", "a month; the reason").arg(change.reason);
}

QString changeText(const Phrases& phrases, const MonthChange& change)
{
    if (change.kind.isEmpty())
        return stateText(phrases, change);
    QStringList parts;
    if (change.added > 0)
        parts.append(phrases.translate("Review", "%n record(s) added", "to a closed month", change.added));
    if (change.changed > 0)
        parts.append(phrases.translate("Review", "%n record(s) changed", "of a closed month", change.changed));
    if (change.removed > 0)
        parts.append(phrases.translate("Review", "%n record(s) removed", "of a closed month", change.removed));
    const QString counts = parts.join(phrases.translate("Review", ", ", "between parts of a list"));
    if (change.details.isEmpty())
        return counts;
    QStringList details = change.details;
    const int more = change.added + change.changed + change.removed - static_cast<int>(details.size());
    if (more > 0)
        details.append(phrases.translate("Review", "and %n more", "records that were changed", more));
    return phrases.translate("Review", "%1: %2", "how many records; what became of each")
        .arg(counts, details.join(phrases.translate("Review", "; ", "between records that were changed")));
}

}

Block changesBlock(const ReviewContext& context, const std::vector<MonthChange>& changes)
{
    const Phrases& phrases = context.phrases;
    const BlockPlace place{QStringLiteral("appendix.changes")};
    const QString& heading = phrases.translate("Review", "Changes after a month was closed");
    if (changes.empty()) {
        Block block = emptyBlock(place, {}, phrases.translate("Review", "No closed month was changed afterwards."));
        block.message = heading;
        return block;
    }
    TableBlock table;
    table.columns = {{phrases.translate("Review", "When", "column"), CellKind::Text, 1},
        {phrases.translate("Review", "Month", "column"), CellKind::Text, 1},
        {phrases.translate("Review", "Records", "column: record kinds"), CellKind::Text, 1},
        {phrases.translate("Review", "Change", "column of a change log"), CellKind::Text, 3},
        {phrases.translate("Review", "By", "column: who changed it"), CellKind::Text, 1}};
    for (const MonthChange& change : changes) {
        const QString records = change.kind.isEmpty() ? context.format.none() : kindName(context, change.kind);
        const QString who =
            change.who.isEmpty() ? phrases.translate("Review", "outside the program", "who changed it") : change.who;
        TableRow row;
        for (const QString& text : {change.when.text().replace(u'T', u' '), context.periods.shortMonths({change.month}),
                 records, changeText(phrases, change), who}) {
            TableCell cell;
            cell.text = text;
            row.cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
    }
    return tableBlock(place, {}, std::move(table), heading, QString());
}
