// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/month.h"

#include <QDateTime>

#include <compare>
#include <optional>

// A moment of the store's own clock, to the minute: what the wall clock shows, with no time zone, so that the hours
// between two moments never depend on the machine that reads the book.
struct Moment {
    qint64 minutes = 0; // since 1970-01-01T00:00

    // "2025-03-31T14:05", exactly; nothing for anything else, nor for a date that does not exist.
    static std::optional<Moment> fromText(QStringView text);
    static Moment at(QDate day, int hour = 0, int minute = 0);
    QString text() const;
    QDate day() const;
    Month month() const { return Month::of(day()); }

    friend auto operator<=>(Moment, Moment) = default;
};

// "2025-03-31" exactly; nothing for anything else, nor for a date that does not exist.
std::optional<QDate> dayFromText(QStringView text);
// 20250331: how the book stores a day; its month's key is dayKey / 100.
int dayKey(QDate day);
QDate dayFromKey(int key);
