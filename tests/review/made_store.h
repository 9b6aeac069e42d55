// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <initializer_list>
#include <utility>

// A store's facts made by hand: money in yuan, months as 202503. What is not given is missing.
class MadeStore {
public:
    using Labels = std::initializer_list<std::pair<const char*, const char*>>;
    using Figures = std::initializer_list<std::pair<const char*, double>>;

    MadeStore();

    MadeStore& add(const char* kind, int month, Labels labels, Figures figures);
    MadeStore& revenue(int month, double yuan, const char* businessLine = "mobile", const char* channel = "counter");
    // Of the urban area: what came, what left, and the closing that follows.
    MadeStore& subscribers(int month, double opening, double grossAdds, double churned);
    MadeStore& costs(int month, double yuan);
    MadeStore& target(const char* kpi, double target); // of 2025
    MadeStore& event(const char* day, const char* kind, const char* title);
    MadeStore& state(int month, MonthState state);
    MadeStore& complaint(const char* accepted, const char* closed);

    Facts facts;
};
