// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_writer.h"

#include "domain/guarded_text.h"

#include "core/moment.h"
#include "exchange/record_reader.h"
#include "exchange/written_file.h"

#include <gtest/gtest.h>

namespace {

QByteArray written(const RecordKind& kind, const std::vector<Record>& records)
{
    CsvWriter writer(kind);
    for (const Record& record : records)
        writer.add(record);
    return writer.bytes();
}

std::vector<Record> readBack(const RecordKind& kind, const QByteArray& bytes)
{
    const WrittenFiles files;
    std::vector<Record> records;
    auto reader = RecordReader::open(files.write(QStringLiteral("file.csv"), bytes), kind);
    if (!reader) {
        ADD_FAILURE() << int(reader.error().code);
        return records;
    }
    for (Result<bool> more = (*reader)->next(); more && *more; more = (*reader)->next()) {
        EXPECT_TRUE((*reader)->refusals().empty())
            << (*reader)->refusals().front().column.toStdString() << " line " << (*reader)->line();
        records.push_back((*reader)->record());
    }
    return records;
}

TEST(CsvWriter, WritesWhatASpreadsheetOpensWithoutAsking)
{
    const RecordKind& kind = *findRecordKind(u"events");
    const Record record{
        QStringLiteral("S1"), qint64(20250301), QStringLiteral("开业, \"大促\""), QStringLiteral("promotion"), Value()};
    EXPECT_EQ(written(kind, {record}),
        QByteArray("\xEF\xBB\xBFstore,day,title,kind,detail\r\nS1,2025-03-01,\"开业, \"\"大促\"\"\",promotion,\r\n"));
}

TEST(CsvWriter, KeepsFormulasFromBeingRun)
{
    for (const char* text : {"=1+2", "+86", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"})
        EXPECT_EQ(guardedText(QString::fromUtf8(text)), u'\'' + QString::fromUtf8(text));
    for (const char* text : {"x=1", "1-2", "'quoted'", "'", "", " =1"})
        EXPECT_EQ(guardedText(QString::fromUtf8(text)), QString::fromUtf8(text));
}

TEST(CsvWriter, NegativeFiguresAreNoFormulas)
{
    const RecordKind& kind = *findRecordKind(u"revenue");
    Record record(kind.columns.size());
    record[0] = QStringLiteral("S1");
    record[1] = qint64(202503);
    record[2] = QStringLiteral("mobile");
    record[6] = qint64(-12345);
    record[7] = QStringLiteral("-冲销");
    EXPECT_TRUE(written(kind, {record}).endsWith("S1,2025-03,mobile,,,,-123.45,'-冲销\r\n"));
}

// Whatever a text holds, it comes back the same.
TEST(CsvWriter, EveryTextComesBack)
{
    const RecordKind& kind = *findRecordKind(u"events");
    std::vector<Record> records;
    for (const char* text : {"=1", "'=1", "''=1", "'", "''", "'a", "-", "--", "nan", "\"", "\"\"", "a\"b", "a,b",
             "a\r\nb", "\na", "a\n", " a", "a ", "'\t", "＝", "'＝", "5.35E+13", "１２３", "𠀀", "2025-03", "'-'"})
        records.push_back(
            {QStringLiteral("S1"), qint64(20250301), QString::fromUtf8(text), Value(), QString::fromUtf8(text)});
    EXPECT_EQ(readBack(kind, written(kind, records)), records);
}

// A record of every kind with every column filled, and one with the key alone.
TEST(CsvWriter, EveryKindComesBack)
{
    for (const RecordKind& kind : recordKinds()) {
        Record full;
        Record bare;
        for (const Column& column : kind.columns) {
            switch (column.type) {
            case ColumnType::Month:
                full.push_back(qint64(202512));
                break;
            case ColumnType::Day:
                full.push_back(qint64(20240229));
                break;
            case ColumnType::Moment:
                full.push_back(Moment::at(QDate(2024, 2, 29), 23, 59).minutes);
                break;
            case ColumnType::Hour:
                full.push_back(qint64(0));
                break;
            case ColumnType::Year:
                full.push_back(qint64(2025));
                break;
            case ColumnType::Number:
                full.push_back(column.mayBeNegative ? -0.1 : 1.0 / 3);
                break;
            case ColumnType::Money:
            case ColumnType::Count:
                full.push_back(column.mayBeNegative ? qint64(-1) : qint64(9'007'199'254'740'991));
                break;
            case ColumnType::Flag:
            case ColumnType::Rating:
            case ColumnType::Severity:
                full.push_back(qint64(1));
                break;
            case ColumnType::Choice:
                full.push_back(column.choices.last());
                break;
            default:
                full.push_back(QStringLiteral("x-1"));
            }
            bare.push_back(column.isRequired ? full.back() : Value());
        }
        const std::vector<Record> records{full, bare};
        EXPECT_EQ(readBack(kind, written(kind, records)), records) << kind.name.toStdString();
    }
}

} // namespace
