// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi_json.h"
#include "storage/books.h"
#include "storage/settings_repository.h"
#include "storage/store_repository.h"
#include "storage/vocabulary_repository.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

const StoreId kS1(QStringLiteral("S1"));
const QByteArray kOccupancy = R"({"id": "occupancy", "zh": "出租率", "en": "Occupancy", "unit": "%", "better": "more",
    "numerator": {"roll_up": "last", "measure": "households.broadband"},
    "denominator": {"roll_up": "last", "measure": "households.households"}})";

// Runs what writes in a transaction that must be kept.
template <class Write> void inTransaction(Book& book, Write write)
{
    auto transaction = Transaction::begin(book, kAnna);
    ASSERT_TRUE(transaction) << whyOf(transaction);
    const Result<void> done = write();
    ASSERT_TRUE(done) << whyOf(done);
    ASSERT_TRUE(transaction->commit());
}

TEST(Stores, AreListedById)
{
    const auto book = newBook();
    EXPECT_TRUE(StoreRepository(*book).stores().value().empty());
    for (const char* id : {"S2", "S10", "S1"})
        storeAll(*book, "stores", {{{"store", text(id)}, {"name", text("x")}}});
    QStringList ids;
    const auto stores = StoreRepository(*book).stores();
    for (const StoreProfile& store : *stores)
        ids.append(store.id.text());
    EXPECT_EQ(ids, QStringList({"S1", "S10", "S2"}));
}

TEST(Stores, SayNothingOfWhatIsNotKnown)
{
    const auto book = newBook();
    storeAll(*book, "stores", {{{"store", text("S1")}, {"name", text("x")}}});
    const StoreProfile store = StoreRepository(*book).stores().value().front();
    EXPECT_EQ(store.floorAreaM2, std::nullopt);
    EXPECT_EQ(store.counters, std::nullopt);
    EXPECT_EQ(store.openedOn, std::nullopt);
    EXPECT_EQ(store.carrier, QString());
}

TEST(Stores, WithoutARecordHaveNoYears)
{
    const auto book = newBookWithStores();
    EXPECT_TRUE(StoreRepository(*book).years(kS1).value().empty());
}

TEST(UserKpis, AreKeptAndReplaced)
{
    const auto book = newBook();
    StoreRepository stores(*book);
    EXPECT_TRUE(stores.userKpis().value().empty());
    inTransaction(*book, [&] { return stores.putUserKpi(kOccupancy); });
    auto kpis = stores.userKpis();
    ASSERT_TRUE(kpis) << whyOf(kpis);
    ASSERT_EQ(kpis->size(), 1u);
    EXPECT_EQ(kpis->front(), readKpis(kOccupancy).value().front());
    QByteArray renamed = kOccupancy;
    renamed.replace("Occupancy", "Let area");
    inTransaction(*book, [&] { return stores.putUserKpi(renamed); });
    kpis = stores.userKpis();
    ASSERT_EQ(kpis->size(), 1u);
    EXPECT_EQ(kpis->front().english, QStringLiteral("Let area"));
    EXPECT_EQ(ask(*book, "SELECT version FROM user_kpis"), "2");
}

TEST(UserKpis, ThatAreWrongAreRefused)
{
    const auto book = newBook();
    StoreRepository stores(*book);
    const auto transaction = Transaction::begin(*book, kAnna);
    for (const QByteArray& json :
        {QByteArray("{}"), QByteArray("not json"), "[" + kOccupancy + "," + kOccupancy + "]", QByteArray("[]")}) {
        const Result<void> done = stores.putUserKpi(json);
        ASSERT_FALSE(done) << json.constData();
        EXPECT_EQ(done.error().code, ErrorCode::KpiInvalid) << whyOf(done);
    }
}

TEST(Settings, HoldTheSubscriberBase)
{
    const auto book = newBook();
    SettingsRepository settings(*book);
    EXPECT_EQ(settings.subscriberBase().value(), SubscriberBase::Average);
    inTransaction(*book, [&] { return settings.setSubscriberBase(SubscriberBase::Closing); });
    EXPECT_EQ(settings.subscriberBase().value(), SubscriberBase::Closing);
    inTransaction(*book, [&] { return settings.setSubscriberBase(SubscriberBase::Average); });
    EXPECT_EQ(settings.subscriberBase().value(), SubscriberBase::Average);
}

