// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"

#include <QStyledItemDelegate>

// Paints a sheet's cells and makes the field in which one is typed. The view opens, reads and closes that field, so
// that a text that can't be stored stays where it is.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(QObject* parent);

    void setTheme(const Theme& theme) { m_theme = theme; }
    // Small letters, and large sums without their fen.
    void setNarrow(bool isNarrow) { m_isNarrow = isNarrow; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // The sheet may change below an open field: what is being typed stays.
    void setEditorData(QWidget*, const QModelIndex&) const override { }
    void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override { }
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    Theme m_theme;
    bool m_isNarrow = false;
};
