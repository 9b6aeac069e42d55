// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace {

constexpr int kChapters = 6;

struct CommandForm {
    const char* name;
    int least; // positional words
    int most;  // -1: any number
    QList<QStringView> options;
    QList<QStringView> required;
    const char* usage;
};

const std::vector<CommandForm>& forms()
{
    static const std::vector<CommandForm> all{
        {"", 0, 1, {u"--language", u"--as-of", u"--quit-after-first-paint"}, {},
            "storeyear [BOOK] [--language zh_CN|en]"},
        {"new", 1, 1, {u"--sample"}, {}, "storeyear new BOOK [--sample]"},
        {"import", 2, -1, {u"--kind", u"--mapping", u"--skip-bad", u"--dry-run", u"--json"}, {},
            "storeyear import BOOK FILE|FOLDER... [--kind KIND] [--mapping FILE.json] [--skip-bad] [--dry-run] "
            "[--json]"},
        {"export", 1, 1, {u"--out", u"--format", u"--store", u"--year"}, {u"--out"},
            "storeyear export BOOK --out FOLDER|FILE.xlsx [--format csv|xlsx] [--store STORE] [--year YEAR]"},
        {"template", 1, 1, {u"--kind", u"--store", u"--year", u"--out"}, {u"--kind", u"--store", u"--year", u"--out"},
            "storeyear template BOOK --kind KIND --store STORE --year YEAR --out FILE.xlsx [--language zh_CN|en]"},
        {"review", 1, 1, {u"--store", u"--year", u"--through", u"--as-of", u"--json"}, {u"--store", u"--year"},
            "storeyear review BOOK --store STORE --year YEAR [--through YYYY-MM] [--as-of YYYY-MM-DDTHH:MM] [--json]"},
        {"report", 1, 1,
            {u"--store", u"--year", u"--through", u"--as-of", u"--out", u"--layout", u"--palette", u"--chapters",
                u"--paper", u"--author", u"--speaker"},
            {u"--store", u"--year", u"--out"},
            "storeyear report BOOK --store STORE|all... --year YEAR [--through YYYY-MM] [--as-of YYYY-MM-DDTHH:MM] "
            "--out FILE.pdf|.xlsx|.html|FOLDER [--layout report|slides] [--language zh_CN|en] "
            "[--palette default|red-up|colour-blind|grey] [--chapters 1,3-5] [--paper A4|A3|Letter] [--author NAME] "
            "[--speaker NAME]"},
        {"sign-off", 1, 1, {u"--store", u"--year", u"--through", u"--name"}, {u"--store", u"--year", u"--name"},
            "storeyear sign-off BOOK --store STORE --year YEAR --name NAME [--through YYYY-MM]"},
        {"check", 1, 1, {u"--json"}, {}, "storeyear check BOOK [--json]"},
        {"kpis", 0, 1, {u"--json"}, {}, "storeyear kpis [BOOK] [--json]"},
    };
    return all;
}

const CommandForm* formOf(const QString& command)
{
    const auto found = std::ranges::find_if(
        forms(), [&command](const CommandForm& form) { return command == QLatin1String(form.name); });
    return found == forms().end() ? nullptr : &*found;
}

using Problem = std::optional<WrongUse>;

Problem badValue(const QString& option, const QString& value, const QString& form)
{
    return WrongUse{WrongUse::Kind::BadValue, {option, value, form}, {}};
}

Problem setFlag(CommandLine& line, const QString& option)
{
    if (option == u"--sample")
        line.isSample = true;
    else if (option == u"--skip-bad")
        line.isSkipBad = true;
    else if (option == u"--dry-run")
        line.isDryRun = true;
    else if (option == u"--json")
        line.isJson = true;
    else
        line.isQuitAfterFirstPaint = true;
    return {};
}

bool isFlag(const QString& option)
{
    static const QStringList flags{QStringLiteral("--sample"), QStringLiteral("--skip-bad"),
        QStringLiteral("--dry-run"), QStringLiteral("--json"), QStringLiteral("--quit-after-first-paint")};
    return flags.contains(option);
}

