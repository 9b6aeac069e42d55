// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of the real program on the sample book: no screen, nothing of the machine's user.
#include "app/program.h"
#include "sample_copy.h"

#include <gmock/gmock.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

namespace {

class Commands : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_program = std::make_unique<Program>();
        ASSERT_TRUE(sampleCopy(s_program->path("sample.storeyear")));
    }
    static void TearDownTestSuite() { s_program.reset(); }

    static Ran run(const QStringList& arguments) { return s_program->run(arguments); }
    static QStringList on(const char* command, const QStringList& more)
    {
        return QStringList{QString::fromLatin1(command), "sample.storeyear"} + more;
    }
    static QJsonObject review(const QStringList& more = {})
    {
        const Ran ran =
            run(on("review", {"--store", "S1", "--year", "2025", "--as-of", "2026-01-05T09:00", "--json"}) + more);
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        EXPECT_EQ(ran.err, QString());
        return ran.json();
    }

    static std::unique_ptr<Program> s_program;
};

std::unique_ptr<Program> Commands::s_program;

TEST_F(Commands, ReviewAsJsonHasTheShapeOfTheIssue)
{
    const QJsonObject json = review();
    EXPECT_EQ(json["store"].toString(), QStringLiteral("S1"));
    EXPECT_EQ(json["year"].toInt(), 2025);
    EXPECT_EQ(json["through"].toString(), QStringLiteral("2025-12"));
    const QJsonObject arpu = json["kpis"].toObject()["arpu"].toObject();
    EXPECT_EQ(arpu.keys(),
        QStringList({"change", "changePercent", "completion", "missing", "months", "previous", "target", "unit",
            "value", "verdict"}));
    EXPECT_EQ(arpu["unit"].toString(), QStringLiteral("yuan/person"));
    EXPECT_EQ(arpu["months"].toArray().size(), 12);
    EXPECT_EQ(arpu["missing"].toArray().size(), 0);
    EXPECT_NEAR(arpu["change"].toDouble(), arpu["value"].toDouble() - arpu["previous"].toDouble(), 1e-9);
    EXPECT_NEAR(arpu["changePercent"].toDouble(), 100 * arpu["change"].toDouble() / arpu["previous"].toDouble(), 1e-9);
    EXPECT_NEAR(arpu["completion"].toDouble(), 100 * arpu["value"].toDouble() / arpu["target"].toDouble(), 1e-9);
    const QJsonObject chapter = json["chapters"].toArray()[0].toObject();
    EXPECT_EQ(chapter["id"].toString(), QStringLiteral("annual"));
    EXPECT_FALSE(chapter["message"].toString().isEmpty());
    EXPECT_GT(chapter["sentences"].toArray().size(), 5);
}

// The story that the sample must tell (the issue's words).
TEST_F(Commands, ReviewTellsTheSamplesStory)
{
    const QJsonObject kpis = review()["kpis"].toObject();
    const auto figure = [&kpis](const char* kpi, const char* what) {
        return kpis[QLatin1String(kpi)].toObject()[QLatin1String(what)].toDouble();
    };
    EXPECT_NEAR(figure("new_share_5g", "value"), 65.0, 0.05);
    EXPECT_NEAR(figure("digital_share", "value"), 61.1, 0.05);
    EXPECT_NEAR(figure("new_bundles", "changePercent"), 180, 1);
    EXPECT_NEAR(figure("value_added_revenue", "changePercent"), 53, 0.5);
    EXPECT_NEAR(figure("handling_hours", "previous"), 72, 0.5);
    EXPECT_LT(figure("handling_hours", "value"), 36);
    EXPECT_EQ(kpis["revenue"].toObject()["verdict"].toString(), QStringLiteral("met"));
    EXPECT_TRUE(kpis["new_share_5g"].toObject()["changePercent"].isNull()); // a share changes in points
}

TEST_F(Commands, FiguresCarryNoNoise)
{
    const Ran ran = run(on("review", {"--store", "S1", "--year", "2025", "--json"}));
    static const QRegularExpression noise(QStringLiteral("[1-9]\\d{12}"));
    const QRegularExpressionMatch found = noise.match(QString(ran.out).remove(u'.'));
    EXPECT_FALSE(found.hasMatch()) << found.captured().toStdString();
}

