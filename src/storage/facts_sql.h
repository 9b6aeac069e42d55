// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

// The statements that FactsRepository runs, each once a load. ?1 is the store, ?2 and ?3 bound the kind's time (see
// timeBounds); every one of them is a search by key or index, so that a book's other years and stores cost nothing.

// One record kind as a fact table: month, then the labels, then the columns.
struct FactQuery {
    const RecordKind* kind = nullptr;
    QStringList labels;
    QStringList columns;
    QByteArray sql;
    bool sumsHours = false; // its one label is an hour: the days of a month are added up
};

// Every kind whose measures are sums of its records' columns, in the order of recordKinds().
const std::vector<FactQuery>& factQueries();

// The complaints accepted between ?2 and ?3, with the acceptance of the one that each repeats.
QByteArray complaintsStatement();
// The actions due from day ?2 to day ?3.
QByteArray actionsStatement();
// The issues and the actions of the plans of the years ?2 to ?3.
QByteArray planIssuesStatement();
QByteArray planActionsStatement();
// What forecasts are made from, summed by month: of the months ?2 to ?3.
const std::vector<FactQuery>& historyQueries();
// The targets of the years ?2 to ?3.
QByteArray targetsStatement();
// The events from day ?2 to day ?3.
QByteArray eventsStatement();
// What rivals offered from day ?2 to day ?3.
QByteArray competitorEventsStatement();
// The retention campaigns that begin from day ?2 to day ?3.
QByteArray campaignsStatement();
// Every month of store ?1 with its gross adds, churn and adjustment by area, for the years' net adds.
QByteArray netAddsStatement();
// When the store's first complaint was accepted, its first training was held, its first action was due: the kind and
// its month as the kind stores time; NULL where there is none.
QByteArray firstComplaintStatement();
QByteArray firstTrainingStatement();
QByteArray firstActionStatement();
