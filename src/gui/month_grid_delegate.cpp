// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/month_grid_delegate.h"

#include "charts/theme.h"
#include "domain/record_kind.h"
#include "gui/calm_style.h"
#include "gui/month_status_marks.h"
#include "models/month_grid_model.h"

#include <QPainter>

namespace {

constexpr int kMark = 14;
constexpr int kGap = 4;
constexpr int kWidth = 44;
constexpr int kHeight = 26;
constexpr int kHeaderHeight = 44;
constexpr int kNameIndent = 12;

Progress progressAt(const QModelIndex& index)
{
    return static_cast<Progress>(index.data(MonthGridModel::ProgressRole).toInt());
}

// The mark and the text beside it stand together in the middle of the cell.
void paintMarked(QPainter& painter, const QRect& area, Progress progress, const QString& text, const QPalette& palette)
{
    const int letters = text.isEmpty() ? 0 : kGap + painter.fontMetrics().horizontalAdvance(text);
    const int left = area.center().x() - (kMark + letters) / 2;
    const int top = area.center().y() - kMark / 2 + 1;
    paintProgressMark(painter, QRectF(left, top, kMark, kMark), progress, palette);
    const QColor ink = progress == Progress::Failing ? alarmColour(palette) : palette.color(QPalette::WindowText);
    painter.setPen(ink);
    painter.drawText(QRect(left + kMark + kGap, area.top(), letters, area.height()), Qt::AlignVCenter, text);
}

}

bool MonthGridDelegate::hasMark(const QModelIndex& index) const
{
    if (progressAt(index) != Progress::Empty)
        return true;
    // A month without an event lacks nothing.
    const RecordKind* kind = findRecordKind(index.data(MonthGridModel::KindRole).toString());
    return kind && kind->rhythm != Rhythm::Event && index.column() < m_dueMonths;
}

void MonthGridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QPalette& palette = option.palette;
    const Progress progress = progressAt(index);
    const QRect cell = option.rect;
    if (progress == Progress::Closed)
        painter->fillRect(cell, palette.color(QPalette::AlternateBase));
    if (progress == Progress::Failing) {
        QColor tint = alarmColour(palette);
        tint.setAlpha(28);
        painter->fillRect(cell, tint);
    }
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent)
        painter->fillRect(cell, palette.color(QPalette::Highlight));
    painter->setPen(palette.color(QPalette::Mid));
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    painter->drawLine(cell.topLeft(), cell.bottomLeft());
    QFont letters = option.font;
    letters.setPixelSize(Theme::kLabelPx);
    painter->setFont(letters);
    const int wrong = index.data(MonthGridModel::FaultsRole).toInt() + index.data(MonthGridModel::DoubtsRole).toInt();
    const QString text = progress == Progress::Failing ? QString::number(wrong) : index.data().toString();
    if (hasMark(index))
        paintMarked(*painter, cell, progress, text, palette);
    if (isCurrent)
        paintFocusRing(*painter, cell, palette.color(QPalette::Link), 3);
    painter->restore();
}

QSize MonthGridDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {kWidth, kHeight};
}

MonthGridHeader::MonthGridHeader(Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(orientation == Qt::Horizontal ? kWidth : kHeight);
}

void MonthGridHeader::setCurrent(int section)
{
    m_current = section;
    viewport()->update();
}

QString MonthGridHeader::text(int section) const
{
    return model() ? model()->headerData(section, orientation()).toString() : QString();
}

void MonthGridHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    QFont letters = font();
    letters.setBold(section == m_current);
    painter->setFont(letters);
    painter->setPen(palette().color(section == m_current ? QPalette::Link : QPalette::WindowText));
    if (orientation() == Qt::Horizontal) {
        paintMonth(*painter, rect, section);
    } else {
        painter->drawText(rect.adjusted(kNameIndent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text(section));
        painter->setPen(palette().color(QPalette::Mid));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }
    painter->restore();
}

void MonthGridHeader::paintMonth(QPainter& painter, const QRect& rect, int section) const
{
    const QRect name(rect.left(), rect.top() + 4, rect.width(), 20);
    painter.drawText(name, Qt::AlignCenter, text(section));
    if (const auto* grid = qobject_cast<const MonthGridModel*>(model())) {
        const MonthState state = grid->progress().states[static_cast<size_t>(section)];
        const QRectF mark(rect.center().x() - kMark / 2.0 + 0.5, name.bottom() + 1, kMark, kMark);
        paintStateMark(painter, mark, state, palette());
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

QSize MonthGridHeader::sectionSizeFromContents(int section) const
{
    if (orientation() == Qt::Horizontal)
        return {kWidth, kHeaderHeight};
    QFont letters = font();
    letters.setBold(true);
    return {QFontMetrics(letters).horizontalAdvance(text(section)) + kNameIndent * 2, kHeight};
}
