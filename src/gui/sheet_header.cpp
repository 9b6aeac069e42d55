// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheet_header.h"

#include "gui/cell_painter.h"
#include "models/entry_words.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace {

constexpr int kHeight = 30;
constexpr int kSmallest = 20;
constexpr int kSide = 10;
constexpr int kIndent = 14;
constexpr int kWidest = 340;
constexpr double kMark = 10;

void ruleBelow(QPainter& painter, const QRect& area, const QColor& colour)
{
    painter.setPen(colour);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

// Beyond the last section the style would paint a header of its own.
void paintEmptyAs(QHeaderView& header, const QColor& surface)
{
    QPalette colours = header.palette();
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Button, QPalette::Base})
        colours.setColor(role, surface);
    header.setPalette(colours);
}

}

MonthHeader::MonthHeader(const SheetModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setMinimumSectionSize(kSmallest);
    setSectionsClickable(false);
    setFocusPolicy(Qt::NoFocus);
}

void MonthHeader::setLook(const Theme& theme, bool isNarrow)
{
    m_theme = theme;
    m_isNarrow = isNarrow;
    paintEmptyAs(*this, theme.surface);
}

void MonthHeader::showProgress(const std::optional<KindProgress>& progress)
{
    m_progress = progress;
    viewport()->update();
}

void MonthHeader::setCurrent(int column)
{
    for (const int changed : {std::exchange(m_current, column), column}) {
        if (changed >= 0 && changed < count())
            viewport()->update(sectionViewportPosition(changed), 0, sectionSize(changed), viewport()->height());
    }
}

QSize MonthHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), kHeight};
}

Progress MonthHeader::progressOf(int column) const
{
    const EntrySheet* sheet = m_model.entrySheet();
    if (!sheet || column > SheetModel::December)
        return Progress::Empty;
    if (sheet->isLocked(Month(sheet->sheet.year(), column + 1)))
        return Progress::Closed;
    return m_progress ? m_progress->months[static_cast<size_t>(column)].progress : Progress::Empty;
}

void MonthHeader::paintSection(QPainter* painter, const QRect& area, int column) const
{
    painter->save();
    painter->fillRect(area, m_theme.surface);
    ruleBelow(*painter, area, m_theme.secondary);
    const bool isCurrent = column == m_current;
    painter->setFont(cellFont(m_theme, m_isNarrow, isCurrent));
    const int side = cellSide(m_isNarrow);
    painter->setPen(isCurrent ? m_theme.accent : m_theme.ink);
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    painter->drawText(area.adjusted(side, 0, -side, 0), Qt::AlignRight | Qt::AlignVCenter, title);
    const int width = painter->fontMetrics().horizontalAdvance(title);
    const double left = area.right() - side - width - kMark - (m_isNarrow ? 4 : 8);
    paintProgress(
        *painter, QRectF(left, area.center().y() - kMark / 2 + 0.5, kMark, kMark), progressOf(column), m_theme);
    painter->restore();
}

bool MonthHeader::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_model.words()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int column = logicalIndexAt(help->pos());
        const bool isKnown =
            column >= 0 && column <= SheetModel::December && (m_progress || progressOf(column) == Progress::Closed);
        QToolTip::showText(
            help->globalPos(), isKnown ? progressTitle(*m_model.words(), progressOf(column)) : QString(), this);
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

RowHeader::RowHeader(const SheetModel& model, QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_model(model)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setMinimumSectionSize(kSmallest);
    setSectionsClickable(false);
    setFocusPolicy(Qt::NoFocus);
}

void RowHeader::setLook(const Theme& theme, bool isNarrow)
{
    m_theme = theme;
    m_isNarrow = isNarrow;
    paintEmptyAs(*this, theme.surface);
    fit();
}

int RowHeader::indent(int row) const
{
    const Sheet& sheet = m_model.entrySheet()->sheet;
    const SheetRow& it = sheet.row(row);
    const bool isGrouped = sheet.row(0).role == SheetRow::Role::Heading;
    return isGrouped && it.line >= 0 && it.role != SheetRow::Role::Heading ? kIndent : 0;
}

QFont RowHeader::lettersOf(int row, bool isNarrow) const
{
    const SheetRow::Role role = m_model.entrySheet()->sheet.row(row).role;
    return cellFont(m_theme, isNarrow, role == SheetRow::Role::Heading || role == SheetRow::Role::Total);
}

int RowHeader::neededWidth(bool isNarrow) const
{
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString title = m_model.headerData(row, Qt::Vertical).toString();
        widest = std::max(widest, QFontMetrics(lettersOf(row, isNarrow)).horizontalAdvance(title) + indent(row));
    }
    return std::min(widest + 2 * kSide + 4, kWidest);
}

void RowHeader::fit()
{
    const int width = neededWidth(m_isNarrow);
    if (width == m_width)
        return;
    m_width = width;
    setFixedWidth(m_width);
}

void RowHeader::setCurrent(int row)
{
    for (const int changed : {std::exchange(m_current, row), row}) {
        if (changed >= 0 && changed < count())
            viewport()->update(0, sectionViewportPosition(changed), viewport()->width(), sectionSize(changed));
    }
}

QSize RowHeader::sizeHint() const
{
    return {m_width, QHeaderView::sizeHint().height()};
}

void RowHeader::paintSection(QPainter* painter, const QRect& area, int row) const
{
    if (!m_model.entrySheet() || row >= m_model.rowCount())
        return;
    const SheetRow::Role role = m_model.entrySheet()->sheet.row(row).role;
    const bool isComputed = role == SheetRow::Role::Derived || role == SheetRow::Role::DerivedTotal;
    painter->save();
    painter->fillRect(area, role == SheetRow::Role::Heading ? m_theme.page : m_theme.surface);
    ruleBelow(*painter, area, m_theme.line);
    if (role != SheetRow::Role::Heading)
        painter->drawLine(area.topRight(), area.bottomRight());
    painter->setFont(lettersOf(row, m_isNarrow));
    painter->setPen(row == m_current ? m_theme.accent : isComputed ? m_theme.secondary : m_theme.ink);
    painter->drawText(area.adjusted(kSide + indent(row), 0, -kSide, 0), Qt::AlignLeft | Qt::AlignVCenter,
        m_model.headerData(row, Qt::Vertical).toString());
    painter->restore();
}
