// SPDX-License-Identifier: GPL-3.0-or-later
// From a real book, in a file, to the review that people see.
#include "services/review_service.h"

#include "domain/kpi_calculator.h"
#include "sample_copy.h"
#include "services/shelf.h"
#include "storage/store_repository.h"
#include "storage/transaction.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

// The sample stores in a book on disk, made once.
class ReviewOfTheSample : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        s_book = sampleCopy(s_folder->filePath(QStringLiteral("sample.storeyear")));
        ASSERT_TRUE(s_book);
    }
    static void TearDownTestSuite()
    {
        s_book.reset();
        s_folder.reset();
    }

    static ReviewRequest requestOf(const char* store, int year)
    {
        ReviewRequest request;
        request.store = StoreId(QString::fromLatin1(store));
        request.year = year;
        return request;
    }
    static Result<Review> review(const ReviewRequest& request, Language language = Language::Chinese)
    {
        const Words words(language);
        return ReviewService(*s_book, kClock).review(request, words);
    }
    static std::string message(const ReviewRequest& request, Language language)
    {
        const auto made = review(request, language);
        return made ? made->chapters.front().message.toStdString() : "(failed)";
    }

    // The moment by which data/README.md judges what is overdue.
    inline static const FixedClock kClock{*Moment::fromText(u"2026-01-01T00:00")};
    inline static std::unique_ptr<QTemporaryDir> s_folder;
    inline static std::unique_ptr<Book> s_book;
};

double valueOf(const Review& review, const char* kpi)
{
    const KpiResult* result = review.kpi(KpiId(QString::fromLatin1(kpi)));
    return result ? result->value.value_or(-1) : -2;
}

double previousOf(const Review& review, const char* kpi)
{
    const KpiResult* result = review.kpi(KpiId(QString::fromLatin1(kpi)));
    return result ? result->previous.value_or(-1) : -2;
}

// Figures of `scripts/make-sample --figures S1 2025`, which shares no code with the program.
TEST_F(ReviewOfTheSample, HasTheFiguresThatTheSampleWasMadeWith)
{
    const auto made = review(requestOf("S1", 2025));
    ASSERT_TRUE(made);
    struct Expected {
        const char* kpi;
        double value;
        double previous;
    };
    constexpr Expected kFigures[] = {{"revenue", 18739892.15, 17566022.23}, {"arpu", 48.784236, 47.528736},
        {"net_adds", 1288, 1455}, {"churn_rate", 1.620422, 1.542520}, {"complaints_per_10k", 4.154213, 5.762624},
        {"handling_hours", 35.510345, 72.170118}, {"profit_margin", 27.231447, 25.405368},
        {"new_share_5g", 64.997186, 56.198225}, {"retention", 83.472325, 84.191917},
        {"lifetime_value", 819.826756, 782.800014}, {"peak_idle_ratio", 3.906442, 3.828427},
        {"normal_in_24h", 50.847458, 11.976048}, {"digital_saving", 1689060.043134, 1368299.513059}};
    for (const Expected& figure : kFigures) {
        EXPECT_NEAR(valueOf(*made, figure.kpi), figure.value, 1e-6 * figure.value) << figure.kpi;
        EXPECT_NEAR(previousOf(*made, figure.kpi), figure.previous, 1e-6 * figure.previous) << figure.kpi;
    }
    EXPECT_EQ(made->kpis.size(), Catalogue::shipped().all().size());
}

TEST_F(ReviewOfTheSample, SaysHowTheFirstStoresYearWentInBothLanguages)
{
    EXPECT_EQ(message(requestOf("S1", 2025), Language::Chinese),
        "2025 年总收入 1,874 万元，完成全年目标的 101.0%，同比增长 6.7%；净增用户少于计划 112 户，其中 1 月差距最大，新"
        "增减少。");
    EXPECT_EQ(message(requestOf("S1", 2025), Language::English),
        "Revenue for 2025 came to 18.74M yuan, 101.0% of the plan and up 6.7% on the year before; net adds fell 112 "
        "short of the plan, most of all in January, when fewer subscribers joined.");
}

TEST_F(ReviewOfTheSample, FillsEveryBlockAndQuotesOnlyKpisThatHaveAValue)
{
    for (const char* store : {"S1", "S2", "S3"}) {
        const auto made = review(requestOf(store, 2025));
        ASSERT_TRUE(made) << store;
        for (const Block& block : made->chapters.front().blocks)
            EXPECT_TRUE(block.emptyHint.isEmpty()) << store << ' ' << block.id.toStdString();
        for (const Sentence& sentence : made->chapters.front().sentences()) {
            for (const KpiId& kpi : sentence.quotes) {
                ASSERT_TRUE(made->kpi(kpi)) << kpi.text().toStdString();
                EXPECT_TRUE(made->kpi(kpi)->value) << sentence.id.toStdString() << ' ' << kpi.text().toStdString();
            }
        }
    }
}

