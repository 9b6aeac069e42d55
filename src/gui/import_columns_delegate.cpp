// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import_columns_delegate.h"

#include "gui/calm_style.h"
#include "gui/import_columns_model.h"
#include "gui/import_words.h"
#include "gui/tinted_icon.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace {

constexpr int kChevron = 12;
constexpr int kRoom = kChevron + 12; // for it, beside the text

}

ImportColumnsDelegate::ImportColumnsDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void ImportColumnsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool canChoose = index.flags() & Qt::ItemIsEditable;
    QStyleOptionViewItem cell = option;
    cell.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, cell, index);
    const QRect area = option.rect;
    if (canChoose)
        paintTintedIcon(*painter,
            QRectF(area.right() - kChevron - 6, area.center().y() - kChevron / 2.0 + 1, kChevron, kChevron),
            QLatin1String("chevron-down"), option.palette.color(QPalette::PlaceholderText));
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, area, option.palette.color(QPalette::Link), 3);
}

QSize ImportColumnsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(index.flags() & Qt::ItemIsEditable ? kRoom : 0, 0);
}

QWidget* ImportColumnsDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const ImportColumnsModel*>(index.model());
    if (!model || !model->kind())
        return nullptr;
    auto* choice = new QComboBox(parent);
    choice->setObjectName(QStringLiteral("importChoice"));
    choice->setAccessibleName(model->headerData(index.column(), Qt::Horizontal).toString());
    choice->setMaxVisibleItems(16);
    if (index.column() == ImportColumnsModel::Meaning) {
        choice->addItem(model->meaningText(ImportColumnsModel::kLeftOut), ImportColumnsModel::kLeftOut);
        for (int column = 0; column < static_cast<int>(model->kind()->columns.size()); ++column)
            choice->addItem(model->meaningText(column), column);
    } else {
        std::vector<int> places = unitChoices();
        const int present = index.data(Qt::EditRole).toInt();
        if (std::ranges::find(places, present) == places.end())
            places.push_back(present);
        for (const int place : places)
            choice->addItem(unitText(place), place);
    }
    auto* self = const_cast<ImportColumnsDelegate*>(this);
    connect(choice, &QComboBox::activated, self, [self, choice] {
        Q_EMIT self->commitData(choice);
        Q_EMIT self->closeEditor(choice);
    });
    // Opened to be chosen from: its list at once.
    QTimer::singleShot(0, choice, &QComboBox::showPopup);
    return choice;
}

void ImportColumnsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* choice = qobject_cast<QComboBox*>(editor))
        choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
}

void ImportColumnsDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* choice = qobject_cast<QComboBox*>(editor);
    if (choice && choice->currentIndex() >= 0)
        model->setData(index, choice->currentData(), Qt::EditRole);
}
