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

// What must hold of every review, whatever the figures: of some hundred stores made by chance, with gaps, without
// plans, with years that rise and years that fall.

namespace {

class Chance {
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    {
    }
    double between(double low, double high) { return std::uniform_real_distribution<double>(low, high)(m_engine); }
    int whole(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_engine); }
    bool happens(double share) { return between(0, 1) < share; }

private:
    std::mt19937 m_engine;
};

void addMonth(MadeStore& store, Chance& chance, int key, double trend, double& subscribers)
{
    const char* lines[] = {"mobile", "value_added", "broadband", "device"};
    const char* channels[] = {"counter", "online", "outreach"};
    for (const char* line : lines) {
        const double yuan = std::round(chance.between(20000, 90000) * trend);
        store.revenue(key, chance.happens(0.02) ? -yuan : yuan, line, channels[chance.whole(0, 2)]);
    }
    const double added = chance.whole(0, 300);
    const double churned = chance.whole(0, 300);
    store.subscribers(key, subscribers, added, churned);
    subscribers = subscribers + added - churned;
    store.costs(key, std::round(chance.between(50000, 300000)));
    store.add("channels", key, {{"channel", "counter"}},
        {{"visits", 1000.0}, {"deals", double(chance.whole(0, 900))}, {"transactions", 2000.0}, {"errors", 3.0},
            {"cost", 9000.0}});
}

MadeStore storeByChance(unsigned seed)
{
    Chance chance(seed);
    MadeStore store;
    double subscribers = 5000;
    const double trend = chance.between(0.7, 1.4);
    const double gaps = chance.happens(0.5) ? 0.15 : 0;
    for (const int year : {2024, 2025}) {
        if (year == 2024 && chance.happens(0.1))
            continue;
        for (int month = 1; month <= 12; ++month) {
            if (!chance.happens(gaps))
                addMonth(store, chance, year * 100 + month, year == 2025 ? trend : 1, subscribers);
        }
    }
    if (chance.happens(0.8)) {
        store.target("revenue", chance.between(1500000, 4000000)).target("net_adds", chance.whole(-300, 600));
        store.target("churn_rate", chance.between(1, 5)).target("cost_to_revenue", chance.between(20, 150));
        store.target("profit_margin", chance.between(5, 60)).target("arpu", chance.between(10, 40));
    }
    store.event("2025-02-10", "other", "停电");
    return store;
}

bool containsAny(const QString& text, const QStringList& words)
{
    for (const QString& word : words) {
        if (text.contains(word))
            return true;
    }
    return false;
}

// One store's review in both languages.
struct Pair {
    unsigned seed;
    Review chinese;
    Review english;
};

class EveryReview : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        const Words chinese(Language::Chinese);
        const Words english(Language::English);
        for (unsigned seed = 1; seed <= 300; ++seed) {
            const MadeStore store = storeByChance(seed);
            const Month through(2025, seed % 3 == 0 ? 7 : 12);
            s_pairs.push_back({seed, buildReview(store.facts, Catalogue::shipped(), 2025, through, chinese),
                buildReview(store.facts, Catalogue::shipped(), 2025, through, english)});
        }
    }
    static void TearDownTestSuite() { s_pairs.clear(); }

    // Calls check for each review; a failure names its store.
    template <class Check> static void forEach(Check check)
    {
        for (const Pair& pair : s_pairs) {
            SCOPED_TRACE(pair.seed);
            check(pair.chinese);
            check(pair.english);
        }
    }

    inline static std::vector<Pair> s_pairs;
};

struct Finding {
    const char* id;
    const char* kpi;
    bool isLess; // less is better
};

constexpr Finding kFindings[] = {{"annual.revenue.total", "revenue", false},
    {"annual.customers.net_adds", "net_adds", false}, {"annual.customers.churn", "churn_rate", true},
    {"annual.benefit.cost_share", "cost_to_revenue", true}, {"annual.benefit.profit_margin", "profit_margin", false},
    {"annual.benefit.arpu", "arpu", false}};

void checkVerdictWords(const QString& text, const KpiResult& result)
{
    static const QStringList missed{"short of", "over the target", "below the target"};
    static const QStringList met{
        "better than the target", "within the target", "exactly on", "ahead of the target", "stretch"};
    const bool isMissed = result.verdict == Verdict::Missed;
    EXPECT_EQ(containsAny(text, missed), isMissed) << text.toStdString();
    EXPECT_FALSE(isMissed && containsAny(text, met)) << text.toStdString();
}

void checkChangeWords(const QString& text, const KpiResult& result, bool isLess)
{
    const std::string shown = text.toStdString();
    const bool isImproved = text.contains(QStringLiteral("improved"));
    const bool isWorsened = text.contains(QStringLiteral("worsened"));
    const double change = result.change.value_or(0);
    EXPECT_FALSE(!isLess && (isImproved || isWorsened)) << shown;
    EXPECT_FALSE(isImproved && result.changeJudgement != Judgement::Good) << shown;
    EXPECT_FALSE(isWorsened && result.changeJudgement != Judgement::Bad) << shown;
    EXPECT_FALSE(!result.change && text.contains(QStringLiteral("year before"))) << shown;
    EXPECT_FALSE(change > 0 && text.contains(QStringLiteral("down "))) << shown;
    EXPECT_FALSE(change < 0 && text.contains(QStringLiteral("up "))) << shown;
}

