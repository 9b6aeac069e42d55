// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

// A day that is typed as month and day ("12/20", "12月20日", "12-20 14:30") with its year: what has been is entered
// more often than what is to come, so the latest such day up to two months after today. Any other text as it is.
QString withYear(const QString& typed, QDate today);