bool isOption(const QString& option)
{
    static const QStringList valued{QStringLiteral("--language"), QStringLiteral("--store"), QStringLiteral("--year"),
        QStringLiteral("--through"), QStringLiteral("--as-of"), QStringLiteral("--out"), QStringLiteral("--kind"),
        QStringLiteral("--mapping"), QStringLiteral("--name"), QStringLiteral("--layout"), QStringLiteral("--palette"),
        QStringLiteral("--chapters"), QStringLiteral("--paper"), QStringLiteral("--author"),
        QStringLiteral("--speaker"), QStringLiteral("--format")};
    return isFlag(option) || valued.contains(option);
}

Problem setYear(CommandLine& line, const QString& value)
{
    bool isNumber = false;
    const int year = value.toInt(&isNumber);
    if (!isNumber || year < 1900 || year > 9999)
        return badValue(QStringLiteral("--year"), value, QStringLiteral("2025"));
    line.year = year;
    return {};
}

// "1,3-5"; nothing for anything else.
std::optional<std::set<int>> chaptersFromText(const QString& text)
{
    static const QRegularExpression range(QStringLiteral("^([1-9])(?:-([1-9]))?$"));
    std::set<int> chapters;
    const QStringList parts = text.split(u',');
    for (const QString& part : parts) {
        const QRegularExpressionMatch match = range.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (last < first || last > kChapters)
            return std::nullopt;
        for (int chapter = first; chapter <= last; ++chapter)
            chapters.insert(chapter);
    }
    return chapters;
}

// One of several words, in the order of an enumeration.
template <typename Choice>
Problem choose(Choice& choice, const QString& option, const QString& value, const QStringList& words)
{
    const auto found = words.indexOf(value);
    if (found < 0)
        return badValue(option, value, words.join(QStringLiteral(", ")));
    choice = static_cast<Choice>(found);
    return {};
}

Problem setPrinted(CommandLine& line, const QString& option, const QString& value)
{
    if (option == u"--author")
        line.report.author = value;
    else if (option == u"--speaker")
        line.report.speaker = value;
    else if (option == u"--layout")
        return choose(line.report.layout, option, value, {QStringLiteral("report"), QStringLiteral("slides")});
    else if (option == u"--paper")
        return choose(
            line.report.paper, option, value, {QStringLiteral("A4"), QStringLiteral("A3"), QStringLiteral("Letter")});
    else if (option == u"--palette")
        return choose(line.report.palette, option, value,
            {QStringLiteral("default"), QStringLiteral("red-up"), QStringLiteral("colour-blind"),
                QStringLiteral("grey")});
    if (option != u"--chapters")
        return {};
    const auto chapters = chaptersFromText(value);
    if (!chapters)
        return badValue(option, value, QStringLiteral("1,3-5 (1-%1)").arg(kChapters));
    line.report.chapters = *chapters;
    return {};
}

void setStore(CommandLine& line, const QString& value)
{
    line.store = StoreId(value);
    if (value == u"all")
        line.isAllStores = true;
    else if (std::ranges::find(line.stores, *line.store) == line.stores.end())
        line.stores.push_back(*line.store);
}

Problem setValue(CommandLine& line, const QString& option, const QString& value)
{
    if (option == u"--language") {
        line.language = languageFromCode(value);
        return line.language ? Problem() : badValue(option, value, QStringLiteral("zh_CN, en"));
    }
    if (option == u"--year")
        return setYear(line, value);
    if (option == u"--through") {
        line.through = Month::fromText(value);
        return line.through ? Problem() : badValue(option, value, QStringLiteral("2025-11"));
    }
    if (option == u"--as-of") {
        line.asOf = Moment::fromText(value);
        return line.asOf ? Problem() : badValue(option, value, QStringLiteral("2025-12-31T18:00"));
    }
    if (value.isEmpty())
        return WrongUse{WrongUse::Kind::NoValue, {option}, {}};
    static const QStringList printed{QStringLiteral("--layout"), QStringLiteral("--palette"),
        QStringLiteral("--chapters"), QStringLiteral("--paper"), QStringLiteral("--author"),
        QStringLiteral("--speaker")};
    if (printed.contains(option))
        return setPrinted(line, option, value);
    if (option == u"--format") {
        return choose(line.isXlsx, option, value, {QStringLiteral("csv"), QStringLiteral("xlsx")});
    }
    if (option == u"--store")
        setStore(line, value);
    else if (option == u"--name")
        line.name = value;
    else if (option == u"--mapping")
        line.mapping = value;
    else if (option == u"--out")
        line.out = value;
    else
        line.kind = value;
    return {};
}

