// SPDX-License-Identifier: GPL-3.0-or-later
// What the arithmetic is given: each figure of the store and its months, as it was stored.
#include "domain/measure_columns.h"
#include "storage/books.h"
#include "storage/facts_repository.h"
#include "storage/settings_repository.h"
#include "storage/store_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace {

const StoreId kS1(QStringLiteral("S1"));
const Period k2025 = Period::year(2025);

Facts load(Book& book, Period months = k2025)
{
    Result<Facts> facts = FactsRepository(book).load(kS1, months, kNoon);
    EXPECT_TRUE(facts) << whyOf(facts);
    return facts ? std::move(*facts) : Facts();
}

// "2025-03 mobile online: 120 -" for each row: month, labels, figures with - for missing.
std::string rowsOf(const FactTable& table)
{
    QStringList rows;
    for (size_t row = 0; row < table.rowCount(); ++row) {
        QStringList words{table.month(row).text()};
        for (int label = 0; label < table.labels().size(); ++label)
            words.append(table.codes(label).at(table.label(row, label)));
        words.back() += u':';
        for (int column = 0; column < table.columns().size(); ++column) {
            const double figure = table.figure(row, column);
            words.append(std::isnan(figure) ? QStringLiteral("-") : QString::number(figure));
        }
        rows.append(words.join(u' '));
    }
    return rows.join(u'\n').toStdString();
}

const FactTable& tableOf(const Facts& facts, const char* kind)
{
    const FactTable* table = facts.table(QString::fromLatin1(kind));
    if (!table)
        qFatal("no table of %s", kind);
    return *table;
}

qint64 minutesOf(int day, int hour = 0, int minute = 0)
{
    return Moment::at(dayFromKey(day), hour, minute).minutes;
}

TEST(FactsLoad, GivesATableForEachKindThatIsMeasured)
{
    const auto book = newBookWithStores();
    const Facts facts = load(*book);
    for (const RecordKind& kind : recordKinds()) {
        const bool isOther = kind.name == u"stores" || kind.name == u"complaints" || kind.name == u"actions";
        const QStringList columns = measureColumns(kind.name);
        const FactTable* table = facts.table(kind.name);
        ASSERT_EQ(table != nullptr, !columns.isEmpty() && !isOther) << qPrintable(kind.name);
        if (!table)
            continue;
        EXPECT_EQ(table->columns(), columns) << qPrintable(kind.name);
        EXPECT_EQ(table->labels(), measureLabels(kind.name)) << qPrintable(kind.name);
        EXPECT_EQ(table->rowCount(), 0u) << qPrintable(kind.name);
    }
}

TEST(FactsLoad, ReadsRevenueInFenWithItsLabels)
{
    const auto book = newBookWithStores();
    storeAll(*book, "revenue",
        {{{"store", text("S1")}, {"month", whole(202503)}, {"business_line", text("mobile")},
             {"channel", text("online")}, {"segment", text("family")}, {"plan_tier", text("premium")},
             {"amount", whole(1234567)}},
            {{"store", text("S1")}, {"month", whole(202503)}, {"business_line", text("device")}, {"amount", whole(-1)},
                {"note", text("冲销")}},
            {{"store", text("S1")}, {"month", whole(202504)}, {"business_line", text("mobile")},
                {"channel", text("counter")}}});
    EXPECT_EQ(rowsOf(tableOf(load(*book), "revenue")),
        "2025-03 device   : -1\n2025-03 mobile online family premium: 1.23457e+06\n2025-04 mobile counter  : -");
    EXPECT_EQ(tableOf(load(*book), "revenue").figure(1, 0), 1234567.0);
}

