// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include "exchange/written_file.h"

#include <QStringEncoder>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/resource.h>

using testing::ElementsAre;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool kIsSanitized = true;
#else
constexpr bool kIsSanitized = false;
#endif

using Row = std::vector<std::string>;

struct Reading {
    std::vector<Row> rows;
    std::vector<int> lines;
    std::optional<Error> error;
};

Reading readAll(const QString& path)
{
    Reading reading;
    auto reader = CsvReader::open(path);
    if (!reader) {
        reading.error = reader.error();
        return reading;
    }
    for (;;) {
        const Result<bool> more = (*reader)->next();
        if (!more)
            reading.error = more.error();
        if (!more || !*more)
            return reading;
        const auto cells = (*reader)->cells();
        reading.rows.emplace_back(cells.begin(), cells.end());
        reading.lines.push_back((*reader)->line());
    }
}

Reading reading(const QByteArray& bytes)
{
    const WrittenFiles files;
    return readAll(files.write(QStringLiteral("a.csv"), bytes));
}

std::vector<Row> rows(const QByteArray& bytes)
{
    const Reading result = reading(bytes);
    EXPECT_FALSE(result.error) << (result.error ? int(result.error->code) : 0);
    return result.rows;
}

void expectError(const QByteArray& bytes, ErrorCode code, const char* line)
{
    const Reading result = reading(bytes);
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.error->code, code);
    EXPECT_EQ(result.error->subjects.value(1).toStdString(), line);
}

TEST(CsvReader, ReadsCellsAndLines)
{
    const Reading result = reading("a,b\r\n1,2\n\n3,\r\n,4");
    EXPECT_THAT(result.rows, ElementsAre(Row{"a", "b"}, Row{"1", "2"}, Row{"3", ""}, Row{"", "4"}));
    EXPECT_THAT(result.lines, ElementsAre(1, 2, 4, 5));
}

TEST(CsvReader, NeedsNoLineFeedAtTheEndAndMakesNoRowOfOne)
{
    EXPECT_THAT(rows("a,b"), ElementsAre(Row{"a", "b"}));
    EXPECT_THAT(rows("a,b\r\n"), ElementsAre(Row{"a", "b"}));
    EXPECT_THAT(rows("a,"), ElementsAre(Row{"a", ""}));
    EXPECT_THAT(rows("a,\"b\""), ElementsAre(Row{"a", "b"}));
    EXPECT_THAT(rows("a\r"), ElementsAre(Row{"a"}));
}

TEST(CsvReader, PassesOverRowsThatHoldNothing)
{
    EXPECT_THAT(rows("a,b\n,\n\"\",\"\"\n1,2\n,,\n"), ElementsAre(Row{"a", "b"}, Row{"1", "2"}));
}

TEST(CsvReader, QuotedCellsHoldCommasQuotesAndLines)
{
    const Reading result = reading("a,\"x, \"\"y\"\"\r\nz\",c\r\n\"\",\"\"\"\",2\n");
    EXPECT_THAT(result.rows, ElementsAre(Row{"a", "x, \"y\"\r\nz", "c"}, Row{"", "\"", "2"}));
    EXPECT_THAT(result.lines, ElementsAre(1, 3)); // lines of the file, not of records
}

TEST(CsvReader, QuoteInsideACellIsACharacter)
{
    EXPECT_THAT(rows("55\" TV,1\n65\" TV,2\n"), ElementsAre(Row{"55\" TV", "1"}, Row{"65\" TV", "2"}));
}

TEST(CsvReader, UnclosedQuoteIsToldWhereItOpens)
{
    expectError("a,b\n1,\"x\n2,y\n3,z\n", ErrorCode::FileUnbalancedQuotes, "2");
    // Doubled quotes on later lines belong to the same cell.
    expectError("a,b\n1,2\n3,\"x\ny \"\"z\"\"\nw", ErrorCode::FileUnbalancedQuotes, "3");
    expectError("\"", ErrorCode::FileUnbalancedQuotes, "1");
}

TEST(CsvReader, TextBehindAClosingQuoteIsRefused)
{
    expectError("a,b\n1,\"x\"y\n", ErrorCode::FileUnbalancedQuotes, "2");
    expectError("a,b\n1,\"x\ny\"z\n", ErrorCode::FileUnbalancedQuotes, "2");
    EXPECT_THAT(rows("\"x\" ,1\n"), ElementsAre(Row{"x", "1"}));
}

TEST(CsvReader, UnclosedQuoteDoesNotReadAMillionLinesIntoMemory)
{
    QByteArray bytes("a\n\"x\n");
    while (bytes.size() < qsizetype(CsvReader::kLongestRecord) * 3)
        bytes += "some line of the many that follow\n";
    expectError(bytes, ErrorCode::FileUnbalancedQuotes, "2");
}

