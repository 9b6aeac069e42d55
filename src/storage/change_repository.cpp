// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change_repository.h"

#include "storage/book.h"
#include "storage/change_json.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace {

QByteArray jsonOf(const SqliteStatement& statement, int column)
{
    return statement.text(column).toUtf8();
}

Result<std::vector<RecordChange>> readChanges(SqliteStatement& statement, const RecordKind& kind)
{
    enum ChangeColumn { Id, When, Who, Key, Old, New };
    std::vector<RecordChange> changes;
    Result<bool> row = statement.step();
    for (; row && *row; row = statement.step()) {
        const QByteArray key = jsonOf(statement, Key);
        changes.push_back({statement.integer(Id), Moment{statement.integer(When)}, statement.text(Who),
            recordFromJson(kind, key, jsonOf(statement, Old)), recordFromJson(kind, key, jsonOf(statement, New))});
    }
    if (!row)
        return Unexpected(row.error());
    return changes;
}

// What one person did to a kind's records in one minute is one step of the month's; those of the kind begin at `first`.
void count(RecordChange change, const RecordKind& kind, Month month, std::vector<MonthChange>& steps, size_t first)
{
    const auto begin = steps.begin() + static_cast<std::ptrdiff_t>(first);
    auto step = std::find_if(begin, steps.end(),
        [&change](const MonthChange& one) { return one.when == change.when && one.who == change.who; });
    if (step == steps.end()) {
        MonthChange& added = steps.emplace_back();
        added.id = change.id;
        added.month = month;
        added.when = change.when;
        added.who = change.who;
        added.kind = kind.name;
        step = std::prev(steps.end());
    }
    ++(!change.before ? step->added : !change.after ? step->removed : step->changed);
    if (step->steps.size() < MonthChange::kMostSteps)
        step->steps.push_back({std::move(change.before), std::move(change.after)});
}

// "json_array(?2, ?3)": the key as the triggers write it.
QByteArray keyExpression(const RecordKind& kind)
{
    QByteArray parameters;
    int parameter = 1;
    for (const Column& column : kind.columns) {
        if (column.isKey)
            parameters += (parameters.isEmpty() ? "?" : ", ?") + QByteArray::number(++parameter);
    }
    return "json_array(" + parameters + ")";
}

}

ChangeRepository::ChangeRepository(Book& book)
    : m_book(book)
{
}

Result<std::vector<RecordChange>> ChangeRepository::history(const RecordKind& kind, const Record& record) const
{
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "SELECT id, moment, who, key, old, new FROM changes WHERE kind = ?1 AND key = " + keyExpression(kind)
            + " ORDER BY id");
    if (!statement)
        return Unexpected(statement.error());
    statement->bind(1, QStringView(kind.name));
    int parameter = 1;
    for (size_t i = 0; i < kind.columns.size(); ++i) {
        if (!kind.columns[i].isKey)
            continue;
        ++parameter;
        if (std::holds_alternative<std::monostate>(record[i]))
            statement->bind(parameter, QStringView(u""));
        else
            statement->bind(parameter, record[i]);
    }
    return readChanges(*statement, kind);
}

// Every change of the months' states, oldest first.
Result<std::vector<MonthChange>> ChangeRepository::states(const StoreId& store, Period months) const
{
    enum StateColumn { Id, When, Who, MonthKey, State, Reason };
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "SELECT id, moment, who, json_extract(key, '$[1]') AS month, json_extract(new, '$.state'), "
        "json_extract(new, '$.reason') FROM changes WHERE kind = 'month_states' AND json_extract(key, '$[0]') = ?1 "
        "AND month BETWEEN ?2 AND ?3 AND new IS NOT NULL ORDER BY id");
    if (!statement)
        return Unexpected(statement.error());
    statement->bind(1, QStringView(store.text()));
    statement->bind(2, qint64(months.first.key()));
    statement->bind(3, qint64(months.last.key()));
    std::vector<MonthChange> changes;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step()) {
        MonthChange change;
        change.id = statement->integer(Id);
        change.month = Month::fromKey(static_cast<int>(statement->integer(MonthKey)));
        change.when = Moment{statement->integer(When)};
        change.who = statement->text(Who);
        change.state = statement->text(State);
        change.reason = statement->text(Reason);
        changes.push_back(std::move(change));
    }
    if (!row)
        return Unexpected(row.error());
    return changes;
}

Result<void> ChangeRepository::addRecords(
    const RecordKind& kind, const StoreId& store, const MonthChange& closing, std::vector<MonthChange>& to) const
{
    // A key begins '["S1",202503,' or '["S1",202503]', or has a day there: '^' comes behind both.
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "SELECT id, moment, who, key, old, new FROM changes WHERE kind = ?1 AND key >= rtrim(json_array(?2, ?3), ']') "
        "AND key < rtrim(json_array(?2, ?4), ']') || '^' AND id > ?5 ORDER BY id");
    if (!statement)
        return Unexpected(statement.error());
    const bool isDaily = kind.rhythm == Rhythm::Daily;
    const qint64 month = closing.month.key();
    statement->bind(1, QStringView(kind.name));
    statement->bind(2, QStringView(store.text()));
    statement->bind(3, isDaily ? month * 100 + 1 : month);
    statement->bind(4, isDaily ? month * 100 + 31 : month);
    statement->bind(5, closing.id);
    auto changes = readChanges(*statement, kind);
    if (!changes)
        return Unexpected(changes.error());
    const size_t first = to.size();
    for (RecordChange& change : *changes)
        count(std::move(change), kind, closing.month, to, first);
    return {};
}

Result<std::vector<MonthChange>> ChangeRepository::sinceClosing(const StoreId& store, Period months) const
{
    const auto states = this->states(store, months);
    if (!states)
        return Unexpected(states.error());
    std::map<Month, MonthChange> closings; // the first of each month
    std::vector<MonthChange> changes;
    for (const MonthChange& change : *states) {
        if (closings.contains(change.month))
            changes.push_back(change);
        else if (change.state == u"closed")
            closings.emplace(change.month, change);
    }
    for (const auto& [month, closing] : closings) {
        for (const RecordKind& kind : recordKinds()) {
            if (kind.rhythm != Rhythm::Monthly && kind.rhythm != Rhythm::Daily)
                continue;
            if (const Result<void> added = addRecords(kind, store, closing, changes); !added)
                return Unexpected(added.error());
        }
    }
    std::ranges::sort(changes, {}, &MonthChange::id);
    return changes;
}