TEST(FactsLoad, ReadsOnlyTheStoreAndTheMonths)
{
    const auto book = newBookWithStores();
    for (const char* id : {"S1", "S2"}) {
        for (const int month : {202312, 202401, 202412, 202501}) {
            storeAll(*book, "joint_cases", {{{"store", text(id)}, {"month", whole(month)}, {"cases", whole(month)}}});
            storeAll(*book, "training",
                {{{"store", text(id)}, {"day", whole(month * 100 + 31)}, {"topic", text("t")}, {"attendees", whole(2)},
                    {"hours", 1.5}}});
        }
    }
    const Facts facts = load(*book, Period::year(2024));
    EXPECT_EQ(facts.months, Period::year(2024));
    EXPECT_EQ(rowsOf(tableOf(facts, "joint_cases")), "2024-01: 202401 - -\n2024-12: 202412 - -");
    const FactTable& training = tableOf(facts, "training");
    ASSERT_EQ(training.rowCount(), 2u);
    EXPECT_EQ(training.month(0), Month(2024, 1));
    EXPECT_EQ(training.month(1), Month(2024, 12));
    EXPECT_EQ(training.figure(0, training.columnIndex(u"attendee_hours")), 3.0);
}

TEST(FactsLoad, AddsTheHoursOfAMonth)
{
    const auto book = newBookWithStores();
    storeAll(*book, "queue_hours",
        {{{"store", text("S1")}, {"day", whole(20250301)}, {"hour", whole(9)}, {"arrivals", whole(20)},
             {"served", whole(18)}, {"wait_minutes", 30.5}},
            {{"store", text("S1")}, {"day", whole(20250301)}, {"hour", whole(10)}, {"arrivals", whole(5)}},
            {{"store", text("S1")}, {"day", whole(20250331)}, {"hour", whole(9)}, {"arrivals", whole(7)},
                {"served", whole(0)}},
            {{"store", text("S1")}, {"day", whole(20250401)}, {"hour", whole(10)}, {"arrivals", whole(1)}}});
    const FactTable table = tableOf(load(*book), "queue_hours");
    ASSERT_EQ(table.columns(),
        QStringList({"arrivals", "served", "abandoned", "wait_minutes", "within_10min", "counters_open"}));
    EXPECT_EQ(rowsOf(table), "2025-03 9: 27 18 - 30.5 - -\n2025-03 10: 5 - - - - -\n2025-04 10: 1 - - - - -");
}

TEST(FactsLoad, ReadsComplaintsWithTheOneTheyRepeat)
{
    const auto book = newBookWithStores();
    storeAll(*book, "complaints",
        {{{"store", text("S1")}, {"complaint", text("C1")}, {"accepted_at", whole(minutesOf(20241220, 9))},
             {"level", text("normal")}, {"category", text("billing")}},
            {{"store", text("S2")}, {"complaint", text("C1")}, {"accepted_at", whole(minutesOf(20250101))},
                {"level", text("normal")}},
            {{"store", text("S1")}, {"complaint", text("C2")}, {"accepted_at", whole(minutesOf(20250101))},
                {"responded_at", whole(minutesOf(20250101, 0, 30))}, {"closed_at", whole(minutesOf(20250102))},
                {"called_back_at", whole(minutesOf(20250103))}, {"level", text("urgent")},
                {"category", text("network")}, {"channel", text("hotline")}, {"responsible", text("store")},
                {"score", whole(9)}, {"first_contact", whole(0)}, {"repeat_of", text("C1")}},
            {{"store", text("S1")}, {"complaint", text("C3")}, {"accepted_at", whole(minutesOf(20251231, 23, 59))},
                {"level", text("normal")}}});
    const Facts facts = load(*book);
    ASSERT_EQ(facts.complaints.size(), 2u);
    const Complaint& full = facts.complaints[0];
    EXPECT_EQ(full.id, QStringLiteral("C2"));
    EXPECT_EQ(full.acceptedAt.minutes, minutesOf(20250101));
    EXPECT_EQ(full.respondedAt, Moment{minutesOf(20250101, 0, 30)});
    EXPECT_EQ(full.closedAt, Moment{minutesOf(20250102)});
    EXPECT_EQ(full.calledBackAt, Moment{minutesOf(20250103)});
    EXPECT_TRUE(full.isUrgent);
    EXPECT_EQ(full.category, QStringLiteral("network"));
    EXPECT_EQ(full.channel, QStringLiteral("hotline"));
    EXPECT_EQ(full.responsible, QStringLiteral("store"));
    EXPECT_EQ(full.score, 9);
    EXPECT_EQ(full.firstContact, false);
    EXPECT_EQ(full.repeatOfAcceptedAt, Moment{minutesOf(20241220, 9)}); // of another year, and of this store
    const Complaint& bare = facts.complaints[1];
    EXPECT_EQ(bare.id, QStringLiteral("C3"));
    EXPECT_FALSE(bare.isUrgent);
    EXPECT_EQ(bare.respondedAt, std::nullopt);
    EXPECT_EQ(bare.closedAt, std::nullopt);
    EXPECT_EQ(bare.calledBackAt, std::nullopt);
    EXPECT_EQ(bare.category, QString());
    EXPECT_EQ(bare.channel, QString());
    EXPECT_EQ(bare.responsible, QString());
    EXPECT_EQ(bare.score, std::nullopt);
    EXPECT_EQ(bare.firstContact, std::nullopt);
    EXPECT_EQ(bare.repeatOfAcceptedAt, std::nullopt);
}

