// SPDX-License-Identifier: GPL-3.0-or-later
// The store's names: added, renamed, put into another order, retired.
#include "entry_page_test.h"
#include "gui/entry_message.h"
#include "gui/entry_table.h"
#include "gui/vocabularies_page.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyleOption>

namespace {

class VocabulariesPageTest : public EntryPageTest {
protected:
    VocabulariesPageTest()
    {
        open(m_page);
        choose("channel");
    }

    EntryTable& table() { return *m_page.findChild<EntryTable*>(); }
    VocabularyModel& model() { return m_page.model(); }
    QString message() { return m_page.findChild<EntryMessage*>()->text(); }
    QLineEdit* field(const char* name)
    {
        const auto all = m_page.findChildren<QLineEdit*>();
        for (QLineEdit* one : all) {
            if (one->accessibleName() == QString::fromLatin1(name))
                return one;
        }
        return nullptr;
    }
    void choose(const char* vocabulary)
    {
        const auto all = VocabularyService::vocabularies();
        const auto place = std::ranges::find(all, QString::fromLatin1(vocabulary), &VocabularyInfo::name);
        m_page.findChild<QListWidget*>()->setCurrentRow(static_cast<int>(place - all.begin()));
    }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < model().rowCount(); ++row)
            names.append(model().index(row, VocabularyModel::English).data().toString());
        return names;
    }
    // As another person sees it.
    std::vector<VocabularyEntry> stored()
    {
        BookService other(book.clock, QStringLiteral("ben"));
        EXPECT_TRUE(other.open(book.path()));
        const auto entries = VocabularyService(other).entries(book.store, QStringLiteral("channel"));
        EXPECT_TRUE(entries);
        return entries ? *entries : std::vector<VocabularyEntry>();
    }

    VocabulariesPage m_page{m_desk, nullptr};
};

TEST_F(VocabulariesPageTest, AddsAName)
{
    const QStringList before = names();
    field("New Chinese name")->insert(QStringLiteral("直播")); // as an input method does
    QTest::keyClicks(field("New English name"), QStringLiteral("Live stream"));
    QTest::keyClick(field("New English name"), Qt::Key_Return);
    EXPECT_EQ(names(), before + QStringList{QStringLiteral("Live stream")});
    EXPECT_EQ(stored().back().chinese, QStringLiteral("直播"));
    EXPECT_EQ(table().currentIndex().row(), static_cast<int>(before.size())) << "the new one is current";
    EXPECT_EQ(field("New Chinese name")->text(), "");
    // The same once more: refused, and said why.
    field("New Chinese name")->insert(QStringLiteral("直播")); // as an input method does
    QTest::keyClicks(field("New English name"), QStringLiteral("Live stream"));
    QTest::keyClick(field("New English name"), Qt::Key_Return);
    EXPECT_EQ(names().size(), before.size() + 1);
    EXPECT_FALSE(message().isEmpty());
    EXPECT_EQ(field("New Chinese name")->text(), QStringLiteral("直播")) << "what was typed stays";
}

TEST_F(VocabulariesPageTest, RenamesInPlace)
{
    const QModelIndex first = model().index(0, VocabularyModel::English);
    table().setCurrentIndex(first);
    QTest::keyClick(&table(), Qt::Key_F2);
    auto* editor = table().findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Hall"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(0); // the editor commits when it is done with the key
    EXPECT_EQ(names().first(), "Hall");
    EXPECT_EQ(stored().front().english, "Hall");
    EXPECT_EQ(m_desk.names().vocabularies.entries(QStringLiteral("channel")).front().english, "Hall");
    EXPECT_EQ(table().currentIndex(), model().index(1, VocabularyModel::English));
}

