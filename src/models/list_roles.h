// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

// What a head of a list says of its column beyond its words.
enum ListHeadRole {
    // int: 0 for a column that always stays; where a list has no room, the column of the highest leaves first. What
    // it says stands in the form beside the list.
    LeavesRole = Qt::UserRole + 40,
    // bool: a text, which can be cut a little or take what room is left.
    FlowsRole,
};
