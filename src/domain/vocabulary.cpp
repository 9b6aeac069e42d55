// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vocabulary.h"

#include <algorithm>
#include <utility>

namespace {

struct Default {
    const char* code;
    const char* chinese;
    const char* english;
    const char* flags = ""; // joined by spaces
};

struct DefaultVocabulary {
    const char* name;
    std::vector<Default> entries;
};

const std::vector<DefaultVocabulary>& shipped()
{
    static const std::vector<DefaultVocabulary> all{
        {"business_line",
            {{"mobile", "移动业务", "Mobile", "service in_arpu"},
                {"value_added", "增值业务", "Value-added services", "service in_arpu"},
                {"broadband", "宽带", "Broadband", "service"}, {"enterprise", "集团业务", "Enterprise", "service"},
                {"device", "终端销售", "Devices"}, {"other", "其他", "Other", "service"}}},
        {"channel",
            {{"counter", "营业厅柜台", "Counter"}, {"self_service", "自助终端", "Self-service", "digital"},
                {"online", "线上商城", "Online", "digital"}, {"hotline", "热线", "Hotline", "digital"},
                {"outreach", "地推", "Outreach"}, {"partner", "社会渠道", "Partners"}}},
        {"segment",
            {{"individual", "个人", "Individual"}, {"family", "家庭", "Family"}, {"enterprise", "集团", "Enterprise"}}},
        {"plan_tier", {{"premium", "高端", "Premium"}, {"standard", "中端", "Standard"}, {"basic", "低价位", "Basic"}}},
        {"area", {{"urban", "城区", "Urban"}, {"town", "乡镇", "Town"}}},
        {"source",
            {{"outreach", "地推", "Outreach"}, {"port_in", "携号转网", "Port-in"}, {"campus", "校园", "Campus"},
                {"online", "线上推广", "Online"}, {"referral", "老带新", "Referral"},
                {"walk_in", "自然进厅", "Walk-in"}}},
        {"operator",
            {{"mobile", "移动", "China Mobile"}, {"unicom", "联通", "China Unicom"},
                {"telecom", "电信", "China Telecom"}, {"broadnet", "广电", "China Broadnet"}}},
        {"item",
            {{"response_speed", "响应速度", "Response speed"}, {"plan_value", "套餐性价比", "Plan value"},
                {"hall_environment", "厅店环境", "Hall environment"}, {"staff_attitude", "服务态度", "Staff attitude"},
                {"network", "网络质量", "Network quality"}}},
        {"complaint_category",
            {{"billing", "资费", "Billing"}, {"network", "网络", "Network"}, {"service", "服务", "Service"},
                {"product", "产品", "Product"}, {"privacy", "隐私", "Privacy"}, {"other", "其他", "Other"}}},
        {"product",
            {{"cloud_storage", "云存储", "Cloud storage"}, {"tv", "电视", "TV"},
                {"video", "视频会员", "Video membership"}, {"music", "音乐会员", "Music membership"},
                {"security", "安防", "Home security"}, {"roaming", "国际漫游", "Roaming"}}},
        {"cost_item",
            {{"staff", "人工", "Staff"}, {"rent", "租金", "Rent"}, {"energy", "水电", "Energy"},
                {"commission", "佣金", "Commission"}, {"promotion", "促销", "Promotion"},
                {"depreciation", "折旧", "Depreciation"}, {"other", "其他", "Other"}}},
    };
    return all;
}

Vocabularies makeDefaults()
{
    Vocabularies result;
    for (const DefaultVocabulary& vocabulary : shipped()) {
        for (const Default& entry : vocabulary.entries)
            result.add(QString::fromLatin1(vocabulary.name),
                {QString::fromLatin1(entry.code), QString::fromUtf8(entry.chinese), QString::fromUtf8(entry.english),
                    false, QString::fromLatin1(entry.flags).split(u' ', Qt::SkipEmptyParts)});
    }
    return result;
}

}

void Vocabularies::add(const QString& vocabulary, VocabularyEntry entry)
{
    m_entries[vocabulary].push_back(std::move(entry));
}

const std::vector<VocabularyEntry>& Vocabularies::entries(const QString& vocabulary) const
{
    static const std::vector<VocabularyEntry> none;
    const auto found = m_entries.find(vocabulary);
    return found == m_entries.end() ? none : found->second;
}

const VocabularyEntry* Vocabularies::find(const QString& vocabulary, QStringView code) const
{
    const auto& all = entries(vocabulary);
    const auto found = std::ranges::find_if(all, [code](const VocabularyEntry& entry) { return entry.code == code; });
    return found == all.end() ? nullptr : &*found;
}

QString Vocabularies::name(const QString& vocabulary, const QString& code, Language language) const
{
    const VocabularyEntry* entry = find(vocabulary, code);
    return entry ? entry->name(language) : code;
}

QStringList Vocabularies::codesWith(const QString& vocabulary, QStringView flag) const
{
    QStringList codes;
    for (const VocabularyEntry& entry : entries(vocabulary)) {
        if (entry.has(flag))
            codes.append(entry.code);
    }
    return codes;
}

const Vocabularies& defaultVocabularies()
{
    static const Vocabularies defaults = makeDefaults();
    return defaults;
}
