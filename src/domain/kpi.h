// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/language.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

// How a part is rolled up over months (shared/kpis.md).
enum class RollUp {
    Sum, // flows add
    Last, // stocks: the last month that has a figure
    Mean, // the mean of the months
    Year, // entered for the year, never built from months
};

enum class Direction { MoreIsBetter, LessIsBetter, Neutral };

// A column of a record kind, filtered by labels. A filter names accepted codes; `given` accepts any code but the empty
// one; a flag accepts the codes that carry it (or, negated, those that do not).
struct LabelFilter {
    QString label; // "plan_tier"
    QStringList codes; // accepted codes; empty: see below
    QString flag; // "service"; with isNegated "not service"
    bool isNegated = false;
    bool isGiven = false;
};

struct Measure {
    QString kind; // a record kind
    QString column; // a column of its fact table
    std::vector<LabelFilter> where;
};

struct Term {
    Measure measure;
    double weight = 1;
};

// A numerator or a denominator: a weighted sum of measures and how it rolls up. Its value is in the measures' units,
// but for money, which is yuan.
struct Part {
    std::vector<Term> terms;
    RollUp rollUp = RollUp::Sum;
};

// An expression over other KPIs and parts, for the few KPIs that are no plain ratio: lifetime_value, digital_saving,
// peak_idle_ratio. Evaluated over one period as a whole, never month by month and then added.
struct Expression {
    enum class Kind { Constant, Kpi, Part, Add, Subtract, Multiply, Divide, PeakToIdle };
    Kind kind = Kind::Constant;
    double constant = 0;
    KpiId kpi;
    Part part;
    QString label; // of PeakToIdle: the label whose busiest and idlest codes are compared ("hour")
    std::vector<Expression> operands;
};

struct KpiDefinition {
    KpiId id;
    QString chinese;
    QString english;
    QString unit; // "yuan", "people", "count", "%", "hours", "minutes", "yuan/person", "/10k", "score", "x", ...
    Direction better = Direction::Neutral;
    Part numerator;
    std::optional<Part> denominator;
    double scale = 1;
    std::optional<Expression> expression; // instead of numerator and denominator
    bool usesSubscriberBase = false; // its denominator is avg_subs, which the book's base may turn into closing
    QString formulaChinese; // "移动与增值业务收入 ÷ 各月平均用户之和"
    QString formulaEnglish;

    const QString& name(Language language) const { return language == Language::Chinese ? chinese : english; }
    const QString& formula(Language language) const
    {
        return language == Language::Chinese ? formulaChinese : formulaEnglish;
    }
    // A share: it changes in percentage points, never in per cent.
    bool isShare() const { return unit == u"%"; }
    // Its roll-up over months, as targets follow it: a ratio's target holds for each month alike.
    bool isRatio() const { return denominator.has_value() || expression.has_value(); }
};
