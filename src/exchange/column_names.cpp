// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/column_names.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

using NamesOf = QHash<QString, QString>; // a synonym, folded: what it stands for

NamesOf namesOf(const QJsonObject& object)
{
    NamesOf names;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonArray synonyms = entry.value().toArray();
        for (const QJsonValue& synonym : synonyms)
            names.insert(foldedHeader(synonym.toString()), entry.key());
    }
    return names;
}

struct Synonyms {
    QHash<QString, NamesOf> columns;     // by kind; "*" for every kind
    QHash<QString, QStringList> choices; // by code
};

Synonyms readSynonyms()
{
    QFile file(QStringLiteral(":/column_names.json"));
    Synonyms result;
    if (!file.open(QIODevice::ReadOnly))
        return result; // a test sees to it that the resource is there
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject columns = root[QStringLiteral("columns")].toObject();
    for (auto kind = columns.begin(); kind != columns.end(); ++kind)
        result.columns.insert(kind.key(), namesOf(kind.value().toObject()));
    const QJsonObject choices = root[QStringLiteral("choices")].toObject();
    for (auto code = choices.begin(); code != choices.end(); ++code) {
        const QJsonArray names = code.value().toArray();
        for (const QJsonValue& name : names)
            result.choices[code.key()].append(foldedHeader(name.toString()));
    }
    return result;
}

const Synonyms& synonyms()
{
    static const Synonyms all = readSynonyms();
    return all;
}

} // namespace

QString foldedHeader(const QString& text)
{
    QString folded;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool isWide = u >= 0xFF01 && u <= 0xFF5E;
        const QChar narrow = isWide ? QChar(static_cast<char16_t>(u - 0xFEE0)) : c;
        if (!narrow.isSpace() && u != 0xFEFF)
            folded.append(narrow.toLower());
    }
    return folded;
}

int columnNamed(const RecordKind& kind, const QString& header)
{
    const QString folded = foldedHeader(header);
    if (const int own = kind.indexOf(folded); own >= 0)
        return own;
    for (const QString& of : {kind.name, QStringLiteral("*")}) {
        const QString name = synonyms().columns.value(of).value(folded);
        if (const int found = name.isEmpty() ? -1 : kind.indexOf(name); found >= 0)
            return found;
    }
    return -1;
}

QString choiceNamed(const QStringList& choices, const QString& text)
{
    const QString folded = foldedHeader(text);
    if (choices.contains(folded))
        return folded;
    for (const QString& code : choices) {
        if (synonyms().choices.value(code).contains(folded))
            return code;
    }
    return {};
}
