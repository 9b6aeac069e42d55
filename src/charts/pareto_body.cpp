// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pareto_body.h"

#include "charts/label_layout.h"
#include "charts/lettering.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace {

constexpr double kRowsGap = 8;
constexpr double kShareRoom = 20; // above the line: its values
constexpr double kValueRoom = 20; // above the columns: theirs, and the ring around a quoted one
constexpr double kShares = 56;
constexpr double kColumns = 104;
constexpr double kSharesPart = 0.34; // of what is left for both
constexpr double kNameLine = 14;
constexpr double kNamesGap = 6;
constexpr double kWidestStep = 120;
constexpr double kColumnShare = 0.52;
constexpr double kWidestColumn = 42;
constexpr double kComfortableStep = 44;
constexpr double kThinnest = 1.5;
constexpr double kDot = 2.6;
constexpr double kLabelGap = 5;
constexpr double kRightOfPoint = 8; // the line rises to the right: a value stands to the left of it

}

ParetoBody::ParetoBody(const ParetoSpec& spec, ChartStage& stage)
    : m_spec(spec)
    , m_stage(stage)
    , m_names(stage, {})
{
    double largest = 0;
    for (const ParetoSpec::Column& column : m_spec.columns)
        largest = std::max({largest, column.actual.value.value_or(0), column.previous.value.value_or(0)});
    if (largest > 0)
        m_high = largest;
    makeNames();
}

void ParetoBody::makeNames()
{
    const Theme& theme = m_stage.theme();
    const auto add = [&](const QString& text, Scenario scenario, const QPen& line) {
        if (text.isEmpty() || m_spec.columns.empty())
            return;
        EndName name;
        name.text = text;
        name.scenario = scenario;
        name.colour = theme.secondary;
        name.line = line;
        m_names.names().push_back(name);
    };
    add(m_spec.shareName, Scenario::Actual, QPen(theme.accent, 2));
    add(m_spec.actualName, Scenario::Actual, Qt::NoPen);
    add(m_spec.previousName, Scenario::Previous, Qt::NoPen);
}

double ParetoBody::headHeight(double width) const
{
    return m_names.isEmpty() ? 0 : m_names.rowsHeight(width) + kRowsGap;
}

ParetoBody::Frame ParetoBody::horizontally(double width) const
{
    Frame frame;
    const auto count = static_cast<double>(std::max<size_t>(m_spec.columns.size(), 1));
    frame.step = std::clamp(std::floor(width / count), 3.0, kWidestStep);
    frame.barWidth = std::clamp(std::round(frame.step * kColumnShare), 2.0, kWidestColumn);
    frame.offset = std::max(2.0, std::round(std::min(frame.barWidth * 0.25, 8.0)));
    const QFont& font = m_stage.font(ChartLetters::kLabelPx);
    for (const ParetoSpec::Column& column : m_spec.columns)
        frame.names.push_back(wrappedText(column.name, font, std::max(frame.step - 4, 1.0)));
    return frame;
}

double ParetoBody::namesHeight(const Frame& frame)
{
    qsizetype lines = 1;
    for (const QStringList& name : frame.names)
        lines = std::max(lines, name.size());
    return kNamesGap + kNameLine * static_cast<double>(lines);
}

double ParetoBody::preferredHeight(double width)
{
    return std::ceil(
        headHeight(width) + kShareRoom + kShares + kValueRoom + kColumns + namesHeight(horizontally(width)));
}

double ParetoBody::comfortableWidth()
{
    double widest = kComfortableStep;
    const QFont& font = m_stage.font(ChartLetters::kLabelPx);
    for (const ParetoSpec::Column& column : m_spec.columns) {
        for (const QString& word : column.name.split(u' '))
            widest = std::max(widest, textWidth(word, font) + 4);
    }
    return std::min(widest, kWidestStep) * static_cast<double>(m_spec.columns.size());
}

void ParetoBody::layOut()
{
    if (m_spec.columns.empty())
        return;
    const QSizeF size = m_stage.size();
    Frame frame = horizontally(size.width());
    const double head = headHeight(size.width());
    frame.bottom = std::round(size.height() - namesHeight(frame));
    const double room = std::max(frame.bottom - head - kShareRoom - kValueRoom, 2.0);
    frame.shareTop = head + kShareRoom;
    frame.shareBottom = std::round(frame.shareTop + room * kSharesPart);
    frame.top = frame.shareBottom + kValueRoom;
    frame.bottom = std::max(frame.bottom, frame.top + 1);
    if (!m_names.isEmpty())
        m_names.drawInRows({0, 0}, size.width());
    drawColumns(frame);
    drawShares(frame);
    drawShareLabels(frame);
    drawValues(frame);
    drawCategories(frame);
}

double ParetoBody::centre(const Frame& frame, size_t column) const
{
    return std::floor(frame.step * (static_cast<double>(column) + 0.5));
}

QPointF ParetoBody::sharePoint(const Frame& frame, size_t column) const
{
    const double share = m_spec.columns[column].share.value.value_or(0) / 100;
    return {centre(frame, column), frame.shareBottom - share * (frame.shareBottom - frame.shareTop)};
}

QRectF ParetoBody::bar(const Frame& frame, size_t column, const Mark& mark, double aside) const
{
    double height = std::round((frame.bottom - frame.top) * mark.value.value_or(0) / m_high);
    if (mark.value.value_or(0) > 0)
        height = std::max(height, kThinnest); // still to be seen
    return {
        std::round(centre(frame, column) - frame.barWidth / 2 + aside), frame.bottom - height, frame.barWidth, height};
}

