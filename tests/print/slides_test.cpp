// SPDX-License-Identifier: GPL-3.0-or-later
// The slides of a small review, read back with poppler and qpdf.
#include "print/report.h"

#include "printed_pdf.h"

#include <QRegularExpression>

namespace {

ReportOptions slides(const QString& speaker = QStringLiteral("A. Speaker"))
{
    ReportOptions options;
    options.layout = ReportLayout::Slides;
    options.speaker = speaker;
    return options;
}

Block chartOf(const QString& message, int months)
{
    ColumnsSpec spec;
    for (int i = 1; i <= months; ++i) {
        spec.categories.append(QString::number(i));
        spec.actual.emplace_back().value = 10.0 + i;
        spec.scenarios.push_back(Scenario::Actual);
    }
    Block block = madeBlock(message, ChartBlock{spec, message});
    block.title.what = QStringLiteral("Total revenue");
    block.footnote = QStringLiteral("Source: the store's records.");
    return block;
}

TextBlock textOf(int paragraphs)
{
    TextBlock text;
    for (int i = 0; i < paragraphs; ++i) {
        Sentence sentence;
        sentence.text = QStringLiteral("Sentence %1 tells of the year, of its months and of what came of them. ")
                            .arg(i)
                            .repeated(3);
        text.paragraphs.push_back({QStringLiteral("Topic-%1").arg(i), {sentence}});
    }
    return text;
}

using PrintedSlides = PrintedPdf;

}

TEST_F(PrintedSlides, AreACoverContentsDividersAndOneMessageASlide)
{
    print(madeFullReview(QStringLiteral("Riverside")), slides());
    const QStringList text = pages();
    ASSERT_GE(text.size(), 2 + 6 * 2);
    EXPECT_TRUE(text[0].contains(u"Riverside"));
    EXPECT_TRUE(text[0].contains(u"A. Speaker"));
    EXPECT_TRUE(text[0].contains(u"2026-01-05"));
    EXPECT_FALSE(text[0].contains(QStringLiteral("1 / %1").arg(text.size())));
    EXPECT_TRUE(text[1].contains(u"Contents"));
    EXPECT_TRUE(text[1].contains(QStringLiteral("2 / %1").arg(text.size())));
    EXPECT_TRUE(text[2].contains(u"What Chapter-1 says."));
    EXPECT_TRUE(text[3].contains(u"Block of 1"));
    EXPECT_FALSE(text.join(QString()).contains(u"Appendix"));
    EXPECT_TRUE(read(QStringLiteral("pdfinfo")).contains(QRegularExpression(QStringLiteral("960 x 540"))));
    expectAllOnPaper(960, 540);
}

