// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pictures.h"
#include "charts/table_columns.h"

#include <gtest/gtest.h>

#include <numeric>

namespace {

const Theme kTheme = Theme::make(Appearance::Light, PaletteKind::Default);
constexpr TableLetters kLetters{14, 12, 176};

TableBlock unitTable(const QString& unit)
{
    TableBlock table;
    table.columns = {{QStringLiteral("Indicator"), CellKind::Text, 6}, {QStringLiteral("Unit"), CellKind::Text, 1},
        {QStringLiteral("Actual"), CellKind::Number, 2}};
    TableRow row;
    for (const QString& text : {QStringLiteral("ARPU"), unit, QStringLiteral("48.8")}) {
        row.cells.emplace_back();
        row.cells.back().text = text;
    }
    table.rows.push_back(row);
    return table;
}

}

TEST(TableColumns, FollowTheirWeightsWhereAllHaveRoom)
{
    const TableBlock table = unitTable(QStringLiteral("%"));
    const auto widths = widthsByWeight(table, columnNeeds(table, kTheme, kLetters), 900);
    EXPECT_EQ(widths, (std::vector<double>{600, 100, 200}));
}

TEST(TableColumns, ANarrowColumnTakesWhatItsWordNeeds)
{
    const TableBlock table = unitTable(QStringLiteral("yuan/subscriber"));
    const auto needs = columnNeeds(table, kTheme, kLetters);
    const auto widths = widthsByWeight(table, needs, 400);
    EXPECT_GE(widths[1], needs[1].best);
    EXPECT_GT(widths[1], 400.0 / 9);
    EXPECT_NEAR(std::accumulate(widths.begin(), widths.end(), 0.0), 400, 0.01);
    EXPECT_NEAR(widths[0] / widths[2], 3, 0.01); // the others keep their proportion
}

TEST(TableColumns, WhereNothingFitsEachGivesItsPart)
{
    const TableBlock table = unitTable(QStringLiteral("yuan/subscriber"));
    const auto widths = widthsByWeight(table, columnNeeds(table, kTheme, kLetters), 40);
    EXPECT_NEAR(std::accumulate(widths.begin(), widths.end(), 0.0), 40, 0.01);
    for (const double width : widths)
        EXPECT_GT(width, 0);
}
