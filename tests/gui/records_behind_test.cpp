// SPDX-License-Identifier: GPL-3.0-or-later
// From any mark of the sample's review to its records.
#include "gui/block_card.h"
#include "gui/chapter_page.h"
#include "gui/chart_view.h"
#include "gui/records_page.h"
#include "models/kpi_kinds.h"
#include "models/record_matches.h"
#include "window_fixture.h"

#include <QApplication>
#include <QTest>

namespace {

class NotesOfBlock {
public:
    std::vector<FigureNote> notes;

    void operator()(const std::monostate&) { }
    void operator()(const TextBlock&) { }
    void operator()(const KpiStrip& strip)
    {
        for (const KpiTile& tile : strip.tiles)
            add(tile.note);
    }
    void operator()(const TableBlock& table)
    {
        for (const TableRow& row : table.rows) {
            for (const TableCell& cell : row.cells)
                add(cell.note);
        }
    }
    void operator()(const ChartBlock& chart) { std::visit(*this, chart.spec); }
    void operator()(const ColumnsSpec& spec)
    {
        add(spec.actual);
        add(spec.plan);
        add(spec.previous);
        for (const VarianceTier& tier : spec.tiers)
            add(tier.marks);
        add(spec.events);
    }
    void operator()(const BridgeSpec& spec) { add(spec.rows); }
    void operator()(const LinesSpec& spec)
    {
        for (const LinesSpec::Series& series : spec.series)
            add(series.marks);
        add(spec.events);
    }
    void operator()(const ScatterSpec& spec) { add(spec.points); }
    void operator()(const ParetoSpec& spec)
    {
        for (const ParetoSpec::Column& column : spec.columns) {
            for (const Mark& mark : {column.actual, column.previous, column.share})
                add(mark.note);
        }
    }
    void operator()(const HeatSpec& spec)
    {
        for (const std::vector<Mark>& row : spec.cells)
            add(row);
    }

private:
    void add(const FigureNote& note)
    {
        if (!note.isEmpty())
            notes.push_back(note);
    }
    template <class Marks> void add(const Marks& marks)
    {
        for (const auto& mark : marks)
            add(mark.note);
    }
};

class RecordsBehindTest : public WindowTest {
protected:
    size_t countOf(const FigureNote& note, const QString& kind)
    {
        const Period months = note.months.length() > 0 ? note.months : Period{{2025, 1}, {2025, 12}};
        auto records = m_book.records(*findRecordKind(kind), review().store.id, months);
        EXPECT_TRUE(records);
        if (!records)
            return 0;
        return static_cast<size_t>(std::ranges::count_if(
            *records, [&](const Record& record) { return matches(*findRecordKind(kind), record, note.records); }));
    }
    ChartView* chart(const char* block)
    {
        ChartView* found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] {
            for (const BlockCard* card : view<ChapterPage>()->cards()) {
                if (card->blockId() == QLatin1String(block))
                    found = card->chart();
            }
            return found && found->isVisible(); // cards come one after the other
        })) << block;
        return found;
    }
};

TEST_F(RecordsBehindTest, EveryMarkWithANoteOpensRecordsThatAreThere)
{
    openSample();
    for (const Chapter& chapter : review().chapters) {
        for (const Block& block : chapter.blocks) {
            NotesOfBlock all;
            std::visit(all, block.content);
            for (const FigureNote& note : all.notes) {
                const QStringList kinds =
                    note.records.kinds.isEmpty() ? recordKindsOf(note.kpi, m_book.catalogue()) : note.records.kinds;
                EXPECT_FALSE(kinds.isEmpty()) << block.id.toStdString() << ": " << note.name.toStdString();
                size_t count = 0;
                for (const QString& kind : kinds)
                    count += countOf(note, kind);
                // What is missing, and a month without a complaint, has no records.
                const bool isGap = block.id == QStringLiteral("problems.data")
                    || (block.id == QStringLiteral("market.network.complaints") && note.months.length() == 1);
                EXPECT_TRUE(count > 0 || isGap) << block.id.toStdString() << ": " << note.name.toStdString() << " of "
                                                << kinds.join(u' ').toStdString();
            }
        }
    }
}

TEST_F(RecordsBehindTest, ABarOfCategoriesOpensItsOwnComplaintsAndAltLeftLeadsBack)
{
    openSample();
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    ChartView* pareto = chart("service.complaints.categories");
    ASSERT_NE(pareto, nullptr);
    pareto->build();
    pareto->setFocus(Qt::TabFocusReason);
    ASSERT_EQ(QApplication::focusWidget(), pareto);
    QTest::keyClick(pareto, Qt::Key_Home);
    QTest::keyClick(pareto, Qt::Key_Right);
    ASSERT_TRUE(pareto->currentSpot().has_value());
    const size_t mark = *pareto->currentSpot();
    ASSERT_GT(mark, 0u);
    QTest::keyClick(pareto, Qt::Key_Return);
    auto* records = view<RecordsPage>();
    ASSERT_NE(records, nullptr);
    ASSERT_TRUE(records->isVisible());
    EXPECT_EQ(records->currentKind(), QStringLiteral("complaints"));
    const QAbstractItemModel& model = records->model();
    const int category = findRecordKind(u"complaints")->indexOf(u"category");
    ASSERT_GT(model.rowCount(), 1);
    ASSERT_LT(category, model.columnCount());
    for (int row = 1; row < model.rowCount(); ++row)
        EXPECT_EQ(model.index(row, category).data(), model.index(0, category).data()) << row;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_FALSE(records->isVisible());
    ChartView* back = chart("service.complaints.categories"); // it may be a new one
    ASSERT_NE(back, nullptr);
    EXPECT_EQ(QApplication::focusWidget(), back);
    ASSERT_TRUE(back->currentSpot().has_value());
    EXPECT_EQ(*back->currentSpot(), mark);
}

TEST_F(RecordsBehindTest, TheMarkIsCurrentAgainWhereTheReviewWasMadeAnewMeanwhile)
{
    openSample();
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    ChartView* pareto = chart("service.complaints.categories");
    ASSERT_NE(pareto, nullptr);
    pareto->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pareto, Qt::Key_End);
    const auto mark = pareto->currentSpot();
    ASSERT_TRUE(mark && *mark > 0);
    QTest::keyClick(pareto, Qt::Key_Return);
    ASSERT_TRUE(view<RecordsPage>()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view<ChapterPage>()->isVisible(); }));
    ChartView* back = chart("service.complaints.categories");
    ASSERT_NE(back, nullptr);
    EXPECT_EQ(QApplication::focusWidget(), back);
    EXPECT_EQ(back->currentSpot(), mark);
}

TEST_F(RecordsBehindTest, AClickOnAMarkOpensItsRecords)
{
    openSample();
    ChartView* columns = chart("annual.revenue.columns");
    ASSERT_NE(columns, nullptr);
    columns->build();
    const auto& spots = columns->hotSpots();
    const auto march = std::ranges::find_if(spots, [](const HotSpot& spot) {
        return spot.note.months == Period{{2025, 3}, {2025, 3}};
    });
    ASSERT_NE(march, spots.end());
    QTest::mouseClick(columns, Qt::LeftButton, {}, march->area.center().toPoint());
    auto* records = view<RecordsPage>();
    ASSERT_NE(records, nullptr);
    EXPECT_TRUE(records->isVisible());
    EXPECT_EQ(records->model().index(0, 1).data().toString(), QStringLiteral("2025-03"));
}

}
