// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/moment.h"
#include "core/month.h"
#include "domain/subscriber_base.h"
#include "domain/vocabulary.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

inline constexpr int kMaxLabels = 5;

// The figures of one record kind by month: what the arithmetic works on. A row is one record, or a sum of records that
// share month and labels (queue_hours: a row for each month and hour). Counts and fen are whole numbers below 2^53, so
// sums of them as double are exact. Money is in fen.
class FactTable {
public:
    FactTable() = default;
    FactTable(QString kind, QStringList labels, QStringList columns);

    const QString& kind() const { return m_kind; }
    const QStringList& labels() const { return m_labels; }   // "business_line", "channel", ...; at most kMaxLabels
    const QStringList& columns() const { return m_columns; } // "amount", ...
    int labelIndex(QStringView label) const;                 // -1 where there is none
    int columnIndex(QStringView column) const;               // -1 where there is none

    // The number that stands for a label's code in rows; given out on first use.
    quint16 codeNumber(int label, const QString& code);
    const QStringList& codes(int label) const { return m_codes[static_cast<size_t>(label)]; }

    // figures: one for each column, NaN where the record leaves it empty.
    void append(Month month, const std::array<quint16, kMaxLabels>& labels, const double* figures);

    size_t rowCount() const { return m_months.size(); }
    Month month(size_t row) const { return m_months[row]; }
    quint16 label(size_t row, int label) const { return m_rowLabels[row][static_cast<size_t>(label)]; }
    double figure(size_t row, int column) const
    {
        return m_figures[row * static_cast<size_t>(m_columns.size()) + static_cast<size_t>(column)];
    }

private:
    QString m_kind;
    QStringList m_labels;
    QStringList m_columns;
    std::vector<QStringList> m_codes;
    std::vector<Month> m_months;
    std::vector<std::array<quint16, kMaxLabels>> m_rowLabels;
    std::vector<double> m_figures;
};

// One complaint, as the measures of kind `complaints` are made from it.
struct Complaint {
    QString id;
    Moment acceptedAt;
    std::optional<Moment> respondedAt;
    std::optional<Moment> closedAt;
    std::optional<Moment> calledBackAt;
    bool isUrgent = false;
    QString category;
    QString channel;          // empty: not given
    QString responsible;      // "store", "network", "other"; empty: not given
    std::optional<int> score; // 1 to 10
    std::optional<bool> firstContact;
    std::optional<Moment> repeatOfAcceptedAt; // when the complaint that this one repeats was accepted
};

enum class MonthState { Open, Submitted, Closed };

struct TargetRow {
    int year = 0;
    KpiId kpi;
    std::optional<double> target; // in the KPI's own unit: yuan, per cent, ...
    std::optional<double> stretch;
};

struct StoreEvent {
    QDate day;
    QString title;
    QString kind; // promotion, tariff, works, holiday, other
    QString detail;
};

// What a rival offered, and how the store answered.
struct CompetitorEvent {
    QDate day;
    QString operatorCode;
    QString title;
    QString kind; // price, promotion, service, network; empty: not given
    QString detail;
    QString response;
};

// A campaign to keep subscribers: those who left before it and after, of the audience.
struct Campaign {
    QString title;
    QDate startsOn;
    std::optional<QDate> endsOn;
    std::optional<double> audience, touched, deals;
    std::optional<double> cost; // yuan
    std::optional<double> churnedBefore, churnedAfter;
};

struct ActionRow {
    QString id;
    QDate dueOn;
    QString state; // planned, running, done, dropped
    std::optional<QDate> doneOn;
};

// A problem of a year's plan, and what is done about it: as entered, by the plan's year.
struct PlanIssue {
    int year = 0;
    QString issue;
    KpiId kpi;
    int severity = 0; // 1 to 3; 0: not given
    QString cause;
    QString state; // open, watched, closed; empty: not given
};

struct PlanAction {
    int year = 0;
    QString action;
    QString issue;
    QString owner;
    std::optional<QDate> dueOn;
    KpiId kpi;
    QString expected;
    QString state; // planned, running, done, dropped; empty: not given
    std::optional<QDate> doneOn;
    QString result;
};

struct StoreProfile {
    StoreId id;
    QString name;
    QString carrier; // a code of vocabulary operator
    QString region;
    QString area;
    std::optional<double> floorAreaM2;
    std::optional<int> counters;
    std::optional<QDate> openedOn;
};

// A figure of each year that the book has, for "the best since 2021".
struct YearFigure {
    int year = 0;
    double value = 0;
    int months = 0; // that have it
};

// Everything the book knows of one store over some months: read in one transaction, then pure values. The tables have
// the columns and labels of measure_columns.h. There is none for complaints, actions and stores: their measures are
// made from the members below (complaint_measures.h, action_measures.h, the floor area).
struct Facts {
    StoreProfile store;
    Period months; // what was asked for; every table lies inside it
    Vocabularies vocabularies;
    SubscriberBase base = SubscriberBase::Average;
    Moment asOf; // open complaints and due dates are judged at this moment
    std::vector<FactTable> tables;
    std::vector<Complaint> complaints;
    std::vector<ActionRow> actions; // of every plan year: one is due when it is due
    std::vector<TargetRow> targets;
    std::vector<StoreEvent> events;
    std::vector<CompetitorEvent> competitorEvents;    // by day
    std::vector<Campaign> campaigns;                  // those that begin in `months`, by their first day
    std::vector<std::pair<Month, MonthState>> states; // months that are not open
    std::vector<YearFigure> netAddsByYear;            // every year of the book, not only `months`
    std::vector<std::pair<QString, Month>>
        firstOf;                          // kinds of events (complaints, training): their first month in the book
    std::vector<PlanIssue> planIssues;    // of the plans of the years of `months`, the gravest first
    std::vector<PlanAction> planActions;  // of the same plans, by their due day
    std::vector<FactTable> earlier;       // what forecasts are made from, of the year before `months`
    std::vector<Month> monthsWithFigures; // any month of the book with a record of any monthly kind, ascending

    const FactTable* table(QStringView kind) const; // nullptr where there is none
    FactTable* table(QStringView kind);
    MonthState state(Month month) const;
};
