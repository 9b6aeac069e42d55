// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi_result.h"

#include <QString>
#include <QStringList>

// Which way a person's words say that something went.
enum class WrittenDirection { None, Up, Down };

// The parts of a text that tell one thing each: between commas, semicolons and full stops (those inside numbers do not
// part).
QStringList clausesOf(const QString& text);

// Of one clause: "rose", "down 5%", "增长", "下降". None without such a word, with words of both kinds, with a "not",
// or where it speaks of a month or quarter alone, which may go another way than the year.
WrittenDirection directionOf(const QString& clause);