TEST(Settings, HoldHowAStoresReportWasChosen)
{
    const auto book = newBookWithStores();
    SettingsRepository settings(*book);
    const StoreId other(QStringLiteral("S2"));
    EXPECT_EQ(settings.reportChoices(kS1).value(), QString());
    inTransaction(*book, [&] { return settings.setReportChoices(kS1, QStringLiteral("{\"paper\":\"A3\"}")); });
    inTransaction(*book, [&] { return settings.setReportChoices(other, QStringLiteral("{}")); });
    inTransaction(*book, [&] { return settings.setReportChoices(kS1, QStringLiteral("{\"paper\":\"A4\"}")); });
    EXPECT_EQ(settings.reportChoices(kS1).value(), QStringLiteral("{\"paper\":\"A4\"}"));
    EXPECT_EQ(settings.reportChoices(other).value(), QStringLiteral("{}"));
    EXPECT_EQ(settings.subscriberBase().value(), SubscriberBase::Average);
    EXPECT_FALSE(settings.setReportChoices(kS1, QStringLiteral("{}"))); // outside a transaction
}

TEST(Vocabulary, IsRenamedRetiredAndAddedTo)
{
    const auto book = newBookWithStores();
    VocabularyRepository vocabularies(*book);
    const QString channel = QStringLiteral("channel");
    inTransaction(*book, [&] {
        return vocabularies.put(kS1, channel,
            {QStringLiteral("hotline"), QStringLiteral("客服热线"), QStringLiteral("Call centre"), true, {}});
    });
    inTransaction(*book, [&] {
        return vocabularies.put(kS1, channel,
            {QStringLiteral("kiosk"), QStringLiteral("商圈亭"), QStringLiteral("Kiosk"), false,
                {QStringLiteral("digital")}});
    });
    const Vocabularies own = vocabularies.read(kS1).value();
    const VocabularyEntry* hotline = own.find(channel, u"hotline");
    ASSERT_NE(hotline, nullptr);
    EXPECT_EQ(hotline->chinese, QStringLiteral("客服热线"));
    EXPECT_TRUE(hotline->isRetired);
    EXPECT_FALSE(hotline->has(u"digital"));
    ASSERT_EQ(own.entries(channel).size(), 7u);
    EXPECT_EQ(own.entries(channel)[3].code, QStringLiteral("hotline")) << "it keeps its place";
    EXPECT_EQ(own.entries(channel).back().code, QStringLiteral("kiosk")) << "a new one stands at the end";
    EXPECT_TRUE(own.entries(channel).back().has(u"digital"));
    EXPECT_EQ(StoreRepository(*book).vocabularies(StoreId(QStringLiteral("S2"))).value().entries(channel).size(), 6u)
        << "another store's stay as they are";
}

TEST(Vocabulary, KnowsItsNamesAndFlags)
{
    const auto book = newBookWithStores();
    VocabularyRepository vocabularies(*book);
    const auto transaction = Transaction::begin(*book, kAnna);
    VocabularyEntry entry{QStringLiteral("x"), QStringLiteral("甲"), QStringLiteral("X"), false, {}};
    Result<void> done = vocabularies.put(kS1, QStringLiteral("colour"), entry);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::ArgumentInvalid);
    EXPECT_EQ(done.error().subjects.value(1), QStringLiteral("colour"));
    entry.flags = {QStringLiteral("digital")};
    done = vocabularies.put(kS1, QStringLiteral("segment"), entry);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::ArgumentInvalid);
    entry.flags.clear();
    entry.chinese.clear();
    EXPECT_EQ(vocabularies.put(kS1, QStringLiteral("segment"), entry).error().code, ErrorCode::QueryFailed);
}

TEST(Vocabulary, OfAnUnknownStoreIsEmpty)
{
    const auto book = newBookWithStores();
    EXPECT_TRUE(VocabularyRepository(*book)
                    .read(StoreId(QStringLiteral("S9")))
                    .value()
                    .entries(QStringLiteral("area"))
                    .empty());
}

}
