// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

#include <QStringList>

// The record kinds whose records a KPI is made from, the numerator's first, each once. Empty for an unknown KPI.
QStringList recordKindsOf(const KpiId& kpi, const Catalogue& catalogue);
