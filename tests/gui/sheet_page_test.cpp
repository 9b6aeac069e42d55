// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_fixture.h"

namespace {

TEST_F(SheetPageTest, aMonthIsFilledWithTheKeyboardAlone)
{
    openRevenue();
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 1));
    EXPECT_EQ(cell(kCounter, "amount", 1).data(SheetModel::LastYearRole).toString(), QStringLiteral("10,010.00"));

    type("10100.5");
    EXPECT_TRUE(view().isTyping());
    EXPECT_TRUE(isEmpty(stored(kCounter, 1)));
    key(Qt::Key_Return);

    EXPECT_FALSE(view().isTyping());
    EXPECT_EQ(stored(kCounter, 1), whole(1010050));
    EXPECT_EQ(at(kCounter, 1), QStringLiteral("10,100.50"));
    EXPECT_EQ(view().currentIndex(), cell(kOnline, "amount", 1));
    EXPECT_TRUE(part<SavedLabel>().text().contains(QRegularExpression(QStringLiteral("^Saved \\d\\d:\\d\\d:\\d\\d$"))));

    type("5,020");
    key(Qt::Key_Tab);
    EXPECT_EQ(stored(kOnline, 1), whole(502000));
    EXPECT_EQ(view().currentIndex(), cell(kOnline, "amount", 2));
    const QModelIndex total = model().index(model().rowCount() - 1, 0);
    EXPECT_EQ(total.data(SheetModel::RowKindRole).toInt(), int(SheetRow::Role::Total));
    EXPECT_EQ(total.data().toString(), QStringLiteral("15,120.50"));
}

TEST_F(SheetPageTest, theKeysAreThoseOfASpreadsheet)
{
    openRevenue();
    // Enter after Tabs returns below the first of them.
    type("1");
    key(Qt::Key_Tab);
    type("2");
    key(Qt::Key_Tab);
    type("3");
    key(Qt::Key_Return);
    EXPECT_EQ(view().currentIndex(), cell(kOnline, "amount", 1));
    // F2 edits the exact figure, arrows move in it; Esc gives it up.
    key(Qt::Key_Up);
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 1));
    key(Qt::Key_F2);
    key(Qt::Key_Left);
    EXPECT_TRUE(view().isTyping());
    type("7");
    EXPECT_NE(view().typedText(), QStringLiteral("1"));
    key(Qt::Key_Escape);
    EXPECT_FALSE(view().isTyping());
    EXPECT_EQ(stored(kCounter, 1), whole(100));
    // An arrow while typing stores and moves.
    type("4");
    key(Qt::Key_Right);
    EXPECT_EQ(stored(kCounter, 1), whole(400));
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 2));
    // Shift+Enter goes up, Shift+Tab back to the row before.
    key(Qt::Key_Return);
    key(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 2));
    key(Qt::Key_Home);
    key(Qt::Key_Down);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 12));
    key(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 1));
    // Ctrl+arrow: to the end of what is filled, then to the edge.
    key(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 3));
    key(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(view().currentIndex(), cell(kOnline, "amount", 12));
    // Delete clears a marked block; the block's first cell stays the one that is typed into.
    view().goTo(cell(kCounter, "amount", 1));
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Delete);
    EXPECT_TRUE(isEmpty(stored(kCounter, 1)));
    EXPECT_TRUE(isEmpty(stored(kCounter, 3)));
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 1));
    // Enter in a marked block stays in it.
    key(Qt::Key_Return);
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 2));
}

