// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lines_body.h"

#include "charts/lettering.h"

#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

constexpr double kNamesGap = 8;
constexpr double kMostNames = 150;
constexpr double kNamesShare = 0.36; // of the width; more, and the names stand above
constexpr double kGutterGap = 6;
constexpr double kValueRoom = 22; // above the highest point: its value and the ring around it
constexpr double kRowsGap = 8;
constexpr double kHeightShare = 0.3; // of the width
constexpr double kMostShare = 0.7;
constexpr double kLowest = 120;
constexpr double kHighest = 160;
constexpr double kLeastStep = 13; // at which a line of months still reads well
constexpr double kWidestStep = 110;
constexpr double kDot = 2.6;
constexpr double kPlanDot = 2.4;
constexpr double kLabelGap = 5;
constexpr double kGapDash = 4; // half its length

QPen linePen(const LinesSpec::Series& series, const Theme& theme)
{
    QPen pen(theme.secondary, 1.5, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (series.scenario == Scenario::Previous) {
        pen.setColor(theme.previous);
        pen.setWidthF(2);
    } else if (series.scenario == Scenario::Plan) {
        pen.setColor(theme.actual);
        pen.setWidthF(0.9);
    }
    if (series.isMain) {
        pen.setColor(theme.actual);
        pen.setWidthF(2.4);
    }
    if (series.scenario == Scenario::Forecast)
        pen.setDashPattern({3, 2});
    return pen;
}

}

LinesBody::LinesBody(const LinesSpec& spec, ChartStage& stage)
    : m_spec(spec)
    , m_stage(stage)
    , m_time(stage, spec.categories, spec.categoryTitle, spec.events)
    , m_names(stage, {})
{
    double low = 0, high = 0;
    bool isFirst = true;
    for (const LinesSpec::Series& series : m_spec.series) {
        for (const Mark& mark : series.marks) {
            if (!mark.value)
                continue;
            low = isFirst ? *mark.value : std::min(low, *mark.value);
            high = isFirst ? *mark.value : std::max(high, *mark.value);
            isFirst = false;
        }
    }
    m_low = std::min(low, m_spec.scaleMinimum.value_or(0));
    m_high = m_spec.scaleMinimum ? high : std::max(high, 0.0);
    if (m_high <= m_low)
        m_high = m_low + 1;
    makeSeries();
    makeNames();
}

size_t LinesBody::end(size_t series) const
{
    const std::vector<Mark>& marks = m_spec.series[series].marks;
    size_t end = std::min(marks.size(), count());
    while (end > 0 && !marks[end - 1].value)
        --end;
    return end;
}

