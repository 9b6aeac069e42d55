// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/theme.h"

class SheetModel;

// How wide a sheet's columns must be for their widest figure, last year's included, so that columns do not move when
// those are typed over.
struct ColumnWidths {
    int month = 0; // of each month
    int year = 0;
};
ColumnWidths neededColumns(const SheetModel& model, const Theme& theme, bool isNarrow);