TEST_F(Commands, ThroughAMonthLeavesTheLaterOnesOut)
{
    const QJsonObject half = review({"--through", "2025-06"});
    EXPECT_EQ(half["through"].toString(), QStringLiteral("2025-06"));
    const QJsonObject revenue = half["kpis"].toObject()["revenue"].toObject();
    double sum = 0;
    for (int month = 0; month < 12; ++month) {
        EXPECT_EQ(revenue["months"].toArray()[month].isNull(), month >= 6);
        sum += revenue["months"].toArray()[month].toDouble();
    }
    EXPECT_NEAR(revenue["value"].toDouble(), sum, 0.005);
    EXPECT_LT(revenue["target"].toDouble(), review()["kpis"].toObject()["revenue"].toObject()["target"].toDouble());
}

TEST_F(Commands, AMissingMonthIsNamed)
{
    const Ran ran = run(on("review", {"--store", "S3", "--year", "2025", "--json"}));
    const QJsonObject revenue = ran.json()["kpis"].toObject()["revenue"].toObject();
    EXPECT_EQ(revenue["missing"].toArray(), QJsonArray({"2025-06"}));
    EXPECT_TRUE(revenue["months"].toArray()[5].isNull());
}

TEST_F(Commands, TheReviewAsTextIsInTheLanguageThatIsAskedFor)
{
    const QStringList words = on("review", {"--store", "S1", "--year", "2025"});
    EXPECT_TRUE(run(words + QStringList{"--language", "zh_CN"}).out.contains(u"总收入"));
    const Ran english = run(words + QStringList{"--language", "en"});
    EXPECT_TRUE(english.out.contains(u"Revenue"));
    EXPECT_FALSE(english.out.contains(u"总收入"));
}

TEST_F(Commands, WhatIsNotThereIsToldWithWhatIs)
{
    const QByteArray before = s_program->read("sample.storeyear");
    const auto sentence = [](const QStringList& words) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 1);
        EXPECT_EQ(ran.out, QString());
        return ran.sentence().toStdString();
    };
    EXPECT_EQ(sentence(on("review", {"--store", "S9", "--year", "2025"})),
        "The book has no store S9. Its stores: S1, S2, S3.");
    EXPECT_EQ(sentence(on("review", {"--store", "S1", "--year", "2019"})),
        "Store S1 has no figures in 2019. Years with figures: 2023, 2024, 2025.");
    EXPECT_EQ(sentence(on("review", {"--store", "S1", "--year", "2025", "--through", "2024-06"})),
        "--through can't be \"2024-06\". It must be: 2025-01 .. 2025-12.");
    EXPECT_EQ(sentence(on("export", {"--store", "S9", "--out", "none"})),
        "The book has no store S9. Its stores: S1, S2, S3.");
    EXPECT_EQ(sentence(on("export", {"--year", "2019", "--out", "none"})),
        "Store S1, S2, S3 has no figures in 2019. Years with figures: 2023, 2024, 2025.");
    EXPECT_FALSE(QFileInfo::exists(s_program->path("none")));
    EXPECT_EQ(s_program->read("sample.storeyear"), before);
}

TEST_F(Commands, TheReportIsAPdf)
{
    const Ran ran = run(on("report", {"--store", "S1", "--year", "2025", "--out", "a.pdf", "--language", "zh_CN"}));
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, QString());
    EXPECT_TRUE(s_program->read("a.pdf").startsWith("%PDF-"));
}

TEST_F(Commands, AllStoresReportsGoIntoAFolder)
{
    const QStringList year{"--store", "all", "--year", "2025", "--language", "en", "--chapters", "1"};
    EXPECT_EQ(run(on("report", year + QStringList{"--out", "all.pdf"})).code, 1);
    ASSERT_TRUE(QDir(s_program->path(".")).mkpath("reports"));
    const Ran ran = run(on("report", year + QStringList{"--out", "reports", "--palette", "grey", "--author", "Li"}));
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_TRUE(s_program->read("reports/S1_2025.pdf").startsWith("%PDF-"));
    // One that was written for each line that says so.
    const int written = static_cast<int>(ran.out.count(QStringLiteral("Wrote ")));
    EXPECT_EQ(QDir(s_program->path("reports")).entryList({"*.pdf"}, QDir::Files).size(), written);
}

