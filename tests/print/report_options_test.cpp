// SPDX-License-Identifier: GPL-3.0-or-later
// What is left out of a report, and what it is made as.
#include "print/report_options.h"

#include "print/report_file.h"
#include "printed_pdf.h"

namespace {

FullReview full()
{
    FullReview full = madeFullReview(QStringLiteral("Riverside"));
    TextBlock messages;
    for (Chapter& chapter : full.review.chapters) {
        chapter.id = QStringLiteral("chapter-%1").arg(chapter.number);
        chapter.messageId = chapter.id + QStringLiteral(".message");
        chapter.blocks.front().id = chapter.id + QStringLiteral(".table");
        messages.paragraphs.push_back({chapter.title, {{chapter.messageId, chapter.message, {}}}});
    }
    full.parts.summary.blocks.front().id = QStringLiteral("summary.kpis");
    full.parts.summary.blocks.push_back(madeBlock({}, messages));
    full.parts.appendix.blocks.front().id = QStringLiteral("appendix.definitions");
    return full;
}

std::vector<int> numbers(const FullReview& full)
{
    std::vector<int> numbers;
    for (const Chapter& chapter : full.review.chapters)
        numbers.push_back(chapter.number);
    return numbers;
}

}

TEST(ReportOptions, LeaveNothingOutByThemselves)
{
    const FullReview all = chosen(full(), {});
    EXPECT_EQ(numbers(all), (std::vector{1, 2, 3, 4, 5, 6}));
    EXPECT_EQ(all.parts.summary.blocks.size(), 2u);
    EXPECT_EQ(all.parts.appendix.blocks.size(), 1u);
}

TEST(ReportOptions, AChapterLeftOutIsNotQuotedInTheSummary)
{
    ReportOptions options;
    options.chapters = {2, 5};
    const FullReview some = chosen(full(), options);
    EXPECT_EQ(numbers(some), (std::vector{2, 5}));
    const auto& quoted = std::get<TextBlock>(some.parts.summary.blocks.back().content).paragraphs;
    ASSERT_EQ(quoted.size(), 2u);
    EXPECT_EQ(quoted[0].topic, QStringLiteral("Chapter-2"));
    EXPECT_EQ(quoted[1].topic, QStringLiteral("Chapter-5"));
}

TEST(ReportOptions, BlocksAndPartsAreLeftOutById)
{
    ReportOptions options;
    options.without = {QStringLiteral("chapter-3.table"), QStringLiteral("appendix.definitions")};
    FullReview some = chosen(full(), options);
    EXPECT_TRUE(some.review.chapters[2].blocks.empty());
    EXPECT_EQ(some.review.chapters[1].blocks.size(), 1u);
    EXPECT_TRUE(some.parts.appendix.title.isEmpty()) << "an appendix of nothing is none";
    options.without = {QStringLiteral("summary"), QStringLiteral("appendix")};
    some = chosen(full(), options);
    EXPECT_TRUE(some.parts.summary.blocks.empty());
    EXPECT_FALSE(some.parts.summary.title.isEmpty()) << "cover and contents stay";
    EXPECT_TRUE(some.parts.appendix.blocks.empty());
}

class ChosenReport : public PrintedPdf { };

TEST_F(ChosenReport, WithoutASummaryTheContentsFollowTheCover)
{
    ReportOptions options;
    options.without = {QStringLiteral("summary")};
    options.chapters = {1};
    print(full(), options);
    const QStringList text = pages();
    ASSERT_EQ(text.size(), 4); // cover, contents, chapter, appendix
    EXPECT_TRUE(text[1].contains(u"Contents"));
    EXPECT_TRUE(text[2].contains(u"Chapter-1"));
    EXPECT_FALSE(text.join(QString()).contains(u"Chapter-2"));
}

TEST_F(ChosenReport, OtherPaperHoldsTheSamePages)
{
    for (const auto& [paper, width, height] :
        {std::tuple(PaperSize::A3, 842.0, 1191.0), {PaperSize::Letter, 612.0, 792.0}}) {
        ReportOptions options;
        options.paper = paper;
        print(full(), options);
        EXPECT_EQ(pages().size(), 11) << width;
        EXPECT_TRUE(read(QStringLiteral("pdfinfo")).contains(QStringLiteral("%1 x %2").arg(width).arg(height)));
        expectAllOnPaper(width, height);
    }
}

TEST(ReportFile, IsMadeByTheEndingOfItsName)
{
    EXPECT_EQ(reportFormat(QStringLiteral("/a/b.PDF")), ReportFormat::Pdf);
    EXPECT_EQ(reportFormat(QStringLiteral("b.xlsx")), ReportFormat::Workbook);
    EXPECT_EQ(reportFormat(QStringLiteral("b.x.html")), ReportFormat::WebPage);
    EXPECT_FALSE(reportFormat(QStringLiteral("b.doc")));
    EXPECT_FALSE(reportFormat(QStringLiteral("pdf")));
    const Words words(Language::English);
    ReportOptions options;
    options.chapters = {4};
    options.author = QStringLiteral("A. Manager");
    const ReportSource source{full(), Catalogue::shipped(), {}};
    for (const auto& [format, begin] : {std::pair(ReportFormat::Pdf, "%PDF-"), {ReportFormat::Workbook, "PK"},
             {ReportFormat::WebPage, "<!DOCTYPE html>"}}) {
        const auto bytes = reportFile(format, source, words, options);
        ASSERT_TRUE(bytes);
        EXPECT_TRUE(bytes->startsWith(begin)) << begin;
    }
    const auto page = reportFile(ReportFormat::WebPage, source, words, options);
    EXPECT_TRUE(page->contains("Chapter-4"));
    EXPECT_FALSE(page->contains("Chapter-3"));
    EXPECT_TRUE(page->contains("A. Manager"));
}
