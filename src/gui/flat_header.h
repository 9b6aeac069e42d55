// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class QTableView;

// A table's header without plates: names on the surface and a thin line. The current row's or column's name stands out.
class FlatHeader final : public QHeaderView {
    Q_OBJECT

public:
    FlatHeader(Qt::Orientation orientation, QWidget* parent);

    void setCurrent(int section);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QString text(int section) const;

    int m_current = -1;
};

// The places of a table where neither header nor cells are, in the headers' surface.
void flattenCorners(QTableView& table);
