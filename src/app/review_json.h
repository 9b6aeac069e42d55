// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review.h"

#include <QJsonObject>
#include <QStringView>

class Catalogue;

// The review as JSON, in the form that README.md shows: every KPI in its unit (shares in per cent, money in yuan), then
// the chapters' messages and sentences. Numbers have twelve significant digits, free of binary noise.
QJsonObject reviewJson(const Review& review, const Catalogue& catalogue);
