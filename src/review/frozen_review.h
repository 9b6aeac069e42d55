// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <utility>
#include <vector>

// A KPI's figures as a review had them, in the KPI's own unit.
struct FrozenFigures {
    std::optional<double> value;
    std::optional<double> previous;
    std::optional<double> target;
    MonthFigures months;
};

// What a review said, figures and words, apart from all that it was made of: kept as it was when somebody signed it.
struct FrozenReview {
    using Texts = std::vector<std::pair<QString, QString>>; // a place and what stands there, in reading order

    std::map<QString, FrozenFigures> figures; // by the KPI's id; those with any figure
    std::map<Language, Texts> texts;          // chapter messages, block messages, sentences, rows of tables

    // The same review in each of its languages; the figures are those of the first.
    static FrozenReview of(const std::vector<Review>& byLanguage);

    QByteArray toJson() const;
    // Nothing for bytes that toJson() has not made.
    static std::optional<FrozenReview> fromJson(const QByteArray& json);
};

// One thing that a review says otherwise than it did.
struct FrozenChange {
    enum class What { Total, Previous, Target, Month, Text };
    What what = What::Total;         // over the months under review
    QString place;                   // the KPI's id, or the text's place
    int month = 0;                   // of What::Month, 1 to 12
    std::optional<double> then, now; // figures; none: there was, or is, none
    QString textThen, textNow;       // of What::Text; empty: it was not, or is not, there
};

// What is different, figures first, in the order of the KPIs' ids; then the texts of one language. Figures that differ
// by less than twelve digits show are the same.
std::vector<FrozenChange> changesBetween(const FrozenReview& then, const FrozenReview& now, Language language);
