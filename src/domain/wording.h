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

// What a person made of one sentence, message or problem of a review, or one that they added.
struct Wording {
    QString place;    // the sentence's or row's id; "own.1" of one that was added
    int through = 1;  // the last month of the review that it was written for: it holds for that one and later ones
    QString text;     // empty: the program's own
    QString cause;    // of a problem; empty: the program's own
    QString area;     // of an own problem: a KPI's id, or a name for what it is about; empty: not said
    int severity = 0; // of an own problem, 1 to 3; 0: not said
    bool isHidden = false;
    int position = 0; // among the sentences of its paragraph, from 1; 0: where the program puts it
    QString block;    // of an own one: the block it stands in,
    QString beside;   // and the sentence or problem that it follows
    std::vector<QuotedFigure> quoted;
    QString who;
    Moment when;

    bool isOwn() const { return !block.isEmpty(); }
    // Whether nothing in it differs from what the program does by itself.
    bool isIdle() const { return text.isEmpty() && (isOwn() || (cause.isEmpty() && !isHidden && position == 0)); }
    // But for who wrote it and when.
    bool saysTheSame(const Wording& other) const
    {
        return place == other.place && through == other.through && text == other.text && cause == other.cause
            && area == other.area && severity == other.severity && isHidden == other.isHidden
            && position == other.position && block == other.block && beside == other.beside && quoted == other.quoted;
    }
};

// Wordings are kept for a store's year in one language; the other language has its own.
struct WordingScope {
    StoreId store;
    int year = 0;
    Language language = Language::Chinese;
    friend bool operator==(const WordingScope&, const WordingScope&) = default;
};

// The wordings that hold for a review through `month` (1 to 12): of each place the newest written for that month or one
// before it. One that goes back to the program's own is none.
std::vector<Wording> wordingsInForce(const std::vector<Wording>& all, int month);
// Of each place that has none in force, the first that was written for a later month, without those that were added.
std::vector<Wording> wordingsToCome(const std::vector<Wording>& all, int month);
// The added ones of a block, each behind the one that it stands beside.
std::vector<Wording> ownWordings(const std::vector<Wording>& wordings, const QString& block);
