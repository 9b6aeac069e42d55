// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entry_text.h"

#include "models/record_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr double kFenOfYuan = 100;
constexpr double kFenOfTenThousand = 1000000;

// English digits and separators in both languages, as in the review.
QString grouped(double figure, int decimals)
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale.toString(figure, 'f', decimals);
}

// Up to so many decimals, without zeros at the end beyond `least`.
QString trimmed(double figure, int least, int most)
{
    QString text = grouped(figure, most);
    for (int decimals = most; decimals > least && text.endsWith(u'0'); --decimals)
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString moneyText(double fen, MoneyUnit unit)
{
    return grouped(fen / (unit == MoneyUnit::Yuan ? kFenOfYuan : kFenOfTenThousand), 2);
}

struct DerivedName {
    QStringView id;
    const char* source = nullptr;
};

constexpr DerivedName kDerived[] = {
    {u"net_adds", QT_TRANSLATE_NOOP("Entry", "Net adds")},
    {u"average_subscribers", QT_TRANSLATE_NOOP("Entry", "Average subscribers")},
    {u"churn_rate", QT_TRANSLATE_NOOP("Entry", "Monthly churn, %")},
    {u"cost_of_transaction", QT_TRANSLATE_NOOP("Entry", "Cost a transaction, yuan")},
    {u"mean_hours", QT_TRANSLATE_NOOP("Entry", "Mean hours a case")},
    {u"cost_per_add", QT_TRANSLATE_NOOP("Entry", "Cost a gross add, yuan")},
    {u"mean_score", QT_TRANSLATE_NOOP("Entry", "Mean score")},
    {u"bundle_rate", QT_TRANSLATE_NOOP("Entry", "Bundle rate, %")},
    {u"retention", QT_TRANSLATE_NOOP("Entry", "Base retention, %")},
    {u"over_budget", QT_TRANSLATE_NOOP("Entry", "Over budget")},
};

constexpr const char* kMonths[] = {QT_TRANSLATE_NOOP("Entry", "Jan"), QT_TRANSLATE_NOOP("Entry", "Feb"),
    QT_TRANSLATE_NOOP("Entry", "Mar"), QT_TRANSLATE_NOOP("Entry", "Apr"), QT_TRANSLATE_NOOP("Entry", "May"),
    QT_TRANSLATE_NOOP("Entry", "Jun"), QT_TRANSLATE_NOOP("Entry", "Jul"), QT_TRANSLATE_NOOP("Entry", "Aug"),
    QT_TRANSLATE_NOOP("Entry", "Sep"), QT_TRANSLATE_NOOP("Entry", "Oct"), QT_TRANSLATE_NOOP("Entry", "Nov"),
    QT_TRANSLATE_NOOP("Entry", "Dec")};

bool hasManyColumns(const Sheet& sheet)
{
    const auto entered = enteredColumns(sheet.kind());
    return std::ranges::count_if(entered, [&](int column) {
        return sheet.kind().columns[static_cast<size_t>(column)].name != u"note";
    }) > 1;
}

bool hasHeadings(const Sheet& sheet)
{
    return std::ranges::any_of(sheet.rows(), [](const SheetRow& row) { return row.role == SheetRow::Role::Heading; });
}

// The names of a line's codes from one label on; what is not split is left out, unless nothing else is left.
QString codesTitle(const Sheet& sheet, int line, int from, const RecordNames& names, const Words& words)
{
    const QStringList& codes = sheet.line(line).codes;
    QStringList parts;
    for (qsizetype label = from; label < codes.size(); ++label) {
        if (!codes[label].isEmpty())
            parts.append(codeTitle(sheet.kind(), static_cast<int>(label), codes[label], names, words));
    }
    if (parts.isEmpty() && from < codes.size())
        parts.append(codeTitle(sheet.kind(), from, QString(), names, words));
    return parts.join(QStringLiteral(" · "));
}

// A sum of money stands in the unit that the sheet is shown in, so the title does not name one.
QString measureTitle(const Sheet& sheet, const SheetRow& row, const Words& words)
{
    if (row.derived >= 0)
        return derivedTitle(words, derivedRows(sheet.kind())[static_cast<size_t>(row.derived)]);
    const Column& column = sheet.kind().columns[static_cast<size_t>(row.column)];
    QString title = recordColumnTitle(words, sheet.kind().name, column.name);
    const bool isSum = column.type == ColumnType::Money && unitOf(column, MoneyUnit::TenThousand) != MoneyUnit::Yuan;
    if (isSum)
        title.remove(QStringLiteral(", yuan")).remove(QStringLiteral("（元）"));
    return title;
}

}

