// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/columns_body.h"

#include "charts/label_layout.h"
#include "charts/lettering.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace {

constexpr double kGutterGap = 10;
constexpr double kNamesGap = 12;
constexpr double kMostNames = 120;
constexpr double kNamesShare = 0.2; // of the width; more, and the names stand above
constexpr double kWidestStep = 110;
constexpr double kColumnShare = 0.52;
constexpr double kRatioShare = 0.36;
constexpr double kWidestRatioShare = 0.42; // where that lets it hold its own value
constexpr double kBesideValue = 4;         // both sides of a value inside its column together
constexpr double kWidestColumn = 42;
constexpr double kWidestRatio = 32;
constexpr double kTierGap = 10;
constexpr double kValueRoom = 18;    // above the highest column: its value and the ring around it
constexpr double kNegativeRoom = 16; // below the lowest one
constexpr double kRowsGap = 8;
constexpr double kLeastColumns = 48;   // tiers give way first
constexpr double kColumnsShare = 0.23; // of the width: the height of the columns
constexpr double kLowestColumns = 110;
constexpr double kHighestColumns = 180;
constexpr double kHighest = 640;
constexpr double kSharedScale = 115; // the height of a shared scale's maximum, the same at every width
constexpr double kFarBelow = 14;     // a value so far below what stands behind it is printed inside its column
constexpr double kRoomInside = 18;
constexpr double kRingInside = 24; // narrower columns have no room for a ring around a value
constexpr double kLeastLabelGap = 3;

}

ColumnsBody::ColumnsBody(const ColumnsSpec& spec, ChartStage& stage)
    : m_spec(spec)
    , m_stage(stage)
    , m_time(stage, spec.categories, spec.categoryTitle, spec.events)
    , m_names(stage, {})
{
    for (const VarianceTier& tier : m_spec.tiers)
        m_tiers.emplace_back(stage, tier, m_spec.scenarios);
    double largest = 0;
    for (const auto* marks : {&m_spec.actual, &m_spec.plan, &m_spec.previous}) {
        for (const Mark& mark : *marks) {
            m_low = std::min(m_low, mark.value.value_or(0));
            largest = std::max(largest, mark.value.value_or(0));
        }
    }
    m_high = largest > 0 || m_low < 0 ? largest : 1;
    makeSeries();
    makeNames();
}

Scenario ColumnsBody::scenario(size_t category) const
{
    return category < m_spec.scenarios.size() ? m_spec.scenarios[category] : Scenario::Actual;
}

bool ColumnsBody::isGap(size_t category) const
{
    if (m_spec.actual[category].value)
        return false;
    return std::any_of(m_spec.actual.begin() + static_cast<std::ptrdiff_t>(category), m_spec.actual.end(),
        [](const Mark& mark) { return mark.value.has_value(); });
}

void ColumnsBody::makeSeries()
{
    auto* actual = new QBarSet(QString());
    actual->setPen(Qt::NoPen);
    actual->setBrush(m_stage.theme().fill(Scenario::Actual));
    QList<qreal> values;
    for (size_t i = 0; i < m_spec.actual.size(); ++i) // a forecast's column is hatched, which Qt Charts can't print
        values.append(scenario(i) == Scenario::Forecast ? 0 : m_spec.actual[i].value.value_or(0));
    actual->append(values);
    m_series = new QStackedBarSeries;
    m_series->append(actual);
    m_horizontal = new QBarCategoryAxis;
    QStringList places; // categories must differ: labels need not
    for (size_t i = 0; i < m_spec.actual.size(); ++i)
        places.append(QString::number(i));
    m_horizontal->append(places);
    m_vertical = new QValueAxis;
    m_vertical->setRange(m_low, m_high);
    m_stage.addSeries(m_series, m_horizontal, m_vertical);
}

ColumnsBody::Frame ColumnsBody::horizontally(double width) const
{
    Frame frame;
    double gutter = m_time.titleWidth();
    for (const TierBand& tier : m_tiers)
        gutter = std::max(gutter, tier.labelWidth());
    frame.left = std::ceil(gutter > 0 ? std::min(gutter, width / 3) + kGutterGap : 0);
    const auto count = static_cast<double>(std::max<size_t>(m_spec.actual.size(), 1));
    const auto stepBeside = [&](double names) {
        return std::floor((width - frame.left - (names > 0 ? names + kNamesGap : 0)) / count);
    };
    frame.namesWidth = m_names.isEmpty() ? 0 : m_names.marginWidth(kMostNames);
    // Values come before names: where these would make labels touch, they stand above.
    if (frame.namesWidth > width * kNamesShare
        || (stepBeside(frame.namesWidth) < neededStep() && stepBeside(0) < kWidestStep))
        frame.namesWidth = 0;
    frame.step = std::clamp(stepBeside(frame.namesWidth), 3.0, kWidestStep);
    frame.barWidth = widthOfColumns(frame.step);
    if (std::fmod(frame.step - frame.barWidth, 2) != 0) // so that edges fall on whole pixels
        frame.barWidth -= 1;
    frame.offset = std::max(2.0, std::round(std::min(frame.barWidth * 0.25, 8.0)));
    frame.namesLeft = frame.left + frame.step * count + kNamesGap;
    return frame;
}

