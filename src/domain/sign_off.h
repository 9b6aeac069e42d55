// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/moment.h"
#include "core/month.h"

#include <QByteArray>
#include <QString>

#include <optional>

// A review that a manager has signed off.
struct SignOff {
    StoreId store;
    int year = 0;
    int number = 0; // counts those of a store and year, from 1
    Month through;  // the last month under review
    QString name;   // of who signed
    Moment moment;
    QByteArray frozen; // what the review said: FrozenReview as JSON
    std::optional<Moment> withdrawn;
};