QString entryText(const Column& column, const Value& value, MoneyUnit unit)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    const std::optional<double> figure = figureOf(value);
    return figure ? figureText(column, *figure, unit) : QString();
}

QString figureText(const Column& column, double figure, MoneyUnit unit)
{
    switch (column.type) {
    case ColumnType::Money:
        return moneyText(figure, unitOf(column, unit));
    case ColumnType::Count:
        return grouped(std::round(figure), 0);
    default:
        return trimmed(figure, 0, 3);
    }
}

QString compactText(const QString& text)
{
    // "168,207.82" is "168,208"
    const qsizetype point = text.indexOf(u'.');
    const bool isSmall = point < 0 || point < 3 + (text.startsWith(u'-') ? 1 : 0);
    if (isSmall)
        return text;
    QString plain = text;
    return grouped(plain.remove(u',').toDouble(), 0);
}

QString derivedText(const DerivedRow& row, const Value& value, MoneyUnit unit)
{
    const std::optional<double> figure = figureOf(value);
    if (!figure)
        return {};
    switch (row.unit) {
    case DerivedRow::Unit::Money:
        // A cost of one thing is never as large as a sum: it stays in yuan.
        return row.denominator.empty() ? moneyText(*figure, unit) : moneyText(*figure, MoneyUnit::Yuan);
    case DerivedRow::Unit::Count:
        return trimmed(*figure, 0, 1);
    case DerivedRow::Unit::Hours:
        return grouped(*figure, 1);
    case DerivedRow::Unit::Score:
    case DerivedRow::Unit::Share:
        return grouped(*figure, 2);
    }
    return {};
}

QString derivedTitle(const Words& words, const DerivedRow& row)
{
    for (const DerivedName& name : kDerived) {
        if (name.id == row.id)
            return words.translate("Entry", name.source);
    }
    return row.id;
}

QString codeTitle(const RecordKind& kind, int label, const QString& code, const RecordNames& names, const Words& words)
{
    if (code.isEmpty())
        return words.translate("Entry", "Not split");
    const int column = labelColumns(kind)[static_cast<size_t>(label)];
    return recordText(kind.columns[static_cast<size_t>(column)], code, names, words);
}

QString rowTitle(const Sheet& sheet, int row, const RecordNames& names, const Words& words)
{
    const SheetRow& it = sheet.row(row);
    const bool isTotal = it.role == SheetRow::Role::Total || it.role == SheetRow::Role::DerivedTotal;
    const QString total = words.translate("Entry", "Total");
    if (isTotal)
        return hasManyColumns(sheet) ? words.translate("Entry", "Total · %1").arg(measureTitle(sheet, it, words))
                                     : total;
    if (it.role == SheetRow::Role::Heading)
        return codeTitle(sheet.kind(), 0, sheet.line(it.line).codes.front(), names, words);
    const QString codes = codesTitle(sheet, it.line, hasHeadings(sheet) ? 1 : 0, names, words);
    const QString measure = hasManyColumns(sheet) || it.derived >= 0 ? measureTitle(sheet, it, words) : QString();
    if (codes.isEmpty() || measure.isEmpty())
        return codes + measure;
    return codes + QStringLiteral(" · ") + measure;
}

QString fullRowTitle(const Sheet& sheet, int row, const RecordNames& names, const Words& words)
{
    const SheetRow& it = sheet.row(row);
    const bool isInGroup = hasHeadings(sheet) && it.line >= 0 && it.role != SheetRow::Role::Heading;
    const QString own = rowTitle(sheet, row, names, words);
    if (!isInGroup)
        return own.isEmpty() ? measureTitle(sheet, it, words) : own;
    return codeTitle(sheet.kind(), 0, sheet.line(it.line).codes.front(), names, words) + QStringLiteral(" · ") + own;
}

QString monthTitle(const Words& words, int month)
{
    return words.translate("Entry", kMonths[month - 1]);
}