double ColumnsBody::widthOfColumns(double step) const
{
    if (!m_spec.isRatio)
        return std::clamp(std::round(step * kColumnShare), 2.0, kWidestColumn);
    double widest = 0;
    for (const Mark& mark : m_spec.actual)
        widest = std::max(widest, textWidth(mark.label, m_stage.font(ChartLetters::kLabelPx, true)));
    const double holding = std::ceil(widest) + kBesideValue;
    const double wished =
        holding <= step * kWidestRatioShare ? std::max(step * kRatioShare, holding) : step * kRatioShare;
    return std::clamp(std::round(wished), 2.0, kWidestRatio);
}

void ColumnsBody::makeNames()
{
    const Theme& theme = m_stage.theme();
    const auto add = [this](const QString& text, Scenario scenario, const QColor& colour) {
        if (text.isEmpty())
            return;
        EndName name;
        name.text = text;
        name.scenario = scenario;
        name.colour = colour;
        m_names.names().push_back(name);
    };
    size_t last = m_spec.actual.size();
    while (last > 0 && !m_spec.actual[last - 1].value)
        --last;
    add(m_spec.actualName, last > 0 ? scenario(last - 1) : Scenario::Actual, theme.ink);
    if (!m_spec.plan.empty())
        add(m_spec.planName, Scenario::Plan, theme.secondary);
    if (!m_spec.previous.empty())
        add(m_spec.previousName, Scenario::Previous, theme.secondary);
}

double ColumnsBody::fixedHeight(const Frame& frame, double width) const
{
    double height = kValueRoom + (m_low < 0 ? kNegativeRoom : 0) + m_time.height(frame.left, frame.step);
    if (frame.namesWidth == 0 && !m_names.isEmpty())
        height += m_names.rowsHeight(width) + kRowsGap;
    for (size_t tier = frame.firstTier; tier < m_tiers.size(); ++tier)
        height += m_tiers[tier].fixedHeight() + kTierGap;
    return height;
}

double ColumnsBody::reachOfTiers(size_t firstTier) const
{
    double reach = 0;
    for (size_t tier = firstTier; tier < m_tiers.size(); ++tier)
        reach += m_tiers[tier].isRelative() ? 0 : m_tiers[tier].reach();
    return reach;
}

double ColumnsBody::sharedScale() const
{
    return m_spec.scaleMaximum ? kSharedScale / std::max(*m_spec.scaleMaximum, range()) : 0;
}

double ColumnsBody::preferredHeight(double width)
{
    return heightWith(std::clamp(width * kColumnsShare, kLowestColumns, kHighestColumns), width);
}

double ColumnsBody::leastHeight(double width)
{
    return std::min(heightWith(kLowestColumns, width), preferredHeight(width));
}

double ColumnsBody::mostHeight(double width)
{
    return m_spec.scaleMaximum ? preferredHeight(width) : ChartBody::mostHeight(width);
}

double ColumnsBody::heightWith(double columns, double width)
{
    const Frame frame = horizontally(width);
    const double scale = m_spec.scaleMaximum ? sharedScale() : columns / range();
    return std::ceil(std::min(fixedHeight(frame, width) + scale * (range() + reachOfTiers(0)), kHighest));
}

double ColumnsBody::neededStep() const
{
    double widest = m_time.widestLabel();
    for (const Mark& mark : m_spec.actual)
        widest = std::max(widest, textWidth(mark.label, m_stage.font(ChartLetters::kLabelPx, true)));
    for (const TierBand& tier : m_tiers)
        widest = std::max(widest, tier.widestValue());
    return std::ceil(widest) + kLeastLabelGap;
}

double ColumnsBody::comfortableWidth()
{
    return horizontally(kWidestStep * 12).left + neededStep() * static_cast<double>(m_spec.actual.size());
}

