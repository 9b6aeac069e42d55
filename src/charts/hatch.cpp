// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/hatch.h"

#include <algorithm>
#include <cmath>

QList<QLineF> hatchLines(const QRectF& area, double spacing)
{
    QList<QLineF> lines;
    if (area.isEmpty() || spacing <= 0)
        return lines;
    // A line of the raster is x + y = sum.
    const double last = area.right() + area.bottom();
    for (double sum = std::ceil((area.left() + area.top()) / spacing) * spacing; sum < last; sum += spacing) {
        const double left = std::max(area.left(), sum - area.bottom());
        const double right = std::min(area.right(), sum - area.top());
        if (right > left)
            lines.append(QLineF(left, sum - left, right, sum - right));
    }
    return lines;
}
