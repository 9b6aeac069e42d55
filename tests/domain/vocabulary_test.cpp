// SPDX-License-Identifier: GPL-3.0-or-later
// The vocabularies that ship, as shared/records.md lays them down.
#include "domain/vocabulary.h"

#include <gtest/gtest.h>

namespace {

// "mobile 移动业务, value_added 增值业务, ..."
std::string written(const char* vocabulary)
{
    QStringList entries;
    for (const VocabularyEntry& entry : defaultVocabularies().entries(QString::fromLatin1(vocabulary)))
        entries << entry.code + u' ' + entry.chinese;
    return entries.join(QStringLiteral(", ")).toStdString();
}

std::string codesWith(const char* vocabulary, QStringView flag)
{
    return defaultVocabularies().codesWith(QString::fromLatin1(vocabulary), flag).join(u' ').toStdString();
}

TEST(Vocabulary, ValuesThatShipAreThoseOfThePage)
{
    EXPECT_EQ(written("business_line"),
        "mobile 移动业务, value_added 增值业务, broadband 宽带, enterprise 集团业务, device 终端销售, other 其他");
    EXPECT_EQ(written("channel"),
        "counter 营业厅柜台, self_service 自助终端, online 线上商城, hotline 热线, outreach 地推, partner 社会渠道");
    EXPECT_EQ(written("segment"), "individual 个人, family 家庭, enterprise 集团");
    EXPECT_EQ(written("plan_tier"), "premium 高端, standard 中端, basic 低价位");
    EXPECT_EQ(written("area"), "urban 城区, town 乡镇");
    EXPECT_EQ(written("source"),
        "outreach 地推, port_in 携号转网, campus 校园, online 线上推广, referral 老带新, walk_in 自然进厅");
    EXPECT_EQ(written("operator"), "mobile 移动, unicom 联通, telecom 电信, broadnet 广电");
    EXPECT_EQ(written("item"),
        "response_speed 响应速度, plan_value 套餐性价比, hall_environment 厅店环境, staff_attitude 服务态度, "
        "network 网络质量");
    EXPECT_EQ(written("complaint_category"),
        "billing 资费, network 网络, service 服务, product 产品, privacy 隐私, other 其他");
    EXPECT_EQ(written("product"),
        "cloud_storage 云存储, tv 电视, video 视频会员, music 音乐会员, security 安防, roaming 国际漫游");
    EXPECT_EQ(written("cost_item"),
        "staff 人工, rent 租金, energy 水电, commission 佣金, promotion 促销, depreciation 折旧, other 其他");
}

TEST(Vocabulary, FlagsAreThoseOfThePage)
{
    EXPECT_EQ(codesWith("business_line", u"service"), "mobile value_added broadband enterprise other");
    EXPECT_EQ(codesWith("business_line", u"in_arpu"), "mobile value_added");
    EXPECT_EQ(codesWith("channel", u"digital"), "self_service online hotline");
    EXPECT_EQ(codesWith("channel", u"service"), "");
    EXPECT_EQ(codesWith("segment", u"service"), "");
}

TEST(Vocabulary, NothingThatShipsIsRetiredOrNameless)
{
    for (const char* vocabulary : {"business_line", "channel", "segment", "plan_tier", "area", "source", "operator",
             "item", "complaint_category", "product", "cost_item"}) {
        for (const VocabularyEntry& entry : defaultVocabularies().entries(QString::fromLatin1(vocabulary))) {
            EXPECT_FALSE(entry.isRetired) << entry.code.toStdString();
            EXPECT_FALSE(entry.chinese.isEmpty() || entry.english.isEmpty()) << entry.code.toStdString();
        }
    }
}

TEST(Vocabulary, NamesACodeInEitherLanguageAndAnUnknownOneByItself)
{
    const Vocabularies& all = defaultVocabularies();
    const QString channel = QStringLiteral("channel");
    EXPECT_EQ(all.name(channel, QStringLiteral("hotline"), Language::Chinese), QStringLiteral("热线"));
    EXPECT_EQ(all.name(channel, QStringLiteral("hotline"), Language::English), QStringLiteral("Hotline"));
    EXPECT_EQ(all.name(channel, QStringLiteral("drone"), Language::Chinese), QStringLiteral("drone"));
    EXPECT_EQ(all.find(channel, u"drone"), nullptr);
    EXPECT_TRUE(all.entries(QStringLiteral("no such list")).empty());
}

TEST(Vocabulary, KeepsTheStoresOwnOrder)
{
    Vocabularies own;
    own.add(QStringLiteral("channel"), {QStringLiteral("b"), QStringLiteral("乙"), QStringLiteral("B"), true, {}});
    own.add(QStringLiteral("channel"),
        {QStringLiteral("a"), QStringLiteral("甲"), QStringLiteral("A"), false, {QStringLiteral("digital")}});
    ASSERT_EQ(own.entries(QStringLiteral("channel")).size(), 2U);
    EXPECT_EQ(own.entries(QStringLiteral("channel"))[0].code, QStringLiteral("b"));
    EXPECT_TRUE(
        own.find(QStringLiteral("channel"), u"b")->isRetired); // found all the same: old figures keep their name
    EXPECT_EQ(own.codesWith(QStringLiteral("channel"), u"digital"), QStringList({QStringLiteral("a")}));
}

} // namespace
