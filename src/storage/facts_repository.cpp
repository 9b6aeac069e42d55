// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/facts_repository.h"

#include "storage/book.h"
#include "storage/fact_reader.h"
#include "storage/facts_rows.h"
#include "storage/facts_sql.h"
#include "storage/month_finder.h"
#include "storage/record_sql.h"
#include "storage/settings_repository.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"
#include "storage/store_repository.h"
#include "storage/store_rows.h"
#include "storage/transaction.h"
#include "storage/vocabulary_repository.h"

namespace {

// One load: reads part after part into the facts, and stops at the first failure.
class Loader {
public:
    Loader(Book& book, Facts& facts)
        : m_book(book)
        , m_connection(book.sqlite())
        , m_facts(facts)
    {
    }

    Result<void> loadStore()
    {
        Result<SqliteStatement> statement = prepare(storeStatement());
        if (!statement)
            return Unexpected(statement.error());
        const Result<bool> row = statement->step();
        if (!row)
            return Unexpected(row.error());
        if (!*row)
            return storeUnknown();
        m_facts.store = readStore(*statement);
        return {};
    }

    Result<void> loadVocabularies()
    {
        Result<SqliteStatement> statement = prepare(vocabulariesStatement());
        if (!statement)
            return Unexpected(statement.error());
        return keep(readVocabularies(*statement, m_facts.store.id), m_facts.vocabularies);
    }

    Result<void> loadTables()
    {
        m_facts.tables.reserve(factQueries().size());
        for (const FactQuery& query : factQueries()) {
            Result<SqliteStatement> statement = prepare(query.sql, timeBounds(*query.kind, m_facts.months));
            if (!statement)
                return Unexpected(statement.error());
            Result<FactTable> table = readFactTable(*statement, query);
            if (!table)
                return Unexpected(table.error());
            m_facts.tables.push_back(std::move(*table));
        }
        return {};
    }

    Result<void> loadComplaints()
    {
        return loadRows(complaintsStatement(), boundsOf(u"complaints"), m_facts.complaints, ComplaintReader());
    }

    Result<void> loadActions()
    {
        return loadRows(actionsStatement(), boundsOf(u"events"), m_facts.actions, readAction);
    }

    Result<void> loadPlan()
    {
        const std::pair<qint64, qint64> years{m_facts.months.first.year(), m_facts.months.last.year()};
        if (Result<void> done = loadRows(planIssuesStatement(), years, m_facts.planIssues, readPlanIssue); !done)
            return done;
        return loadRows(planActionsStatement(), years, m_facts.planActions, readPlanAction);
    }

    Result<void> loadEarlier()
    {
        constexpr int kMonths = 12; // more would make a review of a long history slower
        const std::pair<qint64, qint64> bounds{
            (m_facts.months.first - kMonths).key(), (m_facts.months.first - 1).key()};
        for (const FactQuery& query : historyQueries()) {
            Result<SqliteStatement> statement = prepare(query.sql, bounds);
            if (!statement)
                return Unexpected(statement.error());
            Result<FactTable> table = readFactTable(*statement, query);
            if (!table)
                return Unexpected(table.error());
            m_facts.earlier.push_back(std::move(*table));
        }
        return {};
    }

    Result<void> loadTargets() { return loadRows(targetsStatement(), targetYears(), m_facts.targets, readTarget); }

    Result<void> loadEvents() { return loadRows(eventsStatement(), boundsOf(u"events"), m_facts.events, readEvent); }

    Result<void> loadCompetitorEvents()
    {
        return loadRows(
            competitorEventsStatement(), boundsOf(u"competitor_events"), m_facts.competitorEvents, readCompetitorEvent);
    }

    Result<void> loadCampaigns()
    {
        return loadRows(campaignsStatement(), boundsOf(u"events"), m_facts.campaigns, readCampaign);
    }

    Result<void> loadStates()
    {
        return keep(readMonthStates(m_connection, m_facts.store.id, m_facts.months), m_facts.states);
    }

    Result<void> loadBase() { return keep(SettingsRepository(m_book).subscriberBase(), m_facts.base); }

    // The years' net adds need every month of the subscribers; their months come with them.
    Result<void> loadYearsAndMonths()
    {
        Result<SqliteStatement> statement = prepare(netAddsStatement());
        if (!statement)
            return Unexpected(statement.error());
        Result<NetAdds> netAdds = readNetAdds(*statement);
        if (!netAdds)
            return Unexpected(netAdds.error());
        m_facts.netAddsByYear = std::move(netAdds->byYear);
        return keep(monthsWithRecords(m_connection, m_facts.store.id, netAdds->months), m_facts.monthsWithFigures);
    }

