// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/web_page.h"
#include "print/web_table.h"
#include "print/workbook.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace {

const QString kHostile = QStringLiteral("=cmd|'/c calc'!A1 <script>alert(1)</script> & \" ' ]]>");

ColumnsSpec columns()
{
    ColumnsSpec spec;
    spec.categories = {QStringLiteral("1"), QStringLiteral("2")};
    spec.categoryTitle = kHostile;
    spec.actualName = kHostile;
    for (const double value : {3.0, 5.0}) {
        spec.actual.emplace_back().value = value;
        spec.scenarios.push_back(Scenario::Actual);
    }
    return spec;
}

TableBlock table()
{
    TableBlock block;
    block.columns = {{QStringLiteral("<b>"), CellKind::Text, 1}, {QStringLiteral("n"), CellKind::Number, 1}};
    TableRow& row = block.rows.emplace_back();
    row.cells.resize(2);
    row.cells[0].text = kHostile;
    row.cells[1].text = QStringLiteral("1,234");
    return block;
}

Review hostileReview()
{
    Review review;
    review.store.name = kHostile;
    review.year = 2025;
    review.through = Month(2025, 12);
    Chapter& chapter = review.chapters.emplace_back();
    chapter.title = kHostile;
    chapter.message = kHostile;
    Block& chart = chapter.blocks.emplace_back();
    chart.message = kHostile;
    chart.title.what = kHostile;
    chart.content = ChartBlock{columns(), kHostile};
    chapter.blocks.emplace_back().content = table();
    return review;
}

}

TEST(WebPage, IsWellFormedAndAsksNothingOfTheNet)
{
    const Words words(Language::English);
    const auto page = reviewWebPage(FullReview{hostileReview(), {}}, words);
    ASSERT_TRUE(page.has_value());
    QXmlStreamReader reader(*page);
    int charts = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        EXPECT_FALSE(reader.name() == QLatin1String("script"));
        charts += reader.name() == QLatin1String("svg") ? 1 : 0;
        const QXmlStreamAttributes attributes = reader.attributes();
        for (const QXmlStreamAttribute& attribute : attributes) {
            if (attribute.name() == QLatin1String("href")) {
                EXPECT_TRUE(attribute.value().startsWith(QLatin1Char('#')));
            }
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_EQ(charts, 1);
    const QString rest = QString::fromUtf8(*page).remove(QStringLiteral("http://www.w3.org/2000/svg"));
    EXPECT_FALSE(rest.contains(QStringLiteral("http"), Qt::CaseInsensitive));
    EXPECT_TRUE(rest.contains(QStringLiteral("lang=\"en\"")));
    EXPECT_TRUE(rest.contains(QStringLiteral("scope=\"col\"")));
}

TEST(WebPage, HasTheSummaryTheAppendixAndWhoSigned)
{
    const Words words(Language::English);
    FullReview full{hostileReview(), {}};
    for (Chapter* part : {&full.parts.summary, &full.parts.appendix}) {
        part->id = part == &full.parts.summary ? QStringLiteral("summary") : QStringLiteral("appendix");
        part->title = part->id + QStringLiteral(" title");
        part->blocks.emplace_back().message = part->id + QStringLiteral(" block");
    }
    full.parts.signedBy = SignedBy{QStringLiteral("Wang Min"), Moment{}, full.review.through, 2, 1};
    const QString page = QString::fromUtf8(*reviewWebPage(full, words));
    const qsizetype summary = page.indexOf(QStringLiteral("<h2 id=\"summary\">summary title"));
    const qsizetype chapter = page.indexOf(QStringLiteral("<h2 id=\"chapter-1\">"));
    const qsizetype appendix = page.indexOf(QStringLiteral("<h2 id=\"appendix\">appendix title"));
    EXPECT_TRUE(0 < summary && summary < chapter && chapter < appendix) << summary << chapter << appendix;
    EXPECT_TRUE(page.contains(QStringLiteral("href=\"#appendix\"")));
    EXPECT_TRUE(page.contains(QStringLiteral("Wang Min")));
    EXPECT_TRUE(page.contains(QStringLiteral("2 figures, 1 text")));
}

TEST(WebPage, ThatIsCancelledIsNone)
{
    const Words words(Language::English);
    const auto page = reviewWebPage(FullReview{hostileReview(), {}}, words, {}, [](int, int) { return false; });
    ASSERT_FALSE(page.has_value());
    EXPECT_EQ(page.error().code, ErrorCode::Cancelled);
}

TEST(Workbook, IsMadeOfHostileNames)
{
    const Words words(Language::Chinese);
    const auto book = reviewWorkbook(FullReview{hostileReview(), {}}, Catalogue::shipped(), {}, words);
    ASSERT_TRUE(book.has_value());
    EXPECT_TRUE(book->startsWith("PK"));
}

TEST(Workbook, ThatIsCancelledIsNone)
{
    const Words words(Language::English);
    const auto book = reviewWorkbook(
        FullReview{hostileReview(), {}}, Catalogue::shipped(), {}, words, {}, [](int sheet, int) { return sheet < 2; });
    ASSERT_FALSE(book.has_value());
    EXPECT_EQ(book.error().code, ErrorCode::Cancelled);
}

TEST(ClipboardTable, EscapesItsTexts)
{
    const QString html = clipboardTable(table());
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;script&gt;")));
    EXPECT_TRUE(html.contains(QStringLiteral("<th scope=\"col\" class=\"n\">n</th>")));
}
