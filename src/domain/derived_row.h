// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"

#include <QString>

#include <span>
#include <vector>

// What a sheet computes from a record's figures and shows below them: (sum of weighted columns) / (the same) x scale.
struct DerivedRow {
    enum class Unit {
        Count,
        Money, // fen
        Hours,
        Score,
        Share, // per cent
    };
    QString id; // stable, names the row in words: "net_adds"
    std::vector<RowRule::Term> numerator;
    std::vector<RowRule::Term> denominator; // none: no ratio
    double scale = 1;
    Unit unit = Unit::Count;
};

// The derived rows of a kind, in the order in which they are shown; none for most kinds. The ratios are those of
// shared/kpis.md, so that a sheet and the review never say two things.
std::span<const DerivedRow> derivedRows(const RecordKind& kind);
