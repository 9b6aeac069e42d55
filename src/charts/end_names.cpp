// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/end_names.h"

#include "charts/chart_body.h"
#include "charts/label_layout.h"
#include "charts/lettering.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double kSample = 9;
constexpr double kLineSample = 16;
constexpr double kSampleGap = 6;
constexpr double kValueGap = 5;
constexpr double kLineHeight = 14;
constexpr double kColumnGap = 16; // between names of one row
constexpr double kLeastMove = 9;  // a name that moved more gets a leader

}

double EndNames::valueWidth(const EndName& name) const
{
    return name.value.isEmpty() ? 0 : textWidth(name.value, m_stage.font(ChartLetters::kLabelPx, true)) + kValueGap;
}

double EndNames::textStart(const EndName& name, bool isInRow) const
{
    const bool isLine = name.line.style() != Qt::NoPen;
    if (isLine && !isInRow)
        return 0;
    return (isLine ? kLineSample : kSample) + kSampleGap;
}

double EndNames::marginWidth(double most) const
{
    double width = 0;
    for (const EndName& name : m_names) {
        const double start = textStart(name, false) + valueWidth(name);
        const QFont& font = m_stage.font(ChartLetters::kLabelPx);
        const QStringList lines = wrappedText(name.text, font, std::max(most - start, 1.0));
        for (const QString& line : lines)
            width = std::max(width, start + textWidth(line, font));
    }
    return std::ceil(width);
}

void EndNames::drawSample(const EndName& name, QPointF leftMiddle) const
{
    if (name.line.style() != Qt::NoPen) {
        m_stage.front().line(leftMiddle, leftMiddle + QPointF(kLineSample, 0), name.line);
        return;
    }
    const QRectF area(leftMiddle.x(), std::round(leftMiddle.y() - kSample / 2), kSample, kSample);
    ChartStage::scenario(m_stage.front(), area, name.scenario, m_stage.theme());
}

void EndNames::drawName(const EndName& name, const QStringList& lines, QPointF topLeft, bool isInRow) const
{
    const double middle = topLeft.y() + kLineHeight / 2;
    const double start = textStart(name, isInRow);
    if (start > 0)
        drawSample(name, {topLeft.x(), middle});
    double x = topLeft.x() + start;
    if (!name.value.isEmpty()) {
        const QFont& bold = m_stage.font(ChartLetters::kLabelPx, true);
        const QRectF box = textBox(name.value, bold, {x, middle}, Qt::AlignLeft | Qt::AlignVCenter);
        m_stage.label(box, name.value, bold, m_stage.theme().ink);
        m_stage.hotSpot(box.adjusted(-3, -3, 3, 3), name.note);
        if (name.isQuoted)
            m_stage.quote(box);
        x += valueWidth(name);
    }
    const QFont& font = m_stage.font(ChartLetters::kLabelPx);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QPointF anchor(x, middle + kLineHeight * static_cast<double>(i));
        m_stage.label(textBox(lines[i], font, anchor, Qt::AlignLeft | Qt::AlignVCenter), lines[i], font, name.colour);
    }
}

void EndNames::drawInMargin(double lineEnd, double left, double width, double top, double bottom)
{
    std::vector<QStringList> texts;
    std::vector<double> centres, heights;
    for (const EndName& name : m_names) {
        const double room = std::max(width - textStart(name, false) - valueWidth(name), 1.0);
        texts.push_back(wrappedText(name.text, m_stage.font(ChartLetters::kLabelPx), room + 0.5));
        heights.push_back(kLineHeight * static_cast<double>(texts.back().size()));
        centres.push_back(name.y);
    }
    const std::vector<double> placed = pushedApart(centres, heights, top, bottom);
    for (size_t i = 0; i < m_names.size(); ++i) {
        const EndName& name = m_names[i];
        drawName(name, texts[i], {left, placed[i] - heights[i] / 2}, false);
        if (name.line.style() != Qt::NoPen && std::abs(placed[i] - name.y) > kLeastMove)
            m_stage.behind().line({lineEnd, name.y}, {left - 2, placed[i]}, QPen(m_stage.theme().previous, 1));
    }
}

double EndNames::rows(QPointF topLeft, double width, bool isDrawn) const
{
    QPointF place = topLeft;
    double height = m_names.empty() ? 0 : kLineHeight;
    for (const EndName& name : m_names) {
        const double start = textStart(name, true) + valueWidth(name);
        const QFont& font = m_stage.font(ChartLetters::kLabelPx);
        const QStringList lines = wrappedText(name.text, font, std::max(width - start, 1.0));
        double needed = 0;
        for (const QString& line : lines)
            needed = std::max(needed, start + textWidth(line, font));
        if (place.x() > topLeft.x() && place.x() + needed > topLeft.x() + width) {
            place = {topLeft.x(), place.y() + kLineHeight};
        }
        if (isDrawn)
            drawName(name, lines, place, true);
        const double bottom = place.y() + kLineHeight * static_cast<double>(lines.size());
        height = std::max(height, bottom - topLeft.y());
        if (lines.size() > 1)
            place = {topLeft.x(), bottom};
        else
            place.rx() += needed + kColumnGap;
    }
    return height;
}
