// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/variance_tier.h"

#include "charts/chart_body.h"
#include "charts/label_layout.h"
#include "charts/lettering.h"
#include "charts/outliers.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double kPinLength = 26; // of the largest value
constexpr double kPinWidth = 2;
constexpr double kHead = 6;
constexpr double kLabelRoom = 18; // of a value and the ring around it
constexpr double kBaseHeight = 4;
constexpr double kArrow = 4;

}

TierBand::TierBand(ChartStage& stage, const VarianceTier& tier, const std::vector<Scenario>& scenarios)
    : m_stage(stage)
    , m_tier(tier)
    , m_scenarios(scenarios)
{
    std::vector<double> values;
    for (const Mark& mark : tier.marks) {
        if (mark.value)
            values.push_back(*mark.value);
    }
    m_limit = variancesLimit(values);
    for (const double value : values) {
        m_up = std::max(m_up, std::min(value, m_limit));
        m_down = std::max(m_down, std::min(-value, m_limit));
        (value < 0 ? m_hasLabelsBelow : m_hasLabelsAbove) = true;
    }
}

bool TierBand::isForecast(size_t index) const
{
    return index < m_scenarios.size() && m_scenarios[index] == Scenario::Forecast;
}

QColor TierBand::colour(size_t index) const
{
    const bool isJudged = index < m_tier.judgements.size();
    const Judgement judgement = isJudged ? m_tier.judgements[index] : Judgement::Neutral;
    return judgement == Judgement::Neutral ? m_stage.theme().secondary : m_stage.theme().judged(judgement);
}

double TierBand::fixedHeight() const
{
    double height = kBaseHeight;
    if (m_hasLabelsAbove || !m_hasLabelsBelow)
        height += kLabelRoom;
    if (m_hasLabelsBelow)
        height += kLabelRoom;
    if (m_tier.isRelative && m_limit > 0)
        height += (m_up + m_down) / m_limit * kPinLength + (m_up > 0 ? kHead / 2 : 0) + (m_down > 0 ? kHead / 2 : 0);
    return height;
}

double TierBand::labelWidth() const
{
    return textWidth(m_tier.label, m_stage.font(ChartLetters::kLabelPx));
}

double TierBand::widestValue() const
{
    double widest = 0;
    for (const Mark& mark : m_tier.marks)
        widest = std::max(widest, textWidth(mark.label, m_stage.font(ChartLetters::kLabelPx)));
    return widest;
}

double TierBand::pixels(const Place& place, double value) const
{
    const double cut = std::clamp(value, -m_limit, m_limit);
    if (!m_tier.isRelative)
        return cut * place.pixelsPerUnit;
    return m_limit > 0 ? cut / m_limit * kPinLength : 0;
}

void TierBand::drawBase(const Place& place, double y)
{
    const double right = place.left + place.step * static_cast<double>(m_tier.marks.size());
    DrawingLayer& layer = m_stage.behind();
    const Theme& theme = m_stage.theme();
    switch (m_tier.reference) {
    case Scenario::Previous: // solid and lighter, as its columns are
        layer.line({place.lineStart, y}, {right, y}, QPen(theme.previous, kBaseHeight, Qt::SolidLine, Qt::FlatCap));
        break;
    case Scenario::Plan: // an outline, as its columns are
    case Scenario::Forecast:
        layer.line({place.lineStart, y - 1.5}, {right, y - 1.5}, QPen(theme.actual, 1));
        layer.line({place.lineStart, y + 1.5}, {right, y + 1.5}, QPen(theme.actual, 1));
        break;
    case Scenario::Actual:
        layer.line({place.lineStart, y}, {right, y}, QPen(theme.actual, kBaseHeight, Qt::SolidLine, Qt::FlatCap));
        break;
    }
    const QFont& font = m_stage.font(ChartLetters::kLabelPx);
    const QRectF box = textBox(m_tier.label, font, {0, y}, Qt::AlignLeft | Qt::AlignVCenter);
    m_stage.label(box, m_tier.label, font, theme.secondary);
}

