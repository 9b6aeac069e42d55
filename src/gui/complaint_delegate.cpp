// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/complaint_delegate.h"

#include "gui/record_field_words.h"
#include "gui/tinted_icon.h"
#include "models/complaint_model.h"

namespace {

constexpr int kSign = 14;

} // namespace

void ComplaintDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isOverdue = index.data(ComplaintModel::OverdueRole).toBool();
    if (index.column() == ComplaintModel::Level && index.data(ComplaintModel::UrgentRole).toBool())
        option->font.setBold(true);
    if (!isOverdue || index.column() != ComplaintModel::Due)
        return;
    const QColor alert = alertColour(option->palette);
    option->font.setBold(true);
    option->palette.setColor(QPalette::Text, alert);
    option->palette.setColor(QPalette::HighlightedText, alert);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = tintedIcon(QLatin1String("warning"), alert);
    option->decorationSize = {kSign, kSign};
}
