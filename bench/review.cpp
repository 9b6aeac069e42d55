// SPDX-License-Identifier: GPL-3.0-or-later
// bench_review BOOK STORE YEAR BIGGER [--benchmark_...]: from an open book to the finished Review of a store's year,
// beside the SQLite C API just reading the same rows: every record of the store in that year and the year before, and
// what of earlier months the forecast and the records of net adds need; and beside the same review out of a bigger
// book.
#include "arguments.h"

#include "core/clock.h"
#include "core/words.h"
#include "domain/record_kind.h"
#include "services/review_service.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <vector>

namespace {

void buildReviews(benchmark::State& state, const QString& path, const ReviewRequest& request)
{
    const Result<std::unique_ptr<Book>> book = Book::open(path);
    if (!book)
        benchFailed(book.error());
    const SystemClock clock;
    const Words words(Language::Chinese);
    const ReviewService service(**book, clock);
    for ([[maybe_unused]] auto step : state) {
        const Result<Review> review = service.review(request, words);
        if (!review)
            benchFailed(review.error());
        benchmark::DoNotOptimize(review->chapters.data());
    }
}

// The rows of one kind: a SELECT with its two bounds in the column's own unit; a kind without a time is read whole.
struct RowQuery {
    QByteArray sql;
    qint64 first = 0;
    qint64 last = 0;
    bool isBounded = false;
};

// The first year whose rows the review reads: of the kinds that are forecast one more, of subscribers all.
int firstYear(const RecordKind& kind, int year)
{
    if (kind.name == u"subscribers")
        return 1;
    return kind.name == u"revenue" || kind.name == u"costs" ? year - 2 : year - 1;
}

RowQuery rowQuery(const RecordKind& kind, int year)
{
    QStringList names;
    RowQuery query;
    QString condition = QStringLiteral("store = ?1");
    for (const Column& column : kind.columns) {
        names << column.name;
        if (query.isBounded)
            continue;
        query.isBounded = true;
        switch (column.type) {
        case ColumnType::Month:
            query.first = firstYear(kind, year) * 100 + 1;
            query.last = year * 100 + 12;
            break;
        case ColumnType::Day:
            query.first = dayKey(QDate(year - 1, 1, 1));
            query.last = dayKey(QDate(year, 12, 31));
            break;
        case ColumnType::Moment:
            query.first = Moment::at(QDate(year - 1, 1, 1), 0, 0).minutes;
            query.last = Moment::at(QDate(year, 12, 31), 23, 59).minutes;
            break;
        case ColumnType::Year:
            query.first = year - 1;
            query.last = year;
            break;
        default:
            query.isBounded = false;
        }
        if (query.isBounded && kind.rhythm != Rhythm::Master)
            condition += QStringLiteral(" AND %1 BETWEEN ?2 AND ?3").arg(column.name);
        else
            query.isBounded = false;
    }
    query.sql = QStringLiteral("SELECT %1 FROM %2 WHERE %3")
                    .arg(names.join(QStringLiteral(", ")), kind.name, condition)
                    .toUtf8();
    return query;
}

// Reads each value of each row as its own type; gives the number of rows.
qint64 readRows(sqlite3* database, const RowQuery& query, const QByteArray& store)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, query.sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        benchFailed({ErrorCode::QueryFailed, {}, QString::fromUtf8(sqlite3_errmsg(database))});
    sqlite3_bind_text(statement, 1, store.constData(), -1, SQLITE_STATIC);
    if (query.isBounded) {
        sqlite3_bind_int64(statement, 2, query.first);
        sqlite3_bind_int64(statement, 3, query.last);
    }
    qint64 rows = 0;
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        for (int column = 0; column < columns; ++column) {
            switch (sqlite3_column_type(statement, column)) {
            case SQLITE_INTEGER:
                benchmark::DoNotOptimize(sqlite3_column_int64(statement, column));
                break;
            case SQLITE_FLOAT:
                benchmark::DoNotOptimize(sqlite3_column_double(statement, column));
                break;
            default:
                benchmark::DoNotOptimize(sqlite3_column_text(statement, column));
            }
        }
    }
    sqlite3_finalize(statement);
    return rows;
}

void readSameRows(benchmark::State& state, const BenchArguments& arguments)
{
    sqlite3* database = nullptr;
    const QByteArray path = arguments.book.toUtf8();
    if (sqlite3_open_v2(path.constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        benchFailed({ErrorCode::BookMissing, {arguments.book}, {}});
    std::vector<RowQuery> queries;
    for (const RecordKind& kind : recordKinds())
        queries.push_back(rowQuery(kind, arguments.year));
    const QByteArray store = arguments.store.text().toUtf8();
    qint64 rows = 0;
    for ([[maybe_unused]] auto step : state) {
        rows = 0;
        for (const RowQuery& query : queries)
            rows += readRows(database, query, store);
    }
    state.counters["rows"] = static_cast<double>(rows);
    sqlite3_close(database);
}

}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const BenchArguments arguments = benchArguments(argc, argv);
    if (argc < 5)
        return 2;
    const QString bigger = QString::fromLocal8Bit(argv[4]);
    const ReviewRequest request{arguments.store, arguments.year, {}, {}, {}};
    benchmark::RegisterBenchmark("read_rows", readSameRows, arguments)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("review", buildReviews, arguments.book, request)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("review_of_bigger", buildReviews, bigger, request)->Unit(benchmark::kMillisecond);
    argc -= 4;
    argv += 4;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
