// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"

#include <QStringList>

#include <span>

// The columns of kind `complaints` that KPIs are made from: a complaint is one row, and each column says with 1 or 0
// (score: 1 to 10 or 0; handling_hours: hours or 0) what it adds to a sum.
QStringList complaintColumns();
// level ("urgent", "normal"), category, channel, responsible.
QStringList complaintLabels();

// The complaints as a fact table, each in the month in which it was accepted. Limits are the store's service promise:
// an urgent complaint is answered within 2 hours, a normal one closed within 24. One that is neither answered (closed)
// nor past its limit at `asOf` is not judged yet; one that is past it and still open counts as a failure. A repeat
// counts where the complaint it repeats was accepted at most 30 days before.
FactTable complaintMeasures(std::span<const Complaint> complaints, Moment asOf);
