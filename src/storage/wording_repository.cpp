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
        "SELECT place, text, hidden, position, block, beside, quoted, who, moment FROM wordings "
        "WHERE store = ?1 AND year = ?2 AND language = ?3 ORDER BY place");
    if (!statement)
        return Unexpected(statement.error());
    bindScope(*statement, scope);
    std::vector<Wording> wordings;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step()) {
        const int position = statement->isNull(3) ? 0 : static_cast<int>(statement->integer(3));
        wordings.push_back(
            {statement->text(0), statement->text(1), statement->integer(2) != 0, position, statement->text(4),
                statement->text(5), quotedFrom(statement->text(6)), statement->text(7), Moment{statement->integer(8)}});
    }
    if (!row)
        return Unexpected(row.error());
    return wordings;
}

Result<void> WordingRepository::put(const WordingScope& scope, const Wording& wording, const Author& author)
{
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "INSERT INTO wordings AS w (store, year, language, place, text, hidden, position, block, beside, quoted, who, "
        "moment) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) "
        "ON CONFLICT (store, year, language, place) DO UPDATE SET text = ?5, hidden = ?6, position = ?7, block = ?8, "
        "beside = ?9, quoted = ?10, who = ?11, moment = ?12, version = w.version + 1");
    if (!statement)
        return Unexpected(statement.error());
    bindScope(*statement, scope);
    statement->bind(4, QStringView(wording.place));
    statement->bind(5, Value(wording.text)); // no characters: NULL
    statement->bind(6, qint64(wording.isHidden ? 1 : 0));
    if (wording.position > 0)
        statement->bind(7, qint64(wording.position));
    else
        statement->bindNull(7);
    statement->bind(8, Value(wording.block));
    statement->bind(9, Value(wording.beside));
    statement->bind(10, QStringView(quotedText(wording.quoted)));
    statement->bind(11, Value(author.who));
    statement->bind(12, author.when.minutes);
    return statement->run();
}

Result<void> WordingRepository::remove(const WordingScope& scope, const QString& place)
{
    auto statement = SqliteStatement::prepare(
        m_book.sqlite(), "DELETE FROM wordings WHERE store = ?1 AND year = ?2 AND language = ?3 AND place = ?4");
    if (!statement)
        return Unexpected(statement.error());
    bindScope(*statement, scope);
    statement->bind(4, QStringView(place));
    return statement->run();
}
