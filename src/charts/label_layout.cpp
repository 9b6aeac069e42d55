// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/label_layout.h"

#include <algorithm>
#include <numeric>

namespace {

bool collides(const std::vector<QRectF>& boxes, const std::vector<bool>& isShown, size_t index, double gap)
{
    const QRectF wide = boxes[index].adjusted(-gap, 0, gap, 0);
    for (size_t other = 0; other < boxes.size(); ++other) {
        if (other != index && isShown[other] && wide.intersects(boxes[other]))
            return true;
    }
    return false;
}

// Labels at every `stride` and the preferred ones; nothing where two at the stride overlap each other.
std::vector<bool> atStride(
    const std::vector<QRectF>& boxes, const std::vector<bool>& isPreferred, const LabelChoice& choice, size_t stride)
{
    std::vector<bool> isShown(boxes.size(), false);
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (i < isPreferred.size() && isPreferred[i] && !boxes[i].isEmpty())
            isShown[i] = !collides(boxes, isShown, i, choice.gap);
    }
    const std::vector<bool> preferred = isShown;
    for (size_t i = 0; i < boxes.size(); ++i) {
        const size_t place = choice.isCountedFromEnd ? boxes.size() - 1 - i : i;
        if (place % stride != 0 || boxes[i].isEmpty() || isShown[i] || collides(boxes, preferred, i, choice.gap))
            continue;
        if (collides(boxes, isShown, i, choice.gap))
            return {};
        isShown[i] = true;
    }
    return isShown;
}

}

std::vector<bool> shownLabels(
    const std::vector<QRectF>& boxes, const std::vector<bool>& isPreferred, const LabelChoice& choice)
{
    for (size_t stride = 1; stride < boxes.size(); ++stride) {
        std::vector<bool> isShown = atStride(boxes, isPreferred, choice, stride);
        if (!isShown.empty())
            return isShown;
    }
    return atStride(boxes, isPreferred, choice, std::max<size_t>(boxes.size(), 1));
}

std::vector<double> pushedApart(
    const std::vector<double>& centres, const std::vector<double>& heights, double top, double bottom)
{
    std::vector<size_t> order(centres.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return centres[a] < centres[b]; });

    // Boxes that touch form a group, which stands where its members are best served on the average.
    struct Group {
        double start = 0, height = 0, wish = 0; // wish: the sum of the members' wished starts of the group
        size_t count = 0;
    };
    std::vector<Group> groups;
    const auto settle = [&](Group& group) {
        group.start = group.wish / static_cast<double>(group.count);
        group.start = std::max(std::min(group.start, bottom - group.height), top);
    };
    for (const size_t index : order) {
        Group group{0, heights[index], centres[index] - heights[index] / 2, 1};
        settle(group);
        while (!groups.empty() && groups.back().start + groups.back().height > group.start) {
            Group joined = groups.back();
            groups.pop_back();
            joined.wish += group.wish - static_cast<double>(group.count) * joined.height;
            joined.height += group.height;
            joined.count += group.count;
            settle(joined);
            group = joined;
        }
        groups.push_back(group);
    }

    std::vector<double> placed(centres.size());
    size_t next = 0;
    for (const Group& group : groups) {
        double y = group.start;
        for (size_t member = 0; member < group.count; ++member, ++next) {
            placed[order[next]] = y + heights[order[next]] / 2;
            y += heights[order[next]];
        }
    }
    return placed;
}
