// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/change_details.h"

#include "domain/sheet_builder.h"

#include <gtest/gtest.h>

namespace {

const RecordKind& revenue()
{
    return *findRecordKind(u"revenue");
}

Record revenueOf(const Value& amount)
{
    Record record(revenue().columns.size());
    record[static_cast<size_t>(revenue().indexOf(u"store"))] = QStringLiteral("S1");
    record[static_cast<size_t>(revenue().indexOf(u"month"))] = qint64(202503);
    record[static_cast<size_t>(revenue().indexOf(u"business_line"))] = QStringLiteral("mobile");
    record[static_cast<size_t>(revenue().indexOf(u"amount"))] = amount;
    return record;
}

MonthChange changed(std::optional<Record> before, std::optional<Record> after)
{
    MonthChange change;
    change.kind = revenue().name;
    change.steps.push_back({std::move(before), std::move(after)});
    return change;
}

}

TEST(ChangeDetails, NameTheRecordWithItsOldAndNewValues)
{
    const Words words(Language::English);
    const RecordNames names{{}, Catalogue::shipped()};
    const QString detail =
        changeDetails(changed(revenueOf(qint64(120000)), revenueOf(qint64(130050))), names, words).value(0);
    EXPECT_TRUE(detail.contains(QStringLiteral("1,200.00 → 1,300.50"))) << detail.toStdString();
    EXPECT_TRUE(detail.startsWith(QStringLiteral("mobile"))) << detail.toStdString();
}

TEST(ChangeDetails, AnAdditionHasNoOldValueAndARemovalNoNewOne)
{
    const Words words(Language::Chinese);
    const RecordNames names{{}, Catalogue::shipped()};
    const QString none = recordText(revenue().columns.back(), Value(), names, words);
    EXPECT_TRUE(changeDetails(changed({}, revenueOf(qint64(100))), names, words)
                    .value(0)
                    .endsWith(none + QStringLiteral(" → 1.00")));
    EXPECT_TRUE(changeDetails(changed(revenueOf(qint64(100)), {}), names, words)
                    .value(0)
                    .endsWith(QStringLiteral("1.00 → ") + none));
}

TEST(ChangeDetails, AStateHasNone)
{
    MonthChange change;
    change.state = QStringLiteral("open");
    EXPECT_TRUE(changeDetails(change, {{}, Catalogue::shipped()}, Words(Language::English)).isEmpty());
}
