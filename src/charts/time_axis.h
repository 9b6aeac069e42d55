// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_stage.h"

#include <QStringList>

#include <vector>

// What stands under a chart whose categories run in time: their labels (every second left out where they would touch),
// the categories' title to the left, and the events, each under its category with a small pointer.
class TimeAxis final {
public:
    TimeAxis(ChartStage& stage, QStringList categories, QString title, std::vector<EventMark> events);

    double height(double left, double step) const;
    // left: where the first category begins; step: the width of a category; top: the base line's place or below.
    void draw(double left, double step, double top);
    double titleWidth() const;
    // The widest category's label.
    double widestLabel() const;

private:
    struct PlacedEvent {
        size_t index = 0;
        double x = 0; // of the category
        QRectF box;   // from the events' top
        int row = 0;  // of the labels; -1: it has none
    };
    // The box moved into the scene, at most so far; empty where that is not enough: a label is left out, never cut.
    QRectF within(const QRectF& box, double mostAside) const;
    std::vector<PlacedEvent> placeEvents(double left, double step) const;

    ChartStage& m_stage;
    QStringList m_categories;
    QString m_title;
    std::vector<EventMark> m_events;
};
