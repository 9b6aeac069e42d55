// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/chart_spec.h"

#include <QString>

#include <optional>
#include <vector>

// A figure of the review as a cell of a workbook: a number and the format that prints it as the review does.
struct SheetFigure {
    double value = 0;     // of per cent the hundredth
    QString format;       // "#,##0.0", "+0.0%;-0.0%;0.0%"
    double tolerance = 0; // half of the last printed digit: how far the printed figure may lie from the exact one
};

// What a printed figure says ("1,691", "−7.4%", "+0.12 个百分点"), with the digits of its note's exact figure where the
// note tells of the same figure; nothing where the text is no figure ("–", "n/a", a word).
std::optional<SheetFigure> sheetFigure(const QString& printed, const QString& exact = {});
// A number format: grouped, `decimals` digits after the point.
QString numberFormat(int decimals, bool isShare = false, bool isSigned = false, const QString& suffix = {});
// The format of a chart's marks, by how they are printed.
QString marksFormat(const std::vector<Mark>& marks);
