// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/review_context.h"

#include <QString>
#include <QStringList>

#include <initializer_list>

// How a KPI's figures are told: clauses that stand alone in either language, in the order value, completion, change.
// Verbs follow the KPI's direction: a rate that should fall and falls "improves"; a plan that is missed is never met by
// a word. A clause is empty where there is nothing to tell.
class FindingWords final {
public:
    explicit FindingWords(const ReviewContext& context);

    // "Net adds came to 1,288"; with the months where they are not all of the period.
    QString value(const KpiView& kpi) const;
    // "112 short of plan (92.0%)", "within the target of 38.0 hours".
    QString plan(const KpiView& kpi) const;
    // "down 11.5% on the year before", "level with the year before".
    QString change(const KpiView& kpi) const;
    // value + plan + change as one sentence; empty where the KPI has no value.
    QString sentence(const KpiView& kpi) const;
    // The same as a message: without a full stop.
    QString message(const KpiView& kpi) const;

    // Clauses as one, and with a full stop. Empty ones are left out.
    QString clauses(const QStringList& all) const;
    QString fullStop(const QString& text) const;
    // "a; b"
    QString halves(const QString& first, const QString& second) const;

    // A finding's sentence on a KPI, judged by its verdict and, without one, by its change.
    Sentence finding(const QString& id, const KpiView& kpi) const;

private:
    QString amountPlan(const KpiView& kpi) const;
    QString lessPlan(const KpiView& kpi) const;
    QString sharePlan(const KpiView& kpi) const;
    QString shareChange(const KpiView& kpi) const;
    QString amountChange(const KpiView& kpi) const;

    const ReviewContext& m_context;
    const Phrases& m_phrases;
    const FigureFormat& m_format;
};

// What a KPI's figures say of the store.
Judgement judgementOf(const KpiResult& result);
// A sentence; empty text is for the caller to leave out.
Sentence sentenceOf(const QString& id, const QString& text, std::initializer_list<KpiView> quotes, Judgement judgement);
// Adds it where it has a text.
void addSentence(std::vector<Sentence>& sentences, Sentence sentence);
