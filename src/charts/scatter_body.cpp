// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scatter_body.h"

#include "charts/lettering.h"

#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace {

constexpr double kTop = 22;    // the vertical axis' title
constexpr double kBottom = 36; // the ends' labels, the title
constexpr double kHeightShare = 0.56;
constexpr double kLowest = 290;
constexpr double kHighest = 380;
constexpr double kComfortable = 300;
constexpr double kDot = 5;
constexpr double kLabelGap = 9;
constexpr double kLine = 15;
constexpr double kAxisGap = 5;
constexpr double kCornerGap = 6;
constexpr QMarginsF kLabelMargins(3, 1, 3, 1); // of the ring around a name
constexpr int kSideCount = 8;

}

ScatterBody::ScatterBody(const ScatterSpec& spec, ChartStage& stage)
    : m_spec(spec)
    , m_stage(stage)
{
    m_scale = new QScatterSeries;
    m_horizontal = new QValueAxis;
    m_vertical = new QValueAxis;
    m_horizontal->setRange(m_spec.horizontal.low, std::max(m_spec.horizontal.high, m_spec.horizontal.low + 1e-9));
    m_vertical->setRange(m_spec.vertical.low, std::max(m_spec.vertical.high, m_spec.vertical.low + 1e-9));
    m_stage.addSeries(m_scale, m_horizontal, m_vertical);
}

double ScatterBody::preferredHeight(double width)
{
    return std::ceil(std::clamp(width * kHeightShare, kLowest, kHighest));
}

double ScatterBody::leastHeight(double width)
{
    return std::min(kLowest, preferredHeight(width));
}

double ScatterBody::comfortableWidth()
{
    double widest = 0;
    for (const ScatterSpec::Point& point : m_spec.points)
        widest = std::max(widest, labelSize(point).width());
    return std::max(kComfortable, 2.5 * widest);
}

QRectF ScatterBody::field() const
{
    const QFont& font = m_stage.font(ChartLetters::kLabelPx);
    const double left = std::ceil(
        std::max(textWidth(m_spec.vertical.lowLabel, font), textWidth(m_spec.vertical.highLabel, font)) + kAxisGap);
    const QSizeF size = m_stage.size();
    return {left, kTop, std::max(size.width() - left - 1, 20.0), std::max(size.height() - kTop - kBottom, 20.0)};
}

QPointF ScatterBody::place(const ScatterSpec::Point& point) const
{
    return m_stage.position({point.x, point.y}, m_scale);
}

const QFont& ScatterBody::nameFont(const ScatterSpec::Point& point) const
{
    return m_stage.font(ChartLetters::kNamePx, point.isQuoted);
}

QSizeF ScatterBody::labelSize(const ScatterSpec::Point& point) const
{
    const QFont& small = m_stage.font(ChartLetters::kLabelPx);
    const double width = std::max(textWidth(point.name, nameFont(point)), textWidth(point.values, small));
    return {width, point.values.isEmpty() ? textHeight(nameFont(point)) : textHeight(nameFont(point)) + kLine};
}

void ScatterBody::layOut()
{
    const QRectF area = field();
    m_stage.setPlotArea(area);
    drawField(area);
    drawCross(area);
    drawAxes(area);
    drawCorners(area);
    drawPoints();
    drawLabels(area);
}

void ScatterBody::drawField(const QRectF& field)
{
    const QPen pen(m_stage.theme().line, 1);
    m_stage.behind().lines(
        {QLineF(field.topLeft(), field.topRight()), QLineF(field.topRight(), field.bottomRight()),
            QLineF(field.bottomRight(), field.bottomLeft()), QLineF(field.bottomLeft(), field.topLeft())},
        pen);
}

