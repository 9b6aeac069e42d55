// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample_book.h"

#include "services/check_service.h"
#include "services/shelf.h"
#include "storage/record_repository.h"
#include "storage/store_repository.h"

#include <QDir>

namespace {

class SampleBook : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_book = std::move(*Book::createInMemory());
        const FixedClock clock(*Moment::fromText(u"2026-01-05T14:05"));
        const auto filled = fillWithSample(*s_book, clock, QStringLiteral("anna"));
        ASSERT_TRUE(filled) << int(filled.error().code) << filled.error().subjects.join(u'|').toStdString();
    }
    static void TearDownTestSuite() { s_book.reset(); }

    static std::unique_ptr<Book> s_book;
};

std::unique_ptr<Book> SampleBook::s_book;

TEST_F(SampleBook, HoldsEveryRowOfTheData)
{
    for (const RecordKind& kind : recordKinds()) {
        QFile file(QStringLiteral(SOURCE_DIR "/data/%1.csv").arg(kind.name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << kind.name.toStdString();
        const qint64 rows = file.readAll().count('\n') - 1; // no cell of the sample holds a line feed
        EXPECT_GT(rows, 0);
        EXPECT_EQ(RecordRepository(*s_book).count(kind).value_or(-1), rows) << kind.name.toStdString();
    }
}

TEST_F(SampleBook, HasThreeStoresAndThreeYears)
{
    const auto stores = StoreRepository(*s_book).stores();
    ASSERT_TRUE(stores);
    ASSERT_EQ(stores->size(), 3U);
    EXPECT_EQ((*stores)[0].name, QStringLiteral("西湖营业厅"));
    for (const StoreProfile& store : *stores)
        EXPECT_EQ(*StoreRepository(*s_book).years(store.id), std::vector<int>({2023, 2024, 2025}));
}

// It breaks no rule; what the checks point out is the one month that is missing.
TEST_F(SampleBook, BreaksNoRuleAcrossRecords)
{
    const auto findings = checkBook(*s_book);
    ASSERT_TRUE(findings);
    for (const CheckFinding& finding : *findings) {
        EXPECT_TRUE(finding.isWarning) << finding.store.text().toStdString() << ' '
                                       << finding.month.text().toStdString() << ' ' << finding.recordKind.toStdString()
                                       << ' ' << int(finding.finding);
        EXPECT_EQ(finding.finding, FindingKind::KindMissing) << finding.subjects.join(u'|').toStdString();
    }
}

} // namespace
