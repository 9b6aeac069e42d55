// SPDX-License-Identifier: GPL-3.0-or-later
// The models beside the sheet: the months, complaints, events, vocabularies, targets, a cell's history.
#include "models/complaint_model.h"
#include "models/entry_words.h"
#include "models/event_model.h"
#include "models/history_model.h"
#include "models/month_grid_model.h"
#include "models/target_model.h"
#include "models/vocabulary_model.h"
#include "printed_model.h"
#include "services/entry_book.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using Tester = QAbstractItemModelTester;

std::shared_ptr<const Words> words(Language language = Language::English)
{
    return std::make_shared<const Words>(language);
}

RecordNames shippedNames()
{
    return {defaultVocabularies(), Catalogue::shipped()};
}

Value at(const char* text)
{
    return Moment::fromText(QString::fromLatin1(text))->minutes;
}

TEST(MonthGridModel, tellsHowFarEachKindIs)
{
    MonthProgress progress{StoreId("S1"), 2025, {}, {{"revenue", {}}, {"complaints", {}}}};
    progress.states[0] = MonthState::Closed;
    progress.kinds[0].months[0].progress = Progress::Closed;
    progress.kinds[0].months[1] = {Progress::Partial, 3, 8, 0, 0};
    progress.kinds[0].months[2] = {Progress::Failing, 8, 8, 1, 2};
    progress.kinds[1].months[1] = {Progress::Complete, 4, 0, 0, 0};
    MonthGridModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.show(progress, words());
    EXPECT_EQ(printed(model),
        "Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec\n"
        " | 3/8 |  |  |  |  |  |  |  |  |  | \n"
        " | 4 |  |  |  |  |  |  |  |  |  | ");
    EXPECT_EQ(model.headerData(0, Qt::Vertical).toString(), "Revenue");
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString(), "Month closed");
    EXPECT_EQ(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), "Revenue, Feb: Partly filled, 3 of 8");
    EXPECT_EQ(model.index(0, 2).data(Qt::ToolTipRole).toString(), "To be checked, broken rules: 1, unusual figures: 2");
    EXPECT_EQ(model.index(1, 1).data(Qt::ToolTipRole).toString(), "Complete, records: 4");
    EXPECT_EQ(model.index(0, 2).data(MonthGridModel::ProgressRole).toInt(), static_cast<int>(Progress::Failing));
    EXPECT_EQ(model.index(0, 2).data(MonthGridModel::KindRole).toString(), "revenue");
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.showKind({"revenue", {}});
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model.index(0, 1).data().toString(), "");
}

TEST(ComplaintModel, listsOverdueOnesFirstWithTheirClock)
{
    const auto complaint = [](const char* id, const char* level, const char* accepted, Value closed) {
        return recordOf("complaints",
            {{"store", code("S1")}, {"complaint", code(id)}, {"level", code(level)}, {"accepted_at", at(accepted)},
                {"closed_at", std::move(closed)}, {"category", code("billing")}});
    };
    class Running final : public Clock {
    public:
        Moment now() const override { return moment; }
        Moment moment = *Moment::fromText(u"2025-03-31T12:00");
    } clock;
    ComplaintModel model(clock);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.show({complaint("A", "normal", "2025-03-30T14:30", {}), complaint("B", "urgent", "2025-03-31T09:30", {}),
                   complaint("C", "normal", "2025-03-01T09:00", at("2025-03-01T10:00"))},
        shippedNames(), words());
    EXPECT_EQ(printed(model),
        "Complaint | Accepted | Level | Category | State | Due | Note\n"
        "B | 2025-03-31 09:30 | Urgent | Billing | New | 30 min overdue | –\n"
        "A | 2025-03-30 14:30 | Normal | Billing | New | 2 h 30 min left | –\n"
        "C | 2025-03-01 09:00 | Normal | Billing | Closed |  | –");
    EXPECT_EQ(model.overdueCount(), 1);
    EXPECT_TRUE(model.index(0, 0).data(ComplaintModel::OverdueRole).toBool());
    clock.moment = *Moment::fromText(u"2025-04-03T14:31");
    model.tick();
    EXPECT_EQ(model.overdueCount(), 2);
    EXPECT_EQ(model.indexOf("A").siblingAtColumn(ComplaintModel::Due).data().toString(), "3 d 0 h overdue");
    model.setFilter({ComplaintFilter::State::Closed, {}, {}, {}});
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(model.indexOf("A").isValid());
    EXPECT_EQ(model.all().size(), 3u);
    model.setFilter({ComplaintFilter::State::Overdue, {}, {}, {}});
    EXPECT_EQ(model.rowCount(), 2);
}

