// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "sample_copy.h"

#include "services/book_service.h"

#include <gtest/gtest.h>

namespace {

// A program with a sample book, and what of it can be compared.
class WorkbookExport : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(sampleCopy(program.path("sample.storeyear"))); }

    // Every kind's records, as the CSV export has them.
    QList<QByteArray> tables(const QString& book, const char* folder)
    {
        EXPECT_EQ(program.run({"export", book, "--out", folder}).code, 0);
        QList<QByteArray> all;
        for (const RecordKind& kind : recordKinds())
            all.append(program.read(QStringLiteral("%1/%2.csv").arg(folder, kind.name).toUtf8().constData()));
        return all;
    }

    // Imports into a new book; the sum that the program tells.
    QJsonObject imported(const QString& book, const QStringList& files)
    {
        EXPECT_EQ(program.run({"new", book}).code, 0);
        const Ran ran = program.run(QStringList{"import", book, "--json"} + files);
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString() << ran.out.toStdString();
        return ran.json();
    }

    void convert(const QStringList& arguments)
    {
        QProcess office;
        office.setWorkingDirectory(program.folder.path());
        office.start(QStringLiteral("soffice"),
            QStringList{"-env:UserInstallation=file://" + program.path("office"), "--headless", "--convert-to"}
                + arguments);
        ASSERT_TRUE(office.waitForFinished(120'000));
        ASSERT_EQ(office.exitCode(), 0) << office.readAllStandardError().toStdString();
    }

    Program program;
};

// The numbers by which "2 new, 1 changed" is told, of the only file.
QString counts(const Ran& ran)
{
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString() << ran.out.toStdString();
    return ran.out.section(QStringLiteral(": "), 1).trimmed();
}

} // namespace

TEST_F(WorkbookExport, OneWorkbookOfAllKindsComesBackWithoutADifference)
{
    const Ran ran = program.run({"export", "sample.storeyear", "--out", "all.xlsx"});
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    imported(QStringLiteral("second.storeyear"), {"all.xlsx"});
    EXPECT_EQ(tables(QStringLiteral("second.storeyear"), "b"), tables(QStringLiteral("sample.storeyear"), "a"));
}

TEST_F(WorkbookExport, AWorkbookAKindComesBackWithoutADifference)
{
    const Ran ran = program.run({"export", "sample.storeyear", "--out", "out", "--format", "xlsx"});
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_EQ(program.files("out").size(), static_cast<qsizetype>(recordKinds().size()));
    imported(QStringLiteral("second.storeyear"), {"out"});
    EXPECT_EQ(tables(QStringLiteral("second.storeyear"), "b"), tables(QStringLiteral("sample.storeyear"), "a"));
}

TEST_F(WorkbookExport, TextsAndNumbersOfAllSortsComeBackAndStayTextsInLibreOffice)
{
    program.makeBook();
    const QByteArray longest(32767, 'x');
    program.write("training.csv",
        "store,day,topic,hours\nS1,1900-01-15,00123,0.30000000000000004\nS1,2025-03-01,'=1+1,123456789012345.67\n"
        "S1,2025-03-02,'+86,1\nS1,2025-03-03,'@x,1\nS1,2025-03-04,\"two\nlines\r\nmore\",1\nS1,2025-03-05,''=quoted,1\n"
        "S1,2025-03-06,_x000D_ as typed,1\nS1,2025-03-07, blanks ,1\nS1,2025-03-08,5.35E+13,1\n");
    program.write("events.csv", "store,day,title,detail\nS1,2025-03-08,妇女节,\"" + longest + "\"\n");
    program.write("revenue.csv",
        "store,month,business_line,amount\nS1,2025-01,mobile,90071992547409.92\nS1,2025-02,mobile,0.01\n");
    program.write("complaints.csv",
        "store,complaint,accepted_at,level,first_contact\nS1,007,1999-12-31T23:59,urgent,1\nS1,8,2025-03-31T14:05,"
        "normal,0\n");
    const Ran ran =
        program.run({"import", "book.storeyear", "training.csv", "events.csv", "revenue.csv", "complaints.csv"});
    ASSERT_EQ(ran.code, 0) << ran.err.toStdString() << ran.out.toStdString();
    ASSERT_EQ(program.run({"export", "book.storeyear", "--out", "out", "--format", "xlsx"}).code, 0);
    imported(QStringLiteral("second.storeyear"), {"out"});
    EXPECT_EQ(tables(QStringLiteral("second.storeyear"), "b"), tables(QStringLiteral("book.storeyear"), "a"));

    convert({"csv", "out/training.xlsx"});
    const QByteArray csv = program.read("training.csv");
    for (const char* text : {",00123,", ",=1+1,", ",+86,", ",@x,", ",''=quoted,", ",_x000D_ as typed,", ", blanks ,"})
        EXPECT_TRUE(csv.contains(text)) << text << '\n' << csv.toStdString();
}