TEST_F(Commands, StoresWhoseIdsOnlyAFileNameMakesAlikeHaveReportsOfTheirOwn)
{
    const Program program;
    ASSERT_TRUE(sampleCopy(program.path("book.storeyear")));
    program.write("stores.csv", "store,name\nA/1,甲店\nA:1,乙店\n");
    program.write("staffing.csv", "store,month,headcount\nA/1,2025-01,4\nA:1,2025-01,5\n");
    ASSERT_EQ(program.run({"import", "book.storeyear", "stores.csv", "staffing.csv"}).code, 0);
    ASSERT_TRUE(QDir(program.folder.path()).mkdir("out"));
    const Ran ran = program.run({"report", "book.storeyear", "--store", "A/1", "--store", "A:1", "--year", "2025",
        "--chapters", "1", "--out", "out"});
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_THAT(program.files("out"), testing::UnorderedElementsAre("A_1_2025.pdf", "A_1_2025_2.pdf"));
}

TEST_F(Commands, AStoreWithoutAReportDoesNotKeepTheOthersFromTheirs)
{
    const Program program;
    ASSERT_TRUE(sampleCopy(program.path("book.storeyear")));
    ASSERT_TRUE(QDir(program.folder.path()).mkdir("out"));
    const Ran ran = program.run({"report", "book.storeyear", "--store", "S1", "--store", "S77", "--store", "S2",
        "--year", "2025", "--chapters", "1", "--out", "out"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains("S77")) << ran.err.toStdString();
    EXPECT_THAT(program.files("out"), testing::UnorderedElementsAre("S1_2025.pdf", "S2_2025.pdf"));
}

TEST_F(Commands, TheReportIsAWorkbookOrAWebPageByItsEnding)
{
    const Ran book = run(on("report", {"--store", "S1", "--year", "2025", "--out", "a.xlsx"}));
    EXPECT_EQ(book.code, 0) << book.err.toStdString();
    EXPECT_TRUE(s_program->read("a.xlsx").startsWith("PK"));
    const Ran page = run(on("report", {"--store", "S1", "--year", "2025", "--out", "a.HTML"}));
    EXPECT_EQ(page.code, 0) << page.err.toStdString();
    EXPECT_TRUE(s_program->read("a.HTML").startsWith("<!DOCTYPE html>"));
    for (const char* out : {"nowhere/a.xlsx", "nowhere/a.html"}) {
        const Ran nowhere = run(on("report", {"--store", "S1", "--year", "2025", "--out", out}));
        EXPECT_EQ(nowhere.code, 1);
        EXPECT_TRUE(nowhere.sentence().contains(QLatin1String(out))) << nowhere.err.toStdString();
    }
}

TEST_F(Commands, AReportThatFailsLeavesTheEarlierOne)
{
    s_program->write("old.pdf", "the report of last year");
    for (const QStringList& wrong :
        {QStringList{"--store", "S9", "--year", "2025"}, QStringList{"--store", "S1", "--year", "2019"}}) {
        const Ran ran = run(on("report", wrong + QStringList{"--out", "old.pdf"}));
        EXPECT_EQ(ran.code, 1);
        EXPECT_FALSE(ran.sentence().isEmpty());
        EXPECT_EQ(s_program->read("old.pdf"), QByteArray("the report of last year"));
    }
    const Ran nowhere = run(on("report", {"--store", "S1", "--year", "2025", "--out", "nowhere/a.pdf"}));
    EXPECT_EQ(nowhere.code, 1);
    EXPECT_TRUE(nowhere.sentence().contains(u"nowhere/a.pdf can't be written")) << nowhere.err.toStdString();
    const Ran notPdf = run(on("report", {"--store", "S1", "--year", "2025", "--out", "stores.csv"}));
    EXPECT_EQ(notPdf.code, 1);
    EXPECT_FALSE(QFileInfo::exists(s_program->path("stores.csv")));
}

TEST_F(Commands, ExportedFilesMakeAnEqualBook)
{
    ASSERT_EQ(run(on("export", {"--out", "out"})).code, 0);
    ASSERT_EQ(run({"new", "copy.storeyear"}).code, 0);
    QStringList files;
    for (const QString& name : s_program->files("out"))
        files.prepend("out/" + name); // the links' order is the program's concern
    const Ran imported = run(QStringList{"import", "copy.storeyear", "--json"} + files);
    ASSERT_EQ(imported.code, 0) << imported.err.toStdString();
    for (const QJsonValue& file : imported.json()["files"].toArray())
        EXPECT_EQ(file["refused"].toInt(), 0);
    ASSERT_EQ(run({"export", "copy.storeyear", "--out", "again"}).code, 0);
    for (const QString& name : s_program->files("out"))
        EXPECT_EQ(s_program->read(qPrintable("again/" + name)), s_program->read(qPrintable("out/" + name)))
            << name.toStdString();
}

TEST_F(Commands, TheSampleBreaksNoRule)
{
    const Ran ran = run(on("check", {}));
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.out.contains(u"S3 2025-06")) << ran.out.toStdString();
    EXPECT_TRUE(ran.out.contains(u"Broken rules: 0.")) << ran.out.toStdString();
}