std::vector<size_t> LinesBody::drawingOrder() const
{
    std::vector<size_t> order(m_spec.series.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_partition(order.begin(), order.end(), [this](size_t i) { return !m_spec.series[i].isMain; });
    return order;
}

void LinesBody::makeSeries()
{
    m_scale = new QLineSeries;
    m_horizontal = new QValueAxis;
    m_horizontal->setRange(-0.5, std::max(static_cast<double>(count()), 1.0) - 0.5);
    m_vertical = new QValueAxis;
    m_vertical->setRange(m_low, m_high);
    m_stage.addSeries(m_scale, m_horizontal, m_vertical);
    for (const size_t series : drawingOrder()) {
        QList<QPointF> points;
        for (size_t i = 0; i < end(series); ++i) {
            const std::optional<double>& value = m_spec.series[series].marks[i].value;
            if (value) {
                points.append({static_cast<double>(i), *value});
                continue;
            }
            addSegment(series, points); // a line ends where a figure is missing
            points.clear();
        }
        addSegment(series, points);
    }
}

void LinesBody::addSegment(size_t series, const QList<QPointF>& points)
{
    if (points.size() < 2) // a lone point gets a dot
        return;
    auto* line = new QLineSeries;
    line->replace(points);
    line->setPen(linePen(m_spec.series[series], m_stage.theme()));
    m_stage.addSeries(line, m_horizontal, m_vertical);
}

void LinesBody::makeNames()
{
    const Theme& theme = m_stage.theme();
    for (size_t i = 0; i < m_spec.series.size(); ++i) {
        const LinesSpec::Series& series = m_spec.series[i];
        if (end(i) == 0)
            continue;
        const Mark& last = series.marks[end(i) - 1];
        EndName name;
        name.text = series.name;
        name.scenario = series.scenario;
        name.colour = series.isMain ? theme.ink : theme.secondary;
        name.line = linePen(series, theme);
        name.value = last.label;
        name.note = last.note;
        name.isQuoted = last.isQuoted;
        m_names.names().push_back(name);
        m_named.push_back(i);
    }
}

LinesBody::Frame LinesBody::frame(QSizeF size) const
{
    Frame frame;
    frame.left = m_time.titleWidth() > 0 ? std::ceil(m_time.titleWidth()) + kGutterGap : 0;
    frame.namesWidth = m_names.isEmpty() ? 0 : m_names.marginWidth(kMostNames);
    if (frame.namesWidth > size.width() * kNamesShare)
        frame.namesWidth = 0;
    const auto places = static_cast<double>(std::max<size_t>(count(), 1));
    // The last point stands half a step from the plot's end: the names may use that half.
    const double room = size.width() - frame.left - (frame.namesWidth > 0 ? frame.namesWidth + kNamesGap : 0);
    const double parts = frame.namesWidth > 0 ? places - 0.5 : places;
    frame.step = std::clamp(room / std::max(parts, 0.5), 3.0, kWidestStep);
    frame.namesLeft = frame.left + frame.step * (places - 0.5) + kNamesGap;
    frame.top = kValueRoom;
    if (frame.namesWidth == 0 && !m_names.isEmpty())
        frame.top += m_names.rowsHeight(size.width()) + kRowsGap;
    frame.bottom = std::round(size.height() - m_time.height(frame.left, frame.step));
    frame.bottom = std::max(frame.bottom, frame.top + 20);
    return frame;
}

double LinesBody::preferredHeight(double width)
{
    return heightWith(std::clamp(width * kHeightShare, kLowest, kHighest), width);
}

double LinesBody::leastHeight(double width)
{
    return heightWith(kLowest, width);
}

double LinesBody::mostHeight(double width)
{
    return heightWith(std::min(width * kMostShare, 2 * kHighest), width);
}

double LinesBody::heightWith(double lines, double width)
{
    const Frame places = frame({width, 1000});
    return std::ceil(places.top + lines + m_time.height(places.left, places.step));
}

double LinesBody::comfortableWidth()
{
    const double names = m_names.isEmpty() ? 0 : m_names.marginWidth(kMostNames);
    return std::max(m_time.titleWidth() + kGutterGap + kLeastStep * static_cast<double>(count()) + kNamesGap + names,
        names / kNamesShare);
}

QPointF LinesBody::place(size_t series, size_t category) const
{
    const double value = m_spec.series[series].marks[category].value.value_or(m_low);
    return m_stage.position({static_cast<double>(category), value}, m_scale);
}

void LinesBody::layOut()
{
    const Frame places = frame(m_stage.size());
    // The plot reaches a little beyond the scale's end, so that Qt Charts does not clip half of a thick line.
    const double unit = (places.bottom - places.top) / (m_high - m_low);
    const double spill = 4;
    m_vertical->setRange(m_low - spill / unit, m_high + spill / unit);
    m_stage.setPlotArea({places.left, places.top - spill,
        places.step * static_cast<double>(std::max<size_t>(count(), 1)), places.bottom - places.top + 2 * spill});

    const bool isFromZero = m_low <= 0;
    const double zero = std::round(m_stage.position({0, isFromZero ? 0 : m_low}, m_scale).y()) + 0.5;
    const double right = places.left + places.step * static_cast<double>(count());
    m_stage.behind().line({places.left, zero}, {right, zero},
        QPen(isFromZero ? m_stage.theme().ink : m_stage.theme().line, 1)); // a strong base line means zero
    for (const size_t series : drawingOrder())
        drawPoints(places, series);
    drawNames(places);
    drawLabels();
    m_time.draw(places.left, places.step, places.bottom);
}

void LinesBody::drawPoints(const Frame& frame, size_t series)
{
    const LinesSpec::Series& one = m_spec.series[series];
    const QPen pen = linePen(one, m_stage.theme());
    const size_t last = end(series);
    const auto has = [&](size_t i) { return i < last && one.marks[i].value.has_value(); };
    for (size_t i = 0; i < last; ++i) {
        if (!has(i)) {
            if (one.isMain) { // a gap is marked where the figure is missing
                const double x = frame.left + frame.step * (static_cast<double>(i) + 0.5);
                const QRectF box = textBox(gapLabel(one.marks[i]), m_stage.font(ChartLetters::kLabelPx),
                    {x, frame.bottom - 3}, Qt::AlignHCenter | Qt::AlignBottom);
                m_stage.label(
                    box, gapLabel(one.marks[i]), m_stage.font(ChartLetters::kLabelPx), m_stage.theme().secondary);
                m_stage.hotSpot(box.adjusted(-6, -6, 6, 4), one.marks[i].note);
            }
            continue;
        }
        const bool isLone = !has(i + 1) && (i == 0 || !has(i - 1));
        const bool isEnd = i + 1 == last && one.isMain;
        if (one.scenario == Scenario::Plan)
            m_stage.front().disc(place(series, i), kPlanDot, m_stage.theme().surface, pen);
        else if (isLone || isEnd || (one.isMain && !one.marks[i].label.isEmpty()))
            m_stage.front().disc(place(series, i), isEnd ? kDot + 0.8 : kDot, pen.color());
        m_stage.hotSpot(
            QRectF(place(series, i) - QPointF(frame.step / 2, 9), QSizeF(frame.step, 18)), one.marks[i].note);
    }
}

void LinesBody::drawNames(const Frame& frame)
{
    if (m_names.isEmpty())
        return;
    if (frame.namesWidth == 0) {
        m_names.drawInRows({0, 0}, m_stage.size().width());
        return;
    }
    double end = frame.left;
    for (size_t i = 0; i < m_named.size(); ++i) {
        const QPointF point = place(m_named[i], this->end(m_named[i]) - 1);
        m_names.names()[i].y = point.y();
        end = std::max(end, point.x());
    }
    m_names.drawInMargin(end + 5, frame.namesLeft, frame.namesWidth, frame.top - kValueRoom, frame.bottom + 4);
}

std::vector<LinesBody::Wish> LinesBody::wishes() const
{
    std::vector<Wish> wishes;
    for (size_t series = 0; series < m_spec.series.size(); ++series) {
        const LinesSpec::Series& one = m_spec.series[series];
        for (size_t i = 0; i + 1 < end(series); ++i) { // the last value stands with the name
            if (!one.marks[i].value || one.marks[i].label.isEmpty())
                continue;
            const int rank = one.marks[i].isQuoted ? 0 : one.isMain ? 1 : 2;
            wishes.push_back({series, i, rank});
        }
    }
    std::stable_sort(wishes.begin(), wishes.end(), [](const Wish& a, const Wish& b) { return a.rank < b.rank; });
    return wishes;
}

std::vector<QLineF> LinesBody::allLines() const
{
    std::vector<QLineF> lines;
    for (size_t series = 0; series < m_spec.series.size(); ++series) {
        const std::vector<Mark>& marks = m_spec.series[series].marks;
        for (size_t i = 1; i < end(series); ++i) {
            if (marks[i - 1].value && marks[i].value)
                lines.emplace_back(place(series, i - 1), place(series, i));
        }
    }
    return lines;
}

bool LinesBody::isFree(const QRectF& box, const std::vector<QRectF>& taken, const std::vector<QLineF>& lines) const
{
    if (!QRectF(QPointF(), m_stage.size()).contains(box))
        return false;
    const QRectF wide = box.adjusted(-2, 0, 2, 0);
    if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return wide.intersects(other); }))
        return false;
    const std::array<QLineF, 4> edges{QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
        QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft())};
    return std::none_of(lines.begin(), lines.end(), [&](const QLineF& line) {
        return box.contains(line.p1()) || std::any_of(edges.begin(), edges.end(), [&line](const QLineF& edge) {
            return edge.intersects(line) == QLineF::BoundedIntersection;
        });
    });
}