void checkMarks(const std::vector<Mark>& marks, const Block& block)
{
    for (const Mark& mark : marks) {
        if (!mark.value)
            continue;
        EXPECT_TRUE(std::isfinite(*mark.value)) << block.id.toStdString();
        EXPECT_FALSE(mark.note.name.isEmpty()) << block.id.toStdString();
        EXPECT_FALSE(mark.note.exact.isEmpty()) << block.id.toStdString();
        EXPECT_FALSE(mark.note.source.isEmpty()) << block.id.toStdString();
    }
}

void checkSpec(const ColumnsSpec& columns, const Block& block)
{
    checkMarks(columns.actual, block);
    checkMarks(columns.plan, block);
    checkMarks(columns.previous, block);
    for (const VarianceTier& tier : columns.tiers)
        checkMarks(tier.marks, block);
}

void checkSpec(const LinesSpec& lines, const Block& block)
{
    for (const LinesSpec::Series& series : lines.series)
        checkMarks(series.marks, block);
}

void checkSpec(const ScatterSpec& scatter, const Block& block)
{
    for (const ScatterSpec::Point& point : scatter.points) {
        EXPECT_TRUE(std::isfinite(point.x) && std::isfinite(point.y)) << block.id.toStdString();
        EXPECT_GE(point.x, scatter.horizontal.low) << block.id.toStdString();
        EXPECT_LE(point.x, scatter.horizontal.high) << block.id.toStdString();
        EXPECT_GE(point.y, scatter.vertical.low) << block.id.toStdString();
        EXPECT_LE(point.y, scatter.vertical.high) << block.id.toStdString();
        EXPECT_FALSE(point.note.isEmpty()) << block.id.toStdString();
    }
}

// Columns fall, and together they are the whole.
void checkSpec(const ParetoSpec& pareto, const Block& block)
{
    double share = 0;
    for (size_t i = 0; i < pareto.columns.size(); ++i) {
        const ParetoSpec::Column& column = pareto.columns[i];
        checkMarks({column.actual, column.previous, column.share}, block);
        EXPECT_TRUE(i == 0 || *column.actual.value <= *pareto.columns[i - 1].actual.value) << block.id.toStdString();
        EXPECT_GE(*column.share.value, share) << block.id.toStdString();
        share = *column.share.value;
    }
    EXPECT_NEAR(share, 100, 1e-9) << block.id.toStdString();
}

void checkSpec(const HeatSpec& heat, const Block& block)
{
    ASSERT_EQ(heat.cells.size(), static_cast<size_t>(heat.rows.size()));
    for (const std::vector<Mark>& row : heat.cells) {
        EXPECT_EQ(row.size(), static_cast<size_t>(heat.columns.size()));
        checkMarks(row, block);
    }
}

// Each step begins where the one before it ended, and the last total stands where they lead.
void checkSpec(const BridgeSpec& bridge, const Block& block)
{
    double reached = bridge.rows.front().to;
    for (size_t i = 1; i < bridge.rows.size(); ++i) {
        const BridgeSpec::Row& row = bridge.rows[i];
        EXPECT_NEAR(row.isTotal ? row.to : row.from, reached, 1e-9 * (1 + std::abs(row.to))) << block.id.toStdString();
        EXPECT_FALSE(row.note.isEmpty()) << block.id.toStdString();
        reached = row.to;
    }
}

TEST_F(EveryReview, isFinishedText)
{
    static const QRegularExpression unfinished(
        QStringLiteral("%[0-9n]|\\bnan\\b|\\binf\\b|\\S  \\S|，，|；；|。。|, ,|\\.\\.(?!\\.)|，。|；。|\\( "
                       "|（）|\\(\\)|[,;，；] ?[|}]"));
    forEach([](const Review& review) {
        for (const QString& line : printedReview(review))
            EXPECT_FALSE(unfinished.match(line).hasMatch()) << line.toStdString();
    });
}

TEST_F(EveryReview, saysTheSameThingsInBothLanguages)
{
    for (const Pair& pair : s_pairs) {
        ASSERT_EQ(pair.chinese.chapters.size(), 6U);
        ASSERT_EQ(pair.english.chapters.size(), 6U);
        for (size_t chapter = 0; chapter < 6; ++chapter) {
            const std::vector<Sentence> chinese = pair.chinese.chapters[chapter].sentences();
            const std::vector<Sentence> english = pair.english.chapters[chapter].sentences();
            ASSERT_EQ(chinese.size(), english.size()) << pair.seed << ", chapter " << chapter + 1;
            for (size_t i = 0; i < chinese.size(); ++i) {
                EXPECT_EQ(chinese[i].id, english[i].id);
                EXPECT_EQ(chinese[i].judgement, english[i].judgement) << english[i].id.toStdString();
            }
        }
    }
}

