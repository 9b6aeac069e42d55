// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"

#include <QString>
#include <QStringList>

#include <vector>

// A kind's records of a store and year as a form to fill in: what a workbook needs to show, finished in one language.
struct RecordTemplate {
    struct ColumnForm {
        QString title; // "Amount, yuan": a name that importing knows
        QString rule;  // what it holds: "A whole number, 0 or more"
        bool isNeeded = false;
        QStringList choices;  // what may be chosen; none: typed freely
        QStringList meanings; // beside the choices, where they don't speak for themselves; else none
    };
    struct Texts {
        QString sheet;        // the sheet's name
        QString title;        // above the table
        QString lists;        // the name of the hidden sheet of lists
        QString instructions; // the name of the sheet of instructions
        QStringList paragraphs;
        QStringList head; // of the instructions' table: column, must be filled, what it holds, choices
        QString needed, optional;
        QString wrong; // the title of what a wrong entry is told in
    };
    const RecordKind* kind = nullptr; // one of recordKinds()
    int year = 0;
    Texts texts;
    std::vector<ColumnForm> columns; // one for each column of the kind
    // What the book has, and behind it in each month the lines that it could have, with nothing but their keys. Choices
    // stand as they are shown.
    std::vector<Record> rows;
};