// An action belongs to the month in which it is due, whichever year's review planned it.
TEST(FactsLoad, ReadsTheActionsThatAreDue)
{
    const auto book = newBookWithStores();
    storeAll(*book, "actions",
        {{{"store", text("S1")}, {"year", whole(2024)}, {"action", text("自助终端")}, {"due_on", whole(20250630)},
             {"state", text("done")}, {"done_on", whole(20250601)}},
            {{"store", text("S1")}, {"year", whole(2025)}, {"action", text("later")}, {"due_on", whole(20260101)}},
            {{"store", text("S1")}, {"year", whole(2025)}, {"action", text("some day")}},
            {{"store", text("S1")}, {"year", whole(2025)}, {"action", text("soon")}, {"due_on", whole(20251231)},
                {"state", text("planned")}}});
    const Facts facts = load(*book);
    ASSERT_EQ(facts.actions.size(), 2u);
    EXPECT_EQ(facts.actions[0].id, QStringLiteral("自助终端"));
    EXPECT_EQ(facts.actions[0].dueOn, QDate(2025, 6, 30));
    EXPECT_EQ(facts.actions[0].state, QStringLiteral("done"));
    EXPECT_EQ(facts.actions[0].doneOn, QDate(2025, 6, 1));
    EXPECT_EQ(facts.actions[1].id, QStringLiteral("soon"));
    EXPECT_EQ(facts.actions[1].doneOn, std::nullopt);
}

