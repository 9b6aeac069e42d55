// SPDX-License-Identifier: GPL-3.0-or-later
// What the numbered files make is what records.md and the record kinds say.
#include "domain/record_kind.h"
#include "domain/vocabulary.h"
#include "storage/books.h"
#include "storage/schema.h"
#include "storage/sqlite_statement.h"
#include "storage/vocabulary_repository.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

struct TableColumn {
    QString name;
    QString type;
    bool isNotNull = false;
    int keyPlace = 0; // from 1; 0: not key
};

std::vector<TableColumn> columnsOf(const Book& book, const QString& table)
{
    std::vector<TableColumn> columns;
    auto statement = SqliteStatement::prepare(
        book.sqlite(), "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?1) ORDER BY cid");
    statement->bind(1, QStringView(table));
    while (statement->step().value_or(false))
        columns.push_back({statement->text(0), statement->text(1), statement->integer(2) != 0,
            static_cast<int>(statement->integer(3))});
    return columns;
}

QString storedType(ColumnType type)
{
    switch (type) {
    case ColumnType::Store:
    case ColumnType::Text:
    case ColumnType::Code:
    case ColumnType::Choice:
    case ColumnType::Vocabulary:
    case ColumnType::Kpi:
        return QStringLiteral("TEXT");
    case ColumnType::Number:
        return QStringLiteral("REAL");
    default:
        return QStringLiteral("INTEGER");
    }
}

QString fileText(const char* name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/sql/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return QString::fromUtf8(file.readAll());
}

TEST(Schema, HasEachKindsColumnsThenTheVersion)
{
    const auto book = newBook();
    for (const RecordKind& kind : recordKinds()) {
        const std::vector<TableColumn> columns = columnsOf(*book, kind.name);
        ASSERT_EQ(columns.size(), kind.columns.size() + 1) << qPrintable(kind.name);
        int keyPlace = 0;
        for (size_t i = 0; i < kind.columns.size(); ++i) {
            const Column& column = kind.columns[i];
            SCOPED_TRACE((kind.name + u'.' + column.name).toStdString());
            EXPECT_EQ(columns[i].name, column.name);
            EXPECT_EQ(columns[i].type, storedType(column.type));
            EXPECT_EQ(columns[i].keyPlace, column.isKey ? ++keyPlace : 0);
            EXPECT_EQ(columns[i].isNotNull, column.isKey || column.isRequired);
        }
        EXPECT_EQ(columns.back().name, QStringLiteral("version")) << qPrintable(kind.name);
        EXPECT_EQ(columns.front().name, QStringLiteral("store")) << qPrintable(kind.name);
    }
}

TEST(Schema, TablesOfRecordsAreStrictAndKeptByTheirKey)
{
    const auto book = newBook();
    for (const RecordKind& kind : recordKinds())
        EXPECT_EQ(ask(*book,
                      "SELECT strict || ',' || wr FROM pragma_table_list WHERE schema = 'main' AND name = '"
                          + kind.name.toUtf8() + "'"),
            "1,1")
            << qPrintable(kind.name);
}

TEST(Schema, EachWayOfChangingARecordIsLogged)
{
    const auto book = newBook();
    for (const RecordKind& kind : recordKinds()) {
        const QByteArray name = kind.name.toUtf8();
        EXPECT_EQ(ask(*book,
                      "SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_schema "
                      "WHERE type = 'trigger' AND tbl_name = '"
                          + name + "' ORDER BY name)"),
            (name + "_added " + name + "_changed " + name + "_removed").toStdString());
    }
}

TEST(Schema, KeepsTheVocabulariesThatShip)
{
    QStringList flags;
    for (const VocabularyTable& table : vocabularyTables()) {
        const auto& entries = defaultVocabularies().entries(table.name);
        EXPECT_FALSE(entries.empty()) << qPrintable(table.name);
        for (const VocabularyEntry& entry : entries) {
            for (const QString& flag : entry.flags)
                EXPECT_TRUE(table.flags.contains(flag))
                    << qPrintable(table.name) << " has no flag " << qPrintable(flag);
        }
    }
    for (const RecordKind& kind : recordKinds()) {
        for (const Column& column : kind.columns) {
            if (column.type != ColumnType::Vocabulary)
                continue;
            const auto tables = vocabularyTables();
            EXPECT_NE(std::ranges::find(tables, column.vocabulary, &VocabularyTable::name), tables.end())
                << qPrintable(kind.name + u'.' + column.name);
        }
    }
}

TEST(Schema, FilesAreNumberedWithoutAGap)
{
    int version = 0;
    for (const SchemaFile& file : schemaFiles()) {
        EXPECT_EQ(file.version, ++version) << qPrintable(file.name);
        EXPECT_FALSE(file.statements.empty()) << qPrintable(file.name);
    }
    EXPECT_EQ(newestSchemaVersion(), version);
}

TEST(Schema, StatementsStandApartByTheirLine)
{
    const std::vector<QByteArray> statements =
        statementsOf("-- a file\n-- next statement\nCREATE TABLE a (b); -- ;\n"
                     "-- next statement\nCREATE TRIGGER t BEGIN\n  SELECT 1;\nEND\n"
                     "-- next statement\n-- nothing more\n");
    ASSERT_EQ(statements.size(), 2u);
    EXPECT_EQ(statements[0], "CREATE TABLE a (b); -- ;\n");
    EXPECT_EQ(statements[1], "CREATE TRIGGER t BEGIN\n  SELECT 1;\nEND\n");
}

TEST(Schema, CommentsHoldNoParameters)
{
    static const QRegularExpression parameter(QStringLiteral(R"(--.*(?::[a-z]|\?[0-9]|@[a-z]|\$[a-z]))"));
    for (const SchemaFile& file : schemaFiles())
        EXPECT_FALSE(fileText(qPrintable(file.name)).contains(parameter)) << qPrintable(file.name);
}

// A runner for PostgreSQL replaces three words; sql/check-postgresql proves the rest on a server.
TEST(Schema, CommonFilesStayInTheCommonDialect)
{
    static const QRegularExpression ours(
        QStringLiteral(R"(\b(GLOB|PRAGMA|AUTOINCREMENT|TRIGGER|RAISE|strftime|unixepoch|json_\w+|IIF|rowid)\b)"));
    static const QRegularExpression ending(
        QStringLiteral(R"(^\) STRICT, WITHOUT ROWID$)"), QRegularExpression::MultilineOption);
    static const QRegularExpression comment(QStringLiteral(R"(--[^\n]*)"));
    for (const SchemaFile& file : schemaFiles()) {
        if (file.name.endsWith(QLatin1String(".sqlite.sql")))
            continue;
        QString text = fileText(qPrintable(file.name)).remove(comment);
        EXPECT_EQ(text.count(QLatin1String("CREATE TABLE")), text.count(ending)) << qPrintable(file.name);
        text.remove(ending);
        EXPECT_FALSE(text.contains(QLatin1String("STRICT"))) << qPrintable(file.name);
        EXPECT_FALSE(text.contains(ours)) << qPrintable(file.name) << ": " << qPrintable(ours.match(text).captured());
    }
}

}
