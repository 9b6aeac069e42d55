// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

Moment SystemClock::now() const
{
    const QDateTime now = QDateTime::currentDateTime();
    return Moment::at(now.date(), now.time().hour(), now.time().minute());
}