// Where the means are; each line is named at its end.
void ScatterBody::drawCross(const QRectF& field)
{
    const QPointF centre = m_stage.position({m_spec.horizontal.divide, m_spec.vertical.divide}, m_scale);
    const double x = std::round(centre.x()) + 0.5;
    const double y = std::round(centre.y()) + 0.5;
    const QPen pen(m_stage.theme().secondary, 1);
    m_stage.behind().lines({QLineF(x, field.top(), x, field.bottom()), QLineF(field.left(), y, field.right(), y)}, pen);
    const QFont& font = m_stage.font(ChartLetters::kLabelPx);
    const QColor& colour = m_stage.theme().secondary;
    const auto label = [&](const QString& text, QPointF anchor, Qt::Alignment alignment) {
        if (!text.isEmpty())
            m_stage.label(textBox(text, font, anchor, alignment), text, font, colour);
    };
    label(m_spec.horizontal.divideLabel, {x + 4, field.bottom() - 4}, Qt::AlignLeft | Qt::AlignBottom);
    label(m_spec.vertical.divideLabel, {field.right() - 4, y - 4}, Qt::AlignRight | Qt::AlignBottom);
}

void ScatterBody::drawAxes(const QRectF& field)
{
    const QFont& font = m_stage.font(ChartLetters::kLabelPx);
    const auto label = [&](const QString& text, QPointF anchor, Qt::Alignment alignment, const QColor& colour) {
        if (!text.isEmpty())
            m_stage.label(textBox(text, font, anchor, alignment), text, font, colour);
    };
    const Theme& theme = m_stage.theme();
    const double under = field.bottom() + kAxisGap;
    label(m_spec.horizontal.lowLabel, {field.left(), under}, Qt::AlignLeft | Qt::AlignTop, theme.secondary);
    label(m_spec.horizontal.highLabel, {field.right(), under}, Qt::AlignRight | Qt::AlignTop, theme.secondary);
    label(m_spec.horizontal.title, {field.center().x(), under + 2}, Qt::AlignHCenter | Qt::AlignTop, theme.ink);
    const double beside = field.left() - kAxisGap;
    label(m_spec.vertical.lowLabel, {beside, field.bottom()}, Qt::AlignRight | Qt::AlignBottom, theme.secondary);
    label(m_spec.vertical.highLabel, {beside, field.top()}, Qt::AlignRight | Qt::AlignTop, theme.secondary);
    label(m_spec.vertical.title, {field.left(), field.top() - 7}, Qt::AlignLeft | Qt::AlignBottom, theme.ink);
}

void ScatterBody::drawCorners(const QRectF& field)
{
    const QFont& font = m_stage.font(ChartLetters::kLabelPx);
    const auto label = [&](const QString& text, QPointF anchor, Qt::Alignment alignment) {
        if (!text.isEmpty())
            m_stage.label(textBox(text, font, anchor, alignment), text, font, m_stage.theme().secondary);
    };
    const QRectF inner = field.adjusted(kCornerGap, kCornerGap, -kCornerGap, -kCornerGap);
    label(m_spec.topLeft, inner.topLeft(), Qt::AlignLeft | Qt::AlignTop);
    label(m_spec.topRight, inner.topRight(), Qt::AlignRight | Qt::AlignTop);
    label(m_spec.bottomLeft, inner.bottomLeft(), Qt::AlignLeft | Qt::AlignBottom);
    label(m_spec.bottomRight, inner.bottomRight(), Qt::AlignRight | Qt::AlignBottom);
}

void ScatterBody::drawPoints()
{
    for (const ScatterSpec::Point& point : m_spec.points) {
        const QColor colour =
            point.judgement == Judgement::Neutral ? m_stage.theme().actual : m_stage.theme().judged(point.judgement);
        m_stage.front().disc(place(point), kDot, colour, QPen(m_stage.theme().surface, 1));
    }
}

// Right of the point, left of it, above, below, then the corners between.
QRectF ScatterBody::labelBox(const ScatterSpec::Point& point, int side) const
{
    const QSizeF size = labelSize(point);
    const QPointF centre = place(point);
    static constexpr std::array<std::pair<double, double>, kSideCount> kSides{
        {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}}};
    const auto [across, down] = kSides[static_cast<size_t>(side)];
    const QPointF middle(centre.x() + across * (size.width() / 2 + kLabelGap),
        centre.y() + down * (size.height() / 2 + (across != 0 ? 2 : kLabelGap)));
    return {middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height()};
}