TEST(FactsLoad, ReadsTargetsEventsAndStates)
{
    const auto book = newBookWithStores();
    storeAll(*book, "targets",
        {{{"store", text("S1")}, {"year", whole(2024)}, {"kpi", text("arpu")}, {"target", 47.5}},
            {{"store", text("S1")}, {"year", whole(2025)}, {"kpi", text("arpu")}, {"target", 48.5}, {"stretch", 50.0}},
            {{"store", text("S1")}, {"year", whole(2025)}, {"kpi", text("churn_rate")}},
            {{"store", text("S2")}, {"year", whole(2025)}, {"kpi", text("arpu")}, {"target", 1.0}}});
    storeAll(*book, "events",
        {{{"store", text("S1")}, {"day", whole(20250514)}, {"title", text("光缆中断")}, {"kind", text("works")},
             {"detail", text("11 小时")}},
            {{"store", text("S1")}, {"day", whole(20260101)}, {"title", text("元旦")}}});
    {
        auto transaction = Transaction::begin(*book, kAnna);
        StoreRepository stores(*book);
        ASSERT_TRUE(stores.setMonthState(kS1, Month(2025, 1), MonthState::Closed, {}));
        ASSERT_TRUE(stores.setMonthState(kS1, Month(2025, 2), MonthState::Submitted, {}));
        ASSERT_TRUE(stores.setMonthState(kS1, Month(2024, 12), MonthState::Closed, {}));
        ASSERT_TRUE(transaction->commit());
    }
    const Facts facts = load(*book);
    ASSERT_EQ(facts.targets.size(), 2u);
    EXPECT_EQ(facts.targets[0].year, 2025);
    EXPECT_EQ(facts.targets[0].kpi, KpiId(QStringLiteral("arpu")));
    EXPECT_EQ(facts.targets[0].target, 48.5);
    EXPECT_EQ(facts.targets[0].stretch, 50.0);
    EXPECT_EQ(facts.targets[1].target, std::nullopt);
    ASSERT_EQ(facts.events.size(), 1u);
    EXPECT_EQ(facts.events[0].day, QDate(2025, 5, 14));
    EXPECT_EQ(facts.events[0].title, QStringLiteral("光缆中断"));
    EXPECT_EQ(facts.events[0].kind, QStringLiteral("works"));
    EXPECT_EQ(facts.events[0].detail, QStringLiteral("11 小时"));
    EXPECT_EQ(facts.state(Month(2025, 1)), MonthState::Closed);
    EXPECT_EQ(facts.state(Month(2025, 2)), MonthState::Submitted);
    EXPECT_EQ(facts.state(Month(2025, 3)), MonthState::Open);
    EXPECT_EQ(facts.states.size(), 2u);
    EXPECT_EQ(load(*book, {Month(2024, 6), Month(2025, 5)}).targets.size(), 3u) << "every year the months touch";
}

TEST(FactsLoad, ReadsTheStoreItsVocabulariesAndTheBase)
{
    const auto book = newBook();
    storeAll(*book, "stores",
        {{{"store", text("S1")}, {"name", text("西湖营业厅")}, {"carrier", text("mobile")}, {"region", text("西湖区")},
            {"area", text("urban")}, {"floor_area_m2", 680.5}, {"counters", whole(8)},
            {"opened_on", whole(20090518)}}});
    Facts facts = load(*book);
    EXPECT_EQ(facts.store.id, kS1);
    EXPECT_EQ(facts.store.name, QStringLiteral("西湖营业厅"));
    EXPECT_EQ(facts.store.carrier, QStringLiteral("mobile"));
    EXPECT_EQ(facts.store.region, QStringLiteral("西湖区"));
    EXPECT_EQ(facts.store.area, QStringLiteral("urban"));
    EXPECT_EQ(facts.store.floorAreaM2, 680.5);
    EXPECT_EQ(facts.store.counters, 8);
    EXPECT_EQ(facts.store.openedOn, QDate(2009, 5, 18));
    EXPECT_EQ(facts.asOf, kNoon);
    EXPECT_EQ(facts.base, SubscriberBase::Average);
    EXPECT_EQ(facts.vocabularies.codesWith(QStringLiteral("channel"), u"digital"),
        QStringList({"self_service", "online", "hotline"}));
    {
        auto transaction = Transaction::begin(*book, kAnna);
        ASSERT_TRUE(SettingsRepository(*book).setSubscriberBase(SubscriberBase::Closing));
        ASSERT_TRUE(transaction->commit());
    }
    EXPECT_EQ(load(*book).base, SubscriberBase::Closing);
}