TEST_F(WorkbookExport, ATextLongerThanACellIsRefusedNotCut)
{
    program.makeBook();
    program.write("events.csv", "store,day,title,detail\nS1,2025-03-08,妇女节," + QByteArray(32768, 'x') + "\n");
    ASSERT_EQ(program.run({"import", "book.storeyear", "events.csv"}).code, 0);
    const Ran ran = program.run({"export", "book.storeyear", "--out", "all.xlsx"});
    EXPECT_NE(ran.code, 0);
    EXPECT_TRUE(ran.sentence().contains(QStringLiteral("csv"))) << ran.err.toStdString();
    EXPECT_FALSE(QFile::exists(program.path("all.xlsx")));
}

// A form that nobody has filled in changes nothing, whatever its kind and language, in a year with figures and in one
// without.
TEST_F(WorkbookExport, AnUntouchedTemplateOfEachKindChangesNothing)
{
    const QList<QByteArray> before = tables(QStringLiteral("sample.storeyear"), "a");
    const QString store = QString::fromUtf8(before.first().split('\n')[1].split(',')[0]);
    for (const auto& [language, year] : {std::pair{"zh_CN", "2025"}, {"en", "2025"}, {"zh_CN", "2031"}}) {
        ASSERT_TRUE(QDir(program.folder.path()).mkpath(QStringLiteral("forms")));
        QStringList files;
        for (const RecordKind& kind : recordKinds()) {
            files.append(QStringLiteral("forms/表%1.xlsx").arg(files.size())); // a name that tells nothing
            const Ran made = program.run({"template", "sample.storeyear", "--kind", kind.name, "--store", store,
                "--year", year, "--out", files.last(), "--language", language});
            ASSERT_EQ(made.code, 0) << made.err.toStdString();
        }
        const Ran ran = program.run(QStringList{"import", "sample.storeyear", "--language", "en"} + files);
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString() << ran.out.toStdString();
        EXPECT_EQ(ran.out.count(QStringLiteral(": 0 new, 0 changed, ")), files.size() + 1) << ran.out.toStdString();
    }
    EXPECT_EQ(tables(QStringLiteral("sample.storeyear"), "b"), before);
}

// As someone fills it in: LibreOffice keeps the file, a figure is typed into an empty line.
TEST_F(WorkbookExport, ATemplateFilledInWithLibreOfficeImportsWhatWasFilledIn)
{
    program.makeBook();
    ASSERT_EQ(program
                  .run({"template", "book.storeyear", "--kind", "staffing", "--store", "S1", "--year", "2025", "--out",
                      "t.xlsx", "--language", "zh_CN"})
                  .code,
        0);
    convert({"fods", "t.xlsx"});
    QByteArray sheet = program.read("t.fods");
    // January and February have their heads; the third line's first empty cell gets 15.
    const qsizetype march = sheet.indexOf("2025-03-01");
    ASSERT_GT(march, 0);
    const qsizetype empty = sheet.indexOf("<table:table-cell", sheet.indexOf("</table:table-cell>", march));
    const qsizetype end = sheet.indexOf("/>", empty);
    QByteArray cell = sheet.mid(empty, end - empty);
    const qsizetype many = cell.indexOf(" table:number-columns-repeated");
    const QByteArray rest =
        many < 0 ? QByteArray() : QByteArray("<table:table-cell table:number-columns-repeated=\"3\"/>");
    if (many >= 0)
        cell.remove(many, cell.indexOf('"', cell.indexOf('"', many) + 1) + 1 - many);
    sheet.replace(empty, end + 2 - empty,
        cell + " office:value-type=\"float\" office:value=\"15\"><text:p>15</text:p></table:table-cell>" + rest);
    program.write("t.fods", sheet);
    convert({"xlsx", "--outdir", "filled", "t.fods"});
    EXPECT_EQ(counts(program.run({"import", "book.storeyear", "filled/t.xlsx", "--language", "en"})),
        QStringLiteral("1 new, 0 changed, 2 unchanged, 0 refused."));
    ASSERT_EQ(program.run({"export", "book.storeyear", "--out", "a"}).code, 0);
    EXPECT_TRUE(program.read("a/staffing.csv").contains("S1,2025-03,15,,,"));
}

TEST_F(WorkbookExport, ATemplateThatCannotBeMadeIsRefusedWithAReason)
{
    const auto sentence = [this](const QString& kind, const QString& store, const QString& out) {
        const Ran ran = program.run(
            {"template", "sample.storeyear", "--kind", kind, "--store", store, "--year", "2025", "--out", out});
        EXPECT_NE(ran.code, 0);
        return ran.sentence();
    };
    EXPECT_TRUE(
        sentence(QStringLiteral("wages"), QStringLiteral("S1"), QStringLiteral("a.xlsx")).contains(u"staffing"));
    EXPECT_TRUE(sentence(QStringLiteral("costs"), QStringLiteral("S1"), QStringLiteral("a.ods")).contains(u"xlsx"));
    EXPECT_TRUE(sentence(QStringLiteral("costs"), QStringLiteral("S99"), QStringLiteral("a.xlsx")).contains(u"S99"));
    EXPECT_FALSE(sentence(QStringLiteral("costs"), QStringLiteral("S1"), QStringLiteral("no/such/a.xlsx")).isEmpty());
}
