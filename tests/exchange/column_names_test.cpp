// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/column_names.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace {

QJsonObject nameFile()
{
    QFile file(QStringLiteral(":/column_names.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

std::string columnOf(const char* kindName, const char* header)
{
    const RecordKind& kind = *findRecordKind(QString::fromUtf8(kindName));
    const int column = columnNamed(kind, QString::fromUtf8(header));
    return column < 0 ? "unknown" : kind.columns[size_t(column)].name.toStdString();
}

TEST(ColumnNames, TakesAColumnsOwnNameHoweverItIsTyped)
{
    EXPECT_EQ(columnOf("revenue", "amount"), "amount");
    EXPECT_EQ(columnOf("revenue", " Amount "), "amount");
    EXPECT_EQ(columnOf("revenue", "ＡＭＯＵＮＴ"), "amount");
    EXPECT_EQ(columnOf("revenue", "plan tiers"), "unknown"); // no guessing
    EXPECT_EQ(columnOf("revenue", "\uFEFFstore"), "store");
    EXPECT_EQ(columnOf("revenue", "churned"), "unknown"); // another kind's
    EXPECT_EQ(columnOf("revenue", ""), "unknown");
}

TEST(ColumnNames, TakesChineseHeaders)
{
    EXPECT_EQ(columnOf("revenue", "月份"), "month");
    EXPECT_EQ(columnOf("revenue", " 月 份 "), "month");
    EXPECT_EQ(columnOf("revenue", "金额（元）"), "amount");
    EXPECT_EQ(columnOf("revenue", "出账收入"), "amount");
    EXPECT_EQ(columnOf("revenue", "出帐收入"), "amount"); // the old spelling
    EXPECT_EQ(columnOf("subscribers", "到达用户"), "closing");
    EXPECT_EQ(columnOf("subscribers", "在网用户"), "closing");
    EXPECT_EQ(columnOf("subscribers", "５Ｇ用户"), "on_5g");
}

TEST(ColumnNames, RefusesAHeaderInAnotherUnit)
{
    EXPECT_EQ(columnOf("revenue", "金额(万元)"), "unknown");
    EXPECT_EQ(columnOf("subscribers", "到达用户(万户)"), "unknown");
}

TEST(ColumnNames, AKindsOwnMeaningGoesBeforeTheCommonOne)
{
    EXPECT_EQ(columnOf("costs", "费用"), "unknown"); // a cost elsewhere, but costs has an amount
    EXPECT_EQ(columnOf("channels", "费用"), "cost");
    EXPECT_EQ(columnOf("market", "数据来源"), "source");
    EXPECT_EQ(columnOf("complaints", "类别"), "category");
    EXPECT_EQ(columnOf("events", "类别"), "kind");
}

// Every column of every kind can be named in Chinese.
TEST(ColumnNames, EveryColumnHasAChineseName)
{
    const QJsonObject columns = nameFile()[QStringLiteral("columns")].toObject();
    for (const RecordKind& kind : recordKinds()) {
        const QJsonObject own = columns[kind.name].toObject();
        const QJsonObject common = columns[QStringLiteral("*")].toObject();
        for (const Column& column : kind.columns) {
            const QJsonArray names =
                own[column.name].toArray().isEmpty() ? common[column.name].toArray() : own[column.name].toArray();
            bool isReached = false;
            for (const QJsonValue& name : names)
                isReached |= columnNamed(kind, name.toString()) == kind.indexOf(column.name);
            EXPECT_TRUE(isReached) << kind.name.toStdString() << '.' << column.name.toStdString();
        }
    }
}

// A header that could mean two columns of a kind would store figures in the wrong one.
TEST(ColumnNames, NoNameMeansTwoColumnsOfAKind)
{
    const QJsonObject columns = nameFile()[QStringLiteral("columns")].toObject();
    for (const RecordKind& kind : recordKinds()) {
        QHash<QString, QString> meaning;
        const QJsonObject own = columns[kind.name].toObject();
        for (const QString& column : own.keys()) {
            EXPECT_GE(kind.indexOf(column), 0) << kind.name.toStdString() << '.' << column.toStdString();
            const QJsonArray names = own[column].toArray();
            for (const QJsonValue& name : names) {
                QString& known = meaning[foldedHeader(name.toString())];
                EXPECT_TRUE(known.isEmpty() || known == column)
                    << kind.name.toStdString() << ": " << name.toString().toStdString();
                known = column;
            }
        }
    }
}

TEST(ColumnNames, NamesOnlyColumnsAndChoicesThatExist)
{
    QStringList columnNames;
    QStringList choices;
    for (const RecordKind& kind : recordKinds()) {
        for (const Column& column : kind.columns) {
            columnNames << column.name;
            choices << column.choices;
        }
    }
    const QJsonObject root = nameFile();
    const QJsonObject columns = root[QStringLiteral("columns")].toObject();
    for (const QString& kind : columns.keys()) {
        EXPECT_TRUE(kind == u"*" || findRecordKind(kind)) << kind.toStdString();
    }
    for (const QString& column : columns[QStringLiteral("*")].toObject().keys())
        EXPECT_TRUE(columnNames.contains(column)) << column.toStdString();
    for (const QString& code : root[QStringLiteral("choices")].toObject().keys())
        EXPECT_TRUE(choices.contains(code)) << code.toStdString();
}

TEST(ColumnNames, ChoicesAreFoundByCodeAndByName)
{
    const QStringList kinds{QStringLiteral("promotion"), QStringLiteral("tariff")};
    EXPECT_EQ(choiceNamed(kinds, QStringLiteral("Tariff")), QStringLiteral("tariff"));
    EXPECT_EQ(choiceNamed(kinds, QStringLiteral("资费")), QStringLiteral("tariff"));
    EXPECT_EQ(choiceNamed(kinds, QStringLiteral("装修")), QString()); // another column's choice
}

} // namespace
