// SPDX-License-Identifier: GPL-3.0-or-later
// A review signed off in a real book file: kept as it was, held against what is entered later, withdrawn, never
// rewritten.
#include "services/sign_off_service.h"

#include "services/entry_book.h"
#include "storage/sign_off_repository.h"
#include "storage/transaction.h"

#include <QFile>

namespace {

class SignOffTest : public testing::Test {
protected:
    SignOffTest()
    {
        type(1, 10000000);
        type(2, 11000000);
    }
    void type(int month, qint64 fen)
    {
        const QStringList labels{QStringLiteral("mobile"), QStringLiteral("counter"), QString(), QString()};
        m_book.type("revenue", labels, "amount", {2025, month}, Value(fen));
    }
    SignOffService service() const { return {*m_book.books.book(), m_book.books.clock()}; }
    Result<SignOff> sign(const QString& name = QStringLiteral("王敏"))
    {
        return service().signOff({m_book.store, 2025, std::nullopt, std::nullopt, {}}, name, QStringLiteral("anna"));
    }
    std::vector<FrozenChange> changes()
    {
        const auto state = service().state(m_book.store, 2025, Words(Language::English));
        EXPECT_TRUE(state && *state);
        return state && *state ? (*state)->changes : std::vector<FrozenChange>();
    }
    static int figures(const std::vector<FrozenChange>& changes, const QString& kpi)
    {
        return static_cast<int>(
            std::ranges::count_if(changes, [&](const FrozenChange& change) { return change.place == kpi; }));
    }
    EntryBook m_book;
};

TEST_F(SignOffTest, NobodyHasSignedABookAtFirst)
{
    const auto state = service().state(m_book.store, 2025, Words(Language::English));
    ASSERT_TRUE(state);
    EXPECT_FALSE(*state);
}

TEST_F(SignOffTest, KeepsTheReviewAndTellsWhatChangesLater)
{
    const auto signedOff = sign();
    ASSERT_TRUE(signedOff);
    EXPECT_EQ(signedOff->number, 1);
    EXPECT_EQ(signedOff->through, Month(2025, 2));
    EXPECT_TRUE(changes().empty());
    type(2, 15000000);
    const auto since = changes();
    EXPECT_EQ(figures(since, QStringLiteral("revenue")), 2) << "the total and February";
    const auto total = std::ranges::find(since, QStringLiteral("revenue"), &FrozenChange::place);
    EXPECT_EQ(total->then, 210000.0);
    EXPECT_EQ(total->now, 250000.0);
    EXPECT_GT(figures(since, QStringLiteral("annual.message")), 0);
    type(2, 11000000);
    EXPECT_TRUE(changes().empty()) << "changed back";
}

TEST_F(SignOffTest, AMonthThatComesLaterIsNoChangeOfTheMonthsSigned)
{
    ASSERT_TRUE(sign());
    type(3, 9000000);
    EXPECT_TRUE(changes().empty());
}

TEST_F(SignOffTest, TheLastThatHoldsCounts)
{
    ASSERT_TRUE(sign());
    const auto second = sign(QStringLiteral("李强"));
    ASSERT_TRUE(second);
    EXPECT_EQ(second->number, 2);
    EXPECT_EQ((*service().latest(m_book.store, 2025))->name, QStringLiteral("李强"));
    ASSERT_TRUE(service().withdraw(*second, QStringLiteral("anna")));
    EXPECT_EQ((*service().latest(m_book.store, 2025))->name, QStringLiteral("王敏"));
    EXPECT_FALSE(service().withdraw(*second, QStringLiteral("anna"))) << "once is enough";
    const auto all = SignOffRepository(*m_book.books.book()).read(m_book.store, 2025);
    ASSERT_TRUE(all);
    EXPECT_EQ(all->size(), 2u) << "kept with its withdrawal";
    EXPECT_TRUE(all->back().withdrawn);
}

TEST_F(SignOffTest, IsRefusedWithoutANameAndInABookThatCanOnlyBeRead)
{
    EXPECT_EQ(sign(QStringLiteral("  ")).error().code, ErrorCode::ArgumentInvalid);
    const QString path = m_book.path();
    m_book.books.close();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(60)); // the header's user_version: a newer program's
    ASSERT_EQ(file.write(QByteArray("\x00\x00\x27\x0f", 4)), 4);
    file.close();
    ASSERT_TRUE(m_book.books.open(path));
    EXPECT_EQ(sign().error().code, ErrorCode::BookReadOnly);
}

TEST_F(SignOffTest, TheReportTellsIt)
{
    ASSERT_TRUE(sign());
    type(1, 12000000);
    const auto full =
        m_book.books.fullReview({m_book.store, 2025, std::nullopt, std::nullopt, {}}, Words(Language::English));
    ASSERT_TRUE(full && full->parts.signedBy);
    EXPECT_EQ(full->parts.signedBy->name, QStringLiteral("王敏"));
    EXPECT_GT(full->parts.signedBy->figures, 0);
    EXPECT_GT(full->parts.signedBy->texts, 0);
}

} // namespace
