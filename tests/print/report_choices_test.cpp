// SPDX-License-Identifier: GPL-3.0-or-later
// What was chosen for a report, kept as a text and taken back; and some pages of a document.
#include "print/report_choices.h"

#include "print/page_choice.h"
#include "print/workbook_contents.h"

#include "printed_pdf.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace {

ReportChoices others()
{
    ReportChoices choices;
    choices.format = ReportFormat::WebPage;
    choices.options.layout = ReportLayout::Slides;
    choices.options.chapters = {1, 4};
    choices.options.without = {QStringLiteral("appendix"), QStringLiteral("annual.revenue.columns")};
    choices.options.language = Language::English;
    choices.options.palette = PaletteKind::ColourBlind;
    choices.options.paper = PaperSize::Letter;
    choices.options.author = QStringLiteral("王 \"芳\" <x>");
    choices.options.speaker = QStringLiteral("李");
    return choices;
}

// Four pages; each draws its number of pixels in its first row.
class Counted final : public PagedDocument {
public:
    QSizeF pageSize() const override { return {8, 8}; }
    int pages() const override { return 4; }
    void draw(QPainter& painter, int page) const override { painter.fillRect(0, 0, page + 1, 1, Qt::black); }
    PdfInfo info() const override
    {
        PdfInfo info;
        info.title = QStringLiteral("Counted");
        info.bookmarks.emplace_back();
        return info;
    }
};

int blackPixels(const PagedDocument& document, int page)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.draw(painter, page);
    painter.end();
    int black = 0;
    for (int x = 0; x < image.width(); ++x)
        black += image.pixelColor(x, 0) == QColor(Qt::black) ? 1 : 0;
    return black;
}

}

TEST(ReportChoices, ComeBackAsTheyWere)
{
    EXPECT_EQ(choicesFromText(choicesText(others()), {}), others());
    EXPECT_EQ(choicesFromText(choicesText({}), {}), ReportChoices());
    EXPECT_EQ(choicesText(others()), choicesText(others()));
}

TEST(ReportChoices, WhatIsNotSaidStaysAsItWasAtFirst)
{
    EXPECT_EQ(choicesFromText({}, others()), others());
    EXPECT_EQ(choicesFromText(QStringLiteral("no JSON {"), others()), others());
    const QString newer = QStringLiteral(R"({"palette":"sepia","paper":7,"language":"fr","chapters":["x"],"hue":1})");
    ReportChoices first;
    first.options.palette = PaletteKind::RedUp;
    EXPECT_EQ(choicesFromText(newer, first), first);
}

TEST(PageChoice, DrawsThePagesChosenInTheirOrder)
{
    const PageChoice some(std::make_unique<Counted>(), {1, 3});
    ASSERT_EQ(some.pages(), 2);
    EXPECT_EQ(blackPixels(some, 0), 2);
    EXPECT_EQ(blackPixels(some, 1), 4);
    EXPECT_EQ(some.info().title, QStringLiteral("Counted"));
    EXPECT_TRUE(some.info().bookmarks.empty());
}

TEST(WorkbookContents, NameTheSheetsInTheirOrder)
{
    const FullReview full = madeFullReview(QStringLiteral("Riverside"));
    const Words words(Language::English);
    const auto sheets = workbookContents(full, {{nullptr, QStringLiteral("Revenue"), {}, {{}}}}, words);
    ASSERT_EQ(sheets.size(), full.review.chapters.size() + 4);
    EXPECT_EQ(sheets.front().name, QStringLiteral("Summary"));
    EXPECT_EQ(sheets[1].name, QStringLiteral("1 ") + full.review.chapters.front().title);
    EXPECT_FALSE(sheets[1].what.isEmpty());
    EXPECT_EQ(sheets[sheets.size() - 2].name, full.parts.appendix.title);
    EXPECT_EQ(sheets.back().name, QStringLiteral("Revenue"));
    EXPECT_EQ(sheets.back().what, QStringLiteral("1 record as entered"));
}
