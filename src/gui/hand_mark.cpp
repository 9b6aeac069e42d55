// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/hand_mark.h"

#include <QCoreApplication>
#include <QPainter>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HandMark)
};

}

bool hasHandMark(const Hand& hand)
{
    return hand.isReworded || hand.isOwn || !hand.flag.isEmpty() || !hand.later.isEmpty();
}

void paintHandMark(QPainter& painter, const Hand& hand, const QPointF& centre, const Theme& theme)
{
    if (!hasHandMark(hand))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (!hand.flag.isEmpty()) { // a triangle: its form tells it from the quiet mark without its colour
        painter.setBrush(theme.bad);
        const double x = centre.x();
        const double y = centre.y();
        painter.drawPolygon(QPolygonF{{{x, y - 5}, {x + 5, y + 4}, {x - 5, y + 4}}});
    } else if (hand.isReworded || hand.isOwn) {
        painter.setBrush(theme.secondary);
        painter.drawEllipse(centre, 2.5, 2.5);
    } else {
        painter.setPen(QPen(theme.secondary, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, 2.5, 2.5);
    }
    painter.restore();
}

QString handNote(const Hand& hand)
{
    QStringList lines;
    if (!hand.flag.isEmpty())
        lines.append(Text::tr("Needs a look: %1").arg(hand.flag));
    if (hand.isReworded) {
        QStringList original{hand.original, hand.originalCause};
        original.removeAll(QString());
        lines.append(Text::tr("Reworded. The program's wording: %1").arg(original.join(QStringLiteral(" · "))));
    }
    if (hand.isOwn)
        lines.append(Text::tr("Added by hand."));
    if (!hand.later.isEmpty())
        lines.append(hand.later);
    return lines.join(u'\n');
}
