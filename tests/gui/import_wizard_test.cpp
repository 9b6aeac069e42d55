// SPDX-License-Identifier: GPL-3.0-or-later
// The import's dialog in the real window, driven by keys and clicks: what is recognised, what is corrected, what is
// stored, and what is left as it was.
#include "gui/cell_link.h"
#include "gui/entry_desk.h"
#include "gui/entry_pages.h"
#include "gui/import_columns_model.h"
#include "gui/import_wizard.h"
#include "gui/message_bar.h"
#include "gui/window_actions.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QStringEncoder>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

namespace {

// Two lines of head below a title, a month a column, in units of ten thousand, as a finance office sends it in GBK.
// What the figures are has to be said: nothing in it names them.
const QString kFinance = QStringLiteral("西湖营业厅2025年完成情况\n"
                                        "营业厅,业务线,完成数,\n"
                                        ",,1月,2月\n"
                                        "S1,移动业务,120.5,130\n"
                                        "S1,宽带,40,41.25\n"
                                        "合计,,160.5,171.25\n");

class ImportWizardTest : public WindowTest, public ::testing::WithParamInterface<Language> {
protected:
    ImportWizardTest() { m_language.change(GetParam()); }

    bool isChinese() const { return GetParam() == Language::Chinese; }
    QString said(const char* chinese, const char* english) const
    {
        return QString::fromUtf8(isChinese() ? chinese : english);
    }
    QString writeGbk(const QString& name, const QString& text) const
    {
        QStringEncoder encoder("GB18030");
        EXPECT_TRUE(encoder.isValid());
        return writeFile(name, encoder(text));
    }
    static void wait(ImportWizard& dialog)
    {
        ASSERT_TRUE(QTest::qWaitFor([&dialog] { return !dialog.isBusy(); }, 20000));
    }
    template <class Part> static Part& part(QWidget& dialog, const char* name)
    {
        auto* found = dialog.findChild<Part*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    static QPushButton& button(QWidget& dialog, const char* name) { return part<QPushButton>(dialog, name); }
    static void click(QAbstractButton& button) { QTest::mouseClick(&button, Qt::LeftButton); }
    // Begins the import of files from the menu; the test acts once they have been read, and not inside the reading.
    void import(const QStringList& files, const std::function<void(ImportWizard&)>& act)
    {
        m_dialogs.files = files;
        bool isSeen = false;
        inDialog<ImportWizard>([act, &isSeen](ImportWizard& dialog) {
            auto* poll = new QTimer(&dialog);
            QObject::connect(poll, &QTimer::timeout, &dialog, [act, poll, &isSeen, &dialog] {
                if (dialog.isBusy())
                    return;
                poll->stop();
                isSeen = true;
                act(dialog);
                if (dialog.isVisible())
                    dialog.reject();
            });
            poll->start(1);
        });
        window().actions().importFiles->trigger();
        EXPECT_TRUE(isSeen);
    }
    // Opens a cell's list with the keyboard and takes the entry with this text.
    static void choose(ImportWizard& dialog, int row, int column, const QString& text)
    {
        auto& table = part<QTableView>(dialog, "importColumns");
        table.setFocus();
        table.setCurrentIndex(table.model()->index(row, column));
        QTest::keyClick(&table, Qt::Key_Space);
        auto* list = table.findChild<QComboBox*>(QStringLiteral("importChoice"));
        ASSERT_NE(list, nullptr);
        ASSERT_TRUE(QTest::qWaitFor([list] { return list->view()->isVisible(); }));
        const int place = list->findText(text);
        ASSERT_GE(place, 0) << text.toStdString();
        list->view()->setCurrentIndex(list->model()->index(place, 0));
        QTest::keyClick(list->view(), Qt::Key_Return);
        wait(dialog);
    }
    // Takes the entry of a list that is always there, with the keyboard.
    static void choose(ImportWizard& dialog, const char* name, const QString& text)
    {
        auto& list = part<QComboBox>(dialog, name);
        const int place = list.findText(text);
        ASSERT_GE(place, 0) << text.toStdString();
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Home);
        for (int i = 0; i < place; ++i)
            QTest::keyClick(&list, Qt::Key_Down);
        wait(dialog);
    }
    static QString cell(ImportWizard& dialog, const char* table, int row, int column)
    {
        return part<QTableView>(dialog, table).model()->index(row, column).data().toString();
    }
    QString revenueText(Month month, const QString& line) const
    {
        const RecordKind& kind = *findRecordKind(u"revenue");
        const auto records = m_book.records(kind, StoreId(QStringLiteral("S1")), {month, month});
        for (const Record& record : records.value_or(std::vector<Record>())) {
            const auto& channel = record[static_cast<size_t>(kind.indexOf(u"channel"))];
            if (std::get<QString>(record[static_cast<size_t>(kind.indexOf(u"business_line"))]) == line
                && std::holds_alternative<std::monostate>(channel))
                return QString::number(std::get<qint64>(record[static_cast<size_t>(kind.indexOf(u"amount"))]));
        }
        return QStringLiteral("none");
    }
    // A book with one store, S1, and no figures.
    void openEmptyBook()
    {
        Record store = emptyStore();
        const QString book = path(QStringLiteral("empty.storeyear"));
        ASSERT_TRUE(m_book.createWithStore(book, store).has_value());
        openWindow();
    }
    static Record emptyStore()
    {
        const RecordKind& kind = *findRecordKind(u"stores");
        Record store(kind.columns.size());
        store[static_cast<size_t>(kind.indexOf(u"store"))] = QStringLiteral("S1");
        store[static_cast<size_t>(kind.indexOf(u"name"))] = QStringLiteral("西湖营业厅");
        store[static_cast<size_t>(kind.indexOf(u"carrier"))] = QStringLiteral("mobile");
        return store;
    }
    // Recognises the finance office's file as what it is, by the keyboard.
    void settleFinance(ImportWizard& dialog)
    {
        choose(dialog, "importKind", said("收入", "Revenue"));
        // Both lines are the head.
        auto& begin = part<QSpinBox>(dialog, "importHeadBegin");
        begin.setFocus();
        QTest::keyClick(&begin, Qt::Key_Down);
        wait(dialog);
        // Of one month: it holds for the others too.
        choose(dialog, 2, ImportColumnsModel::Meaning, said("金额（元）", "Amount, yuan"));
        choose(dialog, 2, ImportColumnsModel::Unit, said("万", "10 thousand"));
    }
};

const QByteArray kTwoMonths = "store,month,business_line,channel,segment,plan_tier,amount,note\n"
                              "S1,2025-01,mobile,,,,100000.00,\n"
                              "S1,2025-02,mobile,,,,90000.00,\n";

TEST_P(ImportWizardTest, AGbkFileWithTwoHeadLinesAndAMonthAColumnIsSettledStoredAndRemembered)
{
    openEmptyBook();
    const QString file = writeGbk(QStringLiteral("明细.csv"), kFinance);
    import({file}, [this](ImportWizard& dialog) {
        EXPECT_FALSE(button(dialog, "import").isVisible());
    EXPECT_TRUE(visibleTexts(dialog).contains(said("GB18030，逗号分隔", "GB18030, separated by commas")));
    settleFinance(dialog);
    EXPECT_EQ(part<QSpinBox>(dialog, "importHeadBegin").value(), 2);
    EXPECT_EQ(part<QSpinBox>(dialog, "importHeadEnd").value(), 3);
    // The unit of one month holds for all of them.
    EXPECT_EQ(cell(dialog, "importColumns", 3, ImportColumnsModel::Unit), said("万", "10 thousand"));
    EXPECT_TRUE(cell(dialog, "importColumns", 3, ImportColumnsModel::Meaning).endsWith(QStringLiteral("2025-02")));
    click(part<QToolButton>(dialog, "importTab1"));
    EXPECT_EQ(part<QTableView>(dialog, "importRecords").model()->rowCount(), 4);
    EXPECT_EQ(cell(dialog, "importRecords", 0, 3), said("移动业务", "Mobile"));
    EXPECT_TRUE(button(dialog, "import").text().contains(QLatin1Char('4')));
    EXPECT_EQ(revenueText(Month(2025, 1), QStringLiteral("mobile")), QStringLiteral("none")); // a trial
    QTest::keyClick(&dialog, Qt::Key_Return);
});
EXPECT_EQ(revenueText(Month(2025, 1), QStringLiteral("mobile")), QStringLiteral("120500000"));
EXPECT_EQ(revenueText(Month(2025, 2), QStringLiteral("broadband")), QStringLiteral("41250000"));
EXPECT_EQ(view<MessageBar>()->message(),
    said("已导入：新增 4，修改 0，未变 0。", "Imported: new 4, changed 0, unchanged 0."));

// Next time it is known, and a figure that changed is shown with both values.
writeGbk(QStringLiteral("明细.csv"), QString(kFinance).replace(QStringLiteral("130"), QStringLiteral("131")));
    import({file}, [this](ImportWizard& dialog) {
        EXPECT_TRUE(part<QLabel>(dialog, "importNotice").text().contains(said("确认的方式", "as you settled")));
    auto& records = part<QTableView>(dialog, "importRecords");
    ASSERT_EQ(records.model()->rowCount(), 1);
    const int columns = records.model()->columnCount();
    EXPECT_EQ(cell(dialog, "importRecords", 0, columns - 2), QStringLiteral("1300000.00"));
    EXPECT_EQ(cell(dialog, "importRecords", 0, columns - 1), QStringLiteral("1310000.00"));
    // Recognised anew, it is as unknown as it was.
    auto& anew = part<CellLink>(dialog, "importAnew");
    EXPECT_TRUE(anew.isVisible());
    anew.setFocus();
    QTest::keyClick(&anew, Qt::Key_Space);
    wait(dialog);
    EXPECT_FALSE(button(dialog, "import").isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_EQ(revenueText(Month(2025, 2), QStringLiteral("mobile")), QStringLiteral("130000000"));
    }

    TEST_P(ImportWizardTest, AColumnThatIsNotRecognisedIsChosenFromAList)
    {
        openEmptyBook();
        const QString file =
            writeFile(QStringLiteral("staffing.csv"), "store,month,在册员工,joiners,食堂\nS1,2025-01,23,1,好\n");
    import({file}, [this](ImportWizard& dialog) {
        EXPECT_FALSE(button(dialog, "import").isVisible());
    EXPECT_FALSE(part<QToolButton>(dialog, "importTab1").isEnabled());
    auto& columns = part<QTableView>(dialog, "importColumns");
    EXPECT_EQ(columns.currentIndex().row(), 2); // the first that asks for something
    choose(dialog, 2, ImportColumnsModel::Meaning, said("在岗人数", "Headcount"));
    EXPECT_FALSE(button(dialog, "import").isVisible());
    choose(dialog, 4, ImportColumnsModel::Meaning, said("不导入", "Leave out"));
    ASSERT_TRUE(button(dialog, "import").isVisible());
    click(button(dialog, "import"));
    });
    EXPECT_TRUE(m_book.canUndoImport());
    }

    TEST_P(ImportWizardTest, WhatTheFileLacksIsGivenOnceForAllRecords)
    {
        openEmptyBook();
        const QString file = writeFile(QStringLiteral("staffing.csv"), "headcount,joiners\n23,1\n");
    import({file}, [this](ImportWizard& dialog) {
        EXPECT_FALSE(button(dialog, "import").isVisible());
    choose(dialog, "given_store", QStringLiteral("西湖营业厅"));
    auto& month = part<QLineEdit>(dialog, "given_month");
    ASSERT_TRUE(month.isVisible());
    month.setFocus();
    QTest::keyClicks(&month, QStringLiteral("2025-03"));
    QTest::keyClick(&month, Qt::Key_Return); // takes it; imports nothing yet
    ASSERT_TRUE(dialog.isVisible());
    wait(dialog);
    ASSERT_TRUE(button(dialog, "import").isVisible());
    click(button(dialog, "import"));
    });
    const auto staffing =
        m_book.records(*findRecordKind(u"staffing"), StoreId(QStringLiteral("S1")), {Month(2025, 3), Month(2025, 3)});
    ASSERT_TRUE(staffing.has_value());
    EXPECT_EQ(staffing->size(), 1U);
    }

    TEST_P(ImportWizardTest, TheHeadsLinesCanBeSet)
    {
        openEmptyBook();
        const QString file =
            writeFile(QStringLiteral("staffing.csv"), "store,month,headcount\nstore,month,joiners\nS1,2025-01,5\n");
    import({file}, [](ImportWizard& dialog) {
        auto& begin = part<QSpinBox>(dialog, "importHeadBegin");
    begin.setFocus();
    begin.selectAll();
    QTest::keyClicks(&begin, QStringLiteral("2"));
    QTest::keyClick(&begin, Qt::Key_Return);
    wait(dialog);
    EXPECT_EQ(begin.value(), 2);
    EXPECT_EQ(part<QSpinBox>(dialog, "importHeadEnd").value(), 2);
    EXPECT_EQ(cell(dialog, "importColumns", 2, ImportColumnsModel::Heading), QStringLiteral("joiners"));
    ASSERT_TRUE(button(dialog, "import").isVisible());
    });
    EXPECT_FALSE(m_book.canUndoImport()); // Escape: nothing was stored
    }

    TEST_P(ImportWizardTest, RefusedRecordsAreToBeCorrectedInTheFileFirst)
    {
        openEmptyBook();
        const QString file = writeFile(
            QStringLiteral("revenue.csv"), kTwoMonths + "S1,2025-13,mobile,,,,5,\nS1,2025-03,mobile,,,,abc,\n");
    import({file}, [&](ImportWizard& dialog) {
        EXPECT_FALSE(button(dialog, "import").isVisible());
    EXPECT_TRUE(button(dialog, "checkAgain").isDefault());
    EXPECT_TRUE(button(dialog, "skipBad").isVisible());
    auto& records = part<QTableView>(dialog, "importRecords");
    EXPECT_TRUE(records.isVisible()); // of refused ones, since they ask for something
    ASSERT_EQ(records.model()->rowCount(), 2);
    EXPECT_EQ(cell(dialog, "importRecords", 0, 0), QStringLiteral("4"));
    EXPECT_EQ(cell(dialog, "importRecords", 0, 1), said("月份", "Month"));
    EXPECT_EQ(cell(dialog, "importRecords", 0, 2), QStringLiteral("2025-13"));
    EXPECT_EQ(cell(dialog, "importRecords", 1, 3), said("不是数字", "not a number"));
    click(part<QPushButton>(dialog, "importCopy"));
    EXPECT_EQ(QApplication::clipboard()->text().count(QLatin1Char('\n')), 2);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("2025-13\t")));
    // Corrected in the file and checked again: Enter does it.
    writeFile(QStringLiteral("revenue.csv"), kTwoMonths);
    QTest::keyClick(&dialog, Qt::Key_Return);
    wait(dialog);
    EXPECT_FALSE(button(dialog, "skipBad").isVisible());
    ASSERT_TRUE(button(dialog, "import").isVisible());
    EXPECT_TRUE(button(dialog, "import").isDefault());
    });
    EXPECT_EQ(revenueText(Month(2025, 1), QStringLiteral("mobile")), QStringLiteral("none"));
    }

    TEST_P(ImportWizardTest, TheOthersAreImportedWithoutRefusedOnesOnDemand)
    {
        openEmptyBook();
        const QString file = writeFile(QStringLiteral("revenue.csv"), kTwoMonths + "S1,2025-13,mobile,,,,5,\n");
    import({file}, [](ImportWizard& dialog) { click(button(dialog, "skipBad"));
    });
    EXPECT_EQ(revenueText(Month(2025, 2), QStringLiteral("mobile")), QStringLiteral("9000000"));
    EXPECT_EQ(view<MessageBar>()->message(),
        said("已导入：新增 2，修改 0，未变 0。被拒绝而未导入：1。",
            "Imported: new 2, changed 0, unchanged 0. Left out because refused: 1."));
    }

    TEST_P(ImportWizardTest, AnImportIsTakenBackFromTheMessageAndByItsKeys)
    {
        openEmptyBook();
        const QString file = writeFile(QStringLiteral("revenue.csv"), kTwoMonths);
        QAction& undo = *window().actions().undoImport;
        EXPECT_FALSE(undo.isEnabled());
        for (const bool isByKeys : {false, true}) {
        import({file}, [](ImportWizard& dialog) { click(button(dialog, "import"));
        });
        EXPECT_TRUE(undo.isEnabled());
        EXPECT_EQ(revenueText(Month(2025, 1), QStringLiteral("mobile")), QStringLiteral("10000000"));
        auto& offer = part<CellLink>(window(), "messageAction");
        ASSERT_TRUE(offer.isVisible());
        if (isByKeys)
            QTest::keyClick(
                QApplication::focusWidget() ? QApplication::focusWidget() : &window(), Qt::Key_Z, Qt::ControlModifier);
        else
            QTest::mouseClick(&offer, Qt::LeftButton);
        EXPECT_EQ(revenueText(Month(2025, 1), QStringLiteral("mobile")), QStringLiteral("none"));
        EXPECT_FALSE(undo.isEnabled());
        EXPECT_FALSE(offer.isVisible());
        EXPECT_EQ(view<MessageBar>()->message(),
            said("已撤销导入，台账恢复到导入之前。", "The import is undone: the book is as it was before."));
    }
    EXPECT_TRUE(m_dialogs.told.empty());
    }

    TEST_P(ImportWizardTest, WhatWasChangedSinceKeepsAnImportFromBeingUndone)
    {
        openEmptyBook();
    import({writeFile(QStringLiteral("revenue.csv"), kTwoMonths)},
        [](ImportWizard& dialog) { click(button(dialog, "import"));
    });
    BookService other(m_clock, QStringLiteral("other"));
    ASSERT_TRUE(other.open(m_book.path()).has_value());
    const QString later = writeFile(QStringLiteral("revenue-later.csv"), QByteArray(kTwoMonths).replace("90000", "7"));
    ASSERT_TRUE(other.import({later}, {}).has_value());
    window().actions().undoImport->trigger();
    ASSERT_EQ(m_dialogs.told.size(), 1U);
    EXPECT_EQ(m_dialogs.told[0].title, said("导入没有撤销", "The import was not undone"));
    EXPECT_EQ(revenueText(Month(2025, 1), QStringLiteral("mobile")), QStringLiteral("10000000"));
    }

    TEST_P(ImportWizardTest, AClosedMonthIsRefusedWithItsReason)
    {
        openSample();
        window().actions().monthlyEntry->trigger();
        MonthStatusService& months = window().entry().desk().months();
        const StoreId store(QStringLiteral("S1"));
        ASSERT_TRUE(months.submit(store, Month(2025, 1))->isDone);
        ASSERT_TRUE(months.close(store, Month(2025, 1))->isDone);
    import({writeFile(QStringLiteral("revenue.csv"), QByteArray(kTwoMonths).replace("mobile", "other"))},
        [this](ImportWizard& dialog) {
            EXPECT_FALSE(button(dialog, "import").isVisible());
    EXPECT_TRUE(cell(dialog, "importRecords", 0, 3).contains(QStringLiteral("2025-01")));
    EXPECT_TRUE(cell(dialog, "importRecords", 0, 3).contains(said("关账", "closed")))
        << cell(dialog, "importRecords", 0, 3).toStdString();
    });
    }

    TEST_P(ImportWizardTest, TablesAreTickedAndLeftOutWithTheSpaceBar)
    {
        openEmptyBook();
        const QString folder = path(QStringLiteral("in"));
        ASSERT_TRUE(QDir().mkpath(folder));
        writeFile(QStringLiteral("in/revenue.csv"), kTwoMonths);
        writeFile(QStringLiteral("in/staffing.csv"), "store,month,headcount\nS1,2025-01,5\n");
        writeFile(QStringLiteral("in/broken.xlsx"), "PK no workbook");
        m_dialogs.folder = folder;
        inDialog<ImportWizard>([this](ImportWizard& dialog) {
            wait(dialog);
            auto& list = part<QListView>(dialog, "importTables");
            ASSERT_EQ(list.model()->rowCount(), 3);
            EXPECT_TRUE(list.hasFocus());
            EXPECT_TRUE(button(dialog, "import").text().contains(QLatin1Char('3')));
            QTest::keyClick(&list, Qt::Key_Down); // revenue, staffing, what can't be read
            QTest::keyClick(&list, Qt::Key_Space);
            wait(dialog);
            EXPECT_EQ(list.model()->index(1, 0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
            EXPECT_TRUE(button(dialog, "import").text().contains(QLatin1Char('2')));
            QTest::keyClick(&list, Qt::Key_Down);
            QTest::keyClick(&list, Qt::Key_Space); // of what can't be read there is nothing to tick
            EXPECT_FALSE(part<QLabel>(dialog, "importNotice").text().isEmpty());
            EXPECT_EQ(list.model()->index(2, 0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
            QTest::keyClick(&list, Qt::Key_Return);
        });
        window().actions().importFolder->trigger();
        EXPECT_EQ(revenueText(Month(2025, 1), QStringLiteral("mobile")), QStringLiteral("10000000"));
        const auto staffing = m_book.records(
            *findRecordKind(u"staffing"), StoreId(QStringLiteral("S1")), {Month(2025, 1), Month(2025, 12)});
        ASSERT_TRUE(staffing.has_value());
        EXPECT_TRUE(staffing->empty());
    }

    TEST_P(ImportWizardTest, ADroppedFolderIsImportedAndNotTakenForABook)
    {
        openEmptyBook();
        ASSERT_TRUE(QDir().mkpath(path(QStringLiteral("dropped"))));
        writeFile(QStringLiteral("dropped/revenue.csv"), kTwoMonths);
        inDialog<ImportWizard>([](ImportWizard& dialog) {
            wait(dialog);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        window().commands().take({path(QStringLiteral("dropped"))});
        EXPECT_TRUE(m_dialogs.told.empty());
        EXPECT_EQ(revenueText(Month(2025, 1), QStringLiteral("mobile")), QStringLiteral("10000000"));
    }

    TEST_P(ImportWizardTest, WhereNothingCanBeReadItSaysWhatToDo)
    {
        openEmptyBook();
    import({writeFile(QStringLiteral("broken.xlsx"), "PK no workbook")}, [this](ImportWizard& dialog) {
        EXPECT_FALSE(button(dialog, "import").isVisible());
    EXPECT_TRUE(visibleTexts(dialog).contains(said("没有可以直接导入的表格。", "No table can be imported as it is.")));
    });
    }

    TEST_P(ImportWizardTest, ACancelledImportLeavesNothing)
    {
        // The book's own service, stopped by Escape while it stores.
        openEmptyBook();
        QByteArray many = "store,day,hour,arrivals,served\n";
        const QByteArray wide(300, ' '); // so that there is something to be told of the progress
        for (int row = 0; row < 12 * 28 * 24; ++row)
            many += QStringLiteral("S1,2025-%1-%2,%3,12,")
                        .arg(row / 24 / 28 + 1, 2, 10, QLatin1Char('0'))
                        .arg(row / 24 % 28 + 1, 2, 10, QLatin1Char('0'))
                        .arg(row % 24)
                        .toLatin1()
                + wide + "9\n";
        const QString file = writeFile(QStringLiteral("queue_hours.csv"), many);
    import({file}, [this](ImportWizard& dialog) {
        ASSERT_TRUE(button(dialog, "import").isVisible());
    QTimer::singleShot(0, &dialog, [&dialog] { QTest::keyClick(&dialog, Qt::Key_Escape); });
    click(button(dialog, "import"));
    ASSERT_TRUE(dialog.isVisible());
    EXPECT_EQ(
        part<QLabel>(dialog, "importSaid").text(), said("已取消，未作任何改动。", "Cancelled. Nothing is stored."));
    EXPECT_TRUE(button(dialog, "import").isEnabled());
    });
    EXPECT_FALSE(m_book.canUndoImport());
    const auto hours = m_book.records(
        *findRecordKind(u"queue_hours"), StoreId(QStringLiteral("S1")), {Month(2025, 1), Month(2025, 12)});
    ASSERT_TRUE(hours.has_value());
    EXPECT_TRUE(hours->empty());
    }

    TEST_P(ImportWizardTest, EveryControlHasANameAndCanBeReachedByTab)
    {
        openEmptyBook();
        const QString file = writeFile(QStringLiteral("revenue.csv"), kTwoMonths);
    import({file}, [](ImportWizard& dialog) {
        click(part<QToolButton>(dialog, "importTab0"));
    QList<QWidget*> wanted{&part<QListView>(dialog, "importTables"), &part<QToolButton>(dialog, "importTab0"),
        &part<QComboBox>(dialog, "importKind"), &part<QSpinBox>(dialog, "importHeadBegin"),
        &part<QSpinBox>(dialog, "importHeadEnd"), &part<QTableView>(dialog, "importColumns"), &button(dialog, "close"),
        &button(dialog, "checkAgain"), &button(dialog, "import")};
    for (int i = 0; i < 30 && !wanted.isEmpty(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        wanted.removeOne(QApplication::focusWidget());
    }
    for (const QWidget* left : wanted)
        ADD_FAILURE() << left->objectName().toStdString() << " is not reached";
    for (const char* name : {"importTables", "importColumns", "importFirstRows", "importRecords"})
        EXPECT_FALSE(part<QWidget>(dialog, name).accessibleName().isEmpty()) << name;
    });
    }

    TEST_P(ImportWizardTest, ItsSizeIsRemembered)
    {
        openEmptyBook();
        const QString file = writeFile(QStringLiteral("revenue.csv"), kTwoMonths);
    import({file}, [](ImportWizard& dialog) { dialog.resize(1000, 600);
    });
    import({file}, [](ImportWizard& dialog) { EXPECT_EQ(dialog.size(), QSize(1000, 600));
    });
    window().close();
    EXPECT_EQ(m_memory.choices.importSize, QSize(1000, 600));
    }

    INSTANTIATE_TEST_SUITE_P(Languages, ImportWizardTest, ::testing::Values(Language::Chinese, Language::English),
        [](const auto& tested) { return tested.param == Language::Chinese ? "Chinese" : "English"; });

    } // namespace