// One option at `at`, with its value; moves `at` past it.
Problem takeOption(CommandLine& line, const CommandForm& form, const QStringList& words, qsizetype& at)
{
    const QString& word = words[at++];
    const QString option = word.section(u'=', 0, 0);
    if (!isOption(option))
        return WrongUse{WrongUse::Kind::UnknownOption, {option}, {}};
    const bool isKnown = option == u"--language" || form.options.contains(QStringView(option));
    if (!isKnown)
        return WrongUse{WrongUse::Kind::NotForCommand, {option, line.command}, {}};
    if (isFlag(option)) // "--skip-bad=no" is no way to say no
        return word == option ? setFlag(line, option) : WrongUse{WrongUse::Kind::UnknownOption, {word}, {}};
    if (word.contains(u'='))
        return setValue(line, option, word.section(u'=', 1));
    if (at >= words.size())
        return WrongUse{WrongUse::Kind::NoValue, {option}, {}};
    return setValue(line, option, words[at++]);
}

bool has(const CommandLine& line, QStringView option)
{
    if (option == u"--store")
        return line.store.has_value();
    if (option == u"--year")
        return line.year.has_value();
    if (option == u"--name")
        return !line.name.isEmpty();
    return !(option == u"--kind" ? line.kind : line.out).isEmpty();
}

Problem checkWhole(const CommandLine& line, const CommandForm& form)
{
    if (line.positional.size() < form.least)
        return WrongUse{WrongUse::Kind::TooFew, {line.command}, {}};
    if (form.most >= 0 && line.positional.size() > form.most)
        return WrongUse{WrongUse::Kind::TooMany, {line.command, line.positional[form.most]}, {}};
    for (const QStringView option : form.required) {
        if (!has(line, option))
            return WrongUse{WrongUse::Kind::Missing, {line.command, option.toString()}, {}};
    }
    return {};
}

} // namespace

std::variant<CommandLine, WrongUse, HelpWanted, VersionWanted> readCommandLine(const QStringList& words)
{
    CommandLine line;
    qsizetype at = 0;
    if (!words.isEmpty() && !words[0].isEmpty() && formOf(words[0])) {
        line.command = words[0];
        at = 1;
    }
    const CommandForm& form = *formOf(line.command);
    bool isOnlyWords = false; // after "--"
    while (at < words.size()) {
        const QString& word = words[at];
        if (!isOnlyWords && (word == u"--help" || word == u"-h"))
            return HelpWanted{line.command};
        if (!isOnlyWords && word == u"--version")
            return VersionWanted{};
        if (!isOnlyWords && word == u"--") {
            isOnlyWords = true;
            ++at;
        } else if (!isOnlyWords && word.size() > 1 && word.startsWith(u'-')) {
            if (Problem problem = takeOption(line, form, words, at)) {
                problem->command = line.command;
                return *problem;
            }
        } else {
            line.positional.append(word);
            ++at;
        }
    }
    if (line.command.isEmpty() && line.positional.size() > 1)
        return WrongUse{WrongUse::Kind::UnknownCommand, {line.positional[0]}, {}};
    if (Problem problem = checkWhole(line, form)) {
        problem->command = line.command;
        return *problem;
    }
    return line;
}

QString usage(const QString& command)
{
    if (!command.isEmpty())
        return QString::fromLatin1(formOf(command)->usage);
    QStringList lines;
    for (const CommandForm& form : forms())
        lines.append(QString::fromLatin1(form.usage));
    return lines.join(u'\n');
}

std::optional<Language> languageAsked(const QStringList& words)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == option && i + 1 < words.size())
            return languageFromCode(words[i + 1]);
        if (words[i].startsWith(option + u'='))
            return languageFromCode(words[i].mid(option.size() + 1));
    }
    return std::nullopt;
}