TEST_F(PrintedSlides, ContentsLeadToTheDividers)
{
    print(madeFullReview(QStringLiteral("Riverside")), slides());
    const QStringList text = pages();
    static const QRegularExpression entry(QStringLiteral("(\\d) +(Chapter-\\d) +(\\d+)\\n"));
    int entries = 0;
    for (auto all = entry.globalMatch(text[1]); all.hasNext(); ++entries) {
        const auto one = all.next();
        const int page = one.captured(3).toInt();
        ASSERT_LE(page, text.size());
        EXPECT_TRUE(text[page - 1].contains(QStringLiteral("What %1 says.").arg(one.captured(2))));
    }
    EXPECT_EQ(entries, 6);
    read(QStringLiteral("qpdf"), {QStringLiteral("--check")});
    const QString plain = read(QStringLiteral("qpdf"),
        {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable")}, {QStringLiteral("-")});
    EXPECT_EQ(plain.count(QStringLiteral("/Subtype /Link")), 6);
    for (const char* title : {"Cover", "Contents", "1 Chapter-1", "Block of 1"})
        EXPECT_TRUE(plain.contains(QStringLiteral("(%1)").arg(QString::fromLatin1(title)))) << title;
}

TEST_F(PrintedSlides, ALongTableGoesOnWithItsHead)
{
    FullReview full = madeFullReview(QStringLiteral("Riverside"));
    full.review.chapters.resize(1);
    full.review.chapters[0].blocks = {madeBlock(QStringLiteral("Many rows"), longTable(60))};
    print(full, slides());
    const QStringList text = pages();
    const qsizetype parts = text.size() - 3; // cover, contents, divider
    ASSERT_GE(parts, 3);
    QString rows;
    for (qsizetype part = 1; part <= parts; ++part) {
        const QString& page = text[part + 2];
        EXPECT_TRUE(page.contains(u"Indicator")) << part;
        EXPECT_TRUE(page.contains(u"Many rows")) << part;
        EXPECT_TRUE(page.contains(QStringLiteral("%1/%2").arg(part).arg(parts))) << page.toStdString();
        rows += page;
    }
    for (int row = 0; row < 60; ++row)
        EXPECT_EQ(rows.count(QRegularExpression(QStringLiteral("row %1\\b").arg(row))), 1) << row;
}

TEST_F(PrintedSlides, AShortTableStandsOnOne)
{
    FullReview full = madeFullReview(QStringLiteral("Riverside"));
    full.review.chapters.resize(1);
    full.review.chapters[0].blocks = {madeBlock(QStringLiteral("Few rows"), longTable(14))};
    print(full, slides());
    EXPECT_EQ(pages().size(), 4);
}

TEST_F(PrintedSlides, AChartHasItsMessageTitleAndFootnote)
{
    FullReview full = madeFullReview(QStringLiteral("Riverside"));
    full.review.chapters.resize(1);
    full.review.chapters[0].blocks = {chartOf(QStringLiteral("December was best"), 12)};
    print(full, slides());
    const QStringList text = pages();
    ASSERT_EQ(text.size(), 4);
    EXPECT_EQ(text[3].count(QStringLiteral("December was best")), 1);
    EXPECT_TRUE(text[3].contains(u"Total revenue"));
    EXPECT_TRUE(text[3].contains(u"Source: the store's records."));
    EXPECT_TRUE(text[3].contains(u"12")); // the months
}

TEST_F(PrintedSlides, LongTextGoesOnWhole)
{
    FullReview full = madeFullReview(QStringLiteral("Riverside"));
    full.review.chapters.resize(1);
    full.review.chapters[0].blocks = {madeBlock({}, textOf(14))};
    print(full, slides());
    const QString text = pages().join(QString());
    EXPECT_GT(pages().size(), 4);
    for (int topic = 0; topic < 14; ++topic)
        EXPECT_EQ(text.count(QStringLiteral("Topic-%1. ").arg(topic)), 1) << topic;
}

TEST_F(PrintedSlides, AMessageTooLongForTheHeadStandsWholeBelow)
{
    FullReview full = madeFullReview(QStringLiteral("Riverside"));
    full.review.chapters.resize(1);
    const QString message =
        QStringLiteral("a message that goes on and on ").repeated(20) + QStringLiteral("to its end");
    full.review.chapters[0].blocks = {madeBlock(message, longTable(3))};
    print(full, slides());
    const QStringList text = pages();
    ASSERT_EQ(text.size(), 4);
    EXPECT_TRUE(text[3].contains(u"to its end"));
    EXPECT_TRUE(text[3].contains(u"row 2"));
    expectAllOnPaper(960, 540);
}

TEST_F(PrintedSlides, WhatHasNoDataYetIsNoSlide)
{
    FullReview full = madeFullReview(QStringLiteral("Riverside"));
    Block empty = madeBlock(QStringLiteral("Nothing here"), {});
    empty.emptyHint = QStringLiteral("Enter the revenue.");
    full.review.chapters.resize(1);
    full.review.chapters[0].blocks = {empty};
    print(full, slides());
    EXPECT_EQ(pages().size(), 3);
    EXPECT_FALSE(pages().join(QString()).contains(u"Enter the revenue."));
}

TEST_F(PrintedSlides, ThePlanClosesThem)
{
    FullReview full = madeFullReview(QStringLiteral("Riverside"));
    Chapter& plan = full.review.chapters.back();
    plan.id = QStringLiteral("plan");
    KpiStrip strip;
    strip.tiles.emplace_back().name = QStringLiteral("Target of revenue");
    strip.tiles.back().value = QStringLiteral("1,990");
    plan.blocks = {madeBlock({}, strip)};
    print(full, slides());
    const QString last = pages().last();
    EXPECT_TRUE(last.contains(plan.message));
    EXPECT_TRUE(last.contains(u"Target of revenue"));
    EXPECT_TRUE(last.contains(u"1,990"));
}

TEST_F(PrintedSlides, HostileNamesStayOnThem)
{
    for (const QString& name : {QStringLiteral("a very long name ").repeated(60), QStringLiteral("店").repeated(500),
             QStringLiteral("\u202Eمتجر النهر\u202E 2025"), QStringLiteral("two\nlines\tand\x01more"), QString()}) {
        SCOPED_TRACE(name.left(30).toStdString());
        FullReview full = madeFullReview(name);
        full.review.chapters[0].title = name;
        full.review.chapters[0].message = name;
        full.review.chapters[0].blocks.push_back(chartOf(name, 3));
        print(full, slides(name));
        read(QStringLiteral("qpdf"), {QStringLiteral("--check")});
        expectAllOnPaper(960, 540);
    }
}

TEST_F(PrintedSlides, TheSameReviewGivesTheSameBytes)
{
    const FullReview full = madeFullReview(QStringLiteral("Riverside"));
    const Words words(Language::English);
    EXPECT_EQ(*reportPdf(full, words, slides()), *reportPdf(full, words, slides()));
}

TEST_F(PrintedSlides, WithoutAReviewThereIsACover)
{
    print({}, slides({}));
    EXPECT_EQ(pages().size(), 1);
}
