// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_table_model.h"

#include "core/moment.h"
#include "models/record_words.h"
#include "printed_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

const Value kNone{};

Value count(qint64 value)
{
    return value;
}

Value text(const char* value)
{
    return QString::fromUtf8(value);
}

Value moment(const char* value)
{
    return Moment::fromText(QString::fromUtf8(value)).value().minutes;
}

// The records of a kind, shown in a language and checked by Qt's own tester the while.
std::string shown(const char* kindName, const std::vector<Record>& records, Language language)
{
    const RecordKind* kind = findRecordKind(QString::fromUtf8(kindName));
    if (!kind)
        return "no such kind";
    for (const Record& record : records)
        EXPECT_EQ(record.size(), kind->columns.size());
    RecordTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(*kind, records, {defaultVocabularies(), Catalogue::shipped()}, std::make_shared<const Words>(language));
    return printed(model);
}

const std::vector<Record> kRevenue{
    {text("S1"), count(202503), text("mobile"), text("counter"), text("individual"), text("premium"), count(123456789),
        kNone},
    {text("S1"), count(202503), text("device"), text(""), text(""), text(""), count(-5), text("退机冲销")},
};

TEST(RecordTableModel, PrintsRevenueInChinese)
{
    EXPECT_EQ(shown("revenue", kRevenue, Language::Chinese),
        "营业厅 | 月份 | 业务类别 | 渠道 | 客户群 | 套餐档次 | 金额（元） | 备注\n"
        "S1 | 2025-03 | 移动业务 | 营业厅柜台 | 个人 | 高端 | 1,234,567.89 | –\n"
        "S1 | 2025-03 | 终端销售 | – | – | – | -0.05 | 退机冲销");
}

TEST(RecordTableModel, PrintsRevenueInEnglish)
{
    const std::string table = shown("revenue", kRevenue, Language::English);
    EXPECT_EQ(table.substr(0, table.find('\n')),
        "Store | Month | Business line | Channel | Segment | Plan tier | Amount, yuan | Note");
    EXPECT_NE(table.find("1,234,567.89"), std::string::npos);
}

TEST(RecordTableModel, PrintsSubscribers)
{
    const std::vector<Record> records{
        {text("S1"), count(202501), text("town"), count(2167), count(31), count(3), count(40), count(5), count(-2),
            count(2156), count(870), count(14), count(391), count(326), count(372), count(1817), 26462.5, kNone},
    };
    EXPECT_EQ(shown("subscribers", records, Language::Chinese),
        "营业厅 | 月份 | 区域 | 月初用户 | 新增用户 | 携入 | 离网用户 | 携出 | 调整 | 月末到达用户 | 5G 用户 | 新增 5G "
        "| "
        "高端用户 | 低龄用户 | 银发用户 | 流量用户 | 流量（GB） | 通话（分钟）\n"
        "S1 | 2025-01 | 乡镇 | 2,167 | 31 | 3 | 40 | 5 | -2 | 2,156 | 870 | 14 | 391 | 326 | 372 | 1,817 | 26,462.5 | "
        "–");
    EXPECT_EQ(shown("subscribers", {}, Language::English),
        "Store | Month | Area | Opening | Gross adds | Port-ins | Churned | Port-outs | Adjustment | Closing | On 5G | "
        "New on 5G | Premium | Young | Senior | Data users | Data, GB | Voice, minutes");
}

TEST(RecordTableModel, PrintsArpu)
{
    const std::vector<Record> records{
        {text("S1"), count(202501), text("all"), count(4414), count(4650)},
        {text("S1"), count(202501), text("basic"), count(2207), kNone},
    };
    EXPECT_EQ(shown("arpu", records, Language::Chinese),
        "营业厅 | 月份 | 套餐档次 | 系统口径 ARPU（元） | 同业平均（元）\n"
        "S1 | 2025-01 | 全部 | 44.14 | 46.50\n"
        "S1 | 2025-01 | 低价位 | 22.07 | –");
    EXPECT_EQ(
        shown("arpu", {}, Language::English), "Store | Month | Plan tier | Reported ARPU, yuan | Peer average, yuan");
}