TEST_F(EveryReview, hasDistinctIdsAndNoEmptySentence)
{
    forEach([](const Review& review) {
        QSet<QString> ids;
        for (const Block& block : review.chapters.front().blocks)
            ids.insert(block.id);
        EXPECT_EQ(static_cast<size_t>(ids.size()), review.chapters.front().blocks.size());
        const std::vector<Sentence> sentences = review.chapters.front().sentences();
        ids.clear();
        for (const Sentence& sentence : sentences) {
            ids.insert(sentence.id);
            EXPECT_FALSE(sentence.text.isEmpty()) << sentence.id.toStdString();
            EXPECT_FALSE(sentence.quotes.empty()) << sentence.id.toStdString();
        }
        EXPECT_EQ(static_cast<size_t>(ids.size()), sentences.size());
    });
}

TEST_F(EveryReview, hasVerbsThatFollowTheFigures)
{
    for (const Pair& pair : s_pairs) {
        SCOPED_TRACE(pair.seed);
        for (const Finding& finding : kFindings) {
            const KpiResult* result = pair.english.kpi(KpiId(QString::fromLatin1(finding.kpi)));
            ASSERT_TRUE(result);
            const QString text = sentenceText(pair.english, finding.id);
            EXPECT_EQ(text != u"(none)", result->value.has_value()) << finding.id;
            if (!result->value)
                continue;
            checkVerdictWords(text, *result);
            checkChangeWords(text, *result, finding.isLess);
        }
    }
}

// The sentences of all chapters that begin with the one KPI they quote: their first half is about its change.
TEST_F(EveryReview, hasChaptersWhoseDirectionsFollowTheFigures)
{
    int told = 0;
    const auto check = [&told](const Review& review, bool isChinese) {
        for (const Chapter& chapter : review.chapters) {
            for (const Sentence& sentence : chapter.sentences()) {
                const KpiDefinition* kpi =
                    sentence.quotes.size() == 1 ? Catalogue::shipped().find(sentence.quotes.front()) : nullptr;
                const KpiResult* result = kpi ? review.kpi(kpi->id) : nullptr;
                if (!result || !sentence.text.startsWith((isChinese ? kpi->chinese : kpi->english) + u' ')
                    || !result->change)
                    continue;
                const QString half = sentence.text.split(isChinese ? u'；' : u';').front();
                const QStringList rises{isChinese ? QStringLiteral("同比增长") : QStringLiteral(", up "),
                    isChinese ? QStringLiteral("同比上升") : QStringLiteral("and up ")};
                const QStringList falls{isChinese ? QStringLiteral("同比下降") : QStringLiteral(", down "),
                    isChinese ? QStringLiteral("同比减少") : QStringLiteral("and down ")};
                EXPECT_FALSE(*result->change < 0 && containsAny(half, rises)) << sentence.text.toStdString();
                EXPECT_FALSE(*result->change > 0 && containsAny(half, falls)) << sentence.text.toStdString();
                ++told;
            }
        }
    };
    for (const Pair& pair : s_pairs) {
        SCOPED_TRACE(pair.seed);
        check(pair.chinese, true);
        check(pair.english, false);
    }
    EXPECT_GT(told, 1000);
}

TEST_F(EveryReview, printsASignOnVariancesOnlyAndTheRightMinus)
{
    static const QRegularExpression hyphen(QStringLiteral("(^|[ （(])-[0-9]"));
    forEach([](const Review& review) {
        for (const Sentence& sentence : review.chapters.front().sentences())
            EXPECT_FALSE(sentence.text.contains(u'+')) << sentence.text.toStdString();
        EXPECT_FALSE(review.chapters.front().message.contains(u'+'));
        for (const QString& line : printedReview(review))
            EXPECT_FALSE(hyphen.match(line).hasMatch()) << line.toStdString();
    });
}

TEST_F(EveryReview, judgesAChangeByMeaningNotBySign)
{
    forEach([](const Review& review) {
        const Block* strip = findBlock(review, "annual.strip");
        ASSERT_TRUE(strip);
        for (const KpiTile& tile : std::get<KpiStrip>(strip->content).tiles) {
            const Variance& change = tile.variances[1];
            const bool isPlus = change.text.startsWith(u'+');
            if (!isPlus && !change.text.startsWith(QChar(0x2212)))
                continue;
            const bool isMoreBetter = Catalogue::shipped().find(tile.kpi)->better == Direction::MoreIsBetter;
            EXPECT_EQ(change.judgement, isPlus == isMoreBetter ? Judgement::Good : Judgement::Bad)
                << tile.name.toStdString() << change.text.toStdString();
        }
    });
}

TEST_F(EveryReview, saysWhereEachFigureOfAChartComesFrom)
{
    forEach([](const Review& review) {
        for (const Block& block : review.chapters.front().blocks) {
            const auto* chart = std::get_if<ChartBlock>(&block.content);
            if (!chart)
                continue;
            EXPECT_FALSE(chart->description.isEmpty()) << block.id.toStdString();
            EXPECT_FALSE(block.footnote.isEmpty()) << block.id.toStdString();
            std::visit([&](const auto& spec) { checkSpec(spec, block); }, chart->spec);
        }
    });
}

}
