// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/command_line.h"
#include "app/commands.h"
#include "app/console.h"
#include "app/exit_codes.h"
#include "app/user_name.h"
#include "app/window_start.h"
#include "app/wrong_use_words.h"

#include <QApplication>
#include <QCoreApplication>

#include <cstdio>
#include <memory>

namespace {

// The words after the program's name, as the system gave them: Qt takes its own options out only for the window.
QStringList wordsOf(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("storeyear"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STOREYEAR_VERSION));
}

int runCommand(const CommandLine& line, const Console& console)
{
    if (line.command == u"new")
        return runNew(line, console);
    if (line.command == u"import")
        return runImport(line, console);
    if (line.command == u"export")
        return runExport(line, console);
    if (line.command == u"sign-off")
        return runSignOff(line, console);
    if (line.command == u"template")
        return runTemplate(line, console);
    if (line.command == u"review")
        return runReview(line, console);
    if (line.command == u"report")
        return runReport(line, console);
    if (line.command == u"check")
        return runCheck(line, console);
    return runKpis(line, console);
}

// Commands say what matters in their own words; what Qt remarks on the machine (a locale that is not installed, a
// folder that is not set) would only hide the one line that a failure is told in.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtFatalMsg)
        std::fputs(qPrintable(text + QLatin1Char('\n')), stderr);
}

// Commands need no display. The report draws, on a screen that is not there.
std::unique_ptr<QCoreApplication> applicationFor(const CommandLine& line, int& argc, char** argv)
{
    if (line.command == u"report") {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

// Whether a window can be shown at all; Qt ends the program without a word where not.
bool hasScreen()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int runWindowFor(const CommandLine& line, int& argc, char** argv)
{
    if (!hasScreen()) {
        const Words words(line.language.value_or(systemLanguage()));
        Console(words).tell(QStringLiteral("storeyear: ")
            + words.translate("CommandLine",
                "There is no screen to open a window on. The commands need none; \"storeyear --help\" lists them."));
        return kFailed;
    }
    // Qt would load OpenGL for windows that don't use it.
    if (!qEnvironmentVariableIsSet("QT_XCB_GL_INTEGRATION"))
        qputenv("QT_XCB_GL_INTEGRATION", "none");
    QApplication application(argc, argv);
    WindowOptions options;
    options.book = line.positional.value(0);
    options.who = userName();
    options.asOf = line.asOf;
    options.language = line.language;
    options.quitAfterFirstPaint = line.isQuitAfterFirstPaint;
    return runWindow(application, options);
}

int answerWithoutWork(
    const std::variant<CommandLine, WrongUse, HelpWanted, VersionWanted>& read, const Console& console)
{
    if (const auto* wrong = std::get_if<WrongUse>(&read))
        return console.refuse(wrongUseText(*wrong, console.words()), usage(wrong->command));
    if (const auto* help = std::get_if<HelpWanted>(&read))
        console.print(usage(help->command));
    else
        console.print(QStringLiteral("StoreYear " STOREYEAR_VERSION));
    return kDone;
}

} // namespace

int runStoreYear(int argc, char** argv)
{
    nameProgram();
    const QStringList asked = wordsOf(argc, argv);
    const auto read = readCommandLine(asked);
    const auto* line = std::get_if<CommandLine>(&read);
    if (line && line->command.isEmpty())
        return runWindowFor(*line, argc, argv);
    qInstallMessageHandler(keepQuiet);
    const std::unique_ptr<QCoreApplication> application = applicationFor(line ? *line : CommandLine(), argc, argv);
    const Words words(languageAsked(asked).value_or(systemLanguage()));
    const Console console(words);
    return line ? runCommand(*line, console) : answerWithoutWork(read, console);
}
