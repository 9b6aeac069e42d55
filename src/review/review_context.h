// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi_calculator.h"
#include "domain/wording.h"
#include "review/figure_format.h"
#include "review/period_words.h"
#include "review/phrases.h"
#include "review/review.h"

#include <QHash>

#include <vector>

// A KPI and what came of it. Both outlive the building of the review.
struct KpiView {
    const KpiDefinition& definition;
    const KpiResult& result;
    QString unit; // refined, as FigureFormat takes it

    bool hasValue() const { return result.value.has_value(); }
    bool hasTarget() const { return result.target.has_value(); }
    bool hasPrevious() const { return result.change.has_value(); }
    // Whether a rise is unwelcome.
    bool lessIsBetter() const { return definition.better == Direction::LessIsBetter; }
    // Money, people, pieces: what adds up over months.
    bool isAmount() const { return !definition.isRatio(); }
};

// What every chapter is built from: the facts of one store's year, their arithmetic, and how figures and periods read
// in the review's language.
class ReviewContext final {
public:
    ReviewContext(const Facts& storeFacts, const Catalogue& catalogue, int reviewedYear, Month lastMonth,
        const Words& words, std::vector<Wording> wordingsInForce = {});
    ReviewContext(const ReviewContext&) = delete;
    ReviewContext& operator=(const ReviewContext&) = delete;

    const Facts& facts;
    const Phrases phrases;
    const FigureFormat format;
    const PeriodWords periods;
    const KpiCalculator calculator;
    const int year;
    const Month through;
    const std::vector<Month> months;     // January to `through`
    const std::vector<Wording> wordings; // of the manager's, for what a chapter counts and for the problems added

    // An unknown id gives a KPI without a name or a value.
    KpiView kpi(QStringView id) const;
    const std::vector<KpiResult>& results() const { return m_results; }
    const QString& name(const KpiView& kpi) const { return kpi.definition.name(phrases.language()); }
    // A name inside a sentence: "net adds", "ARPU".
    QString inside(QString name) const;
    QString nameInside(const KpiView& kpi) const { return inside(name(kpi)); }
    // The KPI's formula with the book's subscriber base.
    const QString& formula(const KpiView& kpi) const;
    // "March 2025", of this year or the one before.
    const QString& monthName(Month month) const;
    // A vocabulary's name for a code; what is not split is named too.
    QString codeName(const QString& vocabulary, const QString& code) const;
    // Sentences one behind the other, as the language sets them.
    QString joined(const QStringList& sentences) const;
    bool isWholeYear() const { return through.month() == 12; }

private:
    std::vector<KpiResult> m_results;
    QHash<QString, size_t> m_places;
    QStringList m_monthNames; // of the year before, then of this
};
