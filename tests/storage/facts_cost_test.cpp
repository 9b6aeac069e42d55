// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a store's two years costs the same however many years and stores the book holds.
#include "storage/books.h"
#include "storage/facts_repository.h"
#include "storage/facts_sql.h"
#include "storage/month_finder.h"
#include "storage/sqlite_statement.h"
#include "storage/store_rows.h"
#include "storage/vocabulary_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sqlite3.h>

namespace {

std::string planOf(const Book& book, const QByteArray& sql)
{
    auto statement = SqliteStatement::prepare(book.sqlite(), "EXPLAIN QUERY PLAN " + sql);
    EXPECT_TRUE(statement) << whyOf(statement);
    std::string plan;
    while (statement->step().value_or(false))
        plan += statement->text(3).toStdString() + "\n";
    return plan;
}

TEST(FactsCost, EveryStatementSearchesByKeyOrIndex)
{
    const auto book = newBook();
    std::vector<QByteArray> statements{storeStatement(), monthStatesStatement(), vocabulariesStatement(),
        complaintsStatement(), actionsStatement(), targetsStatement(), eventsStatement(), netAddsStatement(),
        firstComplaintStatement(), firstTrainingStatement(), firstActionStatement(), competitorEventsStatement(),
        campaignsStatement(), planIssuesStatement(), planActionsStatement()};
    for (const FactQuery& query : historyQueries())
        statements.push_back(query.sql);
    for (const FactQuery& query : factQueries())
        statements.push_back(query.sql);
    for (const RecordKind& kind : recordKinds()) {
        if (kind.rhythm == Rhythm::Monthly)
            statements.push_back(nextMonthStatement(kind.name));
    }
    EXPECT_GT(statements.size(), 35u);
    for (const QByteArray& sql : statements) {
        const std::string plan = planOf(*book, sql);
        EXPECT_THAT(plan, testing::HasSubstr("SEARCH")) << sql.constData();
        EXPECT_THAT(plan, testing::Not(testing::HasSubstr("SCAN"))) << sql.constData() << "\n" << plan;
    }
}

// The steps of SQLite's virtual machine during a load: what it visits, counted, not timed.
class StepCounter {
public:
    explicit StepCounter(const Book& book)
        : m_handle(book.sqlite().handle())
    {
        sqlite3_progress_handler(m_handle, 1, &StepCounter::count, &m_steps);
    }
    ~StepCounter() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    StepCounter(const StepCounter&) = delete;
    StepCounter& operator=(const StepCounter&) = delete;
    qint64 steps() const { return m_steps; }

private:
    static int count(void* steps)
    {
        ++*static_cast<qint64*>(steps);
        return 0;
    }
    sqlite3* m_handle;
    qint64 m_steps = 0;
};

qint64 stepsOfLoad(Book& book)
{
    const StepCounter counter(book);
    const auto facts =
        FactsRepository(book).load(StoreId(QStringLiteral("S1")), {Month(2024, 1), Month(2025, 12)}, kNoon);
    EXPECT_TRUE(facts) << whyOf(facts);
    return counter.steps();
}

// As many records as a real store has; without the log, which no load reads.
void dropTriggers(const Book& book)
{
    for (;;) {
        const std::string name = ask(book, "SELECT name FROM sqlite_schema WHERE type = 'trigger' LIMIT 1");
        if (name.empty())
            return;
        ASSERT_TRUE(book.sqlite().run(("DROP TRIGGER " + name).c_str()));
    }
}

// Records of each month of some years of a store, by SQL: revenue by line and channel, ten monthly kinds by code or
// without, the ticket queue by day and hour, complaints, trainings, actions.
void fill(const Book& book, const QByteArray& store, int firstYear, int lastYear)
{
    const QByteArray months = "WITH RECURSIVE y(year) AS (SELECT " + QByteArray::number(firstYear)
        + " UNION ALL SELECT year + 1 FROM y WHERE year < " + QByteArray::number(lastYear)
        + "), m(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM m WHERE n < 12), "
          "months(month) AS (SELECT year * 100 + n FROM y, m), "
          "days(day) AS (SELECT month * 100 + 1 FROM months UNION ALL SELECT day + 1 FROM days WHERE day % 100 < 28), "
          "hours(hour) AS (SELECT 9 UNION ALL SELECT hour + 1 FROM hours WHERE hour < 19) ";
    const QByteArray s = "'" + store + "'";
    const QByteArray statements[] = {
        "INSERT OR IGNORE INTO stores (store, name) VALUES (" + s + ", 'x')",
        "INSERT OR IGNORE INTO vocabulary_business_line (store, code, chinese, english, position) VALUES (" + s
            + ", 'mobile', 'x', 'x', 1)",
        "INSERT OR IGNORE INTO vocabulary_channel (store, code, chinese, english, position) SELECT " + s
            + ", column1, 'x', 'x', 1 FROM (VALUES ('counter'), ('online'), ('hotline'), ('partner'))",
        "INSERT OR IGNORE INTO vocabulary_area (store, code, chinese, english, position) SELECT " + s
            + ", column1, 'x', 'x', 1 FROM (VALUES ('urban'), ('town'))",
        months + "INSERT INTO revenue (store, month, business_line, channel, segment, plan_tier, amount) SELECT " + s
            + ", month, 'mobile', code, hour, '', hour FROM months, hours, vocabulary_channel v WHERE v.store = " + s,
        months + "INSERT INTO subscribers (store, month, area, gross_adds, churned, adjustment) SELECT " + s
            + ", month, code, 3, 2, 0 FROM months, vocabulary_area v WHERE v.store = " + s,
        months + "INSERT INTO channels (store, month, channel, visits) SELECT " + s
            + ", month, code, 7 FROM months, vocabulary_channel v WHERE v.store = " + s,
        months + "INSERT INTO staffing (store, month, headcount) SELECT " + s + ", month, 20 FROM months",
        months + "INSERT INTO cohorts (store, month, base_subscribers) SELECT " + s + ", month, 20 FROM months",
        months + "INSERT INTO households (store, month, households) SELECT " + s + ", month, 20 FROM months",
        months + "INSERT INTO joint_cases (store, month, cases) SELECT " + s + ", month, 20 FROM months",
        months + "INSERT INTO queue_hours (store, day, hour, arrivals) SELECT " + s + ", day, hour, 5 FROM days, hours",
        months + "INSERT INTO training (store, day, topic, attendees, hours) SELECT " + s
            + ", month * 100 + 5, 'x', 9, 1.5 FROM months",
        months + "INSERT INTO complaints (store, complaint, accepted_at, level) SELECT " + s
            + ", month || '-' || hour, ((month / 100 - 1970) * 365 + month % 100 * 28) * 1440, 'normal' "
              "FROM months, hours",
        months + "INSERT INTO actions (store, year, action, due_on) SELECT " + s
            + ", month / 100, month, month * 100 + 20 FROM months",
    };
    for (const QByteArray& sql : statements) {
        const Result<void> done = book.sqlite().run(sql);
        ASSERT_TRUE(done) << sql.constData() << whyOf(done);
    }
}

TEST(FactsCost, DoesNotGrowWithTenYearsAndAHundredStores)
{
    const auto book = newBook();
    dropTriggers(*book);
    fill(*book, "S1", 2024, 2025);
    const qint64 small = stepsOfLoad(*book);
    ASSERT_GT(small, 100'000);
    ASSERT_TRUE(book->sqlite().run("BEGIN"));
    fill(*book, "S1", 2016, 2023);
    for (int number = 2; number <= 100; ++number)
        fill(*book, "S" + QByteArray::number(number), 2024, 2024);
    ASSERT_TRUE(book->sqlite().run("COMMIT"));
    const qint64 large = stepsOfLoad(*book);
    EXPECT_LT(static_cast<double>(large), 1.10 * static_cast<double>(small)) << small << " steps before, now " << large;
    RecordProperty("steps", std::to_string(small) + " -> " + std::to_string(large));
}

}
