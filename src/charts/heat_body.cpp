// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heat_body.h"

#include "charts/label_layout.h"
#include "charts/lettering.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double kGutterGap = 8;
constexpr double kHeadHeight = 20;
constexpr double kRowHeight = 23;
constexpr double kHighestRow = 34;
constexpr double kWidestStep = 110;
constexpr double kBesideValue = 8; // both sides of a value together
constexpr double kBetween = 1;     // between cells
// How far the darkest shade goes from the surface to the actual's fill: ink on it keeps 4.5:1.
constexpr double kDarkestOnLight = 0.52;
constexpr double kDarkestOnDark = 0.36;

double mixed(double from, double to, double part)
{
    return from + (to - from) * part;
}

}

HeatBody::HeatBody(const HeatSpec& spec, ChartStage& stage)
    : m_spec(spec)
    , m_stage(stage)
{
    double largest = 0;
    for (const std::vector<Mark>& row : m_spec.cells) {
        for (const Mark& mark : row)
            largest = std::max(largest, mark.value.value_or(0));
    }
    if (largest > 0)
        m_high = largest;
}

double HeatBody::gutter() const
{
    const QFont& font = m_stage.font(ChartLetters::kLabelPx);
    double widest = textWidth(m_spec.columnTitle, font);
    for (const QString& row : m_spec.rows)
        widest = std::max(widest, textWidth(row, font));
    return std::ceil(widest) + kGutterGap;
}

double HeatBody::widestValue() const
{
    double widest = 0;
    for (const QString& column : m_spec.columns)
        widest = std::max(widest, textWidth(column, m_stage.font(ChartLetters::kLabelPx)));
    for (const std::vector<Mark>& row : m_spec.cells) {
        for (const Mark& mark : row)
            widest = std::max(widest, textWidth(mark.label, m_stage.font(ChartLetters::kLabelPx, mark.isQuoted)));
    }
    return widest;
}

double HeatBody::preferredHeight(double)
{
    return m_spec.rows.isEmpty() ? 0 : kHeadHeight + kRowHeight * static_cast<double>(m_spec.rows.size());
}

double HeatBody::comfortableWidth()
{
    return gutter() + (widestValue() + kBesideValue) * static_cast<double>(m_spec.columns.size());
}

void HeatBody::layOut()
{
    if (m_spec.rows.isEmpty() || m_spec.columns.isEmpty())
        return;
    Frame frame;
    const QSizeF size = m_stage.size();
    frame.left = std::min(gutter(), size.width() / 2);
    frame.top = kHeadHeight;
    frame.step = std::clamp(
        std::floor((size.width() - frame.left) / static_cast<double>(m_spec.columns.size())), 2.0, kWidestStep);
    frame.rowHeight =
        std::clamp(std::floor((size.height() - frame.top) / static_cast<double>(m_spec.rows.size())), 2.0, kHighestRow);
    const bool hasLabels = frame.step >= widestValue() + kBesideValue / 2
        && frame.rowHeight >= textHeight(m_stage.font(ChartLetters::kLabelPx)) + 2;
    for (size_t row = 0; row < m_spec.cells.size(); ++row) {
        for (size_t column = 0; column < m_spec.cells[row].size(); ++column)
            drawCell(frame, row, column, hasLabels);
    }
    drawRowNames(frame);
    drawColumnNames(frame);
}

QRectF HeatBody::cell(const Frame& frame, size_t row, size_t column) const
{
    return {frame.left + frame.step * static_cast<double>(column),
        frame.top + frame.rowHeight * static_cast<double>(row), frame.step - kBetween, frame.rowHeight - kBetween};
}

QColor HeatBody::shade(double value) const
{
    const Theme& theme = m_stage.theme();
    const double darkest = theme.appearance == Appearance::Dark ? kDarkestOnDark : kDarkestOnLight;
    const double part = std::clamp(value / m_high, 0.0, 1.0) * darkest;
    return QColor::fromRgbF(static_cast<float>(mixed(theme.surface.redF(), theme.actual.redF(), part)),
        static_cast<float>(mixed(theme.surface.greenF(), theme.actual.greenF(), part)),
        static_cast<float>(mixed(theme.surface.blueF(), theme.actual.blueF(), part)));
}

void HeatBody::drawCell(const Frame& frame, size_t row, size_t column, bool hasLabels)
{
    const Mark& mark = m_spec.cells[row][column];
    const QRectF area = cell(frame, row, column);
    if (mark.value)
        m_stage.front().rectangle(area, shade(*mark.value));
    if (hasLabels) {
        const QString label = mark.value ? mark.label : gapLabel(mark);
        const QFont& font = m_stage.font(ChartLetters::kLabelPx, mark.isQuoted);
        const QRectF box = textBox(label, font, area.center(), Qt::AlignHCenter | Qt::AlignVCenter);
        m_stage.label(box, label, font, mark.value ? m_stage.theme().ink : m_stage.theme().secondary);
    }
    if (mark.isQuoted)
        m_stage.front().rectangle(area.adjusted(1, 1, -1, -1), Qt::NoBrush, QPen(m_stage.theme().accent, 2));
    m_stage.hotSpot(area, mark.note);
}

void HeatBody::drawRowNames(const Frame& frame)
{
    const QFont& font = m_stage.font(ChartLetters::kLabelPx);
    if (frame.rowHeight < textHeight(font) || gutter() > frame.left)
        return;
    for (qsizetype row = 0; row < m_spec.rows.size(); ++row) {
        const double y = frame.top + frame.rowHeight * (static_cast<double>(row) + 0.5);
        const QString& name = m_spec.rows.at(row);
        m_stage.label(textBox(name, font, {0, y}, Qt::AlignLeft | Qt::AlignVCenter), name, font, m_stage.theme().ink);
    }
}

void HeatBody::drawColumnNames(const Frame& frame)
{
    const QFont& font = m_stage.font(ChartLetters::kLabelPx);
    std::vector<QRectF> boxes;
    boxes.reserve(static_cast<size_t>(m_spec.columns.size()));
    for (qsizetype i = 0; i < m_spec.columns.size(); ++i) {
        const double x = frame.left + frame.step * (static_cast<double>(i) + 0.5);
        boxes.push_back(
            textBox(m_spec.columns.at(i), font, {x, kHeadHeight / 2 - 2}, Qt::AlignHCenter | Qt::AlignVCenter));
    }
    const std::vector<bool> isShown = shownLabels(boxes, std::vector<bool>(boxes.size(), false), {3, false});
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (isShown[i] && boxes[i].right() <= m_stage.size().width())
            m_stage.label(boxes[i], m_spec.columns.at(static_cast<qsizetype>(i)), font, m_stage.theme().secondary);
    }
    if (gutter() <= frame.left) {
        m_stage.label(textBox(m_spec.columnTitle, font, {0, kHeadHeight / 2 - 2}, Qt::AlignLeft | Qt::AlignVCenter),
            m_spec.columnTitle, font, m_stage.theme().secondary);
    }
}