TEST_F(ReviewOfTheSample, NamesTheMonthThatIsMissing)
{
    const auto made = review(requestOf("S3", 2025));
    ASSERT_TRUE(made);
    const Chapter& chapter = made->chapters.front();
    EXPECT_TRUE(chapter.message.startsWith(QStringLiteral("1–5、7–12 月总收入"))) << chapter.message.toStdString();
    EXPECT_TRUE(chapter.status.contains(QStringLiteral("缺 6 月收入数据"))) << chapter.status.toStdString();
}

TEST_F(ReviewOfTheSample, ReviewsAYearInProgressAgainstTheSameMonths)
{
    ReviewRequest request = requestOf("S1", 2025);
    request.through = Month(2025, 9);
    const auto made = review(request);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->through, Month(2025, 9));
    EXPECT_EQ(made->periodText, QStringLiteral("2025 年 1–9 月"));
    const KpiResult& revenue = *made->kpi(KpiId(QStringLiteral("revenue")));
    EXPECT_EQ(revenue.counted.size(), 9U);
    EXPECT_FALSE(revenue.months[9]);
    EXPECT_LT(*revenue.target, *revenue.yearTarget);
}

TEST_F(ReviewOfTheSample, JudgesOpenComplaintsAtTheMomentThatIsAskedFor)
{
    ReviewRequest later = requestOf("S1", 2025);
    later.asOf = *Moment::fromText(u"2026-03-01T00:00");
    const auto now = review(requestOf("S1", 2025));
    const auto then = review(later);
    ASSERT_TRUE(now);
    ASSERT_TRUE(then);
    EXPECT_EQ(now->asOf, kClock.now());
    EXPECT_EQ(then->asOf, *later.asOf);
    // What came in on the last evening had its two hours yet at midnight; two months later they are over.
    EXPECT_LT(valueOf(*then, "urgent_in_2h"), valueOf(*now, "urgent_in_2h"));
}

TEST_F(ReviewOfTheSample, RefusesWhatTheBookDoesNotHave)
{
    const auto unknown = review(requestOf("S9", 2025));
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::StoreUnknown);
    EXPECT_EQ(unknown.error().subjects.value(0), QStringLiteral("S9"));

    const auto empty = review(requestOf("S1", 2019));
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().code, ErrorCode::YearEmpty);
    EXPECT_EQ(empty.error().subjects.value(1), QStringLiteral("2019"));
    EXPECT_TRUE(empty.error().subjects.value(2).contains(QStringLiteral("2025")));

    ReviewRequest outside = requestOf("S1", 2025);
    outside.through = Month(2024, 12);
    const auto refused = review(outside);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::ArgumentInvalid);
}

TEST(ReviewService, ReviewsUpToTheLastMonthThatHasFigures)
{
    Shelf shelf;
    const ImportedFile file = shelf.import(
        "revenue.csv", "store,month,business_line,amount\nS1,2025-01,mobile,1000.00\nS1,2025-03,mobile,3000.00\n");
    ASSERT_TRUE(file.isStored);
    ReviewRequest request;
    request.store = StoreId(QStringLiteral("S1"));
    request.year = 2025;
    const Words words(Language::English);
    const auto made = ReviewService(*shelf.book, shelf.clock).review(request, words);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->through, Month(2025, 3));
    EXPECT_EQ(made->asOf, shelf.clock.now());
    EXPECT_EQ(made->chapters.front().message.toStdString(), "Revenue for January and March came to 4,000 yuan.");
}

TEST(ReviewService, HasTheBooksOwnKpisToo)
{
    Shelf shelf;
    ASSERT_TRUE(shelf.import("revenue.csv", "store,month,business_line,amount\nS1,2025-01,device,700.00\n").isStored);
    auto transaction = Transaction::begin(*shelf.book, {QStringLiteral("anna"), shelf.clock.now()});
    ASSERT_TRUE(transaction);
    const auto stored = StoreRepository(*shelf.book).putUserKpi(R"({ "id": "phones", "zh": "手机收入", "en": "Phones",
        "unit": "yuan", "better": "more", "numerator": { "roll_up": "sum", "measure": "revenue.amount",
        "where": { "business_line": "device" } }, "formula": { "zh": "终端收入", "en": "Revenue of devices" } })");
    ASSERT_TRUE(stored) << stored.error().detail.toStdString();
    ASSERT_TRUE(transaction->commit());
    ReviewRequest request;
    request.store = StoreId(QStringLiteral("S1"));
    request.year = 2025;
    const Words words(Language::Chinese);
    const auto made = ReviewService(*shelf.book, shelf.clock).review(request, words);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->kpis.size(), Catalogue::shipped().all().size() + 1);
    EXPECT_EQ(valueOf(*made, "phones"), 700);
}

} // namespace
