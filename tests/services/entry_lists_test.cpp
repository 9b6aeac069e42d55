// SPDX-License-Identifier: GPL-3.0-or-later
// History, vocabularies and targets: the services beside the sheet.
#include "services/entry_book.h"
#include "services/history_service.h"
#include "services/target_service.h"
#include "services/vocabulary_service.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

constexpr Month kJanuary(2025, 1);
const QStringList kCounter{"mobile", "counter", "", ""};

TEST(HistoryService, tellsWhoChangedACellWhenFromWhatToWhat)
{
    EntryBook book;
    HistoryService history(book.books);
    book.type("revenue", kCounter, "amount", kJanuary, whole(100));
    book.type("revenue", kCounter, "amount", kJanuary, whole(250));
    const EntrySheet sheet = book.sheet("revenue");
    const SheetCell cell{rowOf(sheet.sheet, kCounter, "amount"), kJanuary};
    ASSERT_TRUE(book.entry.edit(noteBatch(sheet.sheet, cell, "含补收"))); // of the same record, another cell
    book.type("revenue", kCounter, "amount", kJanuary, {});

    const RecordKind& kind = *findRecordKind(u"revenue");
    const RecordKey key = sheet.sheet.key(0, kJanuary);
    const auto changes = history.cell(kind, key, kind.indexOf(u"amount"));
    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->size(), 3u);
    EXPECT_EQ(changes->at(0).before, whole(250));
    EXPECT_EQ(changes->at(0).after, Value());
    EXPECT_EQ(changes->at(1).before, whole(100));
    EXPECT_EQ(changes->at(2).before, Value());
    EXPECT_EQ(changes->at(2).who, "anna");
    EXPECT_EQ(changes->at(2).when, book.clock.now());
    EXPECT_TRUE(history.cell(kind, sheet.sheet.key(0, Month(2025, 2)), kind.indexOf(u"amount"))->empty());

    // The figure of a deleted record can be put back, and that undone.
    const auto batch = history.putBack(kind, key, kind.indexOf(u"amount"), changes->at(0).before);
    ASSERT_TRUE(batch);
    EXPECT_EQ(book.entry.edit(*batch)->state, EditOutcome::State::Stored);
    EXPECT_EQ(book.seen("revenue", kCounter, "amount", kJanuary), whole(250));
    EXPECT_EQ(book.entry.history().nextUndo().name.kind, EditName::Kind::PutBack);
    ASSERT_TRUE(book.entry.undo());
    EXPECT_EQ(book.storedCount("revenue"), 0u);
}

TEST(VocabularyService, addsRenamesRetiresAndArranges)
{
    EntryBook book;
    VocabularyService vocabularies(book.books);
    QSignalSpy changed(&vocabularies, &VocabularyService::vocabularyChanged);
    const auto codes = [&] {
        QStringList result;
        const auto entries = vocabularies.entries(book.store, "channel");
        for (const VocabularyEntry& entry : *entries)
            result.append(entry.code + (entry.isRetired ? "-" : ""));
        return result;
    };
    EXPECT_EQ(*vocabularies.add(book.store, "channel", "直播间", "Live Stream (new)", {"digital"}), "live_stream_new");
    EXPECT_EQ(*vocabularies.add(book.store, "channel", "直播间二", "Live-stream: new!", {}), "live_stream_new_2");
    EXPECT_EQ(codes().mid(6), (QStringList{"live_stream_new", "live_stream_new_2"}));
    EXPECT_EQ(vocabularies.add(book.store, "channel", "直播间", "Other", {}).error().subjects.value(0), "chinese");
    EXPECT_EQ(vocabularies.add(book.store, "channel", "又一个", " ", {}).error().subjects.value(0), "english");

    ASSERT_TRUE(vocabularies.change(book.store, "channel", "counter", "柜台", "Desk", {}));
    EXPECT_EQ(book.books.vocabularies(book.store)->name("channel", "counter", Language::Chinese), "柜台");
    ASSERT_TRUE(vocabularies.setRetired(book.store, "channel", "hotline", true));
    QStringList order{
        "online", "counter", "self_service", "hotline", "outreach", "partner", "live_stream_new_2", "live_stream_new"};
    ASSERT_TRUE(vocabularies.arrange(book.store, "channel", order));
    order[3] += "-";
    EXPECT_EQ(codes(), order);
    EXPECT_EQ(vocabularies.arrange(book.store, "channel", {"online"}).error().code, ErrorCode::ArgumentInvalid);
    EXPECT_EQ(vocabularies.setRetired(book.store, "channel", "nobody", true).error().code, ErrorCode::ArgumentInvalid);
    EXPECT_EQ(changed.count(), 5);
}

