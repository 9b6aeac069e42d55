// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/report_choices.h"

#include "charts/palette_code.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

const QString kFormat = QStringLiteral("format"), kLayout = QStringLiteral("layout"),
              kChapters = QStringLiteral("chapters"), kWithout = QStringLiteral("without"),
              kLanguage = QStringLiteral("language"), kPalette = QStringLiteral("palette"),
              kPaper = QStringLiteral("paper"), kAuthor = QStringLiteral("author"),
              kSpeaker = QStringLiteral("speaker");

QStringList layouts()
{
    return {QStringLiteral("report"), QStringLiteral("slides")};
}

QStringList papers()
{
    return {QStringLiteral("A4"), QStringLiteral("A3"), QStringLiteral("Letter")};
}

template <class Choice> void take(Choice& choice, const QJsonValue& value, const QStringList& names)
{
    if (const auto found = names.indexOf(value.toString()); found >= 0)
        choice = static_cast<Choice>(found);
}

void takeText(QString& text, const QJsonValue& value)
{
    if (value.isString())
        text = value.toString();
}

// In one order, so that equal choices are equal texts.
QJsonArray sorted(const QSet<QString>& ids)
{
    QStringList list(ids.cbegin(), ids.cend());
    std::sort(list.begin(), list.end());
    return QJsonArray::fromStringList(list);
}

}

QString choicesText(const ReportChoices& choices)
{
    const ReportOptions& options = choices.options;
    QJsonArray chapters;
    for (const int chapter : options.chapters)
        chapters.append(chapter);
    const QJsonObject object{
        {kFormat, reportEndings().at(static_cast<int>(choices.format))},
        {kLayout, layouts().at(static_cast<int>(options.layout))},
        {kChapters, chapters},
        {kWithout, sorted(options.without)},
        {kLanguage, languageCode(options.language)},
        {kPalette, paletteCode(options.palette)},
        {kPaper, papers().at(static_cast<int>(options.paper))},
        {kAuthor, options.author},
        {kSpeaker, options.speaker},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ReportChoices choicesFromText(const QString& text, ReportChoices first)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ReportOptions& options = first.options;
    take(first.format, object[kFormat], reportEndings());
    take(options.layout, object[kLayout], layouts());
    take(options.paper, object[kPaper], papers());
    takeText(options.author, object[kAuthor]);
    takeText(options.speaker, object[kSpeaker]);
    options.language = languageFromCode(object[kLanguage].toString()).value_or(options.language);
    options.palette = paletteFromCode(object[kPalette].toString()).value_or(options.palette);
    for (const QJsonValue& chapter : object[kChapters].toArray()) {
        if (chapter.isDouble())
            options.chapters.insert(chapter.toInt());
    }
    for (const QJsonValue& id : object[kWithout].toArray())
        options.without.insert(id.toString());
    return first;
}
