// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

// A calendar month. It can be counted with: `Month(2025, 1) - 1` is December 2024.
class Month {
public:
    constexpr Month() = default;
    // month: 1 to 12.
    constexpr Month(int year, int month)
        : m_index(year * 12 + month - 1)
    {
    }
    // The month a stored number like 202503 names.
    static constexpr Month fromKey(int key) { return {key / 100, key % 100}; }
    // "2025-03", exactly; nothing for anything else.
    static std::optional<Month> fromText(QStringView text);
    static Month of(QDate day) { return {day.year(), day.month()}; }

    constexpr int year() const { return m_index / 12; }
    constexpr int month() const { return m_index % 12 + 1; }
    // 202503: how the book stores a month.
    constexpr int key() const { return year() * 100 + month(); }
    // "2025-03": how a month is written in files.
    QString text() const;

    constexpr Month operator+(int months) const { return fromIndex(m_index + months); }
    constexpr Month operator-(int months) const { return fromIndex(m_index - months); }
    constexpr int operator-(Month other) const { return m_index - other.m_index; }
    friend constexpr auto operator<=>(Month, Month) = default;

private:
    static constexpr Month fromIndex(int index)
    {
        Month month;
        month.m_index = index;
        return month;
    }
    int m_index = 0;
};

// Months from first to last, both included; empty where last lies before first.
struct Period {
    Month first;
    Month last;

    static constexpr Period year(int year) { return {{year, 1}, {year, 12}}; }
    static constexpr Period quarter(int year, int quarter) { return {{year, quarter * 3 - 2}, {year, quarter * 3}}; }
    constexpr int length() const { return last < first ? 0 : last - first + 1; }
    constexpr bool contains(Month month) const { return first <= month && month <= last; }
    constexpr Period yearBefore() const { return {first - 12, last - 12}; }
    friend constexpr bool operator==(Period, Period) = default;
};
