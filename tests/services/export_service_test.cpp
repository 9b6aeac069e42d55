// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export_service.h"

#include "sample_copy.h"
#include "services/shelf.h"
#include "storage/record_repository.h"

#include <QDir>

namespace {

// Every record of a book, a text each, in the order of kinds and keys.
std::vector<Record> allRecords(Book& book)
{
    std::vector<Record> all;
    for (const RecordKind& kind : recordKinds()) {
        const auto read = RecordRepository(book).forEach(kind, {}, [&all](const Record& record) {
            all.push_back(record);
            return Result<void>();
        });
        EXPECT_TRUE(read) << kind.name.toStdString();
    }
    return all;
}

QStringList pathsOf(const std::vector<ExportedFile>& files)
{
    QStringList paths;
    for (const ExportedFile& file : files)
        paths << file.path;
    return paths;
}

TEST(ExportService, ExportThenImportGivesAnEqualBook)
{
    Shelf shelf;
    const auto sample = sampleCopy(shelf.path("sample.storeyear"));
    ASSERT_TRUE(sample);
    const auto files = exportRecords(*sample, shelf.path("out"), {});
    ASSERT_TRUE(files);
    EXPECT_EQ(files->size(), recordKinds().size());

    shelf.book = std::move(*Book::create(shelf.path("second.storeyear")));
    for (const ImportedFile& file : shelf.import(pathsOf(*files))) {
        EXPECT_TRUE(file.isStored) << file.kind.toStdString();
        EXPECT_EQ(file.refused, 0) << file.kind.toStdString();
    }
    const std::vector<Record> before = allRecords(*sample);
    EXPECT_GT(before.size(), 47'000U);
    EXPECT_EQ(allRecords(*shelf.book), before);

    // And once more: the files are equal to the byte.
    const auto again = exportRecords(*shelf.book, shelf.path("again"), {});
    ASSERT_TRUE(again);
    for (size_t i = 0; i < files->size(); ++i)
        EXPECT_EQ(shelf.read((*again)[i].path), shelf.read((*files)[i].path)) << (*files)[i].kind.toStdString();
}

TEST(ExportService, TextsOfAllSortsComeBack)
{
    Shelf shelf;
    const ImportedFile first = shelf.import("events.csv",
        "store,day,title,detail\r\n"
        "S1,2025-01-01,'=SUM(A1),'-\r\n"
        "S1,2025-01-02,\"a, \"\"b\"\"\",\"two\r\nlines\"\r\n"
        "S1,2025-01-03,'', x \r\n");
    ASSERT_TRUE(first.isStored);
    const auto files = exportRecords(*shelf.book, shelf.path("out"), {});
    ASSERT_TRUE(files);
    for (const ImportedFile& file : shelf.import(pathsOf(*files)))
        EXPECT_EQ(file.added + file.changed + file.refused, 0) << file.kind.toStdString();
}

TEST(ExportService, AStoreAndAYearAlone)
{
    Shelf shelf;
    shelf.import("staffing.csv",
        "store,month,headcount\nS1,2024-12,1\nS1,2025-01,2\nS1,2025-12,3\nS1,2026-01,4\nS2,2025-01,5\n");
    shelf.import("queue_hours.csv",
        "store,day,hour,arrivals\nS1,2024-12-31,9,1\nS1,2025-01-01,9,2\nS1,2025-12-31,9,3\nS1,2026-01-01,9,4\n");
    shelf.import("targets.csv", "store,year,kpi,target\nS1,2024,arpu,1\nS1,2025,arpu,2\n");
    ExportOptions options;
    options.store = StoreId(QStringLiteral("S1"));
    options.year = 2025;
    ASSERT_TRUE(exportRecords(*shelf.book, shelf.path("out"), options));
    const QByteArray mark = "\xEF\xBB\xBF";
    EXPECT_EQ(shelf.read(shelf.path("out/staffing.csv")),
        mark + "store,month,headcount,joiners,leavers,career_plans\r\nS1,2025-01,2,,,\r\nS1,2025-12,3,,,\r\n");
    EXPECT_EQ(shelf.read(shelf.path("out/queue_hours.csv")).count('\n'), 3);
    EXPECT_EQ(
        shelf.read(shelf.path("out/targets.csv")), mark + "store,year,kpi,target,stretch,note\r\nS1,2025,arpu,2,,\r\n");
    EXPECT_EQ(shelf.read(shelf.path("out/stores.csv")).count('\n'), 2);
}

TEST(ExportService, AnUnknownStoreOrYearWritesNothing)
{
    Shelf shelf;
    shelf.import("staffing.csv", "store,month,headcount\nS1,2025-01,2\n");
    ExportOptions options;
    options.store = StoreId(QStringLiteral("S7"));
    const auto unknown = exportRecords(*shelf.book, shelf.path("out"), options);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::StoreUnknown);
    EXPECT_EQ(unknown.error().subjects, QStringList({QStringLiteral("S7"), QStringLiteral("S1, S2")}));
    options.store = StoreId(QStringLiteral("S1"));
    options.year = 2019;
    const auto empty = exportRecords(*shelf.book, shelf.path("out"), options);
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().code, ErrorCode::YearEmpty);
    EXPECT_EQ(empty.error().subjects.last(), QStringLiteral("2025"));
    EXPECT_FALSE(QDir(shelf.path("out")).exists());
}

TEST(ExportService, AYearThatNoStoreHasWritesNothing)
{
    Shelf shelf;
    shelf.import("staffing.csv", "store,month,headcount\nS1,2025-01,2\nS2,2024-01,2\n");
    ExportOptions options;
    options.year = 2019;
    const auto empty = exportRecords(*shelf.book, shelf.path("out"), options);
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().code, ErrorCode::YearEmpty);
    EXPECT_FALSE(QDir(shelf.path("out")).exists());
    options.year = 2024; // one store has it
    EXPECT_TRUE(exportRecords(*shelf.book, shelf.path("out"), options));
}

TEST(ExportService, AFolderThatCantBeMadeIsTold)
{
    Shelf shelf;
    shelf.write("file", "x");
    const auto done = exportRecords(*shelf.book, shelf.path("file/out"), {});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(shelf.read(shelf.path("file")), QByteArray("x"));
}

TEST(ExportService, CancellingKeepsWhatWasThere)
{
    Shelf shelf;
    ASSERT_TRUE(exportRecords(*shelf.book, shelf.path("out"), {}));
    const QByteArray stores = shelf.read(shelf.path("out/stores.csv"));
    ExportOptions options;
    options.progress = [](const QString&) { return false; };
    const auto done = exportRecords(*shelf.book, shelf.path("out"), options);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(shelf.read(shelf.path("out/stores.csv")), stores);
}

} // namespace
