// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cell_painter.h"

#include "charts/hatch.h"
#include "models/entry_text.h"
#include "models/sheet_model.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace {

constexpr double kHatchSpacing = 7;
constexpr double kHintFaintness = 0.4;

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

struct CellState {
    SheetRow::Role role;
    bool isYear;
    bool isFault;
    bool isLocked;
    explicit CellState(const QModelIndex& index)
        : role(static_cast<SheetRow::Role>(index.data(SheetModel::RowKindRole).toInt()))
        , isYear(index.column() == SheetModel::Year)
        , isFault(index.data(SheetModel::FaultRole).toBool())
        , isLocked(index.data(SheetModel::LockedRole).toBool())
    {
    }
    bool isEntry() const { return role == SheetRow::Role::Entry && !isYear; }
    bool isTotal() const { return role == SheetRow::Role::Total || role == SheetRow::Role::DerivedTotal; }
};

void paintGround(QPainter& painter, const QRect& area, const CellState& state, const Theme& theme, bool isSelected)
{
    const bool isPlain = state.isEntry() && !state.isLocked;
    QColor ground = isPlain ? theme.surface : mixed(theme.surface, theme.page, 0.7);
    if (state.role == SheetRow::Role::Heading)
        ground = theme.page;
    if (state.isFault)
        ground = mixed(theme.surface, theme.bad, 0.08);
    if (isSelected)
        ground = state.isFault ? mixed(theme.selection, theme.bad, 0.12) : theme.selection;
    painter.fillRect(area, ground);
    if (state.isLocked && state.isEntry() && !isSelected) {
        painter.setPen(QPen(theme.line, 1));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawLines(hatchLines(area, kHatchSpacing));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(theme.line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (state.role != SheetRow::Role::Heading)
        painter.drawLine(area.topRight(), area.bottomRight());
}

// A small sign at the cell's left edge: "?" for a doubt that waits for an answer, a tick for one that has it.
void paintMark(
    QPainter& painter, const QRect& area, const QModelIndex& index, const CellState& state, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle(area.left() + 8.5, area.center().y() + 0.5);
    if (index.data(SheetModel::DoubtRole).toBool() && !state.isFault) {
        painter.setFont(theme.font(Theme::kLabelPx, true));
        painter.setPen(theme.accent);
        painter.drawText(QRectF(middle.x() - 6, area.top(), 12, area.height()), Qt::AlignCenter, QStringLiteral("?"));
    } else if (!index.data(SheetModel::ConfirmationRole).toString().isEmpty()) {
        painter.setPen(QPen(theme.secondary, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] = {middle + QPointF(-3, 0), middle + QPointF(-1, 2.5), middle + QPointF(3, -2.5)};
        painter.drawPolyline(tick, 3);
    }
    if (!index.data(SheetModel::NoteRole).toString().isEmpty()) {
        const QPointF corner(area.right(), area.top());
        const QPointF flag[] = {corner + QPointF(-6, 0), corner, corner + QPointF(0, 6)};
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawPolygon(flag, 3);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// What an empty cell shows in its stead: a proposed figure, or last year's.
bool paintStandIn(
    QPainter& painter, const QRect& text, const QModelIndex& index, const Theme& theme, int alignment, bool isNarrow)
{
    const QString proposed = index.data(SheetModel::ProposalRole).toString();
    QFont letters = cellFont(theme, isNarrow);
    if (!proposed.isEmpty())
        letters.setItalic(true);
    else
        letters.setPixelSize(Theme::kLabelPx);
    QString shown = proposed.isEmpty() ? index.data(SheetModel::LastYearRole).toString() : proposed;
    if (isNarrow && index.data(SheetModel::MoneyRole).toBool())
        shown = compactText(shown);
    painter.setFont(letters);
    // Last year's is faint, as a field's hint is: the panel says it in full. It must not pass for a stored figure.
    painter.setPen(proposed.isEmpty() ? mixed(theme.secondary, theme.surface, kHintFaintness) : theme.secondary);
    painter.drawText(text, alignment, shown);
    return !shown.isEmpty();
}

void paintFigure(QPainter& painter, const QRect& area, const QModelIndex& index, const CellState& state,
    const Theme& theme, bool isNarrow)
{
    const int side = cellSide(isNarrow);
    const QRect text = area.adjusted(side / 2, 0, -side, 0);
    const int alignment = int(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>()) | Qt::TextSingleLine;
    const QString figure = index.data(isNarrow ? int(SheetModel::CompactRole) : int(Qt::DisplayRole)).toString();
    if (figure.isEmpty()) {
        if (state.isEntry() && !state.isLocked)
            paintStandIn(painter, text, index, theme, alignment, isNarrow);
        return;
    }
    const bool isPartial = index.data(SheetModel::PartialRole).toBool();
    const bool isComputed = state.role == SheetRow::Role::Derived || state.role == SheetRow::Role::DerivedTotal;
    const bool isBold = state.isFault || (state.isTotal() && !isPartial && !isComputed);
    const bool isSmall = isNarrow && state.isTotal();
    painter.setFont(isSmall ? theme.font(Theme::kLabelPx, isBold) : cellFont(theme, isNarrow, isBold));
    painter.setPen(state.isFault ? theme.bad : isPartial || isComputed || state.isYear ? theme.secondary : theme.ink);
    if (painter.fontMetrics().horizontalAdvance(figure)
        > text.width()) // a word, or a long figure where there is little room
        painter.setFont(theme.font(Theme::kLabelPx, isBold));
    painter.drawText(text, alignment, figure);
    if (index.data(SheetModel::DraftRole).toBool()) {
        // Typed, but not yet a figure: dots below it.
        painter.setPen(QPen(theme.bad, 1, Qt::DotLine));
        const int width = painter.fontMetrics().horizontalAdvance(figure);
        painter.drawLine(text.right() - width, area.bottom() - 5, text.right(), area.bottom() - 5);
    }
}

}

Theme sheetTheme(const QPalette& palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    return Theme::make(isDark ? Appearance::Dark : Appearance::Light, PaletteKind::Default);
}

QFont cellFont(const Theme& theme, bool isNarrow, bool isBold)
{
    return theme.font(isNarrow ? Theme::kTitlePx : Theme::kBodyPx, isBold);
}

void paintCell(QPainter& painter, const QRect& area, const QModelIndex& index, const Theme& theme, CellLook look)
{
    const CellState state(index);
    painter.save();
    painter.setClipRect(area);
    paintGround(painter, area, state, theme, look.isSelected && !look.isCurrent);
    paintFigure(painter, area, index, state, theme, look.isNarrow);
    if (state.isEntry())
        paintMark(painter, area, index, state, theme);
    painter.setBrush(Qt::NoBrush);
    if (state.isFault) {
        painter.setPen(QPen(theme.bad, 1));
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
    if (look.isCurrent) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(area.adjusted(1, 1, -1, -1));
    }
    painter.restore();
}

void paintLock(QPainter& painter, const QRectF& area, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = area.width() / 10;
    const QRectF body(area.left() + unit, area.top() + 4.5 * unit, 8 * unit, 5.5 * unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(body, unit, unit);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.2 * unit));
    QPainterPath shackle(QPointF(area.left() + 2.7 * unit, body.top()));
    shackle.lineTo(area.left() + 2.7 * unit, area.top() + 3 * unit);
    shackle.arcTo(QRectF(area.left() + 2.7 * unit, area.top() + 0.7 * unit, 4.6 * unit, 4.6 * unit), 180, -180);
    shackle.lineTo(area.left() + 7.3 * unit, body.top());
    painter.drawPath(shackle);
    painter.restore();
}

void paintProgress(QPainter& painter, const QRectF& area, Progress progress, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    switch (progress) {
    case Progress::Closed:
        paintLock(painter, area, theme.secondary);
        break;
    case Progress::Complete:
    case Progress::Submitted: {
        const QColor colour = progress == Progress::Submitted ? theme.accent : theme.secondary;
        painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tick[] = {{area.left() + 1.5, area.center().y() + 0.5}, {area.left() + 4, area.bottom() - 1.5},
            {area.right() - 1, area.top() + 1.5}};
        painter.drawPolyline(tick, 3);
        break;
    }
    case Progress::Failing:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.bad);
        painter.drawEllipse(area.adjusted(1, 1, -1, -1));
        break;
    case Progress::Partial:
        painter.setPen(QPen(theme.secondary, 1.5));
        painter.drawEllipse(area.adjusted(1.5, 1.5, -1.5, -1.5));
        break;
    case Progress::Empty:
        break;
    }
    painter.restore();
}
