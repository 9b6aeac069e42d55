// SPDX-License-Identifier: GPL-3.0-or-later
// What every file of the house must carry, and how large a room may be.
#include "house/files.h"
#include "house/include_law.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

constexpr int kMostLines = 500;

bool carriesLicence(const QString& text)
{
    // Within the first lines, since a script begins with its interpreter.
    return text.section(u'\n', 0, 2).contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later"));
}

// What is left to translate in a .ts file: "context: source text", and "(not XML)" for a damaged one.
QStringList untranslated(const QString& ts)
{
    QStringList left;
    QXmlStreamReader xml(ts);
    QString context, source, type;
    bool isEmpty = true;
    while (!xml.atEnd()) {
        xml.readNext();
        const QStringView name = xml.name();
        if (xml.isStartElement() && name == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.isStartElement() && name == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.isStartElement() && name == QLatin1String("translation")) {
            type = xml.attributes().value(QLatin1String("type")).toString();
            isEmpty = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty();
            if (type == QLatin1String("unfinished") || (type.isEmpty() && isEmpty))
                left << context + QStringLiteral(": ") + source;
        }
    }
    if (xml.hasError())
        left << QStringLiteral("(not XML)");
    return left;
}

TEST(Files, CarryTheirLicence)
{
    QStringList files = filesUnder(QStringLiteral("src"), {".h", ".cpp"});
    files += filesUnder(QStringLiteral("tests"), {".h", ".cpp", ".py"});
    files += filesUnder(QStringLiteral("bench"), {".h", ".cpp", ".py"});
    files += filesUnder(QStringLiteral("scripts"), {""});
    for (const QString& path : files) {
        if (path.contains(QLatin1String("__pycache__")))
            continue;
        EXPECT_TRUE(carriesLicence(textOf(path))) << qPrintable(path) << " has no SPDX line";
    }
}

TEST(Files, AreRoomsAndNotHalls)
{
    for (const QString& path : filesUnder(QStringLiteral("src"), {".h", ".cpp"}))
        EXPECT_LE(textOf(path).count(u'\n'), kMostLines) << qPrintable(path) << ": split it";
}

TEST(Files, TellUntranslatedWordsFromTranslatedOnes)
{
    const QString ts =
        QStringLiteral("<TS><context><name>C</name>"
                       "<message><source>Done</source><translation>完成</translation></message>"
                       "<message><source>Open</source><translation type=\"unfinished\"></translation></message>"
                       "<message><source>Old</source><translation type=\"vanished\">旧</translation></message>"
                       "<message numerus=\"yes\"><source>%n months</source><translation><numerusform>%n "
                       "个月</numerusform></translation></message>"
                       "<message><source>Empty</source><translation></translation></message></context></TS>");
    EXPECT_EQ(untranslated(ts), QStringList({"C: Open", "C: Empty"}));
    EXPECT_EQ(untranslated(QStringLiteral("<TS><context>")), QStringList({"(not XML)"}));
}

TEST(Files, LeaveNoWordUntranslated)
{
    const QStringList translations = filesUnder(QStringLiteral("resources/translations"), {".ts"});
    ASSERT_FALSE(translations.isEmpty());
    for (const QString& path : translations)
        EXPECT_EQ(untranslated(textOf(path)).join(u'\n').toStdString(), std::string()) << qPrintable(path);
}

// Whether a source file has texts for people in it.
bool speaks(const QString& source)
{
    static const QRegularExpression words(
        QStringLiteral(R"(\b(?:tr|translate|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\(\s*")"));
    return withoutComments(source).contains(words);
}

// Every floor that has words has them in both languages: Chinese texts, and English plurals.
TEST(Files, SpeakBothLanguages)
{
    for (const QString& floor : floorLaw().keys()) {
        const QStringList sources = filesUnder(QStringLiteral("src/") + floor, {".h", ".cpp"});
        if (std::none_of(sources.begin(), sources.end(), [](const QString& path) { return speaks(textOf(path)); }))
            continue;
        for (const QString& language : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
            const QString path = QStringLiteral("resources/translations/%1_%2.ts").arg(floor, language);
            EXPECT_TRUE(QFile::exists(QDir(QStringLiteral(SOURCE_DIR)).filePath(path))) << qPrintable(path);
        }
    }
}

// Reads the sources again, as storeyear_update_words_FLOOR does, into a copy: a text that was added or reworded since
// shows as untranslated.
TEST(Files, TranslateEveryWordOfTheSources)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(folder.isValid());
    for (const QString& floor : floorLaw().keys()) {
        QStringList arguments = filesUnder(QStringLiteral("src/") + floor, {".h", ".cpp"});
        if (floor == QLatin1String("gui"))
            arguments += filesUnder(QStringLiteral("ui"), {".ui"});
        const QString name = QStringLiteral("%1_zh_CN.ts").arg(floor);
        const QString ours = QStringLiteral(SOURCE_DIR "/resources/translations/") + name;
        if (!QFile::exists(ours))
            continue;
        const QString copy = folder.filePath(name);
        ASSERT_TRUE(QFile::copy(ours, copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(SOURCE_DIR));
        lupdate.start(QStringLiteral(LUPDATE), arguments + QStringList({"-no-obsolete", "-silent", "-ts", copy}));
        ASSERT_TRUE(lupdate.waitForFinished(60'000)) << qPrintable(lupdate.errorString());
        ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().constData();
        EXPECT_EQ(untranslated(textOf(copy)).join(u'\n').toStdString(), std::string())
            << qPrintable(floor) << ": build storeyear_update_words_" << qPrintable(floor) << " and translate";
    }
}

// A test that is not run is not a test.
TEST(Files, HaveNoTestThatSkipsItself)
{
    const QString skip = QStringLiteral("GTEST_") + QStringLiteral("SKIP");
    const QString disabled = QStringLiteral("DISABLED") + u'_';
    for (const QString& path : filesUnder(QStringLiteral("tests"), {".h", ".cpp"})) {
        EXPECT_FALSE(textOf(path).contains(skip)) << qPrintable(path);
        // A disabled test is allowed where its neighbour runs it, in a process of its own.
        const bool isRun = textOf(path).contains(QLatin1String("--gtest_also_run_disabled_tests"));
        EXPECT_TRUE(isRun || !textOf(path).contains(disabled)) << qPrintable(path);
    }
}

// In GoogleTest these pass silently.
TEST(Files, UseNoTestMacroThatCannotFail)
{
    static const QRegularExpression macros(QStringLiteral(R"(\bQ(?:VERIFY2?|COMPARE)\s*\()"));
    for (const QString& path : filesUnder(QStringLiteral("tests"), {".h", ".cpp"}))
        EXPECT_FALSE(textOf(path).contains(macros)) << qPrintable(path);
}

}
