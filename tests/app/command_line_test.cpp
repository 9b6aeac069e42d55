// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <gtest/gtest.h>

namespace {

// "command: positional|words" or "wrong KIND subjects" or "help COMMAND" or "version".
std::string read(const QStringList& words)
{
    const auto read = readCommandLine(words);
    if (const auto* wrong = std::get_if<WrongUse>(&read))
        return QStringLiteral("wrong %1 %2").arg(int(wrong->kind)).arg(wrong->subjects.join(u'|')).toStdString();
    if (const auto* help = std::get_if<HelpWanted>(&read))
        return ("help " + help->command.toUtf8()).toStdString();
    if (std::holds_alternative<VersionWanted>(read))
        return "version";
    const auto& line = std::get<CommandLine>(read);
    return (line.command + QStringLiteral(": ") + line.positional.join(u'|')).toStdString();
}

std::string wrong(WrongUse::Kind kind, const char* subjects)
{
    return "wrong " + std::to_string(int(kind)) + ' ' + subjects;
}

CommandLine line(const QStringList& words)
{
    const auto read = readCommandLine(words);
    EXPECT_TRUE(std::holds_alternative<CommandLine>(read)) << words.join(u' ').toStdString();
    return std::holds_alternative<CommandLine>(read) ? std::get<CommandLine>(read) : CommandLine();
}

using Kind = WrongUse::Kind;

TEST(CommandLine, KnowsTheLanguageAskedForEvenWhereTheRestIsWrong)
{
    EXPECT_EQ(languageAsked({"report", "a", "--year", "abc", "--language", "zh_CN"}), Language::Chinese);
    EXPECT_EQ(languageAsked({"nonsense", "--language=en"}), Language::English);
    EXPECT_EQ(languageAsked({"report", "--language"}), std::nullopt);
    EXPECT_EQ(languageAsked({"report", "--language", "tlh"}), std::nullopt);
}

TEST(CommandLine, TakesEveryFormOfTheProgram)
{
    EXPECT_EQ(read({}), ": ");
    EXPECT_EQ(read({"a.storeyear"}), ": a.storeyear");
    EXPECT_EQ(read({"new", "a"}), "new: a");
    EXPECT_EQ(read({"new", "a", "--sample"}), "new: a");
    EXPECT_EQ(read({"import", "a", "b.csv", "c.csv", "--kind", "revenue", "--skip-bad", "--dry-run", "--json"}),
        "import: a|b.csv|c.csv");
    EXPECT_EQ(read({"export", "a", "--out", "d", "--store", "S1", "--year", "2025"}), "export: a");
    EXPECT_EQ(read({"review", "a", "--store", "S1", "--year", "2025", "--through", "2025-06", "--json"}), "review: a");
    EXPECT_EQ(
        read({"report", "a", "--store", "S1", "--year", "2025", "--out", "x.pdf", "--language", "en"}), "report: a");
    EXPECT_EQ(read({"check", "a"}), "check: a");
    EXPECT_EQ(read({"kpis"}), "kpis: ");
    EXPECT_EQ(read({"--help"}), "help ");
    EXPECT_EQ(read({"import", "-h"}), "help import");
    EXPECT_EQ(read({"--version"}), "version");
}

TEST(CommandLine, OptionsStandAnywhereAndInBothForms)
{
    const CommandLine spaced =
        line({"review", "--year", "2025", "a", "--store", "S1", "--as-of", "2025-12-31T18:00", "--language", "zh_CN"});
    EXPECT_EQ(spaced.positional, QStringList({"a"}));
    EXPECT_EQ(spaced.store->text(), QStringLiteral("S1"));
    EXPECT_EQ(spaced.year, 2025);
    EXPECT_EQ(spaced.asOf->text(), QStringLiteral("2025-12-31T18:00"));
    EXPECT_EQ(spaced.language, Language::Chinese);
    EXPECT_FALSE(spaced.isJson);
    const CommandLine joined = line({"review", "a", "--store=S=1", "--year=2025", "--through=2025-06", "--json"});
    EXPECT_EQ(joined.store->text(), QStringLiteral("S=1"));
    EXPECT_EQ(joined.through, Month(2025, 6));
    EXPECT_TRUE(joined.isJson);
}

TEST(CommandLine, AfterTwoDashesAllIsAName)
{
    EXPECT_EQ(read({"import", "a", "--", "--skip-bad", "-x.csv"}), "import: a|--skip-bad|-x.csv");
    EXPECT_EQ(read({"--", "new"}), ": new");
}

TEST(CommandLine, SaysWhatIsWrong)
{
    EXPECT_EQ(read({"frobnicate", "a"}), wrong(Kind::UnknownCommand, "frobnicate"));
    EXPECT_EQ(read({"new", "a", "--force"}), wrong(Kind::UnknownOption, "--force"));
    EXPECT_EQ(read({"import", "a", "b", "--skip-bad=no"}), wrong(Kind::UnknownOption, "--skip-bad=no"));
    EXPECT_EQ(read({"new", "a", "--json"}), wrong(Kind::NotForCommand, "--json|new"));
    EXPECT_EQ(read({"import", "a"}), wrong(Kind::TooFew, "import"));
    EXPECT_EQ(read({"new"}), wrong(Kind::TooFew, "new"));
    EXPECT_EQ(read({"new", "a", "b"}), wrong(Kind::TooMany, "new|b"));
    EXPECT_EQ(read({"export", "a"}), wrong(Kind::Missing, "export|--out"));
    EXPECT_EQ(read({"review", "a", "--store", "S1"}), wrong(Kind::Missing, "review|--year"));
    EXPECT_EQ(read({"review", "a", "--year", "2025"}), wrong(Kind::Missing, "review|--store"));
    EXPECT_EQ(read({"review", "a", "--year"}), wrong(Kind::NoValue, "--year"));
    EXPECT_EQ(read({"export", "a", "--out", ""}), wrong(Kind::NoValue, "--out"));
}

TEST(CommandLine, SaysHowAValueIsWritten)
{
    EXPECT_EQ(read({"review", "a", "--year", "25"}), wrong(Kind::BadValue, "--year|25|2025"));
    EXPECT_EQ(read({"review", "a", "--year", "2025x"}), wrong(Kind::BadValue, "--year|2025x|2025"));
    EXPECT_EQ(read({"review", "a", "--through", "2025-13"}), wrong(Kind::BadValue, "--through|2025-13|2025-11"));
    EXPECT_EQ(read({"review", "a", "--as-of", "2025-02-30T10:00"}),
        wrong(Kind::BadValue, "--as-of|2025-02-30T10:00|2025-12-31T18:00"));
    EXPECT_EQ(read({"kpis", "--language", "fr"}), wrong(Kind::BadValue, "--language|fr|zh_CN, en"));
}

TEST(CommandLine, AReportsChoicesAreRead)
{
    const QStringList report{"report", "a", "--year", "2025", "--out", "x"};
    const CommandLine some = line(report
        + QStringList{"--store", "S1", "--store=S2", "--store", "S1", "--chapters", "1,3-5", "--palette", "grey",
            "--author", "Li"});
    EXPECT_EQ(some.stores, std::vector<StoreId>({StoreId(QStringLiteral("S1")), StoreId(QStringLiteral("S2"))}));
    EXPECT_EQ(some.report.chapters, std::set<int>({1, 3, 4, 5}));
    EXPECT_EQ(some.report.palette, PaletteKind::Grey);
    EXPECT_EQ(some.report.author, QStringLiteral("Li"));
    EXPECT_TRUE(line(report + QStringList{"--store", "all"}).isAllStores);
    for (const char* wrongChapters : {"0", "7", "3-1", "1-", "a", "1,,2"}) {
        EXPECT_EQ(read(report + QStringList{"--chapters", wrongChapters}),
            wrong(Kind::BadValue, (std::string("--chapters|") + wrongChapters + "|1,3-5 (1-6)").c_str()));
    }
    EXPECT_EQ(read(report + QStringList{"--palette", "pink"}),
        wrong(Kind::BadValue, "--palette|pink|default, red-up, colour-blind, grey"));
}

TEST(CommandLine, UsageNamesEveryCommand)
{
    for (const char* command : {"new", "import", "export", "review", "report", "check", "kpis"}) {
        EXPECT_TRUE(usage(QString()).contains(QStringLiteral("storeyear ") + QLatin1String(command))) << command;
        EXPECT_TRUE(
            usage(QString::fromLatin1(command)).startsWith(QStringLiteral("storeyear ") + QLatin1String(command)));
    }
}

} // namespace