double LinesBody::betterSide(const Wish& wish) const
{
    const std::vector<Mark>& marks = m_spec.series[wish.series].marks;
    const double value = *marks[wish.category].value;
    const auto rises = [&](size_t neighbour) { return neighbour < marks.size() && marks[neighbour].value > value; };
    const bool isDip = rises(wish.category + 1) && (wish.category == 0 || rises(wish.category - 1));
    return isDip ? 1 : -1;
}

bool LinesBody::drawLabel(const Wish& wish, std::vector<QRectF>& taken, const std::vector<QLineF>& lines, bool isForced)
{
    const LinesSpec::Series& series = m_spec.series[wish.series];
    const Mark& mark = series.marks[wish.category];
    const QFont& font = m_stage.font(ChartLetters::kLabelPx, series.isMain);
    const QPointF point = place(wish.series, wish.category);
    const double better = betterSide(wish);
    for (const double side : {better, -better}) {
        const Qt::Alignment edge = side < 0 ? Qt::AlignBottom : Qt::AlignTop;
        const double away = kLabelGap + (mark.isQuoted ? 2 : 0);
        const QRectF box = textBox(mark.label, font, point + QPointF(0, side * away), Qt::AlignHCenter | edge);
        const QRectF ring = mark.isQuoted ? box.adjusted(-5, -1, 5, 1) : box;
        if (!isFree(ring, taken, isForced ? std::vector<QLineF>() : lines))
            continue;
        if (isForced) // over a line, which it interrupts
            m_stage.front().rectangle(ring, m_stage.theme().surface);
        m_stage.label(box, mark.label, font, series.isMain ? m_stage.theme().ink : m_stage.theme().secondary);
        taken.push_back(ring);
        if (mark.isQuoted)
            m_stage.quote(box);
        return true;
    }
    return false;
}

void LinesBody::drawLabels()
{
    std::vector<QRectF> taken;
    for (const ChartLabel& label : m_stage.labels())
        taken.push_back(label.area);
    for (size_t series = 0; series < m_spec.series.size(); ++series) { // a plan's points are as much in the way
        for (size_t i = 0; m_spec.series[series].scenario == Scenario::Plan && i < end(series); ++i) {
            if (m_spec.series[series].marks[i].value)
                taken.emplace_back(place(series, i) - QPointF(kPlanDot, kPlanDot), QSizeF(2 * kPlanDot, 2 * kPlanDot));
        }
    }
    const std::vector<QLineF> lines = allLines();
    for (const Wish& wish : wishes()) {
        if (!drawLabel(wish, taken, lines, false) && wish.rank == 0)
            drawLabel(wish, taken, lines, true);
    }
}
