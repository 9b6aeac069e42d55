// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_stage.h"

#include <QColor>
#include <QPen>
#include <QString>

#include <vector>

struct EndName {
    QString text;
    double y = 0;                         // of the series' last value, on the scene
    Scenario scenario = Scenario::Actual; // of the sample before the name
    QColor colour;                        // of the letters
    QPen line{Qt::NoPen}; // of a series that is a line: its sample, or the leader to a name that had to move
    QString value{};      // the last value, printed bold before the name; empty: none
    FigureNote note{};    // of that value
    bool isQuoted = false;
};

// The names of a chart's series. They stand beside the series' last values instead of in a legend, and are pushed apart
// where these lie close; columns have a small sample of their fill before the name. In a chart too narrow for a margin
// they stand in rows above it.
class EndNames final {
public:
    EndNames(ChartStage& stage, std::vector<EndName> names)
        : m_stage(stage)
        , m_names(std::move(names))
    {
    }
    bool isEmpty() const { return m_names.empty(); }
    std::vector<EndName>& names() { return m_names; }
    // The width of the margin they need, broken into lines where one is wider than `most`.
    double marginWidth(double most) const;
    // left: where the names begin; lineEnd: where lines end (for leaders).
    void drawInMargin(double lineEnd, double left, double width, double top, double bottom);

    double rowsHeight(double width) const { return rows({}, width, false); }
    void drawInRows(QPointF topLeft, double width) const { rows(topLeft, width, true); }

private:
    double valueWidth(const EndName& name) const;
    double textStart(const EndName& name, bool isInRow) const;
    void drawSample(const EndName& name, QPointF leftMiddle) const;
    void drawName(const EndName& name, const QStringList& lines, QPointF topLeft, bool isInRow) const;
    double rows(QPointF topLeft, double width, bool isDrawn) const;

    ChartStage& m_stage;
    std::vector<EndName> m_names;
};