// How badly a name lies at a box: over other things worst, outside the field nearly as bad, over the cross a little.
double ScatterBody::cost(const QRectF& box, const QRectF& field, const std::vector<QRectF>& taken) const
{
    constexpr double kOver = 10, kOutside = 1000, kCrossed = 5;
    double cost = field.contains(box) ? 0 : kOutside;
    for (const QRectF& other : taken) {
        const QRectF shared = box.intersected(other);
        cost += shared.isEmpty() ? 0 : kOver + shared.width() * shared.height();
    }
    const QPointF cross = m_stage.position({m_spec.horizontal.divide, m_spec.vertical.divide}, m_scale);
    const bool isCrossed =
        (box.left() < cross.x() && box.right() > cross.x()) || (box.top() < cross.y() && box.bottom() > cross.y());
    return cost + (isCrossed ? kCrossed : 0);
}

// Each name takes the best side that the others leave it, in turns, until none wants to move.
std::vector<QRectF> ScatterBody::labelBoxes(const QRectF& field) const
{
    constexpr int kMostTurns = 6;
    std::vector<QRectF> fixed;
    fixed.reserve(m_stage.labels().size() + 2 * m_spec.points.size());
    for (const ChartLabel& label : m_stage.labels())
        fixed.push_back(label.area);
    for (const ScatterSpec::Point& point : m_spec.points) {
        const QPointF centre = place(point);
        fixed.emplace_back(centre.x() - kDot, centre.y() - kDot, 2 * kDot, 2 * kDot);
    }
    std::vector<QRectF> boxes(m_spec.points.size());
    bool hasMoved = true;
    for (int turn = 0; turn < kMostTurns && hasMoved; ++turn) {
        hasMoved = false;
        for (size_t i = 0; i < boxes.size(); ++i) {
            std::vector<QRectF> taken = fixed;
            for (size_t other = 0; other < boxes.size(); ++other) {
                if (other != i && !boxes[other].isEmpty())
                    taken.push_back(boxes[other].marginsAdded(kLabelMargins));
            }
            QRectF best;
            double least = std::numeric_limits<double>::max();
            for (int side = 0; side < kSideCount; ++side) {
                const QRectF box = labelBox(m_spec.points[i], side);
                const double one = cost(box.marginsAdded(kLabelMargins), field, taken) + side * 0.01;
                if (one < least) {
                    least = one;
                    best = box;
                }
            }
            hasMoved = hasMoved || best != boxes[i];
            boxes[i] = best;
        }
    }
    return boxes;
}

void ScatterBody::drawLabels(const QRectF& field)
{
    const std::vector<QRectF> boxes = labelBoxes(field);
    for (size_t i = 0; i < boxes.size(); ++i)
        drawLabel(m_spec.points[i], boxes[i]);
}

void ScatterBody::drawLabel(const ScatterSpec::Point& point, const QRectF& box)
{
    const Theme& theme = m_stage.theme();
    const QPointF centre = place(point);
    const bool isLeft = box.right() < centre.x();
    const bool isMiddle = box.left() < centre.x() && !isLeft;
    const Qt::Alignment across = isMiddle ? Qt::AlignHCenter : isLeft ? Qt::AlignRight : Qt::AlignLeft;
    const double x = isMiddle ? box.center().x() : isLeft ? box.right() : box.left();
    const QRectF name = textBox(point.name, nameFont(point), {x, box.top()}, across | Qt::AlignTop);
    m_stage.behind().rectangle(box.marginsAdded(kLabelMargins), theme.surface); // the cross makes way for a name
    m_stage.label(name, point.name, nameFont(point), theme.ink);
    if (!point.values.isEmpty()) {
        const QFont& small = m_stage.font(ChartLetters::kLabelPx);
        m_stage.label(textBox(point.values, small, {x, box.bottom()}, across | Qt::AlignBottom), point.values, small,
            theme.secondary);
    }
    if (point.isQuoted)
        m_stage.quote(name);
    m_stage.hotSpot(QRectF(centre - QPointF(kDot + 3, kDot + 3), QSizeF(2 * kDot + 6, 2 * kDot + 6)), point.note);
}
