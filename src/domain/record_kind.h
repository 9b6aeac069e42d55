// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <span>
#include <variant>
#include <vector>

// What one cell of a record holds; the comment says how a Value carries it.
enum class ColumnType {
    Store,      // QString: a store's id
    Text,       // QString
    Code,       // QString: an identifier that staff choose (complaint, campaign, issue, action)
    Month,      // qint64: 202503
    Day,        // qint64: 20250331
    Moment,     // qint64: minutes, see core/moment.h
    Hour,       // qint64: 0 to 23
    Year,       // qint64: 2025
    Count,      // qint64, never negative unless the column says so
    Number,     // double, never negative
    Money,      // qint64: fen
    Flag,       // qint64: 0 or 1
    Rating,     // qint64: 1 to 10
    Severity,   // qint64: 1 to 3
    Choice,     // QString: one of a fixed list
    Vocabulary, // QString: a code of one of the store's vocabularies
    Kpi,        // QString: a KPI's id
};

// One column of a record kind, in the order of the CSV file.
struct Column {
    QString name;
    ColumnType type{};
    bool isKey = false;
    bool isRequired = false; // keys are, but for keys that may be empty ("not split")
    bool mayBeNegative = false;
    QString vocabulary;  // of a Vocabulary column
    QStringList choices; // of a Choice column
};

// A rule that one record can show: the weighted sum of the columns is at most zero (or equals zero). It holds wherever
// one of them is empty. `served + abandoned - arrivals <= 0`; of moments the minutes are compared.
struct RowRule {
    struct Term {
        int column;
        int weight;
    };
    QString id; // stable, names the rule in messages: "closing_balance"
    std::vector<Term> terms;
    bool isEquality = false;
};

// How the records of a kind lie in time.
enum class Rhythm { Master, Monthly, Daily, Event, Yearly };

// One record kind: one table, one CSV file, one entry page (shared/records.md), under one name.
struct RecordKind {
    QString name;
    Rhythm rhythm;
    std::vector<Column> columns;
    std::vector<RowRule> rules;

    int indexOf(QStringView column) const; // -1 where there is none
};

// Empty means missing, never zero.
using Value = std::variant<std::monostate, qint64, double, QString>;
// A record's values, in the order of its kind's columns.
using Record = std::vector<Value>;

// Every kind, in the order in which their links allow them to be stored (stores first, actions after issues).
std::span<const RecordKind> recordKinds();
// nullptr where there is none.
const RecordKind* findRecordKind(QStringView name);
