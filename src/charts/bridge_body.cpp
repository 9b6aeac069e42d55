// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bridge_body.h"

#include "charts/lettering.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace {

constexpr double kNamesGap = 12;
constexpr double kMostNames = 0.38; // of the width
constexpr double kValueGap = 6;
constexpr double kRingRoom = 14; // for a ring around a quoted label, on both sides
constexpr double kMostAir = 1.9; // of a row, where a page has room
constexpr double kRowHeight = 32;
constexpr double kHighestRow = 42;
constexpr double kNameLine = 15;
constexpr double kBarShare = 0.56;
constexpr double kHighestBar = 20;
constexpr double kComfortableScale = 150;
constexpr double kThinnest = 1.5;

}

BridgeBody::BridgeBody(const BridgeSpec& spec, ChartStage& stage)
    : m_spec(spec)
    , m_stage(stage)
{
    double largest = 0;
    for (const BridgeSpec::Row& row : m_spec.rows) {
        m_low = std::min({m_low, row.from, row.to});
        largest = std::max({largest, row.from, row.to});
    }
    m_high = largest > 0 || m_low < 0 ? largest : 1;

    // Qt Charts counts categories from below.
    auto* actual = new QBarSet(QString());
    auto* previous = new QBarSet(QString());
    actual->setPen(Qt::NoPen);
    previous->setPen(Qt::NoPen);
    actual->setBrush(m_stage.theme().fill(Scenario::Actual));
    previous->setBrush(m_stage.theme().fill(Scenario::Previous));
    QList<qreal> actuals, previouses;
    QStringList places;
    for (const BridgeSpec::Row& row : m_spec.rows) {
        actuals.prepend(row.isTotal && row.scenario == Scenario::Actual ? row.to : 0);
        previouses.prepend(row.isTotal && row.scenario == Scenario::Previous ? row.to : 0);
        places.append(QString::number(places.size()));
    }
    actual->append(actuals);
    previous->append(previouses);
    m_series = new QHorizontalStackedBarSeries;
    m_series->append(QList<QBarSet*>{actual, previous});
    m_vertical = new QBarCategoryAxis;
    m_vertical->append(places);
    m_horizontal = new QValueAxis;
    m_horizontal->setRange(m_low, m_high);
    m_stage.addSeries(m_series, m_horizontal, m_vertical);
}

const QFont& BridgeBody::font(const BridgeSpec::Row& row) const
{
    return m_stage.font(ChartLetters::kNamePx, row.isTotal);
}

double BridgeBody::labelWidth(const BridgeSpec::Row& row) const
{
    return row.label.isEmpty() ? 0 : kValueGap + textWidth(row.label, font(row)) + (row.isQuoted ? kRingRoom : 0);
}

BridgeBody::Frame BridgeBody::horizontally(double width) const
{
    Frame frame;
    double names = 0;
    for (const BridgeSpec::Row& row : m_spec.rows) {
        frame.names.push_back(wrappedText(row.name, font(row), width * kMostNames));
        for (const QString& line : frame.names.back())
            names = std::max(names, textWidth(line, font(row)));
    }
    frame.left = std::ceil(names) + kNamesGap;
    // The scale is as wide as the values at the bars' ends leave it.
    const double room = width - frame.left;
    double scale = room / (m_high - m_low);
    for (const BridgeSpec::Row& row : m_spec.rows) {
        const double end = std::max({row.from, row.to, 0.0}) - m_low;
        if (end > 0)
            scale = std::min(scale, (room - labelWidth(row)) / end);
    }
    frame.width = std::max(scale * (m_high - m_low), 1.0);
    return frame;
}

double BridgeBody::neededRowHeight(const Frame& frame) const
{
    qsizetype lines = 1;
    for (const QStringList& name : frame.names)
        lines = std::max(lines, name.size());
    return std::max(kRowHeight, kNameLine * static_cast<double>(lines) + 6);
}

double BridgeBody::preferredHeight(double width)
{
    return neededRowHeight(horizontally(width)) * static_cast<double>(m_spec.rows.size());
}

double BridgeBody::mostHeight(double width)
{
    return kMostAir * preferredHeight(width);
}

double BridgeBody::comfortableWidth()
{
    double names = 0, labels = 0;
    for (const BridgeSpec::Row& row : m_spec.rows) {
        names = std::max(names, textWidth(row.name, font(row)));
        labels = std::max(labels, labelWidth(row));
    }
    return std::max(names + kNamesGap + kComfortableScale + labels, names / kMostNames);
}

