// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review_desk.h"

#include "gui/window_fixture.h"

#include <QSignalSpy>

namespace {

const YearWish kFirstChapter{{}, 0, std::nullopt, QStringLiteral("annual")};

class ReviewDeskTest : public WindowTest {
protected:
    ReviewDeskTest()
    {
        const auto opened = m_book.open(sampleCopy(path(QStringLiteral("sample.storeyear"))));
        EXPECT_TRUE(opened);
    }
    static QStringList filled(const Review& review)
    {
        QStringList ids;
        for (const Chapter& chapter : review.chapters) {
            if (chapter.isFilled)
                ids.append(chapter.id);
        }
        return ids;
    }
};

} // namespace

TEST_F(ReviewDeskTest, TheHastenedChapterComesFirstAndTheOthersByCompletion)
{
    ReviewDesk desk(m_book, m_language);
    desk.prefer(kFirstChapter);
    desk.reload();
    ASSERT_TRUE(desk.review());
    EXPECT_EQ(filled(*desk.review()), QStringList{QStringLiteral("annual")});
    const Chapter& plan = desk.review()->chapters.back();
    EXPECT_EQ(plan.number, 6);
    EXPECT_FALSE(plan.title.isEmpty()) << "the side bar names it";
    const QString message = desk.review()->chapters.front().message;

    const QSignalSpy changes(&desk, &ReviewDesk::changed);
    desk.complete();
    EXPECT_TRUE(desk.review()->isWhole());
    EXPECT_EQ(desk.review()->chapters.front().message, message);
    EXPECT_EQ(changes.count(), 0) << "what is shown is still right";
    desk.reload();
    EXPECT_TRUE(desk.review()->isWhole()) << "once completed, all are read";
}

TEST_F(ReviewDeskTest, ABookThatIsNotThereAnyMoreIsTold)
{
    ReviewDesk desk(m_book, m_language);
    desk.prefer(kFirstChapter);
    desk.reload();
    ASSERT_TRUE(desk.review());
    m_book.blockSignals(true); // the desk does not hear of it
    m_book.close();
    m_book.blockSignals(false);
    const QSignalSpy changes(&desk, &ReviewDesk::changed);
    desk.complete();
    EXPECT_EQ(desk.state(), ReviewDesk::State::NoBook);
    EXPECT_FALSE(desk.review());
    EXPECT_EQ(changes.count(), 1);
}