ColumnsBody::Frame ColumnsBody::vertically(Frame frame, QSizeF size)
{
    const auto scale = [&] {
        return (size.height() - fixedHeight(frame, size.width())) / (range() + reachOfTiers(frame.firstTier));
    };
    while (scale() * range() < kLeastColumns && frame.firstTier < m_tiers.size())
        ++frame.firstTier;
    frame.pixelsPerUnit = std::max(m_spec.scaleMaximum ? std::min(scale(), sharedScale()) : scale(), 1.0 / range());
    frame.tiersTop = 0;
    if (frame.namesWidth == 0 && !m_names.isEmpty())
        frame.tiersTop = m_names.rowsHeight(size.width()) + kRowsGap;
    frame.top = frame.tiersTop + kValueRoom + reachOfTiers(frame.firstTier) * frame.pixelsPerUnit;
    for (size_t tier = frame.firstTier; tier < m_tiers.size(); ++tier)
        frame.top += m_tiers[tier].fixedHeight() + kTierGap;
    const double zero = std::round(frame.top + m_high * frame.pixelsPerUnit);
    frame.top = zero - m_high * frame.pixelsPerUnit;
    frame.bottom = zero - m_low * frame.pixelsPerUnit;
    return frame;
}

void ColumnsBody::layOut()
{
    const QSizeF size = m_stage.size();
    const Frame frame = vertically(horizontally(size.width()), size);
    const double width = frame.step * static_cast<double>(m_spec.actual.size());
    m_stage.setPlotArea({frame.left, frame.top, width, frame.bottom - frame.top});
    m_series->setBarWidth(frame.barWidth / frame.step);
    drawReference(frame, m_spec.previous, Scenario::Previous);
    drawReference(frame, m_spec.plan, Scenario::Plan);
    drawColumns(frame);
    drawTiers(frame);
    const std::vector<QRectF> boxes = drawLabels(frame);
    for (size_t i = 0; i < m_spec.actual.size(); ++i)
        addHotSpots(frame, i, boxes[i]);
    m_time.draw(frame.left, frame.step, frame.bottom + (m_low < 0 ? kNegativeRoom : 0));
    drawNames(frame);
}

double ColumnsBody::lineStart(const Frame& frame) const
{
    const int aside = m_spec.previous.empty() && m_spec.plan.empty() ? 0 : stepsAside(m_spec.previous);
    return std::min(frame.left, centre(frame, 0) - frame.barWidth / 2 - frame.offset * aside - 3);
}

double ColumnsBody::centre(const Frame& frame, size_t category) const
{
    return frame.left + frame.step * (static_cast<double>(category) + 0.5);
}

double ColumnsBody::place(double value) const
{
    return m_stage.position({0, value}, m_series).y();
}

QRectF ColumnsBody::column(const Frame& frame, double value, size_t category, int stepsAside) const
{
    const double left = centre(frame, category) - frame.barWidth / 2 - frame.offset * stepsAside;
    return QRectF(QPointF(left, place(0)), QPointF(left + frame.barWidth, place(value))).normalized();
}

int ColumnsBody::stepsAside(const std::vector<Mark>& reference) const
{
    return &reference == &m_spec.previous && !m_spec.plan.empty() ? 2 : 1;
}

void ColumnsBody::drawReference(const Frame& frame, const std::vector<Mark>& marks, Scenario scenario)
{
    for (size_t i = 0; i < std::min(marks.size(), m_spec.actual.size()); ++i) {
        if (marks[i].value)
            ChartStage::scenario(
                m_stage.behind(), column(frame, *marks[i].value, i, stepsAside(marks)), scenario, m_stage.theme());
    }
}

void ColumnsBody::drawColumns(const Frame& frame)
{
    for (size_t i = 0; i < m_spec.actual.size(); ++i) {
        if (m_spec.actual[i].value && scenario(i) == Scenario::Forecast)
            ChartStage::scenario(
                m_stage.front(), column(frame, *m_spec.actual[i].value, i, 0), Scenario::Forecast, m_stage.theme());
    }
    const double end = frame.left + frame.step * static_cast<double>(m_spec.actual.size());
    m_stage.front().line({lineStart(frame), place(0) + 0.5}, {end, place(0) + 0.5}, QPen(m_stage.theme().ink, 1));
}

void ColumnsBody::drawTiers(const Frame& frame)
{
    TierBand::Place band{lineStart(frame), frame.left, frame.step, frame.barWidth, frame.tiersTop, frame.pixelsPerUnit};
    for (size_t tier = frame.firstTier; tier < m_tiers.size(); ++tier) {
        m_tiers[tier].draw(band);
        band.top += m_tiers[tier].fixedHeight() + kTierGap;
        if (!m_tiers[tier].isRelative())
            band.top += m_tiers[tier].reach() * frame.pixelsPerUnit;
    }
}