TEST(VocabularyService, aRetiredValueStaysWhereItWasUsed)
{
    EntryBook book;
    VocabularyService vocabularies(book.books);
    book.type("channels", {"hotline"}, "visits", kJanuary, whole(5));
    ASSERT_TRUE(vocabularies.setRetired(book.store, "channel", "hotline", true));
    const EntrySheet sheet = book.sheet("channels");
    ASSERT_EQ(sheet.sheet.lines().size(), 1u);
    EXPECT_TRUE(sheet.sheet.line(0).isRetired);
    EXPECT_FALSE(sheet.sheet.labelChoices(0).contains("hotline"));
    EXPECT_EQ(book.type("channels", {"hotline"}, "visits", kJanuary, whole(6)).state, EditOutcome::State::Stored);
}

TEST(TargetService, showsThePlanTheYearBeforeAndTheMonthsSplit)
{
    EntryBook book;
    TargetService targets(book.books);
    for (int month = 1; month <= 12; ++month)
        book.type(
            "revenue", {"mobile", "", "", ""}, "amount", Month(2024, month), whole(month == 12 ? 13000000 : 3000000));
    const auto lineOf = [&](const char* kpi) {
        const auto lines = targets.targets(book.store, 2025);
        return *std::ranges::find_if(*lines, [&](const TargetLine& line) { return line.kpi.id.text() == kpi; });
    };
    const TargetLine before = lineOf("revenue");
    EXPECT_FALSE(before.target);
    EXPECT_EQ(before.lastValue, 460000);
    EXPECT_FALSE(before.months[0]);

    using Field = TargetService::Field;
    ASSERT_TRUE(book.entry.edit(TargetService::setBatch(book.store, 2025, before, Field::Target, 920000.0)));
    ASSERT_TRUE(
        book.entry.edit(TargetService::setBatch(book.store, 2025, lineOf("revenue"), Field::Stretch, 1000000.0)));
    const TargetLine after = lineOf("revenue");
    EXPECT_EQ(after.target, 920000);
    EXPECT_EQ(after.stretch, 1000000);
    EXPECT_NEAR(*after.months[0], 60000, 1e-6) << "by the seasons of the year before";
    EXPECT_NEAR(*after.months[11], 260000, 1e-6);
    EXPECT_FALSE(lineOf("churn_rate").target);

    ASSERT_TRUE(book.entry.edit(TargetService::setBatch(book.store, 2025, after, Field::Stretch, {})));
    ASSERT_TRUE(book.entry.edit(TargetService::setBatch(book.store, 2025, lineOf("revenue"), Field::Target, {})));
    EXPECT_FALSE(lineOf("revenue").record) << "a line without values is no record";
    ASSERT_TRUE(book.entry.undo());
    EXPECT_EQ(lineOf("revenue").target, 920000);
}

TEST(TargetService, acceptsProposalsWhereTheYearHasNoTargetYet)
{
    EntryBook book;
    TargetService targets(book.books);
    const KpiId revenue(QStringLiteral("revenue"));
    const KpiId arpu(QStringLiteral("arpu"));
    const auto lines = targets.targets(book.store, 2026);
    ASSERT_TRUE(lines);
    const auto own = std::ranges::find(*lines, arpu, [](const TargetLine& line) { return line.kpi.id; });
    ASSERT_TRUE(book.entry.edit(TargetService::setBatch(book.store, 2026, *own, TargetService::Field::Target, 50.5)));
    const auto batch = targets.acceptBatch(book.store, 2026, {{revenue, 1.99e7}, {arpu, 48.0}});
    ASSERT_TRUE(batch);
    ASSERT_EQ(batch->changes.size(), 1u) << "the manager's own stays";
    ASSERT_TRUE(book.entry.edit(*batch));
    const auto after = targets.targets(book.store, 2026);
    ASSERT_TRUE(after);
    for (const TargetLine& line : *after) {
        if (line.kpi.id == revenue)
            EXPECT_EQ(line.target, std::optional(1.99e7));
        else if (line.kpi.id == arpu)
            EXPECT_EQ(line.target, std::optional(50.5));
        else
            EXPECT_FALSE(line.target) << line.kpi.id.text().toStdString();
    }
}

TEST(TargetService, keepsTheNoteOfAProposalThatIsAccepted)
{
    EntryBook book;
    TargetService targets(book.books);
    const auto lines = targets.targets(book.store, 2026);
    ASSERT_TRUE(lines);
    const TargetLine& first = lines->front();
    ASSERT_TRUE(book.entry.edit(
        TargetService::setBatch(book.store, 2026, first, TargetService::Field::Note, QStringLiteral("待定"))));
    const auto batch = targets.acceptBatch(book.store, 2026, {{first.kpi.id, 7.0}});
    ASSERT_TRUE(batch);
    ASSERT_TRUE(book.entry.edit(*batch));
    const auto after = targets.targets(book.store, 2026);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->front().note, QStringLiteral("待定"));
    EXPECT_EQ(after->front().target, std::optional(7.0));
}

}