TEST(EventModel, showsTheNewestFirst)
{
    const auto event = [](qint64 day, const char* title) {
        return recordOf(
            "events", {{"store", code("S1")}, {"day", whole(day)}, {"title", code(title)}, {"kind", code("works")}});
    };
    EventModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.show(*findRecordKind(u"events"), {event(20250101, "一"), event(20250708, "装修")}, shippedNames(), words());
    EXPECT_EQ(
        printed(model), "Day | Event | Kind | Detail\n2025-07-08 | 装修 | Works | –\n2025-01-01 | 一 | Works | –");
    EXPECT_EQ(model.indexOf(event(20250101, "一")).row(), 1);
    EXPECT_FALSE(model.indexOf(event(20250102, "一")).isValid());
}

TEST(VocabularyModel, changesAreStoredAtOnce)
{
    EntryBook book;
    VocabularyService service(book.books);
    VocabularyModel model(service);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    ASSERT_TRUE(model.show(book.store, {"area", {}}, words()));
    EXPECT_EQ(printed(model), "Chinese name | English name | Offered\n城区 | Urban | \n乡镇 | Town | ");
    EXPECT_TRUE(model.setData(model.index(0, VocabularyModel::Chinese), "主城区"));
    EXPECT_TRUE(model.add("园区", "Park").isValid());
    EXPECT_TRUE(model.move(model.index(2, 0), -1));
    EXPECT_FALSE(model.move(model.index(0, 0), -1));
    EXPECT_TRUE(model.setData(model.index(2, model.offeredColumn()), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(
        printed(model), "Chinese name | English name | Offered\n主城区 | Urban | \n园区 | Park | \n乡镇 | Town | ");
    EXPECT_TRUE(model.index(2, 0).data(VocabularyModel::RetiredRole).toBool());
    QSignalSpy failed(&model, &VocabularyModel::failed);
    EXPECT_FALSE(model.setData(model.index(0, VocabularyModel::Chinese), "园区"));
    EXPECT_EQ(failed.count(), 1);
    ASSERT_TRUE(model.show(book.store, {"channel", {"digital"}}, words()));
    EXPECT_EQ(model.headerData(2, Qt::Horizontal).toString(), "Digital");
    EXPECT_TRUE(model.setData(model.index(0, 2), Qt::Checked, Qt::CheckStateRole));
    EXPECT_TRUE(book.books.vocabularies(book.store)->find("channel", u"counter")->has(u"digital"));
}

TEST(TargetModel, typesTargetsAndShowsTheMonths)
{
    EntryBook book;
    for (int month = 1; month <= 12; ++month)
        book.type("revenue", {"mobile", "", "", ""}, "amount", Month(2024, month), whole(100000));
    TargetService service(book.books);
    TargetModel model(service, book.entry);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    ASSERT_TRUE(model.show(book.store, 2025, words()));
    ASSERT_EQ(model.rowCount(), static_cast<int>(Catalogue::shipped().all().size()));
    const auto rowOfKpi = [&](const char* kpi) {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(TargetModel::KpiRole).toString() == QLatin1String(kpi))
                return row;
        }
        return -1;
    };
    const int revenue = rowOfKpi("revenue");
    EXPECT_EQ(model.index(revenue, TargetModel::LastValue).data().toString(), "12,000");
    EXPECT_TRUE(model.setData(model.index(revenue, TargetModel::Target), "2.4万"));
    EXPECT_EQ(model.index(revenue, TargetModel::Target).data().toString(), "24,000");
    EXPECT_EQ(model.index(revenue, TargetModel::Target).data(Qt::EditRole).toString(), "24000");
    EXPECT_EQ(model.index(revenue, TargetModel::January).data().toString(), "2,000");
    EXPECT_TRUE(model.setData(model.index(rowOfKpi("churn_rate"), TargetModel::Target), "1.5%"));
    EXPECT_EQ(model.index(rowOfKpi("churn_rate"), TargetModel::December).data().toString(), "1.50");
    EXPECT_TRUE(model.setData(model.index(revenue, TargetModel::Note), "含政企"));
    QSignalSpy unreadable(&model, &TargetModel::unreadable);
    EXPECT_FALSE(model.setData(model.index(revenue, TargetModel::Target), "24%"));
    EXPECT_EQ(unreadable.count(), 1);
    EXPECT_FALSE(model.flags(model.index(revenue, TargetModel::LastValue)) & Qt::ItemIsEditable);
    ASSERT_TRUE(book.entry.undo());
    EXPECT_EQ(model.index(revenue, TargetModel::Note).data().toString(), "");
}