double ColumnsBody::endOf(size_t category) const
{
    const double value = m_spec.actual[category].value.value_or(0);
    double end = place(value);
    for (const auto* reference : {&m_spec.plan, &m_spec.previous}) {
        if (category < reference->size() && (*reference)[category].value) {
            const double other = place(*(*reference)[category].value);
            end = value < 0 ? std::max(end, other) : std::min(end, other);
        }
    }
    return end;
}

bool ColumnsBody::isInside(const Frame& frame, size_t category) const
{
    const Mark& mark = m_spec.actual[category];
    if (mark.value.value_or(0) <= 0 || scenario(category) == Scenario::Forecast)
        return false;
    const double end = place(*mark.value);
    const double width = textWidth(mark.label, m_stage.font(ChartLetters::kLabelPx, true));
    return end - endOf(category) > kFarBelow && width + 2 <= frame.barWidth
        && (!m_spec.actual[category].isQuoted || frame.barWidth >= kRingInside) && place(0) - end >= kRoomInside;
}

QRectF ColumnsBody::labelBox(const Frame& frame, size_t category)
{
    const Mark& mark = m_spec.actual[category];
    if (!mark.value && !isGap(category))
        return {};
    const QFont& font = m_stage.font(ChartLetters::kLabelPx, mark.value.has_value());
    const double x = centre(frame, category);
    const double clear = mark.isQuoted ? 3.5 : 2; // from the columns, a ring's line included
    if (isInside(frame, category))
        return textBox(mark.label, font, {x, place(*mark.value) + clear + 1}, Qt::AlignHCenter | Qt::AlignTop);
    if (mark.value.value_or(0) < 0)
        return textBox(mark.label, font, {x, endOf(category) + clear + 1}, Qt::AlignHCenter | Qt::AlignTop);
    return textBox(mark.value ? mark.label : gapLabel(mark), font, {x, endOf(category) - clear},
        Qt::AlignHCenter | Qt::AlignBottom);
}

std::vector<QRectF> ColumnsBody::drawLabels(const Frame& frame)
{
    std::vector<QRectF> boxes;
    std::vector<bool> isQuoted;
    for (size_t i = 0; i < m_spec.actual.size(); ++i) {
        boxes.push_back(labelBox(frame, i));
        isQuoted.push_back(m_spec.actual[i].isQuoted);
    }
    const std::vector<bool> isShown = shownLabels(boxes, isQuoted);
    const Theme& theme = m_stage.theme();
    for (size_t i = 0; i < boxes.size(); ++i) {
        const Mark& mark = m_spec.actual[i];
        if (!isShown[i])
            continue;
        const bool inside = isInside(frame, i);
        m_stage.label(boxes[i], mark.value ? mark.label : gapLabel(mark),
            m_stage.font(ChartLetters::kLabelPx, mark.value.has_value()),
            inside           ? theme.surface
                : mark.value ? theme.ink
                             : theme.secondary);
        if (mark.isQuoted)
            m_stage.quote(boxes[i], ringSide(inside ? frame.barWidth - 2 : frame.step, boxes[i]),
                inside ? theme.surface : theme.accent);
    }
    return boxes;
}

void ColumnsBody::addHotSpots(const Frame& frame, size_t category, const QRectF& label)
{
    const Mark& mark = m_spec.actual[category];
    m_stage.hotSpot(column(frame, mark.value.value_or(0), category, 0).united(label), mark.note);
    int taken = 0; // what shows of a reference is the strip that stands aside
    for (const auto* reference : {&m_spec.plan, &m_spec.previous}) {
        if (category >= reference->size() || !(*reference)[category].value)
            continue;
        const int aside = stepsAside(*reference);
        QRectF strip = column(frame, *(*reference)[category].value, category, aside);
        strip.setWidth(frame.offset * (aside - taken));
        taken = aside;
        m_stage.hotSpot(strip, (*reference)[category].note);
    }
}

void ColumnsBody::drawNames(const Frame& frame)
{
    if (m_names.isEmpty())
        return;
    if (frame.namesWidth == 0) {
        m_names.drawInRows({0, 0}, m_stage.size().width());
        return;
    }
    for (EndName& name : m_names.names()) {
        const std::vector<Mark>& marks = name.scenario == Scenario::Plan ? m_spec.plan
            : name.scenario == Scenario::Previous                        ? m_spec.previous
                                                                         : m_spec.actual;
        const auto last = std::find_if(marks.rbegin(), marks.rend(), [](const Mark& mark) { return mark.value; });
        name.y = place(last == marks.rend() ? 0 : *last->value) + 6;
    }
    m_names.drawInMargin(0, frame.namesLeft, frame.namesWidth, frame.top - kValueRoom, frame.bottom);
}
