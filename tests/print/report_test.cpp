// SPDX-License-Identifier: GPL-3.0-or-later
// The printed report of a small review, read back with poppler and qpdf.
#include "print/report.h"

#include "printed_pdf.h"

#include <QRegularExpression>

namespace {

ReportOptions by(const QString& author)
{
    ReportOptions options;
    options.author = author;
    return options;
}

using PrintedReport = PrintedPdf;

TEST_F(PrintedReport, HasItsPagesInOrder)
{
    print(madeFullReview(QStringLiteral("Riverside")), by(QStringLiteral("A. Manager")));
    const QStringList text = pages();
    ASSERT_EQ(text.size(), 3 + 7 + 1); // cover, summary, contents; the second chapter has two pages
    EXPECT_TRUE(text[0].contains(u"Riverside"));
    EXPECT_TRUE(text[0].contains(u"A. Manager"));
    EXPECT_TRUE(text[0].contains(u"2026-01-05"));
    EXPECT_TRUE(text[0].contains(u"all closed"));
    EXPECT_FALSE(text[0].contains(u"Page 1"));
    EXPECT_TRUE(text[1].contains(u"What Summary says."));
    EXPECT_TRUE(text[1].contains(u"Page 2 of 11"));
    EXPECT_TRUE(text[3].contains(u"Chapter-1"));
    EXPECT_TRUE(text[10].contains(u"Definitions"));
}

TEST_F(PrintedReport, ContentsNameThePagesWhereSectionsAre)
{
    print(madeFullReview(QStringLiteral("Riverside")), by(QStringLiteral("A. Manager")));
    const QStringList text = pages();
    static const QRegularExpression entry(QStringLiteral("(Summary|Chapter-\\d|Appendix) +(\\d+)\\n"));
    int entries = 0;
    for (auto all = entry.globalMatch(text[2]); all.hasNext(); ++entries) {
        const auto one = all.next();
        const int page = one.captured(2).toInt();
        ASSERT_LE(page, text.size());
        EXPECT_TRUE(text[page - 1].contains(one.captured(1))) << one.captured(0).toStdString();
    }
    EXPECT_EQ(entries, 8);
}

TEST_F(PrintedReport, LinksAndBookmarksLeadToTheSections)
{
    print(madeFullReview(QStringLiteral("Riverside")), by(QStringLiteral("A. Manager")));
    read(QStringLiteral("qpdf"), {QStringLiteral("--check")});
    const QString json =
        read(QStringLiteral("qpdf"), {QStringLiteral("--json=2"), QStringLiteral("--json-key=outlines")});
    for (const char* title : {"Cover", "Summary", "Contents", "1 Chapter-1", "Block of 1", "Appendix", "Definitions"})
        EXPECT_TRUE(json.contains(u'"' + QString::fromLatin1(title) + u'"')) << title;
    const QString plain = read(QStringLiteral("qpdf"),
        {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable")}, {QStringLiteral("-")});
    EXPECT_EQ(plain.count(QStringLiteral("/Subtype /Link")), 8 + 6); // a line each, and a chapter's message
    EXPECT_TRUE(plain.contains(u"/Lang (en)"));
    EXPECT_TRUE(plain.contains(u"/DisplayDocTitle true"));
}

TEST_F(PrintedReport, EveryFontIsEmbedded)
{
    print(madeFullReview(QStringLiteral("Riverside")), by(QStringLiteral("A. Manager")));
    const QStringList fonts = read(QStringLiteral("pdffonts")).split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_FALSE(fonts.isEmpty());
    for (const QString& font : fonts)
        // embedded, with a way back to the characters
        EXPECT_TRUE(font.contains(QRegularExpression(QStringLiteral(" yes +(yes|no) +yes +\\d+ +0 *$"))))
            << font.toStdString();
}

TEST_F(PrintedReport, TheSameReviewGivesTheSameBytes)
{
    const FullReview full = madeFullReview(QStringLiteral("Riverside"));
    const Words words(Language::English);
    ReportOptions options;
    options.palette = PaletteKind::Grey;
    options.author = QStringLiteral("A");
    EXPECT_EQ(*reportPdf(full, words, options), *reportPdf(full, words, options));
}

TEST_F(PrintedReport, HostileNamesStayOnThePaper)
{
    const QStringList names{QStringLiteral("a very long name ").repeated(60), QStringLiteral("店").repeated(500),
        QStringLiteral("\u202Eمتجر النهر\u202E 2025"), QStringLiteral("🏬👩‍💻").repeated(40),
        QStringLiteral("<b>&amp;</b> \\(x) %1 %2"), QStringLiteral("two\nlines\tand\x01more"), QString()};
    for (const QString& name : names) {
        SCOPED_TRACE(name.left(30).toStdString());
        print(madeFullReview(name), by(name));
        read(QStringLiteral("qpdf"), {QStringLiteral("--check")});
        EXPECT_EQ(pages().size(), 11);
        expectAllOnPaper(595, 842);
    }
}

TEST_F(PrintedReport, WithoutPartsThereAreJustTheChapters)
{
    FullReview full = madeFullReview(QStringLiteral("Riverside"));
    full.parts = {};
    print(full);
    EXPECT_TRUE(pages().front().contains(u"Chapter-1"));
    EXPECT_EQ(pages().size(), 7);
}

TEST_F(PrintedReport, CancellingGivesNoBytes)
{
    const FullReview full = madeFullReview(QStringLiteral("Riverside"));
    const auto bytes = reportPdf(full, Words(Language::English), {}, [](int page, int) { return page < 3; });
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, ErrorCode::Cancelled);
}

}
