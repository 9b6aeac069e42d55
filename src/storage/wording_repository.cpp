// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wording_repository.h"

#include "storage/book.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"
#include "storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QString quotedText(const std::vector<QuotedFigure>& quoted)
{
    QJsonArray all;
    for (const QuotedFigure& figure : quoted)
        all.append(QJsonArray{figure.kpi.text(), figure.field, figure.value});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<QuotedFigure> quotedFrom(const QString& text)
{
    std::vector<QuotedFigure> quoted;
    const QJsonArray all = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue& each : all) {
        const QJsonArray figure = each.toArray();
        quoted.push_back({KpiId(figure.at(0).toString()), figure.at(1).toString(), figure.at(2).toDouble()});
    }
    return quoted;
}

void bindScope(SqliteStatement& statement, const WordingScope& scope)
{
    statement.bind(1, QStringView(scope.store.text()));
    statement.bind(2, qint64(scope.year));
    statement.bind(3, QStringView(languageCode(scope.language)));
}

}

WordingRepository::WordingRepository(Book& book)
    : m_book(book)
{
}

Result<std::vector<Wording>> WordingRepository::read(const WordingScope& scope) const
{
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "SELECT place, through, text, cause, area, severity, hidden, position, block, beside, quoted, who, moment "
        "FROM wordings WHERE store = ?1 AND year = ?2 AND language = ?3 ORDER BY place, through");
    if (!statement)
        return Unexpected(statement.error());
    bindScope(*statement, scope);
    const auto number = [&](int column) {
        return statement->isNull(column) ? 0 : static_cast<int>(statement->integer(column));
    };
    std::vector<Wording> wordings;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step()) {
        wordings.push_back({statement->text(0), number(1), statement->text(2), statement->text(3), statement->text(4),
            number(5), statement->integer(6) != 0, number(7), statement->text(8), statement->text(9),
            quotedFrom(statement->text(10)), statement->text(11), Moment{statement->integer(12)}});
    }
    if (!row)
        return Unexpected(row.error());
    return wordings;
}

Result<void> WordingRepository::put(const WordingScope& scope, const Wording& wording, const Author& author)
{
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "INSERT INTO wordings AS w (store, year, language, place, through, text, cause, area, severity, hidden, "
        "position, block, beside, quoted, who, moment) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16) "
        "ON CONFLICT (store, year, language, place, through) DO UPDATE SET text = ?6, cause = ?7, area = ?8, "
        "severity = ?9, hidden = ?10, position = ?11, block = ?12, beside = ?13, quoted = ?14, who = ?15, "
        "moment = ?16, version = w.version + 1");
    if (!statement)
        return Unexpected(statement.error());
    const auto bindNumber = [&](int place, int number) {
        if (number > 0)
            statement->bind(place, qint64(number));
        else
            statement->bindNull(place);
    };
    bindScope(*statement, scope);
    statement->bind(4, QStringView(wording.place));
    statement->bind(5, qint64(wording.through));
    statement->bind(6, Value(wording.text)); // no characters: NULL
    statement->bind(7, Value(wording.cause));
    statement->bind(8, Value(wording.area));
    bindNumber(9, wording.severity);
    statement->bind(10, qint64(wording.isHidden ? 1 : 0));
    bindNumber(11, wording.position);
    statement->bind(12, Value(wording.block));
    statement->bind(13, Value(wording.beside));
    statement->bind(14, QStringView(quotedText(wording.quoted)));
    statement->bind(15, Value(author.who));
    statement->bind(16, author.when.minutes);
    return statement->run();
}

Result<void> WordingRepository::remove(const WordingScope& scope, const QString& place, int through)
{
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "DELETE FROM wordings WHERE store = ?1 AND year = ?2 AND language = ?3 AND place = ?4 AND through = ?5");
    if (!statement)
        return Unexpected(statement.error());
    bindScope(*statement, scope);
    statement->bind(4, QStringView(place));
    statement->bind(5, qint64(through));
    return statement->run();
}
