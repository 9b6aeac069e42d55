// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/opening_book.h"

#include "core/clock.h"
#include "domain/record_kind.h"
#include "sample_copy.h"
#include "services/book_service.h"

#include <QFile>
#include <QSqlDriver>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

namespace {

class OpeningBookTest : public testing::Test {
protected:
    OpeningBookTest() { EXPECT_TRUE(sampleCopy(m_path)); }
    YearWish wish() const { return {StoreId(QStringLiteral("S2")), 2025, std::nullopt, QStringLiteral("annual")}; }

    const FixedClock m_clock{*Moment::fromText(u"2026-01-05T10:00")};
    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("book.storeyear"));
};

} // namespace

TEST_F(OpeningBookTest, TheBookIsReadAndWrittenOnTheThreadThatTakesIt)
{
    OpeningBook opening(m_path, wish(), m_clock, Language::Chinese);
    BookService book(m_clock, QStringLiteral("tests"));
    ASSERT_TRUE(book.open(opening));
    EXPECT_EQ(book.book()->connection().driver()->thread(), QThread::currentThread());
    ASSERT_TRUE(book.stores());
    EXPECT_EQ(book.stores()->size(), 3U);
    Record store(findRecordKind(u"stores")->columns.size());
    store[0] = QStringLiteral("S9");
    store[1] = QStringLiteral("西湖营业厅");
    store[2] = QStringLiteral("mobile");
    EXPECT_TRUE(book.addStore(store));
    EXPECT_EQ(book.stores()->size(), 4U);
}

TEST_F(OpeningBookTest, WhatWasReadBesideIsWhatWouldBeReadNow)
{
    OpeningBook opening(m_path, wish(), m_clock, Language::Chinese);
    const auto taken = opening.takeBook();
    ASSERT_TRUE(taken);
    const YearReading* ahead = opening.reading(wish(), Language::Chinese);
    ASSERT_TRUE(ahead);
    const YearReading now = readYear(**taken, m_clock, wish(), Words(Language::Chinese));
    ASSERT_TRUE(ahead->review && now.review);
    EXPECT_EQ(ahead->state, YearReading::State::Ready);
    EXPECT_EQ(ahead->years, now.years);
    EXPECT_EQ(ahead->found, now.found);
    EXPECT_EQ(ahead->review->chapters.front().message, now.review->chapters.front().message);
    EXPECT_EQ(ahead->review->lastMonth, now.review->lastMonth);
}

TEST_F(OpeningBookTest, AnotherWishOrLanguageIsReadAnew)
{
    OpeningBook opening(m_path, wish(), m_clock, Language::Chinese);
    ASSERT_TRUE(opening.takeBook());
    YearWish other = wish();
    other.year = 2024;
    EXPECT_FALSE(opening.reading(other, Language::Chinese));
    EXPECT_FALSE(opening.reading(wish(), Language::English));
}

TEST_F(OpeningBookTest, ABookThatCantBeOpenedIsToldAndTheOpenOneStays)
{
    BookService book(m_clock, QStringLiteral("tests"));
    ASSERT_TRUE(book.open(m_path));
    OpeningBook missing(m_folder.filePath(QStringLiteral("none.storeyear")), {}, m_clock, Language::Chinese);
    const Result<void> opened = book.open(missing);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::BookMissing);
    EXPECT_EQ(book.path(), m_path);
}

TEST_F(OpeningBookTest, GivenUpBeforeItIsTakenItLeavesTheBookFree)
{
    {
        const OpeningBook opening(m_path, wish(), m_clock, Language::Chinese);
    }
    EXPECT_TRUE(QFile::rename(m_path, m_path + QStringLiteral(".moved")));
    EXPECT_FALSE(QFile::exists(m_path + QStringLiteral("-wal")));
}
