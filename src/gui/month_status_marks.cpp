// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/month_status_marks.h"

#include "charts/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace {

constexpr qreal kStroke = 1.5;
constexpr qreal kUnit = 16; // the marks are drawn on a field of 16 by 16

void paintTick(QPainter& painter, qreal scale)
{
    QPainterPath tick(QPointF(-4, 0.5) * scale);
    tick.lineTo(QPointF(-1, 3.5) * scale);
    tick.lineTo(QPointF(4.5, -3.5) * scale);
    painter.drawPath(tick);
}

void paintPadlock(QPainter& painter, const QColor& ink)
{
    QPainterPath bow(QPointF(-3, -1));
    bow.lineTo(-3, -3);
    bow.arcTo(QRectF(-3, -6, 6, 6), 180, -180);
    bow.lineTo(3, -1);
    painter.drawPath(bow);
    painter.setBrush(ink);
    painter.drawRoundedRect(QRectF(-4.5, -1, 9, 7), 1.5, 1.5);
}

void paintWarning(QPainter& painter)
{
    QPainterPath triangle(QPointF(0, -6));
    triangle.lineTo(7, 6);
    triangle.lineTo(-7, 6);
    triangle.closeSubpath();
    painter.drawPath(triangle);
    painter.drawLine(QPointF(0, -1.5), QPointF(0, 1.5));
    painter.drawPoint(QPointF(0, 3.8));
}

void paintMark(QPainter& painter, Progress progress, const QColor& ink)
{
    switch (progress) {
    case Progress::Empty:
        painter.drawEllipse(QPointF(0, 0), 4, 4);
        break;
    case Progress::Partial:
        painter.drawEllipse(QPointF(0, 0), 5, 5);
        painter.setBrush(ink);
        painter.drawPie(QRectF(-5, -5, 10, 10), 90 * 16, 180 * 16);
        break;
    case Progress::Complete:
        paintTick(painter, 1);
        break;
    case Progress::Failing:
        paintWarning(painter);
        break;
    case Progress::Submitted:
        painter.drawEllipse(QPointF(0, 0), 7, 7);
        paintTick(painter, 0.75);
        break;
    case Progress::Closed:
        paintPadlock(painter, ink);
        break;
    }
}

void begin(QPainter& painter, const QRectF& area, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center());
    const qreal scale = qMin(area.width(), area.height()) / kUnit;
    painter.scale(scale, scale);
    painter.setPen(QPen(ink, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
}

}

void paintProgressMark(QPainter& painter, const QRectF& area, Progress progress, const QPalette& palette)
{
    const QColor ink = progress == Progress::Failing ? alarmColour(palette)
        : progress == Progress::Partial              ? palette.color(QPalette::Link)
        : progress == Progress::Empty                ? palette.color(QPalette::PlaceholderText)
        : progress == Progress::Closed               ? palette.color(QPalette::PlaceholderText)
                                                     : palette.color(QPalette::WindowText);
    begin(painter, area, ink);
    paintMark(painter, progress, ink);
    painter.restore();
}

void paintStateMark(QPainter& painter, const QRectF& area, MonthState state, const QPalette& palette)
{
    if (state != MonthState::Open) {
        const Progress progress = state == MonthState::Submitted ? Progress::Submitted : Progress::Closed;
        paintProgressMark(painter, area, progress, palette);
        return;
    }
    const QColor ink = palette.color(QPalette::Link);
    begin(painter, area, ink);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(0, 0), 3, 3);
    painter.restore();
}

QColor alarmColour(const QPalette& palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    return Theme::make(isDark ? Appearance::Dark : Appearance::Light, PaletteKind::Default).bad;
}
