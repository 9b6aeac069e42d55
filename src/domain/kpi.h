// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/language.h"
#include "domain/subscriber_base.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

// How a part is rolled up over months.
enum class RollUp {
    Sum,  // flows add
    Last, // stocks: the last month that has a figure
    Mean, // the mean of the months
    Year, // entered for the year, never built from months
};

enum class Direction { MoreIsBetter, LessIsBetter, Neutral };

// A condition on one label of a record: one of `codes`; or, where there are none, any code (but the empty one, "not
// split") that carries the flag, that does not carry it (`isNegated`), or that is there at all (`isGiven`). The flag
// "own" of label `operator` is carried by the store's own carrier; the others are flags of vocabularies.
struct LabelFilter {
    QString label; // "plan_tier"
    QStringList codes;
    QString flag; // "service"; with isNegated "not service"
    bool isNegated = false;
    bool isGiven = false;

    friend bool operator==(const LabelFilter&, const LabelFilter&) = default;
};

// A column of a record kind, filtered by labels; every filter must hold.
struct Measure {
    QString kind;   // a record kind
    QString column; // a column of its fact table, see measure_columns.h
    std::vector<LabelFilter> where;

    friend bool operator==(const Measure&, const Measure&) = default;
};

struct Term {
    Measure measure;
    double weight = 1;

    friend bool operator==(const Term&, const Term&) = default;
};

// A numerator or a denominator: a weighted sum of measures and how it rolls up. Its value is in the measures' units,
// but for money, which is yuan.
struct Part {
    std::vector<Term> terms;
    RollUp rollUp = RollUp::Sum;
    bool isSubscriberBase =
        false; // avg_subs: the months' (opening + closing) / 2, or the closing where the book says so

    friend bool operator==(const Part&, const Part&) = default;
};

// An expression over other KPIs and parts, for the few KPIs that are no plain ratio: lifetime_value, digital_saving,
// peak_idle_ratio. Evaluated over one period as a whole, never month by month and then added.
struct Expression {
    enum class Kind { Constant, Kpi, Part, Add, Subtract, Multiply, Divide, PeakToIdle };
    Kind kind = Kind::Constant;
    double constant = 0;
    KpiId kpi;
    ::Part part;
    QString label; // of PeakToIdle: the label whose busiest and idlest codes are compared ("hour")
    std::vector<Expression> operands;

    friend bool operator==(const Expression&, const Expression&) = default;
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
    std::optional<Expression> expression;   // instead of numerator and denominator
    RollUp expressionTarget = RollUp::Mean; // how an expression's target follows the months, see targetRollUp()
    bool usesSubscriberBase = false; // it, or a KPI it is made from, divides by avg_subs: the book's base matters
    QString formulaChinese;          // "移动与增值业务收入 ÷ 各月平均用户之和"
    QString formulaEnglish;
    QString formulaClosingChinese; // with the closing base; empty where the base does not show in the formula
    QString formulaClosingEnglish;

    const QString& name(Language language) const { return language == Language::Chinese ? chinese : english; }
    // The formula as a manager reads it (口径), with the average base or with the book's.
    const QString& formula(Language language) const
    {
        return language == Language::Chinese ? formulaChinese : formulaEnglish;
    }
    const QString& formula(Language language, SubscriberBase base) const;
    // A share: it changes in percentage points, never in per cent.
    bool isShare() const { return unit == u"%"; }
    bool isRatio() const { return denominator.has_value() || expression.has_value(); }
    // How the target of the year is brought to some of its months. Sum: shared out by the seasons (flows, and flows
    // over a stock, which grow with the months: revenue per m2). Last: a path from last December to the target
    // (stocks and shares of them). Mean: the months' step on the year before is the year's (ratios, means). Year: the
    // same, and single months have none.
    RollUp targetRollUp() const;

    friend bool operator==(const KpiDefinition&, const KpiDefinition&) = default;
};

// Whether its figures can lie below zero: where something is taken away in it (net adds, a margin). Counts, amounts and
// shares can't.
bool canBeNegative(const KpiDefinition& definition);

// Whether one of its own parts is the subscriber base; what it is made from by other KPIs is the catalogue's to know.
bool hasSubscriberBase(const KpiDefinition& definition);

// The subscriber base of rates before the book's choice: (opening + closing) / 2 of each month, added over months.
Part averageSubscribers();
