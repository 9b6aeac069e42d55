// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import_tables_delegate.h"

#include "charts/theme.h"
#include "gui/calm_style.h"
#include "gui/import_tables_model.h"
#include "gui/month_status_marks.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace {

constexpr int kLine = 20;
constexpr int kSide = 10;
constexpr int kTick = 16;
constexpr int kTextLeft = kSide + kTick + 8;
constexpr int kRowHeight = 3 * kLine + 14;

QRect tickArea(const QRect& row)
{
    return {row.left() + kSide, row.top() + 7 + (kLine - kTick) / 2, kTick, kTick};
}

} // namespace

ImportTablesDelegate::ImportTablesDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void ImportTablesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QStyle& style = row.widget ? *row.widget->style() : *QApplication::style();
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    QStyleOptionViewItem tick = row;
    tick.rect = tickArea(row.rect);
    tick.state.setFlag(QStyle::State_On, row.checkState == Qt::Checked);
    tick.state.setFlag(QStyle::State_Off, row.checkState != Qt::Checked);
    tick.state.setFlag(QStyle::State_Enabled, index.flags() & Qt::ItemIsUserCheckable);
    style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, row.widget);

    painter->save();
    QRect line(row.rect.left() + kTextLeft, row.rect.top() + 7, row.rect.width() - kTextLeft - kSide, kLine);
    QFont bold = row.font;
    bold.setBold(true);
    const auto write = [&](const QString& text, const QFont& font, const QColor& colour, Qt::TextElideMode elide) {
        if (text.isEmpty())
            return; // the next line takes its place
        painter->setFont(font);
        painter->setPen(colour);
        const QString fitted = QFontMetrics(font).elidedText(text, elide, line.width());
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, fitted);
        line.translate(0, kLine);
    };
    const QPalette& palette = row.palette;
    const QColor quiet = palette.color(QPalette::PlaceholderText);
    write(index.data().toString(), bold, palette.color(QPalette::Text), Qt::ElideMiddle);
    write(index.data(ImportTablesModel::DetailRole).toString(), row.font, quiet, Qt::ElideRight);
    write(index.data(ImportTablesModel::StateRole).toString(), row.font,
        index.data(ImportTablesModel::AlarmRole).toBool() ? alarmColour(palette) : quiet, Qt::ElideRight);
    if (row.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, row.rect, palette.color(QPalette::Link));
    painter->restore();
}

QSize ImportTablesDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, kRowHeight};
}

bool ImportTablesDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    bool isTicked = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto& mouse = static_cast<const QMouseEvent&>(*event);
        isTicked = mouse.button() == Qt::LeftButton
            && tickArea(option.rect).adjusted(-6, -6, 6, 6).contains(mouse.position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        isTicked = static_cast<const QKeyEvent&>(*event).key() == Qt::Key_Space;
    }
    if (!isTicked)
        return false;
    const bool wasOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, wasOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}
