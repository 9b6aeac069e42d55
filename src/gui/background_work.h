// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <functional>

class QWidget;

// Runs work that can't be asked for its progress in a thread of its own, while the window goes on painting and says
// what is being done. Returns when the work has ended.
Result<void> runInBackground(QWidget* window, const QString& doing, const std::function<Result<void>()>& work);
