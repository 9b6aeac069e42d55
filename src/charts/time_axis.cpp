// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_axis.h"

#include "charts/chart_body.h"
#include "charts/label_layout.h"
#include "charts/lettering.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double kLabelTop = 6;
constexpr double kLabelsHeight = 20;
constexpr double kEventHeight = 15;
constexpr double kPointerHeight = 7;
constexpr double kEventGap = 10;

}

TimeAxis::TimeAxis(ChartStage& stage, QStringList categories, QString title, std::vector<EventMark> events)
    : m_stage(stage)
    , m_categories(std::move(categories))
    , m_title(std::move(title))
    , m_events(std::move(events))
{
    std::erase_if(m_events,
        [this](const EventMark& event) { return event.category < 0 || event.category >= m_categories.size(); });
}

double TimeAxis::titleWidth() const
{
    return textWidth(m_title, m_stage.font(ChartLetters::kLabelPx));
}

double TimeAxis::widestLabel() const
{
    double widest = 0;
    for (const QString& category : m_categories)
        widest = std::max(widest, textWidth(category, m_stage.font(ChartLetters::kLabelPx)));
    return widest;
}

std::vector<TimeAxis::PlacedEvent> TimeAxis::placeEvents(double left, double step) const
{
    const QFont& font = m_stage.font(ChartLetters::kLabelPx);
    const double right = m_stage.size().width();
    std::vector<PlacedEvent> placed;
    for (size_t i = 0; i < m_events.size(); ++i) {
        const double x = left + step * (m_events[i].category + 0.5);
        if (m_events[i].label.isEmpty()) {
            placed.push_back({i, x, QRectF(x, 0, 0, 0), -1}); // its note says it
            continue;
        }
        QRectF box = textBox(m_events[i].label, font, {x, 0}, Qt::AlignHCenter | Qt::AlignTop);
        if (box.width() > right)
            continue; // never cut: its note still says it where the chart is wider
        box.moveLeft(std::max(0.0, std::min(box.left(), right - box.width())));
        int row = 0;
        const auto isTaken = [&](const PlacedEvent& other) {
            return other.row == row && other.box.adjusted(-kEventGap, 0, kEventGap, 0).intersects(box);
        };
        while (std::any_of(placed.begin(), placed.end(), isTaken))
            ++row;
        placed.push_back({i, x, box, row});
    }
    return placed;
}

QRectF TimeAxis::within(const QRectF& box, double mostAside) const
{
    const double right = m_stage.size().width();
    const double aside = std::max(-box.left(), 0.0) - std::max(box.right() - right, 0.0);
    const bool fits = box.width() <= right && std::abs(aside) <= mostAside;
    return fits ? box.translated(aside, 0) : QRectF();
}

double TimeAxis::height(double left, double step) const
{
    const std::vector<PlacedEvent> placed = placeEvents(left, step);
    int rows = 0;
    for (const PlacedEvent& event : placed)
        rows = std::max(rows, event.row + 1);
    return kLabelsHeight + (placed.empty() ? 0 : kPointerHeight + kEventHeight * rows + 3);
}

void TimeAxis::draw(double left, double step, double top)
{
    const QFont& font = m_stage.font(ChartLetters::kLabelPx);
    const QColor& colour = m_stage.theme().secondary;
    std::vector<QRectF> boxes;
    for (qsizetype i = 0; i < m_categories.size(); ++i) {
        const double x = left + step * (static_cast<double>(i) + 0.5);
        const QRectF box = textBox(m_categories[i], font, {x, top + kLabelTop}, Qt::AlignHCenter | Qt::AlignTop);
        boxes.push_back(within(box, step / 2));
    }
    LabelChoice choice;
    choice.isCountedFromEnd = false;
    choice.gap = 3;
    const std::vector<bool> isShown = shownLabels(boxes, {}, choice);
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (isShown[i])
            m_stage.label(boxes[i], m_categories[static_cast<qsizetype>(i)], font, colour);
    }
    const QRectF title = textBox(m_title, font, {0, top + kLabelTop}, Qt::AlignLeft | Qt::AlignTop);
    if (boxes.empty() || title.right() + 4 < boxes.front().left())
        m_stage.label(title, m_title, font, colour);

    const double eventsTop = top + kLabelsHeight;
    for (const PlacedEvent& event : placeEvents(left, step)) {
        const double tip = eventsTop + 1;
        m_stage.front().polygon(
            {QPointF(event.x - 3.5, tip + 5), QPointF(event.x + 3.5, tip + 5), QPointF(event.x, tip)},
            m_stage.theme().accent);
        QRectF area(event.x - 6, tip, 12, 6);
        if (event.row >= 0) {
            const QRectF box = event.box.translated(0, eventsTop + kPointerHeight + kEventHeight * event.row);
            m_stage.label(box, m_events[event.index].label, font, m_stage.theme().accent);
            area = area.united(box);
        }
        m_stage.hotSpot(area.adjusted(-2, -1, 2, 1), m_events[event.index].note);
    }
}
