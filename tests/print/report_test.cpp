// SPDX-License-Identifier: GPL-3.0-or-later
// The printed report of a small review, read back with poppler and qpdf.
#include "print/report.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

TableBlock longTable(int rows)
{
    TableBlock table;
    table.columns = {{QStringLiteral("Indicator"), CellKind::Text, 1}, {QStringLiteral("Figure"), CellKind::Number, 1}};
    for (int i = 0; i < rows; ++i) {
        TableRow row;
        row.cells.resize(2);
        row.cells[0].text = QStringLiteral("row %1").arg(i);
        row.cells[1].text = QString::number(i);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Block block(const QString& message, decltype(Block::content) content)
{
    Block one;
    one.message = message;
    one.content = std::move(content);
    return one;
}

Chapter chapter(int number, const QString& title)
{
    Chapter one;
    one.number = number;
    one.title = title;
    one.message = QStringLiteral("What %1 says.").arg(title);
    one.status = QStringLiteral("all closed");
    return one;
}

FullReview madeReview(const QString& store)
{
    FullReview full;
    full.review.store.name = store;
    full.review.year = 2025;
    full.review.asOf = Moment::at({2026, 1, 5}, 9);
    full.review.periodText = QStringLiteral("2025");
    for (int i = 1; i <= 6; ++i) {
        full.review.chapters.push_back(chapter(i, QStringLiteral("Chapter-%1").arg(i)));
        full.review.chapters.back().blocks = {block(QStringLiteral("Block of %1").arg(i), longTable(i == 2 ? 60 : 5))};
    }
    full.parts.summary = chapter(0, QStringLiteral("Summary"));
    full.parts.summary.blocks = {block({}, longTable(5))};
    full.parts.appendix = chapter(0, QStringLiteral("Appendix"));
    full.parts.appendix.blocks = {block(QStringLiteral("Definitions"), longTable(5))};
    return full;
}

class PrintedReport : public testing::Test {
protected:
    void print(const FullReview& full, const QString& author = QStringLiteral("A. Manager"))
    {
        const Words words(Language::English);
        ReportOptions options;
        options.author = author;
        const auto bytes = reportPdf(full, words, options);
        ASSERT_TRUE(bytes);
        QFile file(m_folder.filePath(QStringLiteral("a.pdf")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(*bytes), bytes->size());
    }
    // What a program says of the file.
    QString read(const QString& program, QStringList before = {}, const QStringList& after = {}) const
    {
        QProcess process;
        before.append(m_folder.filePath(QStringLiteral("a.pdf")));
        process.start(program, before + after);
        EXPECT_TRUE(process.waitForFinished(60'000)) << program.toStdString();
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QStringList pages() const
    {
        QStringList pages =
            read(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, {QStringLiteral("-")}).split(u'\f');
        pages.removeLast(); // a form feed ends each page
        return pages;
    }
    // Every word lies on the paper.
    void expectAllOnPaper() const
    {
        const QString boxes = read(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, {QStringLiteral("-")});
        static const QRegularExpression word(
            QStringLiteral("<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\""));
        int words = 0;
        for (auto all = word.globalMatch(boxes); all.hasNext(); ++words) {
            const auto one = all.next();
            EXPECT_GE(one.captured(1).toDouble(), 0) << one.captured(0).toStdString();
            EXPECT_GE(one.captured(2).toDouble(), 0) << one.captured(0).toStdString();
            EXPECT_LE(one.captured(3).toDouble(), 596) << one.captured(0).toStdString();
            EXPECT_LE(one.captured(4).toDouble(), 842) << one.captured(0).toStdString();
        }
        EXPECT_GT(words, 50);
    }

    QTemporaryDir m_folder;
};

TEST_F(PrintedReport, HasItsPagesInOrder)
{
    print(madeReview(QStringLiteral("Riverside")));
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
    print(madeReview(QStringLiteral("Riverside")));
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
    print(madeReview(QStringLiteral("Riverside")));
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
    print(madeReview(QStringLiteral("Riverside")));
    const QStringList fonts = read(QStringLiteral("pdffonts")).split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_FALSE(fonts.isEmpty());
    for (const QString& font : fonts)
        // embedded, with a way back to the characters
        EXPECT_TRUE(font.contains(QRegularExpression(QStringLiteral(" yes +(yes|no) +yes +\\d+ +0 *$"))))
            << font.toStdString();
}

TEST_F(PrintedReport, TheSameReviewGivesTheSameBytes)
{
    const FullReview full = madeReview(QStringLiteral("Riverside"));
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
        print(madeReview(name), name);
        read(QStringLiteral("qpdf"), {QStringLiteral("--check")});
        EXPECT_EQ(pages().size(), 11);
        expectAllOnPaper();
    }
}

TEST_F(PrintedReport, WithoutPartsThereAreJustTheChapters)
{
    FullReview full = madeReview(QStringLiteral("Riverside"));
    full.parts = {};
    print(full);
    EXPECT_TRUE(pages().front().contains(u"Chapter-1"));
    EXPECT_EQ(pages().size(), 7);
}

TEST_F(PrintedReport, CancellingGivesNoBytes)
{
    const FullReview full = madeReview(QStringLiteral("Riverside"));
    const auto bytes = reportPdf(full, Words(Language::English), {}, [](int page, int) { return page < 3; });
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, ErrorCode::Cancelled);
}

}
