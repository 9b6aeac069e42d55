// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/moment.h"

// Tells the present moment; what depends on the time takes a Clock, so that tests can fix it.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Moment now() const = 0;
};

class SystemClock final : public Clock {
public:
    Moment now() const override;
};

class FixedClock final : public Clock {
public:
    explicit FixedClock(Moment moment)
        : m_moment(moment)
    {
    }
    Moment now() const override { return m_moment; }

private:
    Moment m_moment;
};
