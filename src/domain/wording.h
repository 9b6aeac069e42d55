// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/language.h"
#include "core/moment.h"

#include <QString>

#include <optional>
#include <vector>

// A figure that a person's sentence was written on, in the KPI's unit.
struct QuotedFigure {
    KpiId kpi;
    QString field; // "value", "target", "month.3": see review/shown_figures.h
    double value = 0;
    friend bool operator==(const QuotedFigure&, const QuotedFigure&) = default;
};

// What a person made of one sentence or message of a review, or one that they added.
struct Wording {
    QString place; // the sentence's id; "own.1" of one that was added
    QString text;  // empty: the program's own
    bool isHidden = false;
    int position = 0; // among the sentences of its paragraph, from 1; 0: where the program puts it
    QString block;    // of an own sentence: the block it stands in,
    QString beside;   // and the sentence that it follows
    std::vector<QuotedFigure> quoted;
    QString who;
    Moment when;

    bool isOwn() const { return !block.isEmpty(); }
    // Whether nothing in it differs from what the program does by itself.
    bool isIdle() const { return text.isEmpty() && !isHidden && position == 0; }
    // But for who wrote it and when.
    bool saysTheSame(const Wording& other) const
    {
        return place == other.place && text == other.text && isHidden == other.isHidden && position == other.position
            && block == other.block && beside == other.beside && quoted == other.quoted;
    }
};

// Wordings are kept for a store's year in one language; the other language has its own.
struct WordingScope {
    StoreId store;
    int year = 0;
    Language language = Language::Chinese;
    friend bool operator==(const WordingScope&, const WordingScope&) = default;
};
