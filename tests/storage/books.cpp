// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books.h"

#include "core/moment.h"
#include "core/money.h"
#include "core/month.h"
#include "domain/vocabulary.h"
#include "storage/sqlite_statement.h"

#include <QFile>

namespace {

const QString kSample = QStringLiteral(SOURCE_DIR "/data/%1.csv");

Value sampleValue(const QString& cell, ColumnType type)
{
    if (cell.isEmpty())
        return {};
    switch (type) {
    case ColumnType::Month:
        return qint64(Month::fromText(cell)->key());
    case ColumnType::Day:
        return qint64(dayKey(*dayFromText(cell)));
    case ColumnType::Moment:
        return Moment::fromText(cell)->minutes;
    case ColumnType::Money:
        return Money::fromText(cell)->fen;
    case ColumnType::Number:
        return cell.toDouble();
    case ColumnType::Hour:
    case ColumnType::Year:
    case ColumnType::Count:
    case ColumnType::Flag:
    case ColumnType::Rating:
    case ColumnType::Severity:
        return cell.toLongLong();
    default:
        return cell;
    }
}

// The sample's cells hold no line ends; quotes stand around those with a comma.
QStringList cellsOf(const QString& line)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            cells.append(QString());
        else
            cells.back().append(c);
    }
    return cells;
}

Value soundValue(const Column& column)
{
    switch (column.type) {
    case ColumnType::Store:
        return text("S1");
    case ColumnType::Month:
        return whole(202503);
    case ColumnType::Day:
        return whole(20250331);
    case ColumnType::Moment:
        return whole(Moment::at(QDate(2025, 3, 31), 14, 5).minutes);
    case ColumnType::Hour:
        return whole(9);
    case ColumnType::Year:
        return whole(2025);
    case ColumnType::Number:
        return 0.0;
    case ColumnType::Count:
    case ColumnType::Money:
        return whole(0);
    case ColumnType::Flag:
    case ColumnType::Rating:
    case ColumnType::Severity:
        return whole(1);
    case ColumnType::Choice:
        return column.choices.front();
    case ColumnType::Vocabulary:
        return defaultVocabularies().entries(column.vocabulary).front().code;
    default:
        return QStringLiteral("x-") + column.name;
    }
}

}

std::string textOf(const Error& error)
{
    return "error " + std::to_string(static_cast<int>(error.code)) + " ("
        + error.subjects.join(QStringLiteral(", ")).toStdString() + ") " + error.detail.toStdString();
}

const RecordKind& kindOf(const char* name)
{
    const RecordKind* kind = findRecordKind(QString::fromLatin1(name));
    if (!kind)
        qFatal("no record kind %s", name);
    return *kind;
}

Value text(const char* value)
{
    return QString::fromUtf8(value);
}

Record recordOf(const char* kind, std::initializer_list<std::pair<const char*, Value>> values)
{
    const RecordKind& of = kindOf(kind);
    Record record(of.columns.size());
    for (const auto& [name, value] : values)
        record = with(of, std::move(record), name, value);
    return record;
}

Record with(const RecordKind& kind, Record record, const char* column, Value value)
{
    const int index = kind.indexOf(QString::fromLatin1(column));
    if (index < 0)
        qFatal("%s has no column %s", qUtf8Printable(kind.name), column);
    record[static_cast<size_t>(index)] = std::move(value);
    return record;
}

Record soundRecord(const RecordKind& kind)
{
    Record record;
    for (const Column& column : kind.columns)
        record.push_back(soundValue(column));
    if (kind.name == u"complaints")
        record = with(kind, std::move(record), "repeat_of", {});
    if (kind.name == u"costs") // energy only on the item energy
        record = with(kind, std::move(record), "energy_kwh", {});
    return record;
}

std::unique_ptr<Book> newBook()
{
    Result<std::unique_ptr<Book>> book = Book::createInMemory();
    if (!book)
        qFatal("no book in memory: %s", textOf(book.error()).c_str());
    return std::move(*book);
}

std::unique_ptr<Book> newBookWithStores()
{
    auto book = newBook();
    storeAll(*book, "stores",
        {{{"store", text("S1")}, {"name", text("西湖营业厅")}, {"carrier", text("mobile")}},
            {{"store", text("S2")}, {"name", text("城东营业厅")}}});
    return book;
}

Result<PutOutcome> store(Book& book, const RecordKind& kind, const Record& record, const Author& author)
{
    auto transaction = Transaction::begin(book, author);
    if (!transaction)
        return Unexpected(transaction.error());
    const Result<PutOutcome> outcome = RecordRepository(book).put(kind, record);
    if (!outcome)
        return outcome;
    if (const Result<void> done = transaction->commit(); !done)
        return Unexpected(done.error());
    return outcome;
}

void storeAll(
    Book& book, const char* kind, std::initializer_list<std::initializer_list<std::pair<const char*, Value>>> rows)
{
    for (const auto& row : rows) {
        const Result<PutOutcome> done = store(book, kindOf(kind), recordOf(kind, row));
        ASSERT_TRUE(done) << kind << ": " << whyOf(done);
    }
}

std::vector<Record> recordsOf(Book& book, const RecordKind& kind, const RecordFilter& filter)
{
    std::vector<Record> records;
    const Result<void> done = RecordRepository(book).forEach(kind, filter, [&](const Record& record) -> Result<void> {
        records.push_back(record);
        return {};
    });
    EXPECT_TRUE(done) << whyOf(done);
    return records;
}

std::string ask(const Book& book, const QByteArray& sql)
{
    const Result<QString> answer = book.sqlite().text(sql);
    return answer ? answer->toStdString() : "(error) " + textOf(answer.error());
}

Result<qint64> storeSample(Book& book)
{
    auto transaction = Transaction::begin(book, kAnna);
    if (!transaction)
        return Unexpected(transaction.error());
    RecordRepository records(book);
    qint64 count = 0;
    for (const RecordKind& kind : recordKinds()) {
        QFile file(kSample.arg(kind.name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileMissing, {file.fileName()});
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines.mid(1)) {
            const QStringList cells = cellsOf(line);
            Record record;
            for (size_t i = 0; i < kind.columns.size(); ++i)
                record.push_back(sampleValue(cells.at(static_cast<qsizetype>(i)), kind.columns[i].type));
            const Result<PutOutcome> done = records.put(kind, record);
            if (!done)
                return Unexpected(Error{
                    done.error().code, done.error().subjects, kind.name + u' ' + line + u' ' + done.error().detail});
            ++count;
        }
    }
    if (const Result<void> done = transaction->commit(); !done)
        return Unexpected(done.error());
    return count;
}
