// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/month.h"

#include <QString>

#include <optional>

// What the words in a table's titles and heads mean.

// A header without its unit: "业务收入（万元）" is "业务收入" in units of ten to the 4.
struct HeadText {
    QString name;
    int places = 0;
    bool hasUnit = false;
};
HeadText headText(const QString& header);

// A header that is nothing but a month, in every spelling (202503, 2025/3, 2025年3月, 2025-03); "3月" only with a year.
std::optional<Month> monthInHead(const QString& header, std::optional<int> year);
// The one month that a title names ("城东营业厅2025年3月业务量"); none where it names two.
std::optional<Month> monthInTitle(const QString& title);
// The one year that a title names ("2025年各月收入").
std::optional<int> yearInTitle(const QString& title);
// The unit of money that a title tells ("单位：万元"), as a power of ten; 0 where it tells none.
int unitInTitle(const QString& title);
// A column beside the records' own: numbers of rows, totals, changes on the year before.
bool isBesides(const QString& header);
