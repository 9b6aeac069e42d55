// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/facts_sql.h"

#include "domain/measure_columns.h"
#include "storage/record_sql.h"

#include <algorithm>

namespace {

// These come as rows of their own (Facts::complaints, actions, store); the arithmetic makes their measures.
bool hasOwnRows(const RecordKind& kind)
{
    return kind.name == u"complaints" || kind.name == u"actions" || kind.rhythm == Rhythm::Master;
}

// A measure that is no column of the record.
QString expressionOf(const QString& column)
{
    if (column == u"sessions")
        return QStringLiteral("1");
    return column == u"attendee_hours" ? QStringLiteral("attendees * hours") : column;
}

FactQuery makeQuery(const RecordKind& kind)
{
    FactQuery query{&kind, measureLabels(kind.name), measureColumns(kind.name), {}, false};
    const Column& time = kind.columns[static_cast<size_t>(timeColumn(kind))];
    const bool isDay = time.type == ColumnType::Day;
    QStringList selected{isDay ? time.name + QStringLiteral(" / 100") : time.name};
    selected += query.labels;
    for (const QString& column : query.columns)
        selected.append(expressionOf(column));
    query.sql = QStringLiteral("SELECT %1 FROM %2 WHERE store = ?1 AND %3 BETWEEN ?2 AND ?3")
                    .arg(selected.join(QStringLiteral(", ")), kind.name, time.name)
                    .toUtf8();
    query.sumsHours = query.labels.size() == 1
        && kind.columns[static_cast<size_t>(kind.indexOf(query.labels.front()))].type == ColumnType::Hour;
    return query;
}

std::vector<FactQuery> makeQueries()
{
    std::vector<FactQuery> queries;
    for (const RecordKind& kind : recordKinds()) {
        if (!hasOwnRows(kind) && !measureColumns(kind.name).isEmpty())
            queries.push_back(makeQuery(kind));
    }
    return queries;
}

}

const std::vector<FactQuery>& factQueries()
{
    static const std::vector<FactQuery> queries = makeQueries();
    return queries;
}

const std::vector<FactQuery>& historyQueries()
{
    static const std::vector<FactQuery> queries{
        {findRecordKind(u"revenue"), {QStringLiteral("business_line")}, {QStringLiteral("amount")},
            "SELECT month, business_line, sum(amount) FROM revenue "
            "WHERE store = ?1 AND month BETWEEN ?2 AND ?3 GROUP BY month, business_line",
            false},
        {findRecordKind(u"subscribers"), {},
            {QStringLiteral("opening"), QStringLiteral("gross_adds"), QStringLiteral("churned"),
                QStringLiteral("adjustment"), QStringLiteral("closing")},
            "SELECT month, sum(opening), sum(gross_adds), sum(churned), sum(adjustment), sum(closing) "
            "FROM subscribers WHERE store = ?1 AND month BETWEEN ?2 AND ?3 GROUP BY month",
            false},
        {findRecordKind(u"costs"), {}, {QStringLiteral("amount")},
            "SELECT month, sum(amount) FROM costs WHERE store = ?1 AND month BETWEEN ?2 AND ?3 GROUP BY month", false},
    };
    return queries;
}

QByteArray planIssuesStatement()
{
    return "SELECT year, issue, kpi, severity, cause, state FROM issues "
           "WHERE store = ?1 AND year BETWEEN ?2 AND ?3 ORDER BY year, severity DESC, issue";
}

QByteArray planActionsStatement()
{
    return "SELECT year, action, issue, owner, due_on, kpi, expected, state, done_on, result FROM actions "
           "WHERE store = ?1 AND year BETWEEN ?2 AND ?3 ORDER BY year, due_on, action";
}

QByteArray complaintsStatement()
{
    return "SELECT c.complaint, c.accepted_at, c.responded_at, c.closed_at, c.called_back_at, c.level, c.category, "
           "c.channel, c.responsible, c.score, c.first_contact, before.accepted_at "
           "FROM complaints c "
           "LEFT JOIN complaints before ON before.store = c.store AND before.complaint = c.repeat_of "
           "WHERE c.store = ?1 AND c.accepted_at BETWEEN ?2 AND ?3 ORDER BY c.accepted_at, c.complaint";
}

QByteArray actionsStatement()
{
    return "SELECT action, due_on, state, done_on FROM actions "
           "WHERE store = ?1 AND due_on BETWEEN ?2 AND ?3 ORDER BY due_on, year, action";
}

QByteArray targetsStatement()
{
    return "SELECT year, kpi, target, stretch FROM targets "
           "WHERE store = ?1 AND year BETWEEN ?2 AND ?3 ORDER BY year, kpi";
}

QByteArray eventsStatement()
{
    return "SELECT day, title, kind, detail FROM events WHERE store = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day, title";
}

QByteArray competitorEventsStatement()
{
    return "SELECT day, operator, title, kind, detail, response FROM competitor_events "
           "WHERE store = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day, operator, title";
}

QByteArray campaignsStatement()
{
    return "SELECT campaign, starts_on, ends_on, audience, touched, deals, cost, churned_before, churned_after "
           "FROM campaigns WHERE store = ?1 AND starts_on BETWEEN ?2 AND ?3 ORDER BY starts_on, campaign";
}

QByteArray netAddsStatement()
{
    return "SELECT month, gross_adds, churned, adjustment FROM subscribers WHERE store = ?1 ORDER BY month";
}

QByteArray firstComplaintStatement()
{
    return "SELECT min(accepted_at) FROM complaints WHERE store = ?1";
}

QByteArray firstTrainingStatement()
{
    return "SELECT min(day) FROM training WHERE store = ?1";
}

QByteArray firstActionStatement()
{
    return "SELECT min(due_on) FROM actions WHERE store = ?1";
}
