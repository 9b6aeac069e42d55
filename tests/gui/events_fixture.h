// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/complaint_filter_bar.h"
#include "gui/entry_desk.h"
#include "gui/event_form.h"
#include "gui/event_list.h"
#include "gui/events_notice.h"
#include "gui/events_page.h"
#include "gui/record_field.h"
#include "window_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

// A clock that a test can move on.
class HandClock final : public Clock {
public:
    Moment now() const override { return moment; }
    Moment moment = Moment::at({2026, 1, 5}, 9);
};

// The page of events alone, on a copy of the sample book, at 2026-01-05 09:00 in English.
class EventsTest : public WindowTest {
protected:
    void SetUp() override
    {
        m_language.change(Language::English);
        m_path = sampleCopy(path(QStringLiteral("events.storeyear")));
        ASSERT_TRUE(m_books.open(m_path).has_value());
        m_desk.show(StoreId(QStringLiteral("S1")), 2025);
        m_page = std::make_unique<EventsPage>(m_desk, nullptr);
        m_page->resize(1158, 716);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        showKind("complaints");
    }

    void showKind(const char* kind) { ASSERT_TRUE(m_page->show(*findRecordKind(QString::fromLatin1(kind)), {})); }
    EventsPage& page() { return *m_page; }
    template <class Widget> Widget& part() { return *m_page->findChild<Widget*>(); }
    EventForm& form() { return part<EventForm>(); }
    QTableView& table() { return part<EventList>().table(); }
    QString notice() { return part<EventsNotice>().text(); }
    RecordField& field(const char* column) { return form().field(QString::fromLatin1(column)); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    int rows() { return table().model()->rowCount(); }

    // Keys go to what has the focus, as a person's do.
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget* at = QApplication::focusWidget();
        ASSERT_NE(at, nullptr);
        QTest::keyClick(at, key, with);
    }
    void keys(const char* text)
    {
        QWidget* at = QApplication::focusWidget();
        ASSERT_NE(at, nullptr);
        const QString typed = QString::fromUtf8(text);
        for (const QChar letter : typed) {
            if (letter.unicode() < 0x80) {
                QTest::keyClick(at, letter.toLatin1());
                continue;
            }
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(at, &press);
        }
    }
    // What an input method shows before it gives a text.
    static void compose(const char* preedit)
    {
        QInputMethodEvent event(QString::fromUtf8(preedit), {});
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    // By Tab from where the focus is, as without a mouse.
    void pressSaveButton()
    {
        const auto isSave = [] {
            const auto* button = qobject_cast<const QPushButton*>(QApplication::focusWidget());
            return button && button->text().contains(QStringLiteral("Ctrl+S"));
        };
        for (int stop = 0; stop < 40 && !isSave(); ++stop)
            press(Qt::Key_Tab);
        ASSERT_TRUE(isSave());
        press(Qt::Key_Return);
    }
    // Replaces what stands in a field, as if the person had come to it by Tab.
    void enter(const char* column, const char* text)
    {
        field(column).editor()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        keys(text);
    }
    void answer(const char* text)
    {
        const auto buttons = part<EventsNotice>().findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->isVisible() && button->text().contains(QString::fromUtf8(text))) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no answer " << text << " to: " << notice().toStdString();
    }
    void clickRow(int row)
    {
        QTest::mouseClick(
            table().viewport(), Qt::LeftButton, {}, table().visualRect(table().model()->index(row, 0)).center());
        QApplication::processEvents();
    }
    std::vector<Record> stored(const char* kind, Period months = Period::year(2025))
    {
        const auto records =
            m_books.records(*findRecordKind(QString::fromLatin1(kind)), StoreId(QStringLiteral("S1")), months);
        EXPECT_TRUE(records);
        return records ? *records : std::vector<Record>();
    }
    Value storedValue(const char* kind, const QString& key, const char* column)
    {
        const RecordKind& it = *findRecordKind(QString::fromLatin1(kind));
        for (const Record& record : stored(kind, {Month(2023, 1), Month(2026, 12)})) {
            if (std::ranges::count(record, Value(key)) > 0)
                return record[static_cast<size_t>(it.indexOf(QString::fromLatin1(column)))];
        }
        ADD_FAILURE() << "no record " << key.toStdString();
        return {};
    }

    HandClock m_hands;
    QString m_path;
    BookService m_books{m_hands, QStringLiteral("anna")};
    EntryDesk m_desk{m_books, m_language};
    std::unique_ptr<EventsPage> m_page;
};
