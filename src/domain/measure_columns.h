// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

// What a KPI may be made from: the columns and labels of each kind's fact table. Columns are the kind's numbers; labels
// are what tells its records of a month apart (vocabulary and choice columns of the key, and the hour). Kinds that lie
// in months by a rule of their own have derived columns: complaints (complaint_measures.h), actions
// (action_measures.h), stores (the floor area, the same in each month) and training (attendee_hours, sessions).

// The measurable columns of a kind; empty for a kind that has none or does not exist.
QStringList measureColumns(QStringView kind);
// The labels of a kind; empty likewise.
QStringList measureLabels(QStringView kind);
// Whether a fact table holds the column in fen; a KPI's parts are in yuan.
bool isMoneyMeasure(QStringView kind, QStringView column);
// The vocabulary whose codes a label carries ("cost_item" for item of costs); empty where it is not one.
QString vocabularyOfLabel(QStringView kind, QStringView label);
// The codes that a label has by its column: the whole list of touchpoint and level, `all` of arpu's plan_tier beside
// the vocabulary's; empty for others.
QStringList choicesOfLabel(QStringView kind, QStringView label);
// Whether none of them in a month is zero, not missing: complaints, training, actions.
bool isEventKind(QStringView kind);
