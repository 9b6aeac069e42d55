// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What a person says of a problem.
struct ProblemWords {
    QString problem;
    QString cause;    // empty: not known
    QString area{};   // of one that was added: a KPI's id, or a name for what it is about; empty: not said
    int severity = 0; // of one that was added, 1 to 3; 0: not said
};
