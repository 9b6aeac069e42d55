// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flat_header.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QTableView>

namespace {

constexpr int kIndent = 7; // as the cells' own
constexpr int kHeight = 32;

// Paints the button between the two headers, which has no look of its own to choose.
class CornerPainter final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint)
            return QObject::eventFilter(watched, event);
        auto* corner = static_cast<QWidget*>(watched);
        QPainter painter(corner);
        painter.fillRect(corner->rect(), corner->palette().color(QPalette::Base));
        painter.setPen(corner->palette().color(QPalette::PlaceholderText));
        painter.drawLine(corner->rect().bottomLeft(), corner->rect().bottomRight());
        return true;
    }
};

}

FlatHeader::FlatHeader(Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
}

void FlatHeader::setCurrent(int section)
{
    m_current = section;
    viewport()->update();
}

QString FlatHeader::text(int section) const
{
    return model() ? model()->headerData(section, orientation()).toString() : QString();
}

void FlatHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    QFont letters = font();
    letters.setBold(section == m_current);
    painter->setFont(letters);
    const bool isHorizontal = orientation() == Qt::Horizontal;
    const QVariant aligned = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const int sides = aligned.isValid() ? aligned.toInt() : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    painter->setPen(palette().color(section == m_current ? QPalette::Link : QPalette::WindowText));
    painter->drawText(rect.adjusted(kIndent, 0, -kIndent, 0), sides, text(section));
    painter->setPen(palette().color(isHorizontal ? QPalette::PlaceholderText : QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

QSize FlatHeader::sectionSizeFromContents(int section) const
{
    QFont letters = font();
    letters.setBold(true);
    return {QFontMetrics(letters).horizontalAdvance(text(section)) + 2 * kIndent, kHeight};
}

void flattenCorners(QTableView& table)
{
    if (auto* corner = table.findChild<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly))
        corner->installEventFilter(new CornerPainter(&table));
    table.setCornerWidget(new QWidget(&table));
    // Below the last row the headers end, and the surface goes on.
    for (QWidget* header : QWidgetList{table.verticalHeader(), table.horizontalHeader()}) {
        static_cast<QAbstractScrollArea*>(header)->viewport()->setBackgroundRole(QPalette::Base);
    }
}
