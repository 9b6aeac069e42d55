// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <QStringList>

#include <span>

// The columns of kind `actions` that KPIs are made from: due and done_on_time, 1 or 0 for each action.
QStringList actionColumns();

// The actions as a fact table, each in the month in which it is due; dropped ones too, for what was due and is not done
// counts. One whose day lies after `asOf` is not due yet, unless it is done already. Done without a day is not on time.
FactTable actionMeasures(std::span<const ActionRow> actions, Moment asOf);