TEST_F(Commands, CheckNamesWhatIsBrokenMonthByMonth)
{
    const Program program;
    program.makeBook();
    program.write(
        "subscribers.csv", "store,month,area,opening,closing\nS1,2025-01,urban,100,110\nS1,2025-02,urban,111,120\n");
    ASSERT_EQ(program.run({"import", "book.storeyear", "subscribers.csv"}).code, 0);
    const Ran ran = program.run({"check", "book.storeyear"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.out.contains(u"S1 2025-02")) << ran.out.toStdString();
    EXPECT_TRUE(ran.out.contains(u"110")) << ran.out.toStdString();
    EXPECT_TRUE(ran.sentence().contains(u"Broken rules: 1.")) << ran.err.toStdString();
    const QJsonObject json = program.run({"check", "book.storeyear", "--json"}).json();
    EXPECT_EQ(json["findings"].toArray()[0].toObject()["month"].toString(), QStringLiteral("2025-02"));
}

TEST_F(Commands, TheCatalogueIsListed)
{
    const QJsonArray kpis = run({"kpis", "--json"}).json()["kpis"].toArray();
    EXPECT_EQ(kpis.size(), run({"kpis"}).out.count(u'\n'));
    const QJsonObject first = kpis[0].toObject();
    EXPECT_EQ(first["id"].toString(), QStringLiteral("revenue"));
    EXPECT_EQ(first["zh"].toString(), QStringLiteral("总收入"));
    EXPECT_EQ(first["better"].toString(), QStringLiteral("more"));
    EXPECT_EQ(first["numerator"].toObject()["roll_up"].toString(), QStringLiteral("sum"));
}

TEST_F(Commands, HelpAndVersionAreNoFailure)
{
    const Ran help = run({"--help"});
    EXPECT_EQ(help.code, 0);
    EXPECT_EQ(help.out.count(QStringLiteral("storeyear ")), 10);
    EXPECT_EQ(run({"report", "--help"}).out.count(QStringLiteral("storeyear ")), 1);
    EXPECT_TRUE(run({"--version"}).out.startsWith(u"StoreYear "));
}

TEST_F(Commands, WrongUseIsTwoAndSaysHow)
{
    for (const QStringList& words : {QStringList{"import"}, QStringList{"review", "sample.storeyear"},
             QStringList{"new", "x", "--force"}, QStringList{"frobnicate", "a"},
             QStringList{"review", "sample.storeyear", "--store", "S1", "--year", "next"}}) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.code, 2) << words.join(u' ').toStdString();
        EXPECT_EQ(ran.out, QString());
        EXPECT_TRUE(ran.err.startsWith(u"storeyear: ")) << ran.err.toStdString();
        EXPECT_TRUE(ran.err.contains(QStringLiteral("storeyear ") + words[0]) || words[0] == u"frobnicate")
            << ran.err.toStdString();
    }
}

TEST_F(Commands, WithoutAScreenTheWindowIsRefusedInWords)
{
    const Ran ran = run({"sample.storeyear"});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.sentence().contains(u"no screen")) << ran.err.toStdString();
}

TEST_F(Commands, TheSystemsLanguageIsTheUsers)
{
    QProcess process;
    process.setWorkingDirectory(s_program->folder.path());
    QProcessEnvironment environment = s_program->environment("C.UTF-8");
    environment.remove("LC_ALL");
    environment.insert("LANG", "zh_CN.UTF-8"); // whether it is installed or not
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(STOREYEAR_PROGRAM), on("review", {"--store", "S9", "--year", "2025"}));
    ASSERT_TRUE(process.waitForFinished(60'000));
    const QString said = QString::fromUtf8(process.readAllStandardError());
    EXPECT_TRUE(said.contains(u"营业厅")) << said.toStdString();
    EXPECT_EQ(said.count(u'\n'), 1) << said.toStdString();
}

} // namespace
