// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flat_header.h"

#include <QPainter>

namespace {

constexpr int kIndent = 10;
constexpr int kHeight = 32;

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
    return model()->headerData(section, orientation()).toString();
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
