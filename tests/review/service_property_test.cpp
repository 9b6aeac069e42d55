// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"
#include "review/made_store.h"
#include "review/printed_review.h"
#include "review/review_builder.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <cmath>
#include <random>

// What must hold of every chapter on service, of stores made by chance: years that rise and years that fall, months
// without complaints, kinds that were never entered.

namespace {

class Chance {
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    {
    }
    int whole(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_engine); }
    bool happens(int percent) { return whole(1, 100) <= percent; }

private:
    std::mt19937 m_engine;
};

void addComplaints(MadeStore& store, Chance& chance, int year, int month)
{
    const char* categories[] = {"billing", "network", "service", "other"};
    const int count = chance.whole(0, 6);
    for (int i = 0; i < count; ++i) {
        Complaint complaint;
        complaint.id = QStringLiteral("TS%1-%2").arg(year * 100 + month).arg(i);
        complaint.acceptedAt = Moment::at(QDate(year, month, chance.whole(1, 28)), chance.whole(8, 20));
        complaint.isUrgent = chance.happens(30);
        complaint.category = QString::fromLatin1(categories[chance.whole(0, 3)]);
        if (chance.happens(95))
            complaint.closedAt = Moment{complaint.acceptedAt.minutes + chance.whole(1, year == 2024 ? 4000 : 6000)};
        if (chance.happens(20))
            complaint.repeatOfAcceptedAt = Moment{complaint.acceptedAt.minutes - 1000};
        store.facts.complaints.push_back(complaint);
    }
}

void addMonth(MadeStore& store, Chance& chance, int year, int month)
{
    const int key = year * 100 + month;
    for (const char* hour : {"9", "10", "15"}) {
        const double arrivals = chance.whole(0, 300);
        const double served = chance.whole(0, static_cast<int>(arrivals));
        store.add("queue_hours", key, {{"hour", hour}},
            {{"arrivals", arrivals}, {"served", served}, {"abandoned", 0}, {"wait_minutes", served * 5},
                {"within_10min", served}, {"counters_open", 2}});
    }
    for (const char* channel : {"counter", "partner", "online", "hotline"}) {
        const double transactions = chance.whole(0, 3000);
        store.add("channels", key, {{"channel", channel}},
            {{"visits", 100}, {"deals", 50}, {"transactions", transactions}, {"enquiries", transactions / 2},
                {"errors", 1}, {"cost", static_cast<double>(chance.whole(0, 9000))}});
    }
    store.subscribers(key, 5000, chance.whole(0, 300), chance.whole(0, 300));
}

MadeStore storeByChance(unsigned seed)
{
    Chance chance(seed);
    MadeStore store;
    const bool hasComplaints = chance.happens(85), hasMonths = chance.happens(85);
    for (const int year : {2024, 2025}) {
        for (int month = 1; month <= 12; ++month) {
            if (hasComplaints)
                addComplaints(store, chance, year, month);
            if (hasMonths && chance.happens(95))
                addMonth(store, chance, year, month);
        }
    }
    if (hasComplaints)
        store.facts.firstOf.emplace_back(QStringLiteral("complaints"), Month(2024, 1));
    if (chance.happens(60))
        store.target("handling_hours", chance.whole(10, 60)).target("digital_share", chance.whole(10, 90));
    return store;
}

Review reviewOf(const MadeStore& store, Language language, unsigned seed)
{
    const Words words(language);
    return buildReview(store.facts, Catalogue::shipped(), 2025, Month(2025, seed % 4 == 0 ? 5 : 12), words);
}

const KpiResult& kpi(const Review& review, const char* id)
{
    return *review.kpi(KpiId(QString::fromLatin1(id)));
}

// The service chapter alone, so that a line of another does not fail here.
Review chapterAlone(Review review)
{
    std::erase_if(review.chapters, [](const Chapter& chapter) { return chapter.id != QStringLiteral("service"); });
    return review;
}

void checkWords(const Review& review)
{
    for (const Sentence& sentence : review.chapters.front().sentences()) {
        const std::string shown = sentence.text.toStdString();
        EXPECT_FALSE(sentence.quotes.empty()) << shown;
        if (sentence.id == QStringLiteral("service.complaints.handling")) {
            const Judgement judged = kpi(review, "handling_hours").changeJudgement;
            EXPECT_FALSE(judged == Judgement::Good && sentence.text.contains(QStringLiteral("worsened"))) << shown;
            EXPECT_FALSE(judged == Judgement::Bad && sentence.text.contains(QStringLiteral("improved"))) << shown;
        }
        if (sentence.id == QStringLiteral("service.balance.saving")) {
            const double saved = kpi(review, "digital_saving").value.value_or(0);
            EXPECT_EQ(sentence.text.contains(QStringLiteral(" less than")), saved >= 0) << shown;
        }
    }
}

void checkPareto(const Block& block)
{
    const auto* chart = std::get_if<ChartBlock>(&block.content);
    const auto* pareto = chart ? std::get_if<ParetoSpec>(&chart->spec) : nullptr;
    if (!pareto)
        return;
    double share = 0, highest = INFINITY;
    for (const ParetoSpec::Column& column : pareto->columns) {
        EXPECT_LE(*column.actual.value, highest);
        EXPECT_GT(*column.share.value, share);
        EXPECT_FALSE(column.actual.note.source.isEmpty());
        highest = *column.actual.value;
        share = *column.share.value;
    }
    EXPECT_NEAR(share, 100, 1e-9);
}

// The steps of the saving lead to the KPI that the book knows.
void checkSaving(const Review& review, const Block& block)
{
    if (block.id != QStringLiteral("service.balance.saving") || !block.emptyHint.isEmpty())
        return;
    const auto& rows = std::get<BridgeSpec>(std::get<ChartBlock>(block.content).spec).rows;
    ASSERT_GE(rows.size(), 2U);
    EXPECT_NEAR(rows[rows.size() - 2].to, rows.back().to, 1e-6 * (1 + std::abs(rows.back().to)));
    EXPECT_TRUE(kpi(review, "digital_saving").value);
}

}

TEST(EveryServiceChapter, isFinishedTextThatFollowsItsFigures)
{
    static const QRegularExpression unfinished(
        QStringLiteral("%[0-9n]|\\bnan\\b|\\binf\\b|\\S  \\S|，，|；；|。。|, ,|，。|；。|（）|\\(\\)|[,;，；] ?[|}]"));
    for (unsigned seed = 1; seed <= 100; ++seed) {
        SCOPED_TRACE(seed);
        const MadeStore store = storeByChance(seed);
        const Review chinese = chapterAlone(reviewOf(store, Language::Chinese, seed));
        const Review english = chapterAlone(reviewOf(store, Language::English, seed));
        for (const Review* review : {&chinese, &english}) {
            for (const QString& line : printedReview(*review))
                EXPECT_FALSE(unfinished.match(line).hasMatch()) << line.toStdString();
            QSet<QString> ids;
            for (const Block& block : review->chapters.front().blocks) {
                ids.insert(block.id);
                checkPareto(block);
                checkSaving(*review, block);
            }
            EXPECT_EQ(static_cast<size_t>(ids.size()), review->chapters.front().blocks.size());
        }
        checkWords(english);
        const std::vector<Sentence> said = chinese.chapters.front().sentences();
        const std::vector<Sentence> told = english.chapters.front().sentences();
        ASSERT_EQ(said.size(), told.size());
        for (size_t i = 0; i < said.size(); ++i)
            EXPECT_EQ(said[i].id, told[i].id);
    }
}
