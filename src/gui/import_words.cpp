// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import_words.h"

#include "gui/error_words.h"
#include "models/record_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

// The months between the first and the last are all there.
bool isUnbroken(const std::vector<Month>& months)
{
    return months.back() - months.front() + 1 == static_cast<int>(months.size());
}

} // namespace

QString twoSentences(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return Text::tr("%1 %2", "two sentences").arg(first, second);
}

QString countText(qint64 value)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(value);
}

QString monthsText(const std::vector<Month>& months)
{
    if (months.empty())
        return {};
    if (months.size() == 1)
        return months.front().text();
    const QString span = QStringLiteral("%1 – %2").arg(months.front().text(), months.back().text());
    return isUnbroken(months) ? span : Text::tr("%1 (%n month(s))", nullptr, static_cast<int>(months.size())).arg(span);
}

QString countsText(const ImportedFile& outcome)
{
    const auto part = [](const QString& text, qint64 count) {
        return count > 0 ? text.arg(countText(count)) : QString();
    };
    return joined({part(Text::tr("New %1"), outcome.added), part(Text::tr("Changed %1"), outcome.changed),
        part(Text::tr("Unchanged %1"), outcome.unchanged), part(Text::tr("Refused %1"), outcome.refused)});
}

QString shortProblem(const ImportTable& table)
{
    if (!table.outcome.error)
        return {};
    if (table.outcome.error->code == ErrorCode::FileKindUnknown)
        return Text::tr("Choose what it is");
    if (const int unsettled = table.unsettledColumns(); unsettled > 0)
        return Text::tr("%n column(s) to settle", nullptr, unsettled);
    if (table.outcome.error->code == ErrorCode::FileColumnMissing && table.outcome.facts)
        return Text::tr("A column is missing");
    if (table.outcome.error->code == ErrorCode::FileColumnTwice && table.outcome.facts)
        return Text::tr("A column is there twice");
    return Text::tr("Can't be read");
}

QString longProblem(const ImportTable& table, const Words& words)
{
    const auto& error = table.outcome.error;
    if (!error)
        return {};
    if (error->code == ErrorCode::FileKindUnknown && table.outcome.facts)
        return Text::tr("It can't be told what these records are. Choose it below.");
    if (const int unsettled = table.unsettledColumns(); unsettled > 0)
        return Text::tr("%n column(s) of the file were not recognised. Choose below what they are, or leave them out.",
            nullptr, unsettled);
    if (error->code == ErrorCode::FileColumnMissing && table.outcome.facts)
        return Text::tr("No column of the file is “%1”. Choose the column below, or give one value for all records.")
            .arg(recordColumnTitle(words, table.outcome.kind, error->subjects.value(1)));
    return errorText(*error, words);
}

QString textFormWords(const TableFacts& facts)
{
    if (facts.encoding.isEmpty())
        return Text::tr("Workbook");
    const QString separator = facts.separator == QLatin1Char('\t') ? Text::tr("separated by tabs")
        : facts.separator == QLatin1Char(';')                      ? Text::tr("separated by semicolons")
                                                                   : Text::tr("separated by commas");
    return Text::tr("%1, %2", "an encoding, what stands between cells").arg(facts.encoding, separator);
}

const std::vector<int>& unitChoices()
{
    static const std::vector<int> choices{0, 2, 3, 4, 6, 8};
    return choices;
}

QString unitText(int places)
{
    switch (places) {
    case 0:
        return Text::tr("1");
    case 2:
        return Text::tr("hundred");
    case 3:
        return Text::tr("thousand");
    case 4:
        return Text::tr("10 thousand");
    case 6:
        return Text::tr("million");
    case 8:
        return Text::tr("100 million");
    default:
        return QStringLiteral("10^%1").arg(places);
    }
}

QString importedText(const ImportTables::Totals& totals)
{
    QString text = Text::tr("Imported: new %1, changed %2, unchanged %3.")
                       .arg(countText(totals.added), countText(totals.changed), countText(totals.unchanged));
    if (totals.refused > 0)
        text += Text::tr(" Left out because refused: %1.").arg(countText(totals.refused));
    return text;
}

QString importHeadline(const ImportTables& tables)
{
    const ImportTables::Totals totals = tables.totals();
    if (tables.size() == 0)
        return Text::tr("There is no table in these files.");
    if (totals.readable == 0)
        return Text::tr("No table can be imported as it is.");
    if (totals.tables == 0)
        return Text::tr("No table is ticked.");
    if (totals.refused > 0)
        return Text::tr("%1; %2", "two facts")
            .arg(Text::tr("%n record(s) refused", nullptr, static_cast<int>(totals.refused)),
                Text::tr("%n can be imported", nullptr, static_cast<int>(totals.toStore())));
    if (totals.toStore() == 0)
        return totals.unchanged > 0 ? Text::tr("All of this is in the book already.")
                                    : Text::tr("These tables hold no records.");
    return Text::tr("%n record(s) can be imported", nullptr, static_cast<int>(totals.toStore()));
}

QString importRemark(const ImportTables& tables)
{
    const ImportTables::Totals totals = tables.totals();
    const auto left = static_cast<int>(tables.size()) - totals.readable;
    const QString unread =
        left > 0 ? Text::tr("%n table(s) can't be imported yet and are left out.", nullptr, left) : QString();
    if (tables.size() == 0)
        return Text::tr("Save the table as a workbook (.xlsx) or as text (.csv), with a line of headings over the "
                        "records, and drop it here again. A template to fill in is in the menu.");
    if (totals.readable == 0)
        return Text::tr("Choose a table: what is missing is said over it. A file that can't be read has to be saved "
                        "anew from the program it comes from.");
    if (totals.refused > 0)
        return twoSentences(Text::tr("Correct them in the file, save it and check again."), unread);
    return unread;
}

QString fileCellText(const Column& column, const QString& text, const RecordNames& names, const Words& words)
{
    if (text.isEmpty())
        return {};
    if (column.type == ColumnType::Vocabulary)
        return names.vocabularies.name(column.vocabulary, text, words.language());
    if (column.type == ColumnType::Choice)
        return recordChoiceTitle(words, text);
    return text;
}