TEST_F(SheetPageTest, fillsDownAndRight)
{
    openRevenue();
    type("8");
    key(Qt::Key_Up);
    view().goTo(cell(kCounter, "amount", 1));
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(stored(kOnline, 1), whole(800));
    view().mark(cell(kCounter, "amount", 1), cell(kOnline, "amount", 12));
    key(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(stored(kCounter, 12), whole(800));
    EXPECT_EQ(m_page->undoAction()->text(), QStringLiteral("Undo fill right"));
}

TEST_F(SheetPageTest, pastesABlockAndTakesItBack)
{
    for (int line = 0; line < 8; ++line) {
        const QStringList channels{
            QStringLiteral("counter"), QStringLiteral("online"), QStringLiteral("hotline"), QStringLiteral("outreach")};
        m_book.type("revenue",
            {line < 4 ? QStringLiteral("mobile") : QStringLiteral("device"), channels[line % 4], {}, {}}, "amount",
            Month(2024, 1), whole(100));
    }
    open("revenue");
    QStringList rows;
    for (int row = 0; row < 8; ++row) {
        QStringList cells;
        for (int month = 1; month <= 12; ++month)
            cells.append(QStringLiteral("%1,%2").arg(row + 1).arg(month * 10, 3, 10, QLatin1Char('0')));
        rows.append(cells.join(QLatin1Char('\t')));
    }
    QApplication::clipboard()->setText(rows.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n"));
    key(Qt::Key_V, Qt::ControlModifier);

    EXPECT_EQ(m_book.storedCount("revenue"), 8U + 96U);
    EXPECT_EQ(stored(kCounter, 12), whole(112000));
    EXPECT_EQ(m_page->undoAction()->text(), QStringLiteral("Undo paste 8 × 12"));
    EXPECT_GT(view().selectionModel()->selectedIndexes().size(), 96);

    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_book.storedCount("revenue"), 8U);
    EXPECT_TRUE(isEmpty(stored(kCounter, 12)));
    EXPECT_FALSE(m_page->undoAction()->isEnabled() && m_page->undoAction()->text().contains(QStringLiteral("paste")));
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(m_book.storedCount("revenue"), 8U + 96U);
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(readBlock(QApplication::clipboard()->text()).size(), 8U);
}

TEST_F(SheetPageTest, aBlockThatDoesNotFitIsShownInPlaceAndNothingStored)
{
    openRevenue();
    QApplication::clipboard()->setText(QStringLiteral("1\t2\n3\tabc\n"));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(m_book.storedCount("revenue"), 24U);
    EXPECT_TRUE(notice().isError);
    EXPECT_TRUE(notice().text.contains(QStringLiteral("Feb · Mobile · Online"))) << notice().text.toStdString();
    EXPECT_TRUE(notice().text.contains(QStringLiteral("abc")));
    EXPECT_EQ(view().currentIndex(), cell(kOnline, "amount", 2));
    // Esc puts the message away; only the next one leaves.
    QSignalSpy left(m_page.get(), &SheetPage::monthsWanted);
    key(Qt::Key_Escape);
    EXPECT_FALSE(notice().isError);
    EXPECT_EQ(left.count(), 0);
    key(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(SheetPageTest, whatCannotBeReadStaysBeingTyped)
{
    openRevenue();
    type("12x");
    key(Qt::Key_Return);
    EXPECT_TRUE(view().isTyping());
    EXPECT_EQ(view().typedText(), QStringLiteral("12x"));
    EXPECT_EQ(view().currentIndex(), cell(kCounter, "amount", 1));
    EXPECT_TRUE(notice().isError);
    EXPECT_EQ(part<SavedLabel>().text(), QStringLiteral("Not saved"));
    EXPECT_TRUE(isEmpty(stored(kCounter, 1)));
    // It holds its sheet, too.
    key(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(model().entrySheet()->sheet.kind().name, QStringLiteral("revenue"));
    key(Qt::Key_End);
    key(Qt::Key_Backspace);
    key(Qt::Key_Return);
    EXPECT_FALSE(view().isTyping());
    EXPECT_EQ(stored(kCounter, 1), whole(1200));
    EXPECT_FALSE(notice().isError);
}

TEST_F(SheetPageTest, aBrokenRuleIsMarkedUntilItIsFixed)
{
    openRevenue();
    type("-31");
    // Said while it is typed, before anything is stored.
    EXPECT_TRUE(factsOf(model(), view().currentIndex(), view().typedText()).problem.contains(QStringLiteral("note")));
    key(Qt::Key_Return);
    const QModelIndex broken = cell(kCounter, "amount", 1);
    EXPECT_TRUE(broken.data(SheetModel::FaultRole).toBool());
    EXPECT_TRUE(broken.data(SheetModel::DraftRole).toBool());
    EXPECT_TRUE(notice().title.contains(QStringLiteral("Counter")));
    EXPECT_FALSE(notice().isError);

    key(Qt::Key_Up);
    CellLink* note = link(QStringLiteral("Note"));
    ASSERT_NE(note, nullptr);
    QTest::keyClick(note, Qt::Key_Return);
    type("reversal");
    key(Qt::Key_Return);
    EXPECT_FALSE(cell(kCounter, "amount", 1).data(SheetModel::FaultRole).toBool());
    EXPECT_EQ(cell(kCounter, "amount", 1).data(SheetModel::NoteRole).toString(), QStringLiteral("reversal"));
    EXPECT_EQ(m_book.storedCount("revenue"), 25U);
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(SheetPageTest, anUnlikelyFigureIsConfirmedWithAReason)
{
    openRevenue();
    type("999999");
    key(Qt::Key_Return);
    const QModelIndex doubted = cell(kCounter, "amount", 1);
    EXPECT_TRUE(doubted.data(SheetModel::DoubtRole).toBool());
    key(Qt::Key_Up);
    CellLink* confirm = link(QStringLiteral("It is right: say why"));
    ASSERT_NE(confirm, nullptr);
    QTest::mouseClick(confirm, Qt::LeftButton);
    type("a tender");
    key(Qt::Key_Return);
    EXPECT_FALSE(cell(kCounter, "amount", 1).data(SheetModel::DoubtRole).toBool());
    EXPECT_EQ(cell(kCounter, "amount", 1).data(SheetModel::ConfirmationRole).toString(), QStringLiteral("a tender"));
}

TEST_F(SheetPageTest, openingIsProposedAndAccepted)
{
    const QStringList town{QStringLiteral("urban")};
    m_book.type("subscribers", town, "closing", Month(2024, 12), whole(3210));
    open("subscribers");
    view().goTo(cell(town, "opening", 1));
    EXPECT_EQ(view().currentIndex().data(SheetModel::ProposalRole).toString(), QStringLiteral("3,210"));
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_book.seen("subscribers", town, "opening", Month(2025, 1)), whole(3210));
}

TEST_F(SheetPageTest, anInputMethodTypesToo)
{
    openRevenue();
    QInputMethodEvent preedit(QStringLiteral("48"), {});
    QCoreApplication::sendEvent(&view(), &preedit);
    ASSERT_TRUE(view().isTyping());
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("４８．６")); // full-width, as Chinese input gives it
    QCoreApplication::sendEvent(QApplication::focusWidget(), &commit);
    key(Qt::Key_Return);
    EXPECT_EQ(stored(kCounter, 1), whole(4860));
}

TEST_F(SheetPageTest, aTextIsComposedInItsCell)
{
    const QStringList unicom{QStringLiteral("unicom")};
    m_book.type("market", unicom, "subscribers", Month(2025, 1), whole(87420));
    open("market");
    const QModelIndex source = cell(unicom, "source", 1);
    ASSERT_TRUE(source.isValid());
    view().goTo(source);
    compose(QStringLiteral("sheng tong"));
    ASSERT_TRUE(view().isTyping());
    auto& field = part<CellEditor>();
    // It is seen in the cell, where an underline of the input method would be.
    EXPECT_EQ(field.text(), QString());
    const QImage composing = field.grab().toImage();
    compose(QString());
    EXPECT_NE(field.grab().toImage(), composing);
    // Neither arrows nor Enter lose what is being composed: Enter ends it, and the next one the typing.
    compose(QStringLiteral("省通"));
    for (const Qt::Key arrow : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down})
        key(arrow);
    EXPECT_EQ(view().currentIndex(), source);
    ASSERT_TRUE(view().isTyping());
    key(Qt::Key_Return);
    ASSERT_TRUE(view().isTyping());
    EXPECT_EQ(view().typedText(), QStringLiteral("省通"));
    giveComposed(QStringLiteral("管局"));
    key(Qt::Key_Return);
    EXPECT_FALSE(view().isTyping());
    EXPECT_EQ(m_book.seen("market", unicom, "source", Month(2025, 1)), Value(QStringLiteral("省通管局")));
}

TEST_F(SheetPageTest, whatCannotBeReadAndIsGivenUpLeavesNothingUnsaved)
{
    openRevenue();
    type("12x");
    key(Qt::Key_Return);
    ASSERT_EQ(part<SavedLabel>().text(), QStringLiteral("Not saved"));
    key(Qt::Key_Escape);
    EXPECT_FALSE(view().isTyping());
    EXPECT_EQ(part<SavedLabel>().text(), QString());
    EXPECT_FALSE(notice().isError);
    EXPECT_TRUE(isEmpty(stored(kCounter, 1)));
}

TEST_F(SheetPageTest, whatIsBeingComposedIsKeptWhereTheCellIsLeft)
{
    openRevenue();
    compose(QStringLiteral("４８"));
    key(Qt::Key_Tab);
    EXPECT_EQ(stored(kCounter, 1), whole(4800));
    compose(QStringLiteral("４９"));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(cell(kOnline, "amount", 5)).center());
    EXPECT_EQ(stored(kCounter, 2), whole(4900));
    // Escape leaves the composing alone; the next one the typing.
    compose(QStringLiteral("５"));
    key(Qt::Key_Escape);
    ASSERT_TRUE(view().isTyping());
    EXPECT_EQ(view().typedText(), QString());
    key(Qt::Key_Escape);
    EXPECT_FALSE(view().isTyping());
    EXPECT_EQ(stored(kOnline, 5), Value());
}

}
