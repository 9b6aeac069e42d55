// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/month.h"
#include "review/phrases.h"

#include <QDate>
#include <QString>

#include <vector>

// Months, days and periods in one language.
class PeriodWords final {
public:
    explicit PeriodWords(const Phrases& phrases);

    QString month(Month month) const;       // "March", "3 月"
    QString monthOfYear(Month month) const; // "March 2025", "2025 年 3 月"
    QString year(int year) const;           // "2025", "2025 年"
    QString day(QDate day) const;           // "10 February", "2 月 10 日"
    QString date(QDate day) const;          // "2025-12-03"

    // Months of one year, ascending, runs drawn together: "January to May and July", "1–5、7 月". Empty for none.
    QString months(const std::vector<Month>& months) const;
    // The same, short: "Jan–May, Jul".
    QString shortMonths(const std::vector<Month>& months) const;
    // The period a figure is over, in a sentence: "2025" for a whole year, else its months.
    QString period(const std::vector<Month>& months) const;
    // The same with its year: "January to November 2025", "2025 年 1–11 月".
    QString periodOfYear(const std::vector<Month>& months) const;
    // The same, short, for a title: "2025", "Jan–Nov 2025", "2025 年 1–11 月".
    QString shortPeriodOfYear(const std::vector<Month>& months) const;

    // "a, b and c"; "a、b、c".
    QString list(const QStringList& items) const;

private:
    QString ranges(const std::vector<Month>& months, bool isShort) const;

    const Phrases& m_phrases;
};

// The months of a period.
std::vector<Month> monthsOf(Period period);
