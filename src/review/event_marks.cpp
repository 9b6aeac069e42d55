// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/event_marks.h"

#include "review/figure_notes.h"

#include <algorithm>

namespace {

QString kindWord(const Phrases& phrases, const QString& kind)
{
    if (kind == u"promotion")
        return phrases.translate("Review", "promotion", "kind of event");
    if (kind == u"tariff")
        return phrases.translate("Review", "tariff", "kind of event");
    if (kind == u"works")
        return phrases.translate("Review", "works", "kind of event");
    if (kind == u"holiday")
        return phrases.translate("Review", "holiday", "kind of event");
    return phrases.translate("Review", "event", "kind of event");
}

// A Chinese letter is as wide as two Latin ones; a month's share of a chart takes about four of them.
bool isShort(const QString& title)
{
    constexpr int kRoom = 8;
    int width = 0;
    for (const QChar letter : title)
        width += letter.unicode() < 0x2E80 ? 1 : 2;
    return width <= kRoom;
}

EventMark markOf(const ReviewContext& context, const StoreEvent& event)
{
    const QString kind = kindWord(context.phrases, event.kind);
    const Month month = Month::of(event.day);
    EventMark mark;
    mark.category = month.month() - 1;
    if (isShort(event.title))
        mark.label = event.title;
    else if (event.kind != u"other" && !event.kind.isEmpty())
        mark.label = kind; // "event" alone would say nothing: then the mark's note says it
    mark.note.name = context.phrases.translate("Review", "%1, %2", "a kind of event and its day")
                         .arg(kind, context.periods.date(event.day));
    mark.note.exact = event.title;
    mark.note.base = event.detail;
    mark.note.source = context.phrases.translate("Review", "%1; %2", "record kinds and a period")
                           .arg(kindName(context, QStringLiteral("events")), context.monthName(month));
    mark.note.months = {month, month};
    mark.note.records = {{QStringLiteral("events")}, {{QStringLiteral("title"), event.title}}};
    return mark;
}

}

std::vector<EventMark> eventMarks(const ReviewContext& context, const std::vector<Month>& months)
{
    std::vector<const StoreEvent*> events;
    for (const StoreEvent& event : context.facts.events) {
        if (std::find(months.begin(), months.end(), Month::of(event.day)) != months.end())
            events.push_back(&event);
    }
    std::stable_sort(
        events.begin(), events.end(), [](const StoreEvent* a, const StoreEvent* b) { return a->day < b->day; });
    std::vector<EventMark> marks;
    marks.reserve(events.size());
    for (const StoreEvent* event : events)
        marks.push_back(markOf(context, *event));
    return marks;
}

std::vector<EventMark> eventMarks(const ReviewContext& context)
{
    return eventMarks(context, context.months);
}