TEST(HistoryModel, showsAFiguresPast)
{
    const RecordKind& kind = *findRecordKind(u"revenue");
    HistoryModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.show(kind.columns[static_cast<size_t>(kind.indexOf(u"amount"))],
        {{*Moment::fromText(u"2026-01-05T14:05"), "anna", whole(100), whole(4120000)},
            {*Moment::fromText(u"2026-01-04T09:00"), "", Value(), whole(100)}},
        shippedNames(), MoneyUnit::Yuan, words());
    EXPECT_EQ(printed(model),
        "When | Who | Before | After\n"
        "2026-01-05 14:05 | anna | 1.00 | 41,200.00\n"
        "2026-01-04 09:00 | Another program | – | 1.00");
}

TEST(EntryWords, sayWhatAnEditWas)
{
    const Words english(Language::English);
    EXPECT_EQ(editTitle(english, {EditName::Kind::Paste, 12, 8}), "Paste 12 × 8");
    EXPECT_EQ(editTitle(english, {EditName::Kind::Paste, 1, 1}), "Paste");
    EXPECT_EQ(editTitle(Words(Language::Chinese), {EditName::Kind::Paste, 12, 8}), "粘贴 12 × 8");
}

TEST(EntryWords, sayWhichRuleIsBroken)
{
    const Words english(Language::English);
    const RecordKind& kind = *findRecordKind(u"subscribers");
    const Record record = recordOf("subscribers",
        {{"opening", whole(1000)}, {"gross_adds", whole(30)}, {"churned", whole(10)}, {"adjustment", whole(0)},
            {"closing", whole(1030)}, {"on_5g", whole(1031)}});
    QStringList sentences;
    for (const BrokenRule& rule : brokenRules(kind, record))
        sentences.append(faultText(english, kind, rule, MoneyUnit::Yuan));
    EXPECT_EQ(sentences,
        (QStringList{"Closing must be opening + gross adds − churned + adjustment: 1,000 + 30 − 10 + 0 is not 1,030.",
            "On 5G (1,031) must not be more than Closing (1,030)."}));
    const RecordKind& complaints = *findRecordKind(u"complaints");
    const Record late =
        recordOf("complaints", {{"accepted_at", at("2025-03-31T12:00")}, {"responded_at", at("2025-03-31T11:59")}});
    EXPECT_EQ(faultText(english, complaints, brokenRules(complaints, late)[0], MoneyUnit::Yuan),
        "Accepted (2025-03-31 12:00) must not be later than Responded (2025-03-31 11:59).");
}

}
