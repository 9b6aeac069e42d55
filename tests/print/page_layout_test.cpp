// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/page_layout.h"

#include <gmock/gmock.h>

#include <random>

using testing::ElementsAre;

// How a document's boxes lie, a word for each placed box: "page/box@top".
static std::vector<std::string> laidOut(const std::vector<BoxSize>& boxes, double height)
{
    std::vector<std::string> words;
    for (const PlacedBox& placed : paginate(boxes, height))
        words.push_back(std::to_string(placed.page) + "/" + std::to_string(placed.box) + "@"
            + std::to_string(static_cast<int>(placed.top)));
    return words;
}

static BoxSize box(double height, double gap = 0)
{
    BoxSize size;
    size.height = height;
    size.gapBefore = gap;
    return size;
}

static BoxSize heading(double height, double gap = 0)
{
    BoxSize size = box(height, gap);
    size.keepWithNext = true;
    return size;
}

static BoxSize row(double height, int head)
{
    BoxSize size = box(height);
    size.repeats = head;
    return size;
}

TEST(PageLayout, FillsAPageFromTheTopWithGapsBetween)
{
    EXPECT_THAT(laidOut({box(10, 5), box(20, 5), box(30, 5)}, 100), ElementsAre("0/0@0", "0/1@15", "0/2@40"));
}

TEST(PageLayout, ABoxThatDoesNotFitBeginsTheNextPageWithoutItsGap)
{
    EXPECT_THAT(laidOut({box(60), box(50, 5)}, 100), ElementsAre("0/0@0", "1/1@0"));
}

TEST(PageLayout, AHeadingGoesToTheNextPageWithWhatFollowsIt)
{
    EXPECT_THAT(laidOut({box(70), heading(10, 5), heading(10), box(20)}, 100),
        ElementsAre("0/0@0", "1/1@0", "1/2@10", "1/3@20"));
}

TEST(PageLayout, ATableThatGoesOverPagesRepeatsItsHead)
{
    EXPECT_THAT(laidOut({heading(10), row(30, 0), row(30, 0), row(30, 0), row(30, 0)}, 80),
        ElementsAre("0/0@0", "0/1@10", "0/2@40", "1/0@0", "1/3@10", "1/4@40"));
}

TEST(PageLayout, ARowThatWantsToStayWithAFootnoteTakesTheHeadAlong)
{
    BoxSize last = row(30, 0);
    last.keepWithNext = true;
    EXPECT_THAT(laidOut({heading(10), row(30, 0), last, box(20)}, 80),
        ElementsAre("0/0@0", "0/1@10", "1/0@0", "1/2@10", "1/3@40"));
}

TEST(PageLayout, AChapterBeginsAPage)
{
    BoxSize chapter = box(10);
    chapter.startsPage = true;
    EXPECT_THAT(laidOut({chapter, box(10), chapter, box(10)}, 100), ElementsAre("0/0@0", "0/1@10", "1/2@0", "1/3@10"));
}

TEST(PageLayout, KeptBoxesHigherThanAPageAreBrokenAndNothingIsLost)
{
    EXPECT_THAT(
        laidOut({box(10), heading(60), heading(60), box(60)}, 100), ElementsAre("0/0@0", "0/1@10", "1/2@0", "2/3@0"));
}

TEST(PageLayout, ABoxHigherThanAPageStandsAlone)
{
    EXPECT_THAT(laidOut({box(10), box(500), box(10)}, 100), ElementsAre("0/0@0", "1/1@0", "2/2@0"));
}

static BoxSize chart(double height, double give, double take)
{
    BoxSize size = box(height);
    size.give = give;
    size.take = take;
    return size;
}

TEST(PageLayout, AChartGivesWhatLetsTheNextBoxStandOnItsPage)
{
    const auto placed = paginate({chart(60, 20, 0), box(50)}, 100);
    EXPECT_EQ(placed[0].height, 50);
    EXPECT_EQ(placed[1].page, 0);
    EXPECT_EQ(placed[1].top, 50);
    EXPECT_THAT(laidOut({chart(60, 5, 0), box(50)}, 100), ElementsAre("0/0@0", "1/1@0"));
}

TEST(PageLayout, AChartTakesWhatAPageHasLeft)
{
    const auto placed = paginate({box(20), chart(40, 0, 30), chart(20, 0, 10), box(50)}, 100);
    EXPECT_EQ(placed[1].height, 55);
    EXPECT_EQ(placed[2].top, 75);
    EXPECT_EQ(placed[2].height, 25);
    EXPECT_EQ(placed[3].page, 1);
    EXPECT_EQ(paginate({chart(40, 0, 30)}, 100)[0].height, 40); // the last page ends where it ends
}

TEST(PageLayout, ATableIsSplitRatherThanAPageLeftEmpty)
{
    BoxSize line = row(20, 1);
    line.prefersNext = true;
    EXPECT_THAT(laidOut({box(40), heading(10), line, line, row(20, 1)}, 100),
        ElementsAre("0/0@0", "0/1@40", "0/2@50", "0/3@70", "1/1@0", "1/4@10"));
    BoxSize later = row(10, 1);
    later.prefersNext = true;
    EXPECT_THAT(
        laidOut({box(80), heading(5), later, row(10, 1)}, 100), ElementsAre("0/0@0", "1/1@0", "1/2@5", "1/3@15"));
}

TEST(PageLayout, OneColumnIsFilled)
{
    const auto placed = filled({box(20), chart(40, 0, 30), box(10, 5)}, 100);
    EXPECT_EQ(placed[1].height, 65);
    EXPECT_EQ(placed[2].top, 90);
    EXPECT_EQ(filled({chart(40, 10, 0)}, 10)[0].height, 30);
}

TEST(PageLayout, NothingGivesNoPages)
{
    EXPECT_THAT(laidOut({}, 100), ElementsAre());
}

// Over documents made by chance: every box stands once (repeated heads aside), in order, inside its page, and no box
// that is kept with the next is the last of its page while both fit on one.
TEST(PageLayout, HoldsItsPromisesOnAnyDocument)
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> height(1, 45);
    std::bernoulli_distribution isKept(0.3);
    constexpr double kPage = 100;
    for (int document = 0; document < 300; ++document) {
        std::vector<BoxSize> boxes;
        for (int i = 0; i < 60; ++i) {
            boxes.push_back(box(height(random), 3));
            boxes.back().keepWithNext = isKept(random) && (i == 0 || !boxes[static_cast<size_t>(i) - 1].keepWithNext);
        }
        const auto placed = paginate(boxes, kPage);
        ASSERT_EQ(placed.size(), boxes.size());
        for (size_t i = 0; i < placed.size(); ++i) {
            ASSERT_EQ(placed[i].box, static_cast<int>(i));
            ASSERT_LE(placed[i].top + boxes[i].height, kPage);
            const bool isLastOfPage = i + 1 < placed.size() && placed[i + 1].page != placed[i].page;
            if (isLastOfPage && boxes[i].keepWithNext) {
                ASSERT_GT(boxes[i].height + 3 + boxes[i + 1].height, kPage);
            }
        }
    }
}
