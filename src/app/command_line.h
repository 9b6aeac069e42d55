// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/language.h"
#include "core/moment.h"
#include "core/month.h"
#include "print/report_options.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

// What a person asked the program to do, read and checked as far as the words alone allow.
struct CommandLine {
    QString command; // "new", "import", ...; empty: the window
    QStringList positional;
    std::optional<Language> language;
    std::optional<StoreId> store; // the last one that was named
    std::vector<StoreId> stores;  // all of them, for the report
    bool isAllStores = false;     // --store all
    std::optional<int> year;
    std::optional<Month> through;
    std::optional<Moment> asOf;
    QString out;
    QString kind;
    QString mapping;
    QString name;         // of who signs
    ReportOptions report; // but its language, which is that of the whole command
    bool isXlsx = false;  // --format xlsx: records as workbooks
    bool isSample = false;
    bool isDryRun = false;
    bool isSkipBad = false;
    bool isJson = false;
    bool isQuitAfterFirstPaint = false; // for the benchmark of the start
};

// Why a command line is not one.
struct WrongUse {
    enum class Kind {
        UnknownCommand, // the command
        UnknownOption,  // the option
        NoValue,        // the option
        NotForCommand,  // the option, the command
        BadValue,       // the option, the value, what it must be
        TooFew,         // the command
        TooMany,        // the command, the word too many
        Missing,        // the command, the option it needs
    };
    Kind kind;
    QStringList subjects;
    QString command; // whose usage helps; empty: all
};

struct HelpWanted {
    QString command; // empty: all
};
struct VersionWanted { };

std::variant<CommandLine, WrongUse, HelpWanted, VersionWanted> readCommandLine(const QStringList& words);
// The language that the words ask for, even where they are otherwise wrong: then that is told in it.
std::optional<Language> languageAsked(const QStringList& words);

// How a command is called: one line each; all of them for an empty name.
QString usage(const QString& command);
