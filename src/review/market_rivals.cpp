// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/chapter_blocks.h"
#include "review/figure_notes.h"
#include "review/finding_words.h"
#include "review/market_sections.h"

#include <algorithm>
#include <array>

// What rivals offered in the year: plans, promotions and service side by side, and the store's answer to each.

namespace {

enum Column { Plans, Promotions, Service, ColumnCount };

Column columnOf(const CompetitorEvent& event)
{
    if (event.kind == u"price")
        return Plans;
    return event.kind == u"promotion" ? Promotions : Service;
}

struct Rival {
    QString code;
    std::array<std::vector<const CompetitorEvent*>, ColumnCount> moves;

    size_t count() const { return moves[Plans].size() + moves[Promotions].size() + moves[Service].size(); }
    size_t rows() const { return std::max({moves[Plans].size(), moves[Promotions].size(), moves[Service].size()}); }
};

// In the order of the vocabulary's operators; those it does not have come last.
std::vector<Rival> rivals(const ReviewContext& context)
{
    std::vector<Rival> found;
    for (const VocabularyEntry& entry : context.facts.vocabularies.entries(QStringLiteral("operator")))
        found.push_back({entry.code, {}});
    for (const CompetitorEvent& event : context.facts.competitorEvents) {
        const Month month = Month::of(event.day);
        if (month < context.months.front() || context.through < month)
            continue;
        auto rival =
            std::find_if(found.begin(), found.end(), [&](const Rival& one) { return one.code == event.operatorCode; });
        if (rival == found.end())
            rival = found.insert(found.end(), {event.operatorCode, {}});
        rival->moves[columnOf(event)].push_back(&event);
    }
    std::erase_if(found, [](const Rival& rival) { return rival.count() == 0; });
    return found;
}

TableCell moveCell(
    const ReviewContext& context, const Rival& rival, const std::vector<const CompetitorEvent*>& moves, size_t row)
{
    TableCell cell;
    if (row >= moves.size()) {
        if (row == 0)
            cell.text = context.format.none();
        return cell;
    }
    const CompetitorEvent& move = *moves[row];
    const Phrases& phrases = context.phrases;
    QString text = phrases.translate("Review", "%1: %2", "a day and what a rival offered on it")
                       .arg(context.periods.day(move.day), move.title);
    if (!move.detail.isEmpty())
        text = phrases.translate("Review", "%1 – %2", "what a rival offered and its terms").arg(text, move.detail);
    cell.text = phrases.translate("Review", "%1.", "a sentence").arg(text);
    if (!move.response.isEmpty()) {
        cell.text = context.joined(
            {cell.text, phrases.translate("Review", "Our answer: %1.", "to what a rival offered").arg(move.response)});
    }
    const Month month = Month::of(move.day);
    cell.note = plainNote(context, context.codeName(QStringLiteral("operator"), rival.code), move.title, move.detail,
        kindName(context, QStringLiteral("competitor_events")), context.kpi(u""), {month});
    cell.note.records = {{QStringLiteral("competitor_events")},
        {{QStringLiteral("operator"), rival.code}, {QStringLiteral("title"), move.title}}};
    if (!move.response.isEmpty())
        cell.note.base = phrases.translate("Review", "Our answer: %1.", "to what a rival offered").arg(move.response);
    return cell;
}

TableBlock rivalTable(const ReviewContext& context, const std::vector<Rival>& all)
{
    const Phrases& phrases = context.phrases;
    TableBlock table;
    table.columns = {{phrases.translate("Review", "Operator", "column"), CellKind::Text, 1.1},
        {phrases.translate("Review", "Plans and prices", "column: what rivals offered"), CellKind::Text, 3},
        {phrases.translate("Review", "Promotions", "column: what rivals offered"), CellKind::Text, 3},
        {phrases.translate("Review", "Service and network", "column: what rivals offered"), CellKind::Text, 3}};
    for (const Rival& rival : all) {
        for (size_t row = 0; row < rival.rows(); ++row) {
            TableRow cells;
            cells.cells.push_back(
                wordCell(row == 0 ? context.codeName(QStringLiteral("operator"), rival.code) : QString(), true));
            for (const auto& moves : rival.moves)
                cells.cells.push_back(moveCell(context, rival, moves, row));
            table.rows.push_back(std::move(cells));
        }
    }
    return table;
}

QString rivalsMessage(const ReviewContext& context, const std::vector<Rival>& all)
{
    std::array<size_t, ColumnCount> counts{};
    size_t sum = 0;
    const Rival* most = nullptr;
    bool isAlone = true;
    for (const Rival& rival : all) {
        sum += rival.count();
        for (size_t column = 0; column < counts.size(); ++column)
            counts[column] += rival.moves[column].size();
        if (!most || rival.count() > most->count()) {
            most = &rival;
            isAlone = true;
        } else if (rival.count() == most->count()) {
            isAlone = false;
        }
    }
    if (!most)
        return {};
    const Phrases& phrases = context.phrases;
    const int allMoves = static_cast<int>(sum);
    QStringList parts;
    const auto add = [&](Column column, const QString& text) {
        if (counts[column] > 0)
            parts.append(text.arg(counts[column]));
    };
    add(Plans, phrases.translate("Review", "%1 on plans and prices", "moves of rivals"));
    add(Promotions, phrases.translate("Review", "%1 on promotions", "moves of rivals"));
    add(Service, phrases.translate("Review", "%1 on service and network", "moves of rivals"));
    const QString head =
        phrases.translate("Review", "Rivals made %n move(s): %1", nullptr, allMoves).arg(context.periods.list(parts));
    if (!isAlone || all.size() < 2)
        return head;
    return FindingWords(context).halves(head,
        phrases.translate("Review", "%1 made most, %2", "a rival and its moves")
            .arg(context.codeName(QStringLiteral("operator"), most->code), QString::number(most->count())));
}

}

Block marketRivals(const ReviewContext& context)
{
    const BlockPlace place{QStringLiteral("market.rivals"), 12};
    const Phrases& phrases = context.phrases;
    BlockTitle title = blockTitle(context,
        phrases.translate("Review", "What rivals offered, and our answer", "title of a table"), {}, Compared::Nothing);
    const std::vector<Rival> all = rivals(context);
    const QString kind = kindName(context, QStringLiteral("competitor_events"));
    if (all.empty()) {
        return emptyBlock(place, std::move(title),
            phrases.translate("Review", "Enter or import %1 for %2 to see this.")
                .arg(kind, context.periods.year(context.year)));
    }
    return tableBlock(
        place, std::move(title), rivalTable(context, all), rivalsMessage(context, all), sourceNote(context, kind));
}
