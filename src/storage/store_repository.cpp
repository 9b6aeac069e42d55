// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_repository.h"

#include "domain/kpi_json.h"
#include "storage/book.h"
#include "storage/month_finder.h"
#include "storage/sqlite_connection.h"
#include "storage/sqlite_statement.h"
#include "storage/store_rows.h"
#include "storage/vocabulary_repository.h"

#include <QJsonDocument>

StoreRepository::StoreRepository(Book& book)
    : m_book(book)
{
}

Result<std::vector<StoreProfile>> StoreRepository::stores() const
{
    auto statement = SqliteStatement::prepare(m_book.sqlite(), storesStatement());
    if (!statement)
        return Unexpected(statement.error());
    std::vector<StoreProfile> stores;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step())
        stores.push_back(readStore(*statement));
    if (!row)
        return Unexpected(row.error());
    return stores;
}

Result<std::vector<int>> StoreRepository::years(const StoreId& store) const
{
    const Result<std::vector<Month>> months = monthsWithRecords(m_book.sqlite(), store, {});
    if (!months)
        return Unexpected(months.error());
    std::vector<int> years;
    for (const Month month : *months) {
        if (years.empty() || years.back() != month.year())
            years.push_back(month.year());
    }
    return years;
}

Result<Vocabularies> StoreRepository::vocabularies(const StoreId& store) const
{
    return VocabularyRepository(m_book).read(store);
}

Result<std::vector<KpiDefinition>> StoreRepository::userKpis() const
{
    auto statement = SqliteStatement::prepare(m_book.sqlite(), "SELECT definition FROM user_kpis ORDER BY kpi");
    if (!statement)
        return Unexpected(statement.error());
    std::vector<KpiDefinition> kpis;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step()) {
        Result<std::vector<KpiDefinition>> read = readKpis(statement->text(0).toUtf8());
        if (!read)
            return Unexpected(read.error());
        kpis.insert(kpis.end(), read->begin(), read->end());
    }
    if (!row)
        return Unexpected(row.error());
    return kpis;
}

Result<void> StoreRepository::putUserKpi(const QByteArray& definitionJson)
{
    if (Result<void> open = m_book.sqlite().needTransaction(); !open)
        return open;
    const Result<std::vector<KpiDefinition>> kpis = readKpis(definitionJson);
    if (!kpis)
        return Unexpected(kpis.error());
    if (kpis->size() != 1)
        return failure(
            ErrorCode::KpiInvalid, {QString(), QStringLiteral("one KPI is needed, not %1").arg(kpis->size())});
    const KpiDefinition& kpi = kpis->front();
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "INSERT INTO user_kpis AS k (kpi, definition) VALUES (?1, ?2) "
        "ON CONFLICT (kpi) DO UPDATE SET definition = ?2, version = k.version + 1 WHERE k.definition <> ?2");
    if (!statement)
        return Unexpected(statement.error());
    const QByteArray json = QJsonDocument(kpiToJson(kpi)).toJson(QJsonDocument::Compact);
    statement->bind(1, QStringView(kpi.id.text()));
    statement->bind(2, QStringView(QString::fromUtf8(json)));
    return statement->run();
}

Result<std::vector<std::pair<Month, MonthState>>> StoreRepository::monthStates(const StoreId& store) const
{
    return readMonthStates(m_book.sqlite(), store, {Month(1900, 1), Month(9999, 12)});
}

Result<void> StoreRepository::setMonthState(const StoreId& store, Month month, MonthState state, const QString& reason)
{
    if (Result<void> open = m_book.sqlite().needTransaction(); !open)
        return open;
    const auto states = readMonthStates(m_book.sqlite(), store, {month, month});
    if (!states)
        return Unexpected(states.error());
    const MonthState before = states->empty() ? MonthState::Open : states->front().second;
    if (before == state)
        return {};
    if ((before == MonthState::Closed || state == MonthState::Open) && reason.trimmed().isEmpty())
        return failure(ErrorCode::ArgumentInvalid,
            {QStringLiteral("reason"), reason, QStringLiteral("why the month is reopened")});
    auto statement = SqliteStatement::prepare(m_book.sqlite(),
        "INSERT INTO month_states AS s (store, month, state, reason) VALUES (?1, ?2, ?3, ?4) "
        "ON CONFLICT (store, month) DO UPDATE SET state = ?3, reason = ?4, version = s.version + 1");
    if (!statement)
        return Unexpected(statement.error());
    statement->bind(1, QStringView(store.text()));
    statement->bind(2, static_cast<qint64>(month.key()));
    statement->bind(3, QStringView(monthStateName(state)));
    statement->bind(4, Value(reason.trimmed()));
    return statement->run();
}