TEST(FactsLoad, AddsNetAddsOfEveryYearOverTheMonthsThatHaveThem)
{
    const auto book = newBookWithStores();
    const auto subscribers = [&book](int month, const char* area, Value adds, Value churned, Value adjustment) {
        storeAll(*book, "subscribers",
            {{{"store", text("S1")}, {"month", whole(month)}, {"area", text(area)}, {"gross_adds", std::move(adds)},
                {"churned", std::move(churned)}, {"adjustment", std::move(adjustment)}}});
    };
    subscribers(202301, "urban", whole(100), whole(40), whole(-5));
    subscribers(202301, "town", whole(10), whole(4), whole(0));
    subscribers(202302, "urban", whole(50), whole(60), whole(0));
    // Without an adjustment anywhere in the month, the month does not count; with one in an area it does.
    subscribers(202303, "urban", whole(999), whole(1), {});
    subscribers(202304, "urban", whole(7), whole(2), {});
    subscribers(202304, "town", {}, {}, whole(1));
    subscribers(202512, "town", whole(3), whole(0), whole(0));
    const Facts facts = load(*book);
    ASSERT_EQ(facts.netAddsByYear.size(), 2u);
    EXPECT_EQ(facts.netAddsByYear[0].year, 2023);
    EXPECT_EQ(facts.netAddsByYear[0].value, 55 + 6 - 10 + 6);
    EXPECT_EQ(facts.netAddsByYear[0].months, 3);
    EXPECT_EQ(facts.netAddsByYear[1].year, 2025);
    EXPECT_EQ(facts.netAddsByYear[1].value, 3);
    EXPECT_EQ(facts.netAddsByYear[1].months, 1);
}

TEST(FactsLoad, KnowsTheFirstOfEachSortOfEvent)
{
    const auto book = newBookWithStores();
    EXPECT_TRUE(load(*book).firstOf.empty());
    storeAll(*book, "complaints",
        {{{"store", text("S1")}, {"complaint", text("B")}, {"accepted_at", whole(minutesOf(20230701))},
             {"level", text("normal")}},
            {{"store", text("S1")}, {"complaint", text("A")}, {"accepted_at", whole(minutesOf(20240101))},
                {"level", text("normal")}},
            {{"store", text("S2")}, {"complaint", text("A")}, {"accepted_at", whole(minutesOf(20200101))},
                {"level", text("normal")}}});
    storeAll(*book, "training", {{{"store", text("S1")}, {"day", whole(20240215)}, {"topic", text("t")}}});
    storeAll(*book, "actions",
        {{{"store", text("S1")}, {"year", whole(2024)}, {"action", text("a")}, {"due_on", whole(20241130)}}});
    using Firsts = std::vector<std::pair<QString, Month>>;
    EXPECT_EQ(load(*book).firstOf,
        (Firsts{{QStringLiteral("complaints"), Month(2023, 7)}, {QStringLiteral("training"), Month(2024, 2)},
            {QStringLiteral("actions"), Month(2024, 11)}}));
}

// Any monthly kind counts, in months between and around those that have subscribers; events don't.
TEST(FactsLoad, FindsEveryMonthWithAFigure)
{
    const auto book = newBookWithStores();
    const auto monthly = [&book](const char* kind, std::initializer_list<int> months) {
        for (const int month : months)
            ASSERT_TRUE(
                store(*book, kindOf(kind), with(kindOf(kind), soundRecord(kindOf(kind)), "month", whole(month))));
    };
    monthly("subscribers", {202401, 202402, 202405});
    monthly("revenue", {202402, 202403});
    monthly("staffing", {202212, 202404, 202601});
    monthly("cohorts", {202401, 202407});
    storeAll(*book, "events", {{{"store", text("S1")}, {"day", whole(20200101)}, {"title", text("t")}}});
    storeAll(*book, "costs", {{{"store", text("S2")}, {"month", whole(201901)}, {"item", text("rent")}}});
    QStringList months;
    for (const Month month : load(*book).monthsWithFigures)
        months.append(month.text());
    EXPECT_EQ(months.join(u' ').toStdString(), "2022-12 2024-01 2024-02 2024-03 2024-04 2024-05 2024-07 2026-01");
    EXPECT_EQ(StoreRepository(*book).years(kS1).value(), (std::vector<int>{2022, 2024, 2026}));
    EXPECT_EQ(StoreRepository(*book).years(StoreId(QStringLiteral("S2"))).value(), (std::vector<int>{2019}));
}