    Result<void> loadFirsts()
    {
        if (Result<void> done = loadFirst(u"complaints", firstComplaintStatement()); !done)
            return done;
        if (Result<void> done = loadFirst(u"training", firstTrainingStatement()); !done)
            return done;
        return loadFirst(u"actions", firstActionStatement());
    }

private:
    Result<SqliteStatement> prepare(const QByteArray& sql)
    {
        Result<SqliteStatement> statement = SqliteStatement::prepare(m_connection, sql);
        if (statement)
            statement->bind(1, QStringView(m_facts.store.id.text()));
        return statement;
    }

    Result<SqliteStatement> prepare(const QByteArray& sql, std::pair<qint64, qint64> bounds)
    {
        Result<SqliteStatement> statement = prepare(sql);
        if (statement) {
            statement->bind(2, bounds.first);
            statement->bind(3, bounds.second);
        }
        return statement;
    }

    // Those of the year after too: a plan may have been entered already.
    std::pair<qint64, qint64> targetYears() const
    {
        const auto years = boundsOf(u"targets");
        return {years.first, years.second + 1};
    }

    std::pair<qint64, qint64> boundsOf(QStringView kind) const
    {
        return timeBounds(*findRecordKind(kind), m_facts.months);
    }

    template <class T> static Result<void> keep(Result<T> read, T& target)
    {
        if (!read)
            return Unexpected(read.error());
        target = std::move(*read);
        return {};
    }

    template <class Row, class Read>
    Result<void> loadRows(const QByteArray& sql, std::pair<qint64, qint64> bounds, std::vector<Row>& rows, Read read)
    {
        Result<SqliteStatement> statement = prepare(sql, bounds);
        if (!statement)
            return Unexpected(statement.error());
        Result<bool> row = statement->step();
        for (; row && *row; row = statement->step())
            rows.push_back(read(*statement));
        if (!row)
            return Unexpected(row.error());
        return {};
    }

    Result<void> loadFirst(QStringView kind, const QByteArray& sql)
    {
        Result<SqliteStatement> statement = prepare(sql);
        if (!statement)
            return Unexpected(statement.error());
        const Result<bool> row = statement->step();
        if (!row)
            return Unexpected(row.error());
        if (*row && !statement->isNull(0)) {
            const qint64 time = statement->integer(0);
            const Month month =
                kind == u"complaints" ? Moment{time}.month() : Month::fromKey(static_cast<int>(time / 100));
            m_facts.firstOf.emplace_back(kind.toString(), month);
        }
        return {};
    }

    Result<void> storeUnknown()
    {
        const Result<std::vector<StoreProfile>> stores = StoreRepository(m_book).stores();
        if (!stores)
            return Unexpected(stores.error());
        QStringList ids;
        for (const StoreProfile& store : *stores)
            ids.append(store.id.text());
        return failure(ErrorCode::StoreUnknown, {m_facts.store.id.text(), ids.join(QStringLiteral(", "))});
    }

    Book& m_book;
    const SqliteConnection& m_connection;
    Facts& m_facts;
};

}

FactsRepository::FactsRepository(Book& book)
    : m_book(book)
{
}

Result<Facts> FactsRepository::load(const StoreId& store, Period months, Moment asOf) const
{
    const Result<ReadTransaction> view = ReadTransaction::begin(m_book);
    if (!view)
        return Unexpected(view.error());
    Facts facts;
    facts.store.id = store;
    facts.months = months;
    facts.asOf = asOf;
    Loader loader(m_book, facts);
    using Step = Result<void> (Loader::*)();
    for (const Step step : {&Loader::loadStore, &Loader::loadVocabularies, &Loader::loadBase, &Loader::loadTables,
             &Loader::loadComplaints, &Loader::loadActions, &Loader::loadTargets, &Loader::loadEvents,
             &Loader::loadCompetitorEvents, &Loader::loadCampaigns, &Loader::loadStates, &Loader::loadYearsAndMonths,
             &Loader::loadFirsts, &Loader::loadPlan, &Loader::loadEarlier}) {
        if (const Result<void> done = (loader.*step)(); !done)
            return Unexpected(done.error());
    }
    return facts;
}
