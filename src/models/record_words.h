// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"

#include <QString>
#include <QStringView>

// What record kinds, their columns and the values of fixed lists are called on screen. What has no name of its own (a
// kind, column or choice that is new here) is shown under its name in the files.
QString recordKindTitle(const Words& words, QStringView kind);                       // "Revenue"
QString recordColumnTitle(const Words& words, QStringView kind, QStringView column); // "Business line"
QString recordChoiceTitle(const Words& words, QStringView choice);                   // "Urgent"