TEST(FactsLoad, AStoreThatOnlyKeepsDaysHasTheirMonths)
{
    const auto book = newBookWithStores();
    const auto& complaints = kindOf("complaints");
    ASSERT_TRUE(store(*book, complaints, soundRecord(complaints)));
    const auto years = StoreRepository(*book).years(kS1).value();
    ASSERT_EQ(years.size(), 1U);
    EXPECT_EQ(load(*book).monthsWithFigures.size(), 1U);
    const auto& revenue = kindOf("revenue"); // from now on months count
    ASSERT_TRUE(store(*book, revenue, with(revenue, soundRecord(revenue), "month", whole(202001))));
    EXPECT_EQ(StoreRepository(*book).years(kS1).value(), (std::vector<int>{2020}));
}

TEST(FactsLoad, NamesTheStoresWhereOneIsUnknown)
{
    const auto book = newBookWithStores();
    const auto facts = FactsRepository(*book).load(StoreId(QStringLiteral("S9")), k2025, kNoon);
    ASSERT_FALSE(facts);
    EXPECT_EQ(facts.error().code, ErrorCode::StoreUnknown);
    EXPECT_EQ(facts.error().subjects, QStringList({QStringLiteral("S9"), QStringLiteral("S1, S2")}));
    EXPECT_FALSE(book->sqlite().isInTransaction());
}

TEST(FactsLoad, LeavesTheBookFree)
{
    const auto book = newBookWithStores();
    load(*book);
    EXPECT_FALSE(book->sqlite().isInTransaction());
    EXPECT_TRUE(store(*book, kindOf("costs"), soundRecord(kindOf("costs"))));
    const auto transaction = Transaction::begin(*book, kAnna);
    ASSERT_TRUE(RecordRepository(*book).put(
        kindOf("costs"), with(kindOf("costs"), soundRecord(kindOf("costs")), "month", whole(202501))));
    EXPECT_EQ(tableOf(load(*book), "costs").rowCount(), 2u) << "inside a write, what it wrote is seen";
    EXPECT_TRUE(book->sqlite().isInTransaction());
}

// The whole sample, held against its records one by one.
TEST(FactsLoad, AddsUpToTheRecords)
{
    const auto book = newBook();
    const auto stored = storeSample(*book);
    ASSERT_TRUE(stored) << whyOf(stored);
    const Facts facts = load(*book);
    for (const FactTable& table : facts.tables) {
        const RecordKind& kind = *findRecordKind(table.kind());
        const std::vector<Record> records = recordsOf(*book, kind, {kS1, k2025});
        EXPECT_FALSE(records.empty()) << qPrintable(kind.name);
        for (int column = 0; column < table.columns().size(); ++column) {
            const int index = kind.indexOf(table.columns().at(column));
            if (index < 0)
                continue;
            double expected = 0;
            for (const Record& record : records) {
                if (const auto* count = std::get_if<qint64>(&record[static_cast<size_t>(index)]))
                    expected += static_cast<double>(*count);
                else if (const auto* number = std::get_if<double>(&record[static_cast<size_t>(index)]))
                    expected += *number;
            }
            double sum = 0;
            for (size_t row = 0; row < table.rowCount(); ++row)
                sum += std::isnan(table.figure(row, column)) ? 0 : table.figure(row, column);
            EXPECT_DOUBLE_EQ(sum, expected) << qPrintable(kind.name + u'.' + table.columns().at(column));
        }
    }
    EXPECT_EQ(facts.complaints.size(), recordsOf(*book, kindOf("complaints"), {kS1, k2025}).size());
    // data/README.md: "2024 was the record year for net adds (1,455); 2023 had 1,200".
    ASSERT_EQ(facts.netAddsByYear.size(), 3u);
    EXPECT_EQ(facts.netAddsByYear[0].value, 1200);
    EXPECT_EQ(facts.netAddsByYear[1].value, 1455);
    EXPECT_EQ(facts.monthsWithFigures.size(), 36u);
}

}
