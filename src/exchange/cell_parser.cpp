// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cell_parser.h"

#include "core/moment.h"
#include "core/money.h"
#include "core/month.h"
#include "domain/guarded_text.h"
#include "exchange/column_names.h"

#include <QLocale>
#include <QRegularExpression>

#include <charconv>
#include <cmath>
#include <limits>

namespace {

CellProblem problem(CellFault fault, QStringList subjects = {})
{
    return {fault, std::move(subjects)};
}

bool isMissingMark(QStringView text)
{
    static const QStringList marks{QStringLiteral("-"), QStringLiteral("--"), QStringLiteral("—"), QStringLiteral("——"),
        QStringLiteral("/"), QStringLiteral("nan"), QStringLiteral("n/a"), QStringLiteral("null"),
        QStringLiteral("#n/a")};
    for (const QString& mark : marks) {
        if (text.compare(mark, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString narrowed(QString text)
{
    for (QChar& c : text) {
        const char16_t u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E)
            c = QChar(static_cast<char16_t>(u - 0xFEE0));
        else if (u == 0x3000 || u == 0x00A0)
            c = u' ';
        else if (u == 0x2212)
            c = u'-';
    }
    return text;
}

// A number with its grouping commas taken out; the text itself where commas do not group threes.
QString ungrouped(const QString& text)
{
    static const QRegularExpression grouped(QStringLiteral("^[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"));
    return text.contains(u',') && grouped.match(text).hasMatch() ? QString(text).remove(u',') : text;
}

QString unitOf(const QString& text)
{
    static const QRegularExpression tail(QStringLiteral("^[-+]?[\\d,.]+\\s*([^\\d\\s,.].*)$"));
    const auto match = tail.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

CellProblem notANumber(const QString& text)
{
    const QString unit = unitOf(text);
    static const QRegularExpression exponent(QStringLiteral("^[eE][-+]?\\d+$"));
    if (!unit.isEmpty() && !exponent.match(unit).hasMatch())
        return problem(CellFault::HasUnit, {unit});
    return problem(CellFault::NotANumber);
}

// Beyond 2^53 a sum as double would no longer be exact.
bool isTooLarge(qint64 number)
{
    constexpr qint64 most = qint64(1) << 53;
    return number > most || number < -most;
}

ParsedCell wholeNumber(const QString& cell, bool mayBeNegative)
{
    const QString text = ungrouped(cell);
    static const QRegularExpression shape(QStringLiteral("^[-+]?\\d+(\\.(\\d*))?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return notANumber(cell);
    const QString decimals = match.captured(2);
    if (decimals.count(u'0') != decimals.size())
        return problem(CellFault::NotWhole);
    bool isFine = false;
    const qint64 number = text.section(u'.', 0, 0).toLongLong(&isFine);
    if (!isFine || isTooLarge(number))
        return problem(CellFault::TooLarge);
    if (number < 0 && !mayBeNegative)
        return problem(CellFault::Negative);
    return Value(number);
}

ParsedCell realNumber(const QString& cell, bool mayBeNegative)
{
    const QString text = ungrouped(cell);
    static const QRegularExpression shape(QStringLiteral("^[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?$"));
    if (!shape.match(text).hasMatch())
        return notANumber(cell);
    bool isFine = false;
    const double number = QLocale::c().toDouble(text, &isFine);
    if (!isFine || std::abs(number) > 1e15)
        return problem(CellFault::TooLarge);
    if (number < 0 && !mayBeNegative)
        return problem(CellFault::Negative);
    return Value(number + 0.0); // never a negative zero
}

ParsedCell money(const QString& cell, bool mayBeNegative)
{
    QString text = ungrouped(cell);
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    static const QRegularExpression longTail(QStringLiteral("^-?\\d+\\.\\d{3,}$"));
    if (longTail.match(text).hasMatch()) {
        const qsizetype keep = text.indexOf(u'.') + 3;
        const QStringView rest = QStringView(text).mid(keep);
        if (rest.count(u'0') != rest.size())
            return problem(CellFault::TooManyDecimals);
        text.truncate(keep);
    }
    const std::optional<Money> amount = Money::fromText(text);
    if (!amount) {
        bool isNumber = false;
        QLocale::c().toDouble(text, &isNumber);
        return isNumber && text.size() > 15 ? problem(CellFault::TooLarge) : notANumber(cell);
    }
    if (isTooLarge(amount->fen))
        return problem(CellFault::TooLarge);
    if (amount->fen < 0 && !mayBeNegative)
        return problem(CellFault::Negative);
    return Value(amount->fen);
}

ParsedCell month(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})(?:[-/.](\\d{1,2})|年(\\d{1,2})月?|(\\d{2}))$"));
    const auto match = shape.match(text);
    const int number = (match.captured(2) + match.captured(3) + match.captured(4)).toInt();
    const int year = match.captured(1).toInt();
    if (!match.hasMatch() || number < 1 || number > 12 || year < 1900)
        return problem(CellFault::NotAMonth);
    return Value(static_cast<qint64>(Month(year, number).key()));
}

ParsedCell day(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日|(\\d{2})(\\d{2}))$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return problem(CellFault::NotADay);
    const auto part = [&match](int a, int b, int c) {
        return (match.captured(a) + match.captured(b) + match.captured(c)).toInt();
    };
    const QDate date(match.captured(1).toInt(), part(3, 5, 7), part(4, 6, 8));
    if (!date.isValid() || date.year() < 1900)
        return problem(CellFault::NoSuchDay);
    return Value(static_cast<qint64>(dayKey(date)));
}

ParsedCell moment(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\S+?)[T\\s]\\s*(\\d{1,2}):(\\d{2})(?::[0-5]\\d(?:\\.\\d+)?)?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return problem(CellFault::NotAMoment);
    const ParsedCell date = day(match.captured(1));
    if (const auto* wrong = std::get_if<CellProblem>(&date))
        return wrong->fault == CellFault::NoSuchDay ? *wrong : problem(CellFault::NotAMoment);
    const int hour = match.captured(2).toInt();
    const int minute = match.captured(3).toInt();
    if (hour > 23 || minute > 59)
        return problem(CellFault::NotAMoment);
    const auto key = static_cast<int>(std::get<qint64>(std::get<Value>(date)));
    return Value(Moment::at(dayFromKey(key), hour, minute).minutes);
}

ParsedCell wholeBetween(const QString& text, qint64 least, qint64 greatest, CellFault fault)
{
    bool isFine = false;
    const qint64 number = text.toLongLong(&isFine);
    if (!isFine || number < least || number > greatest)
        return problem(fault);
    return Value(number);
}

ParsedCell choice(const Column& column, const QString& text)
{
    const QString code = choiceNamed(column.choices, text);
    if (code.isEmpty())
        return problem(CellFault::NotAChoice, {column.choices.join(QStringLiteral(", "))});
    return Value(code);
}

ParsedCell flag(const QString& text)
{
    const auto isWord = [&text](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
    if (isWord(u"是") || isWord(u"yes"))
        return Value(qint64(1));
    if (isWord(u"否") || isWord(u"no"))
        return Value(qint64(0));
    return wholeBetween(text, 0, 1, CellFault::NotAFlag);
}

// The commonest cells: digits only, short enough not to overflow. -1 for anything else.
qint64 plainDigits(std::string_view text)
{
    if (text.empty() || text.size() > 15)
        return -1;
    qint64 number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

// "2025-03-31" as written by this program, without a detour over QString; 0 for anything else.
int plainDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return 0;
    const qint64 year = plainDigits(text.substr(0, 4));
    const qint64 number = plainDigits(text.substr(5, 2));
    const qint64 ofMonth = plainDigits(text.substr(8, 2));
    if (year < 1900 || number < 1 || number > 12 || ofMonth < 1)
        return 0;
    static constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (ofMonth > lengths[number - 1] + (number == 2 && isLeap ? 1 : 0))
        return 0;
    return static_cast<int>(year * 10000 + number * 100 + ofMonth);
}

// "2025-03-31 14:05:00", the seconds being 00 to 59, as workbooks give moments; none for anything else.
std::optional<Value> plainMoment(std::string_view text)
{
    if (text.size() != 19 || text[10] != ' ' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const int key = plainDay(text.substr(0, 10));
    const qint64 hour = plainDigits(text.substr(11, 2));
    const qint64 minute = plainDigits(text.substr(14, 2));
    const qint64 second = plainDigits(text.substr(17, 2));
    if (key == 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return std::nullopt;
    return Value(Moment::at(dayFromKey(key), static_cast<int>(hour), static_cast<int>(minute)).minutes);
}

std::optional<Value> fastCell(const Column& column, std::string_view text)
{
    switch (column.type) {
    case ColumnType::Count:
        if (const qint64 number = plainDigits(text); number >= 0)
            return Value(number);
        break;
    case ColumnType::Hour:
        if (const qint64 number = plainDigits(text); number >= 0 && number <= 23)
            return Value(number);
        break;
    case ColumnType::Day:
        if (const int key = plainDay(text); key > 0)
            return Value(static_cast<qint64>(key));
        break;
    case ColumnType::Moment:
        return plainMoment(text);
    case ColumnType::Choice: {
        const QString code = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        if (column.choices.contains(code))
            return Value(code);
        break;
    }
    case ColumnType::Number: {
        double number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error == std::errc() && end == text.data() + text.size() && number >= 0 && number < 1e15)
            return Value(number);
        break;
    }
    default:
        break;
    }
    return std::nullopt;
}

ParsedCell parseTyped(const Column& column, const QString& text)
{
    switch (column.type) {
    case ColumnType::Month:
        return month(text);
    case ColumnType::Day:
        return day(text);
    case ColumnType::Moment:
        return moment(text);
    case ColumnType::Hour:
        return wholeBetween(text, 0, 23, CellFault::NotAnHour);
    case ColumnType::Year:
        return wholeBetween(text.endsWith(u'年') ? text.chopped(1) : text, 1900, 9999, CellFault::NotAYear);
    case ColumnType::Flag:
        return flag(text);
    case ColumnType::Rating:
        return wholeBetween(text, 1, 10, CellFault::NotARating);
    case ColumnType::Severity:
        return wholeBetween(text, 1, 3, CellFault::NotASeverity);
    case ColumnType::Count:
        return wholeNumber(text, column.mayBeNegative);
    case ColumnType::Number:
        return realNumber(text, column.mayBeNegative);
    case ColumnType::Money:
        return money(text, column.mayBeNegative);
    case ColumnType::Choice:
        return choice(column, text);
    default:
        return Value(text);
    }
}

bool isFreeText(ColumnType type)
{
    return type == ColumnType::Text || type == ColumnType::Code || type == ColumnType::Store;
}

// A number that a spreadsheet has rounded for show: the code it was can't be told any more.
bool isRoundedCode(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^\\d(\\.\\d+)?[eE]\\+\\d+$"));
    return shape.match(text).hasMatch();
}

// Texts are kept as they stand. Of identifiers the blanks around them go, and marks for "missing" count as empty.
ParsedCell freeText(const Column& column, const QString& cell)
{
    const bool isIdentifier = column.type != ColumnType::Text;
    QString kept = unguardedText(cell);
    if (isIdentifier)
        kept = isMissingMark(cell.trimmed()) ? QString() : kept.trimmed();
    if (kept.trimmed().isEmpty())
        return column.isRequired ? ParsedCell(problem(CellFault::Required)) : ParsedCell(Value());
    if (isIdentifier && isRoundedCode(kept))
        return problem(CellFault::CodeRounded);
    return Value(kept);
}

} // namespace

QString normalisedCell(std::string_view text)
{
    const QString cell = narrowed(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).trimmed();
    return isMissingMark(cell) ? QString() : cell;
}

ParsedCell parseCell(const Column& column, std::string_view text)
{
    if (text.empty())
        return column.isRequired ? ParsedCell(problem(CellFault::Required)) : ParsedCell(Value());
    if (const std::optional<Value> value = fastCell(column, text))
        return *value;
    if (isFreeText(column.type))
        return freeText(column, QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    const QString cell = normalisedCell(text);
    if (cell.isEmpty())
        return column.isRequired ? ParsedCell(problem(CellFault::Required)) : ParsedCell(Value());
    return parseTyped(column, cell);
}

QString cellText(const Column& column, const Value& value)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* number = std::get_if<double>(&value))
        return QString::number(*number, 'g', QLocale::FloatingPointShortest);
    const auto* whole = std::get_if<qint64>(&value);
    if (!whole)
        return {};
    switch (column.type) {
    case ColumnType::Month:
        return Month::fromKey(static_cast<int>(*whole)).text();
    case ColumnType::Day:
        return dayFromKey(static_cast<int>(*whole)).toString(Qt::ISODate);
    case ColumnType::Moment:
        return Moment{*whole}.text();
    case ColumnType::Money:
        return Money{*whole}.text();
    default:
        return QString::number(*whole);
    }
}
