// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/moment.h"
#include "domain/facts.h"
#include "domain/kpi_result.h"
#include "review/chart_spec.h"
#include "review/figure_note.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

// One review, many renderings: the window, the paper, the JSON and all that follow show this value and compute nothing.
// Every text in it is finished, in `language`.

// "+1.3 %" against the plan or the year before, judged by the KPI's direction.
struct Variance {
    QString label; // "vs plan"
    QString text;  // "+1.3%", "-0.20 pts", "n/a"
    Judgement judgement = Judgement::Neutral;
};

struct KpiTile {
    KpiId kpi;
    QString name;
    QString value;                   // "1,691"; a dash where there is none
    QString unit;                    // "万元"
    std::vector<Variance> variances; // against plan, against the year before
    SparkSpec spark;
    FigureNote note;
};

// The figures at a chapter's head.
struct KpiStrip {
    std::vector<KpiTile> tiles;
};

// What a person made of a sentence or a message of the program.
struct Hand {
    bool isReworded = false;
    bool isOwn = false;      // added: the program has no wording of its own for it
    bool isHidden = false;   // it is shown only to be brought back
    QString original;        // the program's wording, from today's figures, where it isn't what is shown
    QString flag;            // why the wording needs a look, as finished words; empty: nothing found
    QString originalCause{}; // of a problem's row, as `original`
    QString later{};         // that a wording is kept for a later month, as finished words; empty: none
};

// A sentence written from the figures. Its id is stable for a store, year and language ("annual.revenue.total"), so
// that a manager's own wording can be kept against it.
struct Sentence {
    QString id;
    QString text;
    std::vector<KpiId> quotes; // the KPIs whose figures it quotes
    Judgement judgement = Judgement::Neutral;
    Hand hand{};
};

struct TextBlock {
    struct Paragraph {
        QString topic; // "Revenue": set in bold before the sentences
        std::vector<Sentence> sentences;
        std::vector<Sentence> hidden{}; // by a person: on no paper
    };
    std::vector<Paragraph> paragraphs;
};

// Above a chart or a table: who; what in which unit; when and which scenarios.
struct BlockTitle {
    QString who;  // the store
    QString what; // "Total revenue": bold
    QString unit; // "万元"
    QString when; // "2025 AC, PL, PY"
};

struct ChartBlock {
    ChartSpec spec;
    QString description; // for those who can't see it: what the chart shows, in a sentence or two
};

enum class CellKind {
    Text,
    Number,        // right-aligned
    CompletionBar, // value: per cent of the target; 100 is marked
    Pin,           // value: relative change, on the column's own symmetrical scale
    Verdict,       // a judged word
    Bar,           // value: the bar's length in per cent of the longest of its unit; a strong one is of actual figures
};

struct TableColumn {
    QString title;
    CellKind kind = CellKind::Text;
    double weight = 1; // its share of the width
};

struct TableCell {
    QString text;
    std::optional<double> value; // of bars and pins
    Judgement judgement = Judgement::Neutral;
    bool isStrong = false; // actual figures
    FigureNote note;
};

// What a row is about beyond its figures, so that something can be done with it where it is shown.
struct RowSubject {
    enum class Kind {
        Nothing,
        Problem,  // found, and no issue yet: can be made one
        Issue,    // stored
        Action,   // stored
        Proposal, // a target that the store has not entered yet: can be accepted or changed
        Target,   // entered by the store: can be changed
    };
    Kind kind = Kind::Nothing;
    int year = 0;                 // of the record
    QString name;                 // the issue's or the action's own; of a problem, what the issue would be called
    KpiId kpi;                    // empty: none
    QString cause;                // of a problem, as it is told; empty: not known
    int severity = 0;             // of a problem, 1 to 3; 0: not said
    std::optional<double> target; // of a proposal, in the KPI's unit
};

struct TableRow {
    std::vector<TableCell> cells; // one for each column
    bool isTotal = false;
    RowSubject subject{};
    QString id{}; // stable, as a sentence's: a person's wording is kept against it; empty: the row can't be worded
    Hand hand{};
};

struct TableBlock {
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    int subjectColumn = -1; // says how the rows' subjects stand; what can be done with them is offered there. -1: none
    // Where a person can word its rows.
    struct WordedColumns {
        int rank = -1; // counted anew when rows move or go
        int area = -1;
        int text = -1; // -1: nowhere
        int cause = -1;
    };
    WordedColumns worded{};
    std::vector<TableRow> hidden{}; // by a person: on no paper
};

// A piece of a chapter. Blocks fill rows of twelve columns from left to right; paper may stack them.
struct Block {
    QString id;        // "annual.revenue.columns": stable
    int span = 12;     // of 12 columns
    QString message;   // one sentence above; empty: none
    QString messageId; // as a sentence's id
    Hand messageHand{};
    BlockTitle title;
    QString footnote;          // the base, the source and the date; empty: none
    bool takesOwnRows = false; // a person can add rows to its table, even where there is none yet
    // A block without data says in one line what to enter; it then has no other content.
    QString emptyHint;
    std::variant<std::monostate, KpiStrip, ChartBlock, TableBlock, TextBlock> content;
};

struct Chapter {
    QString id; // "annual"
    int number = 1;
    QString title;
    QString message; // at most two lines on screen
    QString messageId;
    Hand messageHand{};
    QString status; // "11 months closed; as of 2025-12-03"
    std::vector<Block> blocks;
    bool isFilled = true; // false: there is no more of it yet than id, number and title

    // All sentences of its text blocks, in order.
    std::vector<Sentence> sentences() const;
    // The ids of the sentences, messages and rows that carry a flag, in reading order.
    QStringList flagged() const;
};

struct Review {
    StoreProfile store;
    int year = 0;
    Month through;
    Month lastMonth; // the last month of the year that has figures, also where `through` is before it
    Moment asOf;
    Language language = Language::Chinese;
    QString periodText;          // "January to November 2025", "2025 年 1–11 月"
    std::vector<KpiResult> kpis; // every KPI of the catalogue, in its order
    std::vector<Chapter> chapters;

    const KpiResult* kpi(const KpiId& id) const; // nullptr where there is none
    const Chapter* chapter(QStringView id) const;
    bool isWhole() const; // all chapters are filled
};