void TierBand::drawMark(const Place& place, size_t index, double base, double end)
{
    const double x = place.left + place.step * (static_cast<double>(index) + 0.5);
    const Theme& theme = m_stage.theme();
    DrawingLayer& layer = m_stage.front();
    const double sign = end < base ? -1 : 1;
    const bool isCut = std::abs(*mark(index).value) > m_limit;
    if (!m_tier.isRelative) {
        const double height = std::max(std::abs(end - base), 1.0);
        const QRectF bar(x - place.barWidth / 2, sign < 0 ? base - height : base, place.barWidth, height);
        ChartStage::judged(layer, bar, colour(index), isForecast(index) && height > 3, theme);
    } else {
        layer.line({x, base}, {x, end}, QPen(colour(index), kPinWidth, Qt::SolidLine, Qt::FlatCap));
        if (!isCut)
            ChartStage::scenario(layer, QRectF(x - kHead / 2, end - kHead / 2, kHead, kHead),
                isForecast(index) ? Scenario::Plan : Scenario::Actual, theme);
    }
    if (isCut) // an arrow instead of an end: it goes on
        layer.polygon(
            {QPointF(x - kArrow, end), QPointF(x + kArrow, end), QPointF(x, end + sign * kArrow)}, colour(index));
}

void TierBand::draw(const Place& place)
{
    const double labelsAbove = m_hasLabelsAbove || !m_hasLabelsBelow ? kLabelRoom : 0;
    const double head = m_tier.isRelative && m_up > 0 ? kHead / 2 : 0;
    const double base = std::round(place.top + labelsAbove + head + pixels(place, m_up)) + kBaseHeight / 2;
    drawBase(place, base);

    const QFont& font = m_stage.font(ChartLetters::kLabelPx);
    std::vector<QRectF> boxes(m_tier.marks.size());
    for (size_t i = 0; i < m_tier.marks.size(); ++i) {
        const Mark& one = mark(i);
        const double x = place.left + place.step * (static_cast<double>(i) + 0.5);
        if (!one.value) { // "n/a" and the like stand on the base line
            boxes[i] = textBox(one.label, font, {x, base - 4}, Qt::AlignHCenter | Qt::AlignBottom);
            continue;
        }
        const double sign = *one.value < 0 ? 1 : -1;
        const double start = base + sign * kBaseHeight / 2;
        const double end = start + sign * std::abs(pixels(place, *one.value));
        drawMark(place, i, start, end);
        const double gap =
            (m_tier.isRelative || std::abs(*one.value) > m_limit ? kHead / 2 : 0) + (one.isQuoted ? 3.5 : 2);
        boxes[i] = textBox(
            one.label, font, {x, end + sign * gap}, Qt::AlignHCenter | (sign < 0 ? Qt::AlignBottom : Qt::AlignTop));
        const QRectF body(
            QPointF(x - place.step / 2, std::min(start, end)), QPointF(x + place.step / 2, std::max(start, end)));
        m_stage.hotSpot(body.united(boxes[i]).intersected(QRectF(x - place.step / 2, 0, place.step, 1e6)), one.note);
    }
    drawLabels(place, boxes);
}

void TierBand::drawLabels(const Place& place, const std::vector<QRectF>& boxes)
{
    std::vector<bool> isQuoted;
    for (const Mark& mark : m_tier.marks)
        isQuoted.push_back(mark.isQuoted);
    const std::vector<bool> isShown = shownLabels(boxes, isQuoted);
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (!isShown[i] || mark(i).label.isEmpty())
            continue;
        m_stage.label(boxes[i], mark(i).label, m_stage.font(ChartLetters::kLabelPx),
            mark(i).value ? m_stage.theme().ink : m_stage.theme().secondary);
        if (mark(i).isQuoted)
            m_stage.quote(boxes[i], ringSide(place.step, boxes[i]));
    }
}