TEST(CsvReader, ReadsUtf8WithAndWithoutMark)
{
    EXPECT_THAT(rows("月份,金额\n"), ElementsAre(Row{"月份", "金额"}));
    EXPECT_THAT(rows("\xEF\xBB\xBF月份,金额\n"), ElementsAre(Row{"月份", "金额"}));
    EXPECT_THAT(rows("\xEF\xBB\xBF\"月份\",金额\n"), ElementsAre(Row{"月份", "金额"}));
}

TEST(CsvReader, ReadsGbkAndGb18030)
{
    EXPECT_THAT(rows("\xD4\xC2\xB7\xDD,\xD3\xAA\xD2\xB5\xCC\xFC\n"), ElementsAre(Row{"月份", "营业厅"}));
    EXPECT_THAT(rows("\x81\x39\xEE\x39,\x95\x32\x82\x36\n"), ElementsAre(Row{"㐀", "𠀀"})); // four-byte forms
}

TEST(CsvReader, ReadsUtf16AsSpreadsheetsSaveUnicodeText)
{
    QStringEncoder little(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    QStringEncoder big(QStringEncoder::Utf16BE, QStringConverter::Flag::WriteBom);
    const QString text = QStringLiteral("月份,1\n");
    EXPECT_THAT(rows(little(text)), ElementsAre(Row{"月份", "1"}));
    EXPECT_THAT(rows(big(text)), ElementsAre(Row{"月份", "1"}));
}

TEST(CsvReader, KeepsCharactersWholeAcrossBlocks)
{
    // Characters of two, three and four bytes at every place around the block's end of 262,144 bytes.
    for (const char* character : {"é", "月", "𠀀"}) {
        for (int shift = 0; shift < 5; ++shift) {
            const QByteArray utf8 = QByteArray(262'140 + shift, 'x') + character + "y,z\n";
            const QString text = QString::fromUtf8(utf8);
            const std::string wanted = utf8.chopped(3).toStdString();
            QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
            QStringEncoder gb18030("GB18030");
            for (const QByteArray& bytes : {utf8, QByteArray(utf16(text)), QByteArray(gb18030(text))}) {
                const std::vector<Row> found = rows(bytes);
                ASSERT_EQ(found.size(), 1U);
                EXPECT_TRUE(found[0][0] == wanted) << character << " at " << shift;
                EXPECT_EQ(found[0][1], "z");
            }
        }
    }
}

TEST(CsvReader, RefusesWhatIsNoEncodingWithTheLine)
{
    expectError("a\nb\n\xFF\xFF\n", ErrorCode::FileEncoding, "3");
    // Binary: a NUL stands in no text.
    expectError(QByteArray("PK\x03\x04\x00\x00\xFF\n", 8), ErrorCode::FileEncoding, "1");
}

TEST(CsvReader, FileWithUtf8MarkIsNeverTakenForGbk)
{
    expectError("\xEF\xBB\xBF"
                "a\nb\n\xD4\xC2\n",
        ErrorCode::FileEncoding, "3");
}

TEST(CsvReader, TakesOnlyStrictUtf8)
{
    // Overlong, a surrogate, beyond U+10FFFF, cut off: none is UTF-8; with the mark they can be nothing else.
    for (const char* bytes : {"\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE6\x9C"})
        expectError(QByteArray("\xEF\xBB\xBF") + bytes, ErrorCode::FileEncoding, "1");
}

TEST(CsvReader, SaysWhatIsWrongWithTheFileItself)
{
    const WrittenFiles files;
    EXPECT_EQ(readAll(files.path(QStringLiteral("none.csv"))).error->code, ErrorCode::FileMissing);
    EXPECT_EQ(readAll(files.path(QString())).error->code, ErrorCode::FileUnreadable);
    EXPECT_EQ(reading("").error->code, ErrorCode::FileEmpty);
}

TEST(CsvReader, MemoryIsFlat)
{
    constexpr int kLines = 1'500'000; // 51 MB
    const WrittenFiles files;
    const QString path = files.path(QStringLiteral("long.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < kLines; ++i)
        file.write("S1,2025-03-31,14,20,19,1,57.5,12,4\r\n");
    file.close();
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    auto reader = CsvReader::open(path);
    ASSERT_TRUE(reader);
    int count = 0;
    while (*(*reader)->next())
        ++count;
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    EXPECT_EQ(count, kLines);
    // The address sanitizer keeps freed memory back for a while; without it the blocks are used again.
    constexpr long kMost = kIsSanitized ? 200 * 1024 : 8 * 1024; // kilobytes
    EXPECT_LT(after.ru_maxrss - before.ru_maxrss, kMost);
}

} // namespace