void ParetoBody::drawColumns(const Frame& frame)
{
    const Theme& theme = m_stage.theme();
    for (size_t i = 0; i < m_spec.columns.size(); ++i) {
        const ParetoSpec::Column& column = m_spec.columns[i];
        const bool hasBefore = column.previous.value.has_value();
        const QRectF actual = bar(frame, i, column.actual, hasBefore ? frame.offset / 2 : 0);
        if (hasBefore) {
            const QRectF before = bar(frame, i, column.previous, -frame.offset / 2 - 1);
            ChartStage::scenario(m_stage.front(), before, Scenario::Previous, theme);
            if (before.top() < actual.top() - 1)
                m_stage.hotSpot(QRectF(before.topLeft(), QPointF(before.right(), actual.top())), column.previous.note);
        }
        ChartStage::scenario(m_stage.front(), actual, Scenario::Actual, theme);
    }
    const double right = frame.step * static_cast<double>(m_spec.columns.size());
    m_stage.front().line({0, frame.bottom + 0.5}, {right, frame.bottom + 0.5}, QPen(theme.ink, 1));
}

void ParetoBody::drawShares(const Frame& frame)
{
    const Theme& theme = m_stage.theme();
    const double right = frame.step * static_cast<double>(m_spec.columns.size());
    for (const double level : {frame.shareTop, frame.shareBottom}) // the whole, and nothing
        m_stage.behind().line({0, std::round(level) + 0.5}, {right, std::round(level) + 0.5}, QPen(theme.line, 1));
    QList<QLineF> lines;
    for (size_t i = 1; i < m_spec.columns.size(); ++i)
        lines.append(QLineF(sharePoint(frame, i - 1), sharePoint(frame, i)));
    m_stage.front().lines(lines, QPen(theme.accent, 2, Qt::SolidLine, Qt::RoundCap));
    for (size_t i = 0; i < m_spec.columns.size(); ++i)
        m_stage.front().disc(sharePoint(frame, i), kDot, theme.accent);
}

std::vector<bool> ParetoBody::shown(const std::vector<QRectF>& boxes, bool isCountedFromEnd) const
{
    std::vector<bool> preferred;
    preferred.reserve(boxes.size());
    for (const ParetoSpec::Column& column : m_spec.columns)
        preferred.push_back(column.actual.isQuoted);
    return shownLabels(boxes, preferred, {3, isCountedFromEnd});
}

void ParetoBody::drawShareLabels(const Frame& frame)
{
    const QFont& font = m_stage.font(ChartLetters::kLabelPx);
    std::vector<QRectF> boxes;
    boxes.reserve(m_spec.columns.size());
    for (size_t i = 0; i < m_spec.columns.size(); ++i) {
        const QString& label = m_spec.columns[i].share.label;
        const QPointF point = sharePoint(frame, i);
        QRectF box = textBox(label, font, point + QPointF(kRightOfPoint, -kLabelGap), Qt::AlignRight | Qt::AlignBottom);
        box.moveLeft(std::max(box.left(), 0.0));
        boxes.push_back(label.isEmpty() ? QRectF() : box);
    }
    const std::vector<bool> isShown = shown(boxes, true);
    for (size_t i = 0; i < m_spec.columns.size(); ++i) {
        if (isShown[i] && boxes[i].right() <= m_stage.size().width())
            m_stage.label(boxes[i], m_spec.columns[i].share.label, font, m_stage.theme().secondary);
        m_stage.hotSpot(QRectF(sharePoint(frame, i) - QPointF(frame.step / 2, 9), QSizeF(frame.step, 18)),
            m_spec.columns[i].share.note);
    }
}

void ParetoBody::drawValues(const Frame& frame)
{
    const QFont& font = m_stage.font(ChartLetters::kLabelPx, true);
    std::vector<QRectF> boxes;
    boxes.reserve(m_spec.columns.size());
    for (size_t i = 0; i < m_spec.columns.size(); ++i) {
        const ParetoSpec::Column& column = m_spec.columns[i];
        double top = bar(frame, i, column.actual, 0).top();
        if (column.previous.value)
            top = std::min(top, bar(frame, i, column.previous, 0).top());
        boxes.push_back(column.actual.label.isEmpty()
                ? QRectF()
                : textBox(column.actual.label, font, {centre(frame, i), top - 3}, Qt::AlignHCenter | Qt::AlignBottom));
    }
    const std::vector<bool> isShown = shown(boxes, false);
    for (size_t i = 0; i < m_spec.columns.size(); ++i) {
        const ParetoSpec::Column& column = m_spec.columns[i];
        QRectF spot = bar(frame, i, column.actual, column.previous.value ? frame.offset / 2 : 0);
        if (isShown[i]) {
            m_stage.label(boxes[i], column.actual.label, font, m_stage.theme().ink);
            if (column.actual.isQuoted)
                m_stage.quote(boxes[i], ringSide(frame.step, boxes[i]));
            spot = spot.united(boxes[i]);
        }
        m_stage.hotSpot(spot.adjusted(-2, -2, 2, 2), column.actual.note);
    }
}

void ParetoBody::drawCategories(const Frame& frame)
{
    const QFont& font = m_stage.font(ChartLetters::kLabelPx);
    const bool hasRoom = frame.step >= textHeight(font);
    for (size_t i = 0; hasRoom && i < m_spec.columns.size(); ++i) {
        double y = frame.bottom + kNamesGap + kNameLine / 2;
        for (const QString& line : frame.names[i]) {
            m_stage.label(textBox(line, font, {centre(frame, i), y}, Qt::AlignHCenter | Qt::AlignVCenter), line, font,
                m_stage.theme().ink);
            y += kNameLine;
        }
    }
}
