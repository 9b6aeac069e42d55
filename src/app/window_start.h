// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/moment.h"

#include <QString>

#include <optional>

class QApplication;

struct WindowOptions {
    QString book;                     // to open; empty: the one used last, if it is still there
    QString who;                      // under which name changes are logged
    std::optional<Language> language; // none: the one used last
    std::optional<Moment> asOf;       // open complaints and due dates are judged at this moment; none: now
    // For measuring the start: the process ends as soon as the chapter has been painted.
    bool quitAfterFirstPaint = false;
};

// Shows the window and runs the program until it is closed; returns the process's exit code. A book that can't be
// opened is told in the window, which then offers others; with quitAfterFirstPaint it is an exit code of 1.
int runWindow(QApplication& application, const WindowOptions& options);
