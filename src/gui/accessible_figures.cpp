// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accessible_figures.h"

#include "gui/chart_view.h"
#include "gui/kpi_tile_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace {

// One hot spot of a chart: a text with the figure, at its place on screen.
class AccessibleHotSpot final : public QAccessibleInterface {
public:
    AccessibleHotSpot(ChartView& chart, size_t spot)
        : m_chart(&chart)
        , m_spot(spot)
    {
    }
    bool isValid() const override { return m_chart && m_spot < m_chart->hotSpots().size(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const FigureNote& note = m_chart->hotSpots()[m_spot].note;
        if (kind == QAccessible::Name)
            return note.name + QStringLiteral(": ") + note.exact;
        if (kind == QAccessible::Description) {
            QStringList lines{note.formula, note.base, note.source};
            lines.removeAll(QString());
            return lines.join(QStringLiteral("; "));
        }
        return {};
    }
    void setText(QAccessible::Text, const QString&) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_chart->hotSpots()[m_spot].area.toAlignedRect();
        return {m_chart->mapToGlobal(area.topLeft()), area.size()};
    }
    QAccessible::Role role() const override { return QAccessible::StaticText; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.readOnly = true;
        state.focused = m_chart && m_chart->hasFocus() && m_chart->currentSpot() == m_spot;
        return state;
    }

private:
    QPointer<ChartView> m_chart;
    size_t m_spot;
};

class AccessibleChart final : public QAccessibleWidget {
public:
    explicit AccessibleChart(ChartView* chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
    {
    }
    ~AccessibleChart() override
    {
        for (const auto& [spot, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return chart() ? static_cast<int>(chart()->hotSpots().size()) : 0; }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.find(index);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto* spot = new AccessibleHotSpot(*chart(), static_cast<size_t>(index));
        m_children.emplace(index, QAccessible::registerAccessibleInterface(spot));
        return spot;
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (const auto& [index, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return index;
        }
        return -1;
    }
    QAccessibleInterface* focusChild() const override
    {
        if (!chart() || !chart()->hasFocus())
            return nullptr;
        const auto spot = chart()->currentSpot();
        return spot ? child(static_cast<int>(*spot)) : QAccessible::queryAccessibleInterface(widget());
    }

private:
    ChartView* chart() const { return qobject_cast<ChartView*>(widget()); }

    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    if (auto* chart = qobject_cast<ChartView*>(object))
        return new AccessibleChart(chart);
    if (auto* tile = qobject_cast<KpiTileView*>(object))
        return new QAccessibleWidget(tile, QAccessible::StaticText);
    return nullptr;
}

} // namespace

void installAccessibleFigures()
{
    QAccessible::installFactory(makeAccessible);
}
