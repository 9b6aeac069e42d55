// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/column_mapping.h"

#include "exchange/written_file.h"

#include <gtest/gtest.h>

namespace {

using Field = ColumnMapping::Field;

ColumnMapping mapping()
{
    return {QStringLiteral("revenue"),
        {{QStringLiteral("营业厅"), QStringLiteral("store"), 0},
            {QStringLiteral("类别"), QStringLiteral("business_line"), 0},
            {QStringLiteral("2025年1月"), QStringLiteral("amount"), 4}},
        {}};
}

// The columns that the heads are of, as "store|business_line|"; "no" where the mapping is not theirs.
std::string columns(const ColumnMapping& mapping, const QStringList& headers)
{
    const auto fields = mapping.fieldsOf(headers);
    if (!fields)
        return "no";
    QStringList names;
    for (const Field* field : *fields)
        names.append(field->column.value_or(QStringLiteral("?")));
    return names.join(u'|').toStdString();
}

TEST(ColumnMapping, FitsTheSameHeadsInAnotherYear)
{
    EXPECT_EQ(columns(mapping(), {"营业厅", "类别", "2026年11月"}), "store|business_line|amount");
    EXPECT_EQ(columns(mapping(), {" 营业厅 ", "类别", "２０２６年1月"}), "store|business_line|amount");
}

TEST(ColumnMapping, FitsMoreMonthsAndAnotherOrder)
{
    EXPECT_EQ(columns(mapping(), {"类别", "营业厅", "2026年1月", "2026年2月"}), "business_line|store|amount|amount");
}

TEST(ColumnMapping, FitsNoOtherHeads)
{
    EXPECT_EQ(columns(mapping(), {"营业厅", "类别"}), "no");
    EXPECT_EQ(columns(mapping(), {"营业厅", "类别", "2025年1月", "备注"}), "no");
    EXPECT_EQ(columns(mapping(), {}), "no");
}

TEST(ColumnMapping, HeadsThatStandForTwoThingsFitOnlyInTheirOrder)
{
    ColumnMapping two = mapping();
    two.fields = {
        {QStringLiteral("4G"), QStringLiteral("store"), 0}, {QStringLiteral("5G"), QStringLiteral("amount"), 0}};
    EXPECT_EQ(columns(two, {"4G", "5G"}), "store|amount");
    EXPECT_EQ(columns(two, {"4G", "5G", "5G"}), "no");
}

TEST(ColumnMapping, IsKeptInAFile)
{
    const WrittenFiles folder;
    ColumnMapping kept = mapping();
    kept.fields.push_back({QStringLiteral("神秘"), std::nullopt, 0});
    kept.fields.push_back({QStringLiteral("序号"), QString(), 0});
    kept.given.emplace_back(QStringLiteral("channel"), QStringLiteral("counter"));
    const QString path = folder.path(QStringLiteral("m.json"));
    ASSERT_TRUE(writeMappings(path, {kept}));
    const auto read = readMappings(path);
    ASSERT_TRUE(read) << read.error().subjects.join(u'|').toStdString();
    ASSERT_EQ(read->size(), 1U);
    const ColumnMapping& one = read->front();
    EXPECT_EQ(one.kind, kept.kind);
    EXPECT_EQ(one.given, kept.given);
    ASSERT_EQ(one.fields.size(), kept.fields.size());
    for (size_t i = 0; i < kept.fields.size(); ++i) {
        EXPECT_EQ(one.fields[i].header, kept.fields[i].header);
        EXPECT_EQ(one.fields[i].column, kept.fields[i].column);
        EXPECT_EQ(one.fields[i].places, kept.fields[i].places);
    }
}

ErrorCode codeOf(const WrittenFiles& folder, const QByteArray& bytes)
{
    const auto read = readMappings(folder.write(QStringLiteral("m.json"), bytes));
    return read ? ErrorCode::Cancelled : read.error().code;
}

TEST(ColumnMapping, ABadFileIsRefused)
{
    const WrittenFiles folder;
    EXPECT_EQ(readMappings(folder.path(QStringLiteral("none.json"))).error().code, ErrorCode::FileMissing);
    EXPECT_EQ(codeOf(folder, "{"), ErrorCode::FileDamaged);
    EXPECT_EQ(codeOf(folder, "[]"), ErrorCode::FileDamaged);
    EXPECT_EQ(codeOf(folder, R"({"tables":[{"kind":"nothing"}]})"), ErrorCode::ArgumentInvalid);
    EXPECT_EQ(codeOf(folder, R"({"tables":[{"kind":"revenue","columns":[{"header":"a","column":"b"}]}]})"),
        ErrorCode::ArgumentInvalid);
    EXPECT_EQ(
        codeOf(folder, R"({"tables":[{"kind":"revenue","columns":[{"header":"a","column":"amount","unit":7}]}]})"),
        ErrorCode::ArgumentInvalid);
    EXPECT_EQ(codeOf(folder, R"({"tables":[{"kind":"revenue","given":{"b":"1"}}]})"), ErrorCode::ArgumentInvalid);
}

} // namespace