TEST_F(VocabulariesPageTest, AltAndArrowsMoveAName)
{
    const QStringList before = names();
    ASSERT_GE(before.size(), 3);
    table().setCurrentIndex(model().index(0, VocabularyModel::Chinese));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
    QStringList moved = before;
    moved.move(0, 1);
    EXPECT_EQ(names(), moved);
    EXPECT_EQ(table().currentIndex().row(), 1) << "the moved name stays current";
    EXPECT_EQ(stored()[1].english, before[0]);
    QTest::keyClick(&table(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&table(), Qt::Key_Up, Qt::AltModifier); // already the first
    EXPECT_EQ(names(), before);
    QTest::mouseClick(buttonSaying(m_page, QStringLiteral("Down")), Qt::LeftButton);
    EXPECT_EQ(names(), moved);
}

TEST_F(VocabulariesPageTest, RetiresAndOffersAgain)
{
    table().setCurrentIndex(model().index(1, VocabularyModel::Chinese));
    QPushButton* offer = buttonSaying(m_page, QStringLiteral("Retire"));
    ASSERT_NE(offer, nullptr);
    QTest::mouseClick(offer, Qt::LeftButton);
    EXPECT_TRUE(stored()[1].isRetired);
    EXPECT_EQ(offer->text(), "Offer again");
    QTest::mouseClick(offer, Qt::LeftButton);
    EXPECT_FALSE(stored()[1].isRetired);
    // By the space bar in the list itself.
    table().setCurrentIndex(model().index(1, model().offeredColumn()));
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_TRUE(stored()[1].isRetired);
}

TEST_F(VocabulariesPageTest, EachListHasItsFlags)
{
    const auto titles = [this] {
        QStringList read;
        for (int column = 0; column < model().columnCount(); ++column)
            read.append(model().headerData(column, Qt::Horizontal).toString());
        return read;
    };
    EXPECT_EQ(titles(), (QStringList{"Chinese name", "English name", "Digital", "Offered"}));
    choose("business_line");
    EXPECT_EQ(titles(), (QStringList{"Chinese name", "English name", "Service revenue", "Counts for ARPU", "Offered"}));
    const QModelIndex flag = model().index(0, VocabularyModel::FirstFlag);
    const auto before = flag.data(Qt::CheckStateRole);
    table().setCurrentIndex(flag);
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_NE(model().index(0, VocabularyModel::FirstFlag).data(Qt::CheckStateRole), before);
}

TEST_F(VocabulariesPageTest, EachChangeIsSaidToBeSavedAndCanBeTakenBack)
{
    const std::vector<VocabularyEntry> before = stored();
    const auto undo = [this](const char* said) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(message(), QString::fromUtf8(said));
    };
    field("New Chinese name")->setFocus();
    field("New Chinese name")->insert(QStringLiteral("直播")); // as an input method does
    QTest::keyClicks(field("New English name"), QStringLiteral("Live stream"));
    QTest::keyClick(field("New English name"), Qt::Key_Return);
    EXPECT_EQ(message(), "Saved 14:05");
    table().setFocus();
    const QModelIndex first = model().index(0, VocabularyModel::English);
    const QString name = first.data().toString();
    EXPECT_TRUE(model().setData(first, QStringLiteral("Hall")));
    table().setCurrentIndex(first);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(names().at(1), "Hall");
    buttonSaying(m_page, QStringLiteral("Retire"))->click();
    table().setFocus();
    EXPECT_TRUE(stored()[1].isRetired);
    const std::vector<VocabularyEntry> changed = stored();

    choose("segment"); // what is taken back is shown
    undo("Undone: retiring “Hall”");
    EXPECT_FALSE(stored()[1].isRetired);
    EXPECT_EQ(table().currentIndex().data(VocabularyModel::CodeRole).toString(), before.front().code);
    undo("Undone: moving “Hall”");
    EXPECT_EQ(names().first(), "Hall");
    undo(qPrintable(QStringLiteral("Undone: renaming “%1” to “Hall”").arg(name)));
    undo("Undone: adding “Live stream”");
    EXPECT_EQ(stored(), before);
    undo("There is nothing to undo.");
    field("New English name")->setFocus(); // an empty field leaves the keys to the page
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(stored(), changed);
    EXPECT_EQ(message(), "Done again: retiring “Hall”");
}

TEST_F(VocabulariesPageTest, ANameThatFiguresHaveStaysRetiredWhenItsAddingIsUndone)
{
    const QModelIndex added = model().add(QStringLiteral("直播"), QStringLiteral("Live stream"));
    const QString code = added.data(VocabularyModel::CodeRole).toString();
    book.type("channels", {code}, "transactions", Month(2025, 1), whole(7));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(message(), "Undone: adding “Live stream”. Figures have it, so it stays as a retired name.");
    EXPECT_EQ(stored().back().code, code);
    EXPECT_TRUE(stored().back().isRetired);
    QTest::keyClick(&table(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_FALSE(stored().back().isRetired);
}

TEST_F(VocabulariesPageTest, AnUndoLeavesWhatSomeoneElseHasChangedMeanwhile)
{
    const QModelIndex first = model().index(0, VocabularyModel::English);
    EXPECT_TRUE(model().setData(first, QStringLiteral("Hall")));
    BookService other(book.clock, QStringLiteral("ben"));
    ASSERT_TRUE(other.open(book.path()));
    const VocabularyEntry theirs = stored().front();
    ASSERT_TRUE(VocabularyService(other).change(
        book.store, QStringLiteral("channel"), theirs.code, theirs.chinese, QStringLiteral("Counter"), theirs.flags));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored().front().english, "Counter");
    EXPECT_TRUE(message().startsWith(QStringLiteral("Someone else has changed these names")))
        << message().toStdString();
}

TEST_F(VocabulariesPageTest, AnEmptyBoxIsSeenOnADarkGround)
{
    const QPalette light = QApplication::palette();
    const QPalette dark = widgetPalette(Look(AppearanceChoice::Dark, PaletteKind::Default).theme());
    QApplication::setPalette(dark);
    QStyleOptionViewItem box;
    box.rect = {4, 4, 14, 14};
    box.palette = dark;
    box.state = QStyle::State_Enabled | QStyle::State_Off;
    QImage picture(22, 22, QImage::Format_RGB32);
    picture.fill(dark.color(QPalette::Base));
    QPainter painter(&picture);
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter);
    painter.end();
    QApplication::setPalette(light);
    EXPECT_GT(qGray(picture.pixel(4, 11)) - qGray(picture.pixel(1, 11)), 60);
}

}
