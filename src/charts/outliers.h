// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

// The value at which variances are cut, so that one outlier doesn't flatten all others: the largest absolute value that
// is no outlier, and a quarter more where something is cut. An outlier is larger than five times the upper quartile of
// the other absolute values; with fewer than four values nothing is. 0 for no values or zeros only.
double variancesLimit(std::vector<double> values);
