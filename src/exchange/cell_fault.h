// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Why a cell, or a record, is refused. The comment names the subjects that go with it, in order.
enum class CellFault {
    Required, // an empty cell where the record needs a value
    NotANumber,
    NotWhole, // a count with decimals
    Negative,
    TooLarge,
    TooManyDecimals, // money with more than two
    HasUnit,         // the unit found: figures are in the unit of the column
    NotAMonth,
    NotADay,
    NoSuchDay, // written as a day, but the calendar does not have it
    NotAMoment,
    NotAnHour,
    NotAYear,
    NotAFlag,     // neither 0 nor 1
    NotARating,   // 1 to 10
    NotASeverity, // 1 to 3
    NotAChoice,   // the choices joined by ", "
    CodeRounded,  // a number like 5.35E+13, which a spreadsheet has made of a long code
    UnknownCode,  // the vocabulary's codes joined by ", "
    UnknownStore, // the book's stores joined by ", "
    UnknownKpi,
    UnknownLink,  // the column's record is neither in the book nor in the file
    TooFewCells,  // how many there are, how many there must be
    TooManyCells, // likewise
    KeyTwice,     // the line that has the same key
    RuleBroken,   // the rule's id, then the rule's columns and figures in turn
    MonthClosed,  // the month
    NotYet,       // the month, and the present one: figures of the future
    BookRefused,  // what the book says
};

// One refused cell of a file.
struct Refusal {
    int line = 0;   // of the file, the header line is 1
    QString column; // empty: the record as a whole
    QString value;  // as it stands in the file
    CellFault fault = CellFault::NotANumber;
    QStringList subjects;
};