TEST(RecordTableModel, PrintsComplaints)
{
    const std::vector<Record> records{
        {text("S1"), text("TS1"), moment("2025-01-03T21:36"), moment("2025-01-04T02:13"), kNone, kNone, text("urgent"),
            text("service"), text("hotline"), text("store"), count(10), count(0), kNone, text("态度生硬")},
        {text("S1"), text("TS2"), moment("2025-01-04T09:00"), kNone, kNone, kNone, text("normal"), text("billing"),
            text(""), text(""), kNone, kNone, text("TS1"), kNone},
    };
    EXPECT_EQ(shown("complaints", records, Language::Chinese),
        "营业厅 | 投诉单号 | 受理时间 | 响应时间 | 办结时间 | 回访时间 | 级别 | 类别 | 渠道 | 责任归属 | 评分 | "
        "首问解决 | "
        "重复于 | 备注\n"
        "S1 | TS1 | 2025-01-03 21:36 | 2025-01-04 02:13 | – | – | 紧急 | 服务 | 热线 | 本厅 | 10 | 否 | – | 态度生硬\n"
        "S1 | TS2 | 2025-01-04 09:00 | – | – | – | 普通 | 资费 | – | – | – | – | TS1 | –");
    EXPECT_EQ(shown("complaints", {}, Language::English),
        "Store | Complaint | Accepted | Responded | Closed | Called back | Level | Category | Channel | Responsible | "
        "Score | Solved at first contact | Repeats | Note");
}

TEST(RecordTableModel, PrintsChannels)
{
    const std::vector<Record> records{
        {text("S1"), count(202501), text("counter"), count(6940), count(1698), count(11142), count(3313), count(59),
            count(7727296)},
    };
    EXPECT_EQ(shown("channels", records, Language::Chinese),
        "营业厅 | 月份 | 渠道 | 进厅人次 | 成交笔数 | 业务办理量 | 查询量 | 差错笔数 | 费用（元）\n"
        "S1 | 2025-01 | 营业厅柜台 | 6,940 | 1,698 | 11,142 | 3,313 | 59 | 77,272.96");
    EXPECT_EQ(shown("channels", {}, Language::English),
        "Store | Month | Channel | Visits | Deals | Transactions | Enquiries | Errors | Cost, yuan");
}

// A kind that is added later must not be forgotten here: every kind and column has a name in both languages.
TEST(RecordTableModel, NamesEveryColumnOfEveryKind)
{
    const Words chinese(Language::Chinese);
    const Words english(Language::English);
    for (const RecordKind& kind : recordKinds()) {
        EXPECT_NE(recordKindTitle(english, kind.name), kind.name) << kind.name.toStdString();
        EXPECT_TRUE(recordKindTitle(chinese, kind.name) != recordKindTitle(english, kind.name) || kind.name == u"arpu")
            << kind.name.toStdString();
        for (const Column& column : kind.columns) {
            const QString own = recordColumnTitle(english, kind.name, column.name);
            EXPECT_NE(own, column.name) << kind.name.toStdString() << "." << column.name.toStdString();
            EXPECT_NE(recordColumnTitle(chinese, kind.name, column.name), own)
                << kind.name.toStdString() << "." << column.name.toStdString();
            for (const QString& choice : column.choices)
                EXPECT_NE(recordChoiceTitle(chinese, choice), choice) << choice.toStdString();
        }
    }
}

TEST(RecordTableModel, ShowsOtherRecordsByOneReset)
{
    RecordTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto words = std::make_shared<const Words>(Language::English);
    model.show(*findRecordKind(u"revenue"), kRevenue, {defaultVocabularies(), Catalogue::shipped()}, words);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(resets.count(), 1);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 0);
}

TEST(RecordTableModel, AlignsFiguresRightAndNamesLeft)
{
    RecordTableModel model;
    const auto words = std::make_shared<const Words>(Language::English);
    model.show(*findRecordKind(u"revenue"), kRevenue, {defaultVocabularies(), Catalogue::shipped()}, words);
    const auto alignment = [&model](int column) {
        return model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    };
    EXPECT_TRUE(alignment(6) & Qt::AlignRight);
    EXPECT_TRUE(alignment(2) & Qt::AlignLeft);
}

} // namespace
