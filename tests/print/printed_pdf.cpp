// SPDX-License-Identifier: GPL-3.0-or-later
#include "printed_pdf.h"

#include "print/report.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace {

Chapter chapter(int number, const QString& title)
{
    Chapter one;
    one.number = number;
    one.title = title;
    one.message = QStringLiteral("What %1 says.").arg(title);
    one.status = QStringLiteral("all closed");
    return one;
}

}

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

Block madeBlock(const QString& message, decltype(Block::content) content)
{
    Block one;
    one.message = message;
    one.content = std::move(content);
    return one;
}

FullReview madeFullReview(const QString& store)
{
    FullReview full;
    full.review.store.name = store;
    full.review.year = 2025;
    full.review.asOf = Moment::at({2026, 1, 5}, 9);
    full.review.periodText = QStringLiteral("2025");
    for (int i = 1; i <= 6; ++i) {
        full.review.chapters.push_back(chapter(i, QStringLiteral("Chapter-%1").arg(i)));
        full.review.chapters.back().blocks = {
            madeBlock(QStringLiteral("Block of %1").arg(i), longTable(i == 2 ? 60 : 5))};
    }
    full.parts.summary = chapter(0, QStringLiteral("Summary"));
    full.parts.summary.blocks = {madeBlock({}, longTable(5))};
    full.parts.appendix = chapter(0, QStringLiteral("Appendix"));
    full.parts.appendix.blocks = {madeBlock(QStringLiteral("Definitions"), longTable(5))};
    return full;
}

void PrintedPdf::print(const FullReview& full, const ReportOptions& options)
{
    const auto bytes = reportPdf(full, Words(Language::English), options);
    ASSERT_TRUE(bytes);
    QFile file(m_folder.filePath(QStringLiteral("a.pdf")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(*bytes), bytes->size());
}

QString PrintedPdf::read(const QString& program, QStringList before, const QStringList& after) const
{
    QProcess process;
    before.append(m_folder.filePath(QStringLiteral("a.pdf")));
    process.start(program, before + after);
    EXPECT_TRUE(process.waitForFinished(60'000)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList PrintedPdf::pages() const
{
    QStringList pages =
        read(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, {QStringLiteral("-")}).split(u'\f');
    pages.removeLast(); // a form feed ends each page
    return pages;
}

void PrintedPdf::expectAllOnPaper(double width, double height) const
{
    const QString boxes = read(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, {QStringLiteral("-")});
    static const QRegularExpression word(
        QStringLiteral("<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\""));
    int words = 0;
    for (auto all = word.globalMatch(boxes); all.hasNext(); ++words) {
        const auto one = all.next();
        EXPECT_GE(one.captured(1).toDouble(), 0) << one.captured(0).toStdString();
        EXPECT_GE(one.captured(2).toDouble(), 0) << one.captured(0).toStdString();
        EXPECT_LE(one.captured(3).toDouble(), width + 1) << one.captured(0).toStdString();
        EXPECT_LE(one.captured(4).toDouble(), height + 1) << one.captured(0).toStdString();
    }
    EXPECT_GT(words, 50);
}