void BridgeBody::layOut()
{
    if (m_spec.rows.empty())
        return;
    const auto count = static_cast<double>(m_spec.rows.size());
    Frame frame = horizontally(m_stage.size().width());
    const double room = m_stage.size().height() / count;
    frame.rowHeight = std::floor(std::min(room, std::max(kHighestRow, neededRowHeight(frame))));
    frame.barHeight = std::min(std::round(frame.rowHeight * kBarShare), kHighestBar);
    if (std::fmod(frame.rowHeight - frame.barHeight, 2) != 0)
        frame.barHeight -= 1;
    m_series->setBarWidth(frame.barHeight / frame.rowHeight);
    m_stage.setPlotArea({frame.left, 0, frame.width, frame.rowHeight * count});

    for (size_t row = 0; row < m_spec.rows.size(); ++row) {
        drawJoint(frame, row);
        drawBar(frame, row);
        drawName(frame, row);
        drawValue(frame, row);
    }
    const double zero = std::floor(place(0)) - 0.5;
    m_stage.front().line({zero, 0}, {zero, frame.rowHeight * count}, QPen(m_stage.theme().ink, 1));
}

double BridgeBody::place(double value) const
{
    return m_stage.position({value, 0}, m_series).x();
}

QRectF BridgeBody::bar(const Frame& frame, size_t row) const
{
    const BridgeSpec::Row& one = m_spec.rows[row];
    const double top = frame.rowHeight * static_cast<double>(row) + (frame.rowHeight - frame.barHeight) / 2;
    const double from = one.isTotal ? 0 : one.from;
    QRectF area = QRectF(QPointF(place(from), top), QPointF(place(one.to), top + frame.barHeight)).normalized();
    if (area.width() < kThinnest && one.from != one.to) // still to be seen
        area.adjust((area.width() - kThinnest) / 2, 0, (kThinnest - area.width()) / 2, 0);
    return area;
}

void BridgeBody::drawBar(const Frame& frame, size_t row)
{
    const BridgeSpec::Row& one = m_spec.rows[row];
    if (!one.isTotal) {
        const QColor colour =
            one.judgement == Judgement::Neutral ? m_stage.theme().secondary : m_stage.theme().judged(one.judgement);
        ChartStage::judged(m_stage.front(), bar(frame, row), colour, false, m_stage.theme());
    } else if (one.scenario == Scenario::Plan || one.scenario == Scenario::Forecast) {
        ChartStage::scenario(m_stage.front(), bar(frame, row), one.scenario, m_stage.theme());
    }
}

void BridgeBody::drawName(const Frame& frame, size_t row)
{
    const BridgeSpec::Row& one = m_spec.rows[row];
    const auto lines = static_cast<double>(frame.names[row].size());
    double y = frame.rowHeight * (static_cast<double>(row) + 0.5) - kNameLine * (lines - 1) / 2;
    for (const QString& line : frame.names[row]) {
        m_stage.label(
            textBox(line, font(one), {0, y}, Qt::AlignLeft | Qt::AlignVCenter), line, font(one), m_stage.theme().ink);
        y += kNameLine;
    }
}

void BridgeBody::drawValue(const Frame& frame, size_t row)
{
    const BridgeSpec::Row& one = m_spec.rows[row];
    const QRectF area = bar(frame, row);
    const double end = std::max(area.right(), place(0));
    const QRectF box = textBox(one.label, font(one), {end + kValueGap + (one.isQuoted ? 4 : 0), area.center().y()},
        Qt::AlignLeft | Qt::AlignVCenter);
    m_stage.label(box, one.label, font(one), m_stage.theme().ink);
    if (one.isQuoted)
        m_stage.quote(box);
    m_stage.hotSpot(area.united(box).adjusted(-2, -3, 2, 3), one.note);
}

void BridgeBody::drawJoint(const Frame& frame, size_t row)
{
    if (row + 1 >= m_spec.rows.size())
        return;
    const double x = std::round(place(m_spec.rows[row].to)) - 0.5;
    m_stage.behind().line(
        {x, bar(frame, row).bottom()}, {x, bar(frame, row + 1).top()}, QPen(m_stage.theme().secondary, 0.8));
}
